"""Beam search over a step function; knows arrays, not the network behind them.

Length normalisation after Wu et al., "Google's Neural Machine Translation System", 2016 (here simply length to a power);
n-gram block after Paulus et al., "A Deep Reinforced Model for Abstractive Summarization", 2018.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Integers = NDArray[np.int32]
Step = Callable[[Any, Integers, Integers], tuple[Floats, Floats, Any]]
Narrow = Callable[[Any, Integers], Any]

_WORTHWHILE = 0.75  # the state is narrowed when no more than this share of its photos is open


@dataclass(frozen=True)
class SearchConfig:
    """How to search.

    beams: 1 is greedy. length_power: a sequence's score is its log probability divided by its length to this power.
    block_ngram: no n-gram of this size twice in a sentence; a word never follows itself; 0 allows repeats.
    best: how many hypotheses to return, at most ``beams``.
    """

    beams: int = 3
    max_words: int = 24
    length_power: float = 1.0
    block_ngram: int = 3
    best: int = 3


@dataclass(frozen=True)
class Hypothesis:
    """A finished sentence.

    tokens: without start and end. log_probability: the sum over its tokens, the end included. score: what it was
    ranked by. attention: ``float32[len(tokens), cells]``, where the model looked for each word.
    """

    tokens: tuple[int, ...]
    log_probability: float
    score: float
    attention: Floats

    @property
    def probability(self) -> float:
        """Geometric mean of the probabilities of its words, in (0, 1]."""
        return float(np.exp(self.log_probability / (len(self.tokens) + 1)))


@dataclass
class _Beam:
    tokens: tuple[int, ...]
    log_probability: float
    looks: tuple[Floats, ...]


def search(
    step: Step,
    narrow: Narrow,
    state: Any,
    photos: int,
    config: SearchConfig,
    start: int,
    end: int,
    banned: Sequence[int] = (),
) -> list[list[Hypothesis]]:
    """The best sentences of each photo, best first.

    step: ``(state, parents int32[B, K], tokens int32[B, K]) -> (log_probabilities float32[B, K, V],
    attention float32[B, K, cells], state)``. narrow: ``(state, rows int32[N]) -> state`` of those photos only, so that
    the long sentences of a few do not cost steps for all. banned: tokens that never appear.
    A photo is done when its worst finished sentence is better than the best unfinished one would be if it ended.
    """
    width = config.beams
    beams = [[_Beam((), 0.0 if k == 0 else -np.inf, ()) for k in range(width)] for _ in range(photos)]
    finished: list[list[Hypothesis]] = [[] for _ in range(photos)]
    rows = list(range(photos))  # the photos in the state, in its order
    parents = np.tile(np.arange(width, dtype=np.int32), (photos, 1))
    tokens = np.full((photos, width), start, np.int32)
    totals = np.tile(np.array([[0.0] + [-np.inf] * (width - 1)], np.float32), (photos, 1))
    for length in range(1, config.max_words + 1):
        scores, attention, state = step(state, parents, tokens)
        total = scores + totals[..., None]
        total[:, :, list(banned)] = -np.inf
        if length == config.max_words:  # the last word can only be the end
            ended = total[:, :, end].copy()
            total[:] = -np.inf
            total[:, :, end] = ended
        for row, photo in enumerate(rows):
            for k, beam in enumerate(beams[photo]):
                if blocked := _repeats(beam.tokens, config.block_ngram):
                    total[row, k, blocked] = -np.inf
        best = _best(total, 2 * width)
        still_open = []
        for row, photo in enumerate(rows):
            if not beams[photo]:
                continue
            grown, done = _grow(beams[photo], total[row], best[row], attention[row], config, end)
            finished[photo] = sorted(finished[photo] + done, key=lambda h: -h.score)[:width]
            if not grown or _settled(finished[photo], grown[0][1], length, config):
                beams[photo] = []
                continue
            still_open.append(row)
            for k, (parent, beam) in enumerate(grown):
                parents[row, k], tokens[row, k], totals[row, k] = parent, beam.tokens[-1], beam.log_probability
            beams[photo] = [beam for _, beam in grown]
        if not still_open:
            break
        if len(still_open) <= _WORTHWHILE * len(rows):
            state = narrow(state, np.array(still_open, np.int32))
            parents, tokens, totals = parents[still_open], tokens[still_open], totals[still_open]
            rows = [rows[row] for row in still_open]
    return [found[: config.best] for found in finished]


def _best(total: Floats, count: int) -> NDArray[np.intp]:
    """The places of each photo's ``count`` highest totals ``[B, K, V]``, best first: ``[B, count]``, as if K·V."""
    flat = total.reshape(len(total), -1)
    count = min(count, flat.shape[1])
    each = np.argpartition(flat, -count, axis=1)[:, -count:]
    order = np.argsort(-np.take_along_axis(flat, each, axis=1), axis=1, kind="stable")
    return np.take_along_axis(each, order, axis=1)


def _grow(
    beams: list[_Beam], total: Floats, best: NDArray[np.intp], attention: Floats, config: SearchConfig, end: int
) -> tuple[list[tuple[int, _Beam]], list[Hypothesis]]:
    """The next ``width`` open beams with their parents, and the sentences that ended within the best 2·width.

    total: log probabilities ``[K, V]`` with each beam's own; best: the places of the highest.
    """
    width, words = total.shape
    grown: list[tuple[int, _Beam]] = []
    done: list[Hypothesis] = []
    for rank, index in enumerate(best):
        parent, token = divmod(int(index), words)
        log_probability = float(total[parent, token])
        if not np.isfinite(log_probability):
            break
        beam = beams[parent]
        if token == end:
            # Only an ending among the best `width` counts: a poor early ending would win by its shortness.
            if rank < width and beam.tokens:
                looks = np.stack(beam.looks)
                score = log_probability / (len(beam.tokens) + 1) ** config.length_power
                done.append(Hypothesis(beam.tokens, log_probability, score, looks))
        elif len(grown) < width:
            tokens = (*beam.tokens, token)
            grown.append((parent, _Beam(tokens, log_probability, (*beam.looks, attention[parent]))))
    if grown:  # fewer candidates than beams: the rest are copies that can never win
        while len(grown) < width:
            grown.append((grown[0][0], _Beam(grown[0][1].tokens, -np.inf, grown[0][1].looks)))
    return grown, done


def _repeats(tokens: tuple[int, ...], size: int) -> list[int]:
    """The tokens that would repeat the last word or close an n-gram that the sentence already has."""
    if size == 0 or not tokens:
        return []
    blocked = [tokens[-1]]
    tail = tokens[len(tokens) - size + 1 :] if size > 1 else ()
    if len(tokens) >= size:
        blocked += [tokens[i + size - 1] for i in range(len(tokens) - size + 1) if tokens[i : i + size - 1] == tail]
    return blocked


def _settled(finished: list[Hypothesis], best_open: _Beam, length: int, config: SearchConfig) -> bool:
    """True when the best open beam, if it ended now, would not enter the finished list.

    Growing further could still raise its score, but hardly ever does: to wait for the longest sentence that might
    would double the steps for the same captions.
    """
    if len(finished) < config.beams:
        return False
    return finished[-1].score >= best_open.log_probability / (length + 1) ** config.length_power

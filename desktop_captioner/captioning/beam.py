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
    step: Step, state: Any, photos: int, config: SearchConfig, start: int, end: int, banned: Sequence[int] = ()
) -> list[list[Hypothesis]]:
    """The best sentences of each photo, best first.

    step: ``(state, parents int32[B, K], tokens int32[B, K]) -> (log_probabilities float32[B, K, V],
    attention float32[B, K, cells], state)``. banned: tokens that never appear.
    A photo is done when its worst finished sentence can no longer be beaten by an unfinished one.
    """
    width = config.beams
    beams = [[_Beam((), 0.0 if k == 0 else -np.inf, ()) for k in range(width)] for _ in range(photos)]
    finished: list[list[Hypothesis]] = [[] for _ in range(photos)]
    open_photos = set(range(photos))
    parents = np.tile(np.arange(width, dtype=np.int32), (photos, 1))
    tokens = np.full((photos, width), start, np.int32)
    for length in range(1, config.max_words + 1):
        scores, attention, state = step(state, parents, tokens)
        scores = np.array(scores)
        scores[:, :, list(banned)] = -np.inf
        if length == config.max_words:  # the last word can only be the end
            ended = scores[:, :, end].copy()
            scores[:] = -np.inf
            scores[:, :, end] = ended
        for photo in sorted(open_photos):
            grown, done = _grow(beams[photo], scores[photo], attention[photo], config, end)
            finished[photo] = sorted(finished[photo] + done, key=lambda h: -h.score)[:width]
            for k, (parent, beam) in enumerate(grown):
                parents[photo, k], tokens[photo, k] = parent, beam.tokens[-1]
            beams[photo] = [beam for _, beam in grown]
            if not grown or _settled(finished[photo], grown[0][1], config):
                open_photos.discard(photo)
        if not open_photos:
            break
    return [found[: config.best] for found in finished]


def _grow(
    beams: list[_Beam], scores: Floats, attention: Floats, config: SearchConfig, end: int
) -> tuple[list[tuple[int, _Beam]], list[Hypothesis]]:
    """The next ``width`` open beams with their parents, and the sentences that ended within the best 2·width."""
    width, words = scores.shape
    total = scores + np.array([[beam.log_probability] for beam in beams], np.float32)
    for k, beam in enumerate(beams):
        blocked = _repeats(beam.tokens, config.block_ngram)
        if blocked:
            total[k, blocked] = -np.inf
    flat = total.ravel()
    count = min(2 * width, flat.size)
    best = np.argpartition(-flat, count - 1)[:count]
    grown: list[tuple[int, _Beam]] = []
    done: list[Hypothesis] = []
    for rank, index in enumerate(best[np.argsort(-flat[best], kind="stable")]):
        parent, token = divmod(int(index), words)
        log_probability = float(flat[index])
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


def _settled(finished: list[Hypothesis], best_open: _Beam, config: SearchConfig) -> bool:
    """True when no open beam can still enter the finished list, however long it grows."""
    if len(finished) < config.beams:
        return False
    bound = best_open.log_probability / config.max_words**config.length_power
    return finished[-1].score >= bound

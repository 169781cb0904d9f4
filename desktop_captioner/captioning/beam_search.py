"""Beam search over a step function; knows arrays, not the network behind them.

Length normalisation after Wu et al., "Google's Neural Machine Translation System", 2016 (here simply length to a power);
n-gram block after Paulus et al., "A Deep Reinforced Model for Abstractive Summarization", 2018.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from desktop_captioner.captioning.vocabulary import END, PAD, START, UNKNOWN

Floats = NDArray[np.float32]
Integers = NDArray[np.int32]
Places = NDArray[np.intp]
Truths = NDArray[np.bool_]

_WORTHWHILE = 0.75  # the state is narrowed when no more than this share of its photos is open
_NONE = -1  # in the place of a token


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


class Network(Protocol):
    """The network as the search sees it; states are the network's own affair.

    B photos are in a state with K beams each, C words are the best of all that could come next.
    """

    def step(
        self, state: Any, parents: Integers, tokens: Integers, totals: Floats, count: int, ending: bool
    ) -> tuple[Floats, Integers, Integers, Floats, Any]:
        """One word further. parents ``int32[B, K]``: which old beam each beam continues, tokens ``int32[B, K]``: with what.

        totals ``float32[B, K]``: the log probability of each beam. ending: only the end may come next.
        Returns the highest totals ``float32[B, C]`` of a beam and a word after it, best first, those beams
        ``int32[B, C]``, those words ``int32[B, C]``, where each beam looked ``float32[B, K, cells]``, and the new state. C is
        ``count``, or fewer where there are no more; what must never be said has a total of minus infinity.
        """
        ...

    def narrowed(self, state: Any, rows: Places) -> Any:
        """The state of these photos only."""
        ...


def search(
    network: Network, state: Any, starts: Sequence[int] | Integers, config: SearchConfig, end: int
) -> list[list[Hypothesis]]:
    """The best sentences of each photo, best first.

    state: of the photos before the first word, with one beam each; starts: the token that stands before it, of each photo.
    A photo is done when its worst finished sentence is better than the best unfinished one would be if it ended; the state
    is narrowed to the others, so that the long sentences of a few do not cost steps for all.
    """
    width, photos = config.beams, len(starts)
    finished: list[list[Hypothesis]] = [[] for _ in range(photos)]
    rows = np.arange(photos)  # the photos in the state, in its order
    is_open: Truths = np.ones(photos, bool)
    parents: Integers = np.zeros((photos, 1), np.int32)
    tokens: Integers = np.array(starts, np.int32)[:, None]
    totals: Floats = np.zeros((photos, 1), np.float32)
    said: Integers = np.zeros((photos, 1, 0), np.int32)
    looks: Floats = np.zeros((photos, 1, 0, 0), np.float32)
    for length in range(1, config.max_words + 1):
        blocked = _repeats(said, config.block_ngram)
        count = 4 * width  # a fixed number where possible: some networks are compiled for each
        while count < 2 * width + (blocked != _NONE).sum(axis=(1, 2)).max():
            count *= 2
        last = length == config.max_words
        best, beams, words, attention, state = network.step(state, parents, tokens, totals, count, last)
        row = np.arange(len(rows))[:, None]
        allowed = np.isfinite(best) & is_open[:, None] & ~(blocked[row, beams] == words[..., None]).any(axis=2)
        rank = allowed.cumsum(axis=1) - 1
        allowed &= rank < 2 * width
        # Only an ending among the best `width` counts: a poor early ending would win by its shortness.
        ended = allowed & (words == end) & (rank < width) & (length > 1)
        for at, column in np.argwhere(ended).tolist():
            beam, total = beams[at, column], float(best[at, column])
            sentence, score = tuple(said[at, beam].tolist()), total / length**config.length_power
            mine = [*finished[rows[at]], Hypothesis(sentence, total, score, looks[at, beam].copy())]
            finished[rows[at]] = sorted(mine, key=lambda hypothesis: -hypothesis.score)[:width]
        grows = allowed & (words != end)
        chosen = np.argsort(~grows, axis=1, kind="stable")[:, :width]
        # Fewer candidates than beams: the rest are copies that can never win.
        spare = np.arange(chosen.shape[1]) >= grows.sum(axis=1, keepdims=True)
        chosen = np.where(spare, chosen[:, :1], chosen)
        parents, tokens, totals = beams[row, chosen], words[row, chosen], best[row, chosen]
        totals[spare] = -np.inf
        is_open &= ~spare[:, 0] & ~_settled([finished[photo] for photo in rows], totals[:, 0], length, config)
        if not is_open.any():
            break
        said = np.concatenate([said[row, parents], tokens[..., None]], axis=2)
        seen = attention[:, :, None] if length == 1 else np.concatenate([looks, attention[:, :, None]], axis=2)
        looks = seen[row, parents]
        if is_open.sum() <= _WORTHWHILE * len(rows):
            still = np.flatnonzero(is_open)
            state = network.narrowed(state, still)
            rows, is_open, said, looks = rows[still], is_open[still], said[still], looks[still]
            parents, tokens, totals = parents[still], tokens[still], totals[still]
    return [found[: config.best] for found in finished]


def penalties(words: int, styles: int = 0) -> tuple[Floats, Floats]:
    """Return what is added to the words' log probabilities, ``float32[V]``, and what is added where only the end may come.

    styles: how many first words the vocabulary ends with, which are never said, as the other special tokens.
    """
    said, ended = np.zeros(words, np.float32), np.full(words, -np.inf, np.float32)
    said[[PAD, START, UNKNOWN, *range(words - styles, words)]] = -np.inf
    ended[END] = 0.0
    return said, ended


def _repeats(said: Integers, size: int) -> Integers:
    """The words that would repeat the last one or close an n-gram that the sentence already has: ``[B, K, N]``.

    said ``int32[B, K, T]``: the sentences so far; a size of 0 allows all.
    """
    length = said.shape[2]
    if size == 0 or not length:
        return said[..., :0]
    places = max(length - size + 1, 0)  # where an n-gram could have begun
    same = np.ones((*said.shape[:2], places), bool)
    for n in range(size - 1 if places else 0):
        same &= said[..., n : n + places] == said[..., places + n, None]
    closing = np.where(same, said[..., length - places :], _NONE)
    return np.concatenate([said[..., -1:], closing], axis=2)


def _settled(finished: list[list[Hypothesis]], best_open: Floats, length: int, config: SearchConfig) -> Truths:
    """Of which photos the best open beam, if it ended now, would not enter the finished list.

    Growing further could still raise its score, but hardly ever does: to wait for the longest sentence that might
    would double the steps for the same captions.
    """
    worst = np.array([each[-1].score if len(each) == config.beams else -np.inf for each in finished])
    score: NDArray[np.float64] = best_open.astype(np.float64) / (length + 1) ** config.length_power
    return np.isfinite(worst) & (worst >= score)

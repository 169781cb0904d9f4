"""Tells how well a sentence suits a photo, by what people are expected to say of photos that look like it.

Ridge regressions go straight from the mean of a photo's features to people's captions as CIDEr sees them (Vedantam et al.,
"CIDEr: Consensus-based Image Description Evaluation", CVPR 2015): sequences of one to four words, weighted by how rare they
are. A sentence is judged by how well it goes with its photo, as in Hodosh et al., "Framing Image Description as a Ranking
Task", JAIR 2013, and by something that has never seen a sentence of the model, so it is not as easily carried away.

The captions of each dataset have a style of their own, so each has its own regression; a photo is expected to be spoken of as
photos are in those datasets whose photos look like it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import sqrt
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from desktop_captioner.captioning.novelty import MEAN, Floats, pooled

LONGEST = 4  # words of a sequence
_FILLER = -1  # in the place of a word that a shorter sequence does not have
_CIDER = 10.0  # what CIDEr multiplies by

# Their names in a weights file. All but two have one axis, so that they are not rounded to 8 bits.
SEQUENCES, RARITY, VECTORS = "relevance/sequences", "relevance/rarity", "relevance/vectors"
WEIGHTS, USUAL, STYLES, OFFSETS = "relevance/weights", "relevance/usual", "relevance/styles", "relevance/offsets"
WORTH = "relevance/worth"

Tokens = tuple[int, ...]
Word = TypeVar("Word")


def ngrams(words: Sequence[Word]) -> list[Counter[tuple[Word, ...]]]:
    """Return how often each sequence of words stands in a sentence: those of one word first, those of four last."""
    return [
        Counter(tuple(words[n : n + length]) for n in range(len(words) - length + 1))
        for length in range(1, LONGEST + 1)
    ]


@dataclass(frozen=True)
class Space:
    """The sequences of words that are known, V of them, and what each counts.

    rarity: ``[V + 1]``, the logarithm of how many photos there are for one whose captions have it; last, that of all other
    sequences.
    """

    sequences: tuple[Tokens, ...]
    rarity: Floats

    def __post_init__(self) -> None:
        """Raises ValueError for rows that do not fit together."""
        if self.rarity.shape != (len(self.sequences) + 1,) or len(self.rows) != len(self.sequences):
            raise ValueError("its relevance does not fit together")

    @cached_property
    def rows(self) -> dict[Tokens, int]:
        """Return the place of each sequence."""
        return {sequence: row for row, sequence in enumerate(self.sequences)}

    def parts(self, tokens: Sequence[int]) -> tuple[list[int], list[float]]:
        """Return the known sequences in a sentence, by their places, and what each counts as CIDEr weighs it.

        Sequences of each length have a norm of 1/2 together, so that the product of two sentences is at most 1.
        """
        places, counts = [], []
        for said in ngrams(tokens):
            found = [(self.rows.get(sequence, -1), count) for sequence, count in said.items()]
            weighed = [(row, count * float(self.rarity[row])) for row, count in found]
            norm = 2 * sqrt(sum(weight**2 for _, weight in weighed)) or 1.0
            places += [row for row, _ in weighed if row >= 0]
            counts += [weight / norm for row, weight in weighed if row >= 0]
        return places, counts


@dataclass(frozen=True)
class Relevance:
    """The captions to expect of photos, in K directions of the space of captions; S datasets, features of D numbers.

    mean: ``[D]`` of the training photos' features; vectors: ``[V, K]``, the directions of each sequence; weights ``[D, S K]``
    and usual ``[S K]``: the regressions; styles ``[D, S]`` and offsets ``[S]``: the logarithm of how much a photo looks
    like those of each dataset. worth: what a CIDEr-D of 1 is worth in mean log probability, when sentences are ranked.
    """

    space: Space
    mean: Floats
    vectors: Floats
    weights: Floats
    usual: Floats
    styles: Floats
    offsets: Floats
    worth: float

    def __post_init__(self) -> None:
        """Raises ValueError for arrays that do not fit together."""
        width, sets, directions = len(self.mean), len(self.offsets), self.vectors.shape[-1]
        shapes = (
            (self.vectors, (len(self.space.sequences), directions)), (self.weights, (width, sets * directions)),
            (self.usual, (sets * directions,)), (self.styles, (width, sets)), (self.offsets, (sets,)),
        )  # fmt: skip
        if self.mean.ndim != 1 or not sets or any(array.shape != shape for array, shape in shapes):
            raise ValueError("its relevance does not fit together")

    def likeness(self, features: NDArray[Any]) -> Floats:
        """Return the logarithm of how much photos ``[B, ..., D]`` look like those of each dataset, ``float32[B, S]``."""
        return np.asarray((pooled(features) - self.mean) @ self.styles + self.offsets, np.float32)

    def expected(self, features: NDArray[Any]) -> Floats:
        """Return what people are expected to say, ``float32[B, K]``, of photos by their features ``[B, ..., D]``."""
        vectors, likeness = pooled(features) - self.mean, self.likeness(features)
        shares = np.exp(likeness - likeness.max(axis=1, keepdims=True))
        shares /= shares.sum(axis=1, keepdims=True)
        each = (vectors @ self.weights + self.usual).reshape(len(vectors), len(self.offsets), -1)
        return np.asarray((shares[..., None] * each).sum(axis=1), np.float32)

    def __call__(self, sentences: Iterable[Sequence[int]], expected: Floats) -> list[float]:
        """Return the CIDEr-D to expect of each of a photo's sentences, given as tokens. expected: ``[K]``, of this photo."""
        found = []
        for tokens in sentences:
            places, counts = self.space.parts(tokens)
            found.append(_CIDER * float(np.array(counts, np.float32) @ (self.vectors[places] @ expected)))
        return found


def to_weights(found: Relevance) -> dict[str, Floats]:
    """Return the arrays of a bundle; the mean is that of its novelty."""
    filled = [(*each, *(LONGEST - len(each)) * (_FILLER,)) for each in found.space.sequences]
    return {
        SEQUENCES: np.array(filled, np.float32).ravel(), RARITY: found.space.rarity, VECTORS: found.vectors,
        WEIGHTS: found.weights, USUAL: found.usual, STYLES: found.styles.ravel(), OFFSETS: found.offsets,
        WORTH: np.array([found.worth], np.float32),
    }  # fmt: skip


def from_weights(weights: Mapping[str, NDArray[Any]], styles: int = 0) -> Relevance | None:
    """Return what a bundle's weights say, None where they say nothing; raises ValueError.

    styles: those of the bundle's vocabulary, which are the datasets; 0 where it has none.
    """
    if WEIGHTS not in weights:
        return None
    try:
        arrays = [weights[name] for name in (SEQUENCES, RARITY, MEAN, VECTORS, WEIGHTS, USUAL, STYLES, OFFSETS, WORTH)]
    except KeyError as error:
        raise ValueError(f"it lacks {error}") from error
    if not all(np.isfinite(array).all() for array in arrays):
        raise ValueError("its relevance is no numbers")
    sequences, rarity, mean, vectors, learned, usual, towards, offsets, worth = arrays
    if styles not in (0, len(offsets)):
        raise ValueError("its relevance knows other styles than its vocabulary")
    try:
        filled = sequences.reshape(-1, LONGEST).astype(np.int64).tolist()
        space = Space(tuple(tuple(word for word in each if word != _FILLER) for each in filled), rarity)
        towards = towards.reshape(len(mean), len(offsets))
        return Relevance(space, mean, vectors, learned, usual, towards, offsets, float(worth.item()))
    except (TypeError, ValueError) as error:  # of NumPy: a shape that cannot be
        raise ValueError("its relevance does not fit together") from error

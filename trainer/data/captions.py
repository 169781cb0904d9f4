"""Captions as token numbers, and what becomes of them when a photo is mirrored."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from desktop_captioner.captioning.vocabulary import END, PAD, START, Vocabulary, words_of
from trainer.data.dataset import Example

MIRRORED = {"left": "right", "right": "left", "leftmost": "rightmost", "rightmost": "leftmost"}
_SELDOM = 100  # of a word in all captions: one that is seldomer is learned no more eagerly
CAPTIONS = 5  # of a photo, at most: more are left out
_DRAWN = 2  # of a photo at a time, beside the sentences that a search finds


def mirror_image(example: Example) -> Example:
    """The photo's mirror image, and what people would have said of it."""
    said = (" ".join(MIRRORED.get(word, word) for word in words_of(caption)) for caption in example.captions)
    return replace(example, captions=tuple(said), mirrored=not example.mirrored)


def starts_of(sets: Mapping[str, Sequence[Example]], vocabulary: Vocabulary) -> list[int]:
    """Return what stands before the first word of the captions of each example, one dataset after the other."""
    return [vocabulary.start(name) for name, examples in sets.items() for _ in examples]


class Captions:
    """All captions of some examples as token numbers.

    tokens: ``int32[2, N, 5, max_words + 1]``, start to end, padded; index 1 of the first axis is for mirrored photos.
    starts: ``int32[N]``, what stands before the first word. counts: ``[N]``, how many captions each photo has; the others
    are padding. lengths: ``[N]``, of the longest.
    """

    def __init__(
        self, examples: Sequence[Example], vocabulary: Vocabulary, max_words: int, starts: Sequence[int] | None = None
    ) -> None:
        """starts: what stands before the first word of each example's captions, None for START everywhere."""
        self.starts = np.array(starts or [START] * len(examples), np.int32)
        self.tokens = np.full((2, len(examples), CAPTIONS, max_words + 1), PAD, np.int32)
        self.words = len(vocabulary)
        self.counts = np.array([min(CAPTIONS, len(example.captions)) for example in examples], np.int64)
        for row, example in enumerate(examples):
            for column, caption in enumerate(example.captions[:CAPTIONS]):
                words = words_of(caption)[: max_words - 1]
                for mirrored in (0, 1):
                    seen = [MIRRORED.get(word, word) for word in words] if mirrored else words
                    numbers = [self.starts[row], *vocabulary.encode(seen), END]
                    self.tokens[mirrored, row, column, : len(numbers)] = numbers
        self.lengths = (self.tokens[0] != PAD).sum(axis=-1).max(axis=-1)

    def worth(self, power: float) -> NDArray[np.float32]:
        """How much each word counts where rarer ones count more: its frequency to the power of ``-power``, ``float32[V]``.

        1 on average over all words that people said; those said less than a hundred times count as if they were. So a network
        learns what is seldom in photos (Cui et al., "Class-Balanced Loss Based on Effective Number of Samples", CVPR 2019).
        """
        counts = np.bincount(self.tokens[0, :, :, 1:].ravel(), minlength=self.words).astype(np.float64)
        counts[PAD] = 0
        each = np.maximum(counts, _SELDOM) ** -power
        return (each * counts.sum() / (each * counts).sum()).astype(np.float32)

    def batch(
        self, rows: NDArray[np.int64], mirrored: NDArray[np.bool_], readable: NDArray[np.bool_]
    ) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
        """Input and target tokens ``int32[B, C, T]`` of the rows.

        C is 1 where every photo has one caption, else 5; T is a multiple of four that holds all words: so there are few
        shapes to compile for. What has no photo that can be read has padding only, which no loss counts.
        """
        captions = 1 if (self.counts[rows] == 1).all() else CAPTIONS
        longest = int(self.lengths[rows].max()) - 1
        length = min(self.tokens.shape[-1] - 1, -(-longest // 4) * 4)
        chosen = self.tokens[mirrored.astype(int), rows, :captions]
        chosen[~readable] = PAD
        return chosen[:, :, :length], chosen[:, :, 1 : length + 1]

    def some(
        self,
        rows: NDArray[np.int64],
        mirrored: NDArray[np.bool_],
        readable: NDArray[np.bool_],
        length: int,
        random: np.random.Generator,
    ) -> NDArray[np.int32]:
        """Two of each row's captions, drawn at random, the same one twice where there is no other: ``int32[B, 2, length]``.

        What is longer is cut off; what has no photo that can be read has padding only.
        """
        drawn = np.stack([random.choice(count, _DRAWN, replace=bool(count < _DRAWN)) for count in self.counts[rows]])
        chosen = self.tokens[mirrored.astype(int)[:, None], rows[:, None], drawn, :length]
        chosen[~readable] = PAD
        return chosen

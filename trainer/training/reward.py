"""What a sentence is worth in self-critical training."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from math import exp, log, sqrt

import numpy as np
from numpy.typing import NDArray

from desktop_captioner.captioning.relevance import LONGEST, ngrams
from desktop_captioner.captioning.vocabulary import words_of
from trainer.data.dataset import Example

STOP = "."  # counts as a word in the reward, so that a sentence is not cut off where it pays
_SIGMA = 6.0  # of the difference in length, in words
_CIDER = 10.0  # what CIDEr multiplies by

Words = tuple[str, ...]
Weighed = tuple[list[dict[Words, float]], list[float], int]


class Reward:
    """CIDEr-D with the word frequencies of the whole training split (Vedantam et al., "CIDEr: Consensus-based Image
    Description Evaluation", CVPR 2015).

    The numbers are those of coco-caption, whose scorer weighs all references again for each sentence.
    """

    def __init__(self, examples: Sequence[Example]) -> None:
        self.references = [[f"{' '.join(words_of(text))} {STOP}" for text in each.captions] for each in examples]
        self._photos = Counter[Words]()
        for references in self.references:
            self._photos.update({sequence for text in references for each in ngrams(text.split()) for sequence in each})
        self._all = log(len(self.references))

    def of(self, rows: NDArray[np.int64], captions: Sequence[Sequence[str]]) -> NDArray[np.float32]:
        """``float32[B, S]`` of S captions for each photo of the rows."""
        return np.array([self._of(row, texts) for row, texts in zip(rows, captions, strict=True)], np.float32)

    def _of(self, row: np.int64, texts: Sequence[str]) -> list[float]:
        references, worth = [self._weigh(text) for text in self.references[row]], dict[str, float]()
        for text in set(texts):
            said = self._weigh(text)
            worth[text] = _CIDER * sum(_alike(said, each) for each in references) / len(references)
        return [worth[text] for text in texts]

    def _weigh(self, text: str) -> Weighed:
        """Return the weights of a text's sequences of each length, the norms of these, and the text's length."""
        words = text.split()
        weights = [
            {sequence: count * (self._all - log(max(1, self._photos[sequence]))) for sequence, count in each.items()}
            for each in ngrams(words)
        ]
        return weights, [sqrt(sum(weight**2 for weight in each.values())) for each in weights], len(words)


def _alike(said: Weighed, reference: Weighed) -> float:
    """Return the mean similarity of two texts' sequences of each length, clipped, less for a difference in length."""
    total = 0.0
    for found, wanted, norm, other in zip(said[0], reference[0], said[1], reference[1], strict=True):
        if norm and other:
            both = (min(weight, wanted[each]) * wanted[each] for each, weight in found.items() if each in wanted)
            total += sum(both) / (norm * other)
    return total / LONGEST * exp(-((said[2] - reference[2]) ** 2) / (2 * _SIGMA**2))

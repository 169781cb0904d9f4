"""Rewards a sentence of the model's own with its CIDEr-D against people's captions of the photo."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from pycocoevalcap.cider.cider_scorer import CiderScorer

from desktop_captioner.captioning.vocabulary import words_of
from trainer.data.dataset import Example

STOP = "."  # counts as a word in the reward, so that a sentence is not cut off where it pays


class Reward(CiderScorer):
    """CIDEr-D with the word frequencies of the whole training split, whatever is scored at once."""

    def __init__(self, examples: Sequence[Example]) -> None:
        super().__init__()
        self.references = [[f"{' '.join(words_of(text))} {STOP}" for text in e.captions] for e in examples]
        for references in self.references:
            self.cook_append("", references)
        self.compute_doc_freq()
        self._documents = float(np.log(len(self.crefs)))

    @property
    def ref_len(self) -> float:
        """Logarithm of the number of documents; the scorer would take that of the batch."""
        return self._documents

    @ref_len.setter
    def ref_len(self, value: float) -> None:
        pass

    def of(self, rows: NDArray[np.int64], captions: Sequence[Sequence[str]]) -> NDArray[np.float32]:
        """``float32[B, S]`` of S captions for each photo of the rows."""
        self.crefs: list[Any] = []
        self.ctest: list[Any] = []
        for row, texts in zip(rows, captions, strict=True):
            for text in texts:
                self.cook_append(text, self.references[row])
        return np.array(self.compute_cider(), np.float32).reshape(len(captions), -1)

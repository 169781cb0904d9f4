"""Photos of shades of grey with captions, and what stands in the place of an encoder."""

from __future__ import annotations

import numpy as np

from desktop_captioner.captioning.vocabulary import Vocabulary
from trainer.data.captions import Captions
from trainer.data.dataset import Example

WORDS = Vocabulary.learn(["a dog runs left", "a cat sleeps here today"], at_least=1)
SIDE = 8


def captions(examples: list[Example]) -> Captions:
    """Returns the examples' captions as tokens."""
    return Captions(examples, WORDS, max_words=8)


class Mean:
    """In the place of an encoder: the mean of each photo; fails at a call if it is told to."""

    def __init__(self, fails_at: int = -1) -> None:
        self.calls, self.fails_at = 0, fails_at

    def __call__(self, photos: np.ndarray) -> np.ndarray:
        self.calls += 1
        if self.calls == self.fails_at:
            raise KeyboardInterrupt
        return photos.mean(axis=(1, 2), dtype=np.float32)

"""Learns from training photos which words people use for photos that look alike."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from desktop_captioner.captioning.bundle import Arrays
from desktop_captioner.captioning.likely_words import TOKENS, WEIGHTS
from desktop_captioner.captioning.vocabulary import SPECIALS, Vocabulary, words_of
from trainer.evaluation.metrics import References

_MOST_WORDS = 600
_LEAST_PHOTOS = 8  # of which people use a word
_MOST_PHOTOS = 0.5  # the share of photos of which people use it: “a” and “in” tell nothing
_DAMPING = 1e3  # of the photos' features, whose mean square is 1


def fitted(features: NDArray[np.float32], captions: References, vocabulary: Vocabulary) -> Arrays:
    """Return the arrays of ``LikelyWords`` from pooled features ``[N, D]`` of photos and people's captions of them.

    A ridge regression to the share of a photo's captions that have a word. Empty where no word is common enough.
    """
    tokens, shares = _shares(captions, vocabulary)
    if not tokens:
        return {}
    wanted = (shares - shares.mean(axis=0)) / shares.std(axis=0)
    vectors = (features - features.mean(axis=0)).astype(np.float64)
    square = (vectors**2).mean()
    # By way of the photos: there may be fewer than directions.
    between = vectors @ vectors.T / square + _DAMPING * np.eye(len(vectors))
    weights = vectors.T @ np.linalg.solve(between, wanted) / square
    return {TOKENS: np.array(tokens, np.float32), WEIGHTS: weights.astype(np.float32)}


def _shares(captions: References, vocabulary: Vocabulary) -> tuple[list[int], NDArray[np.float64]]:
    """Return the tokens of words that tell photos apart, and which share of each photo's captions has them, ``[N, W]``."""
    said: Sequence[Counter[int]] = [
        Counter(token for text in texts for token in set(vocabulary.encode(words_of(text)))) for texts in captions
    ]
    photos = Counter(token for counts in said for token in counts if token >= len(SPECIALS))
    telling = [token for token, count in photos.most_common() if _LEAST_PHOTOS <= count <= _MOST_PHOTOS * len(captions)]
    tokens = sorted(telling[:_MOST_WORDS])
    shares = [[counts[token] / len(texts) for token in tokens] for counts, texts in zip(said, captions, strict=True)]
    return tokens, np.array(shares, float)

"""Confidence intervals of scores by resampling the photos (Efron, 1979; Koehn, 2004, for BLEU)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from desktop_captioner.captioning.vocabulary import words_of
from trainer.evaluation.metrics import References, cider_of_each, rouge_of_each

Floats = NDArray[np.floating[Any]]
Interval = tuple[float, float]

_SAMPLES = 1000
_ORDERS = 4


def intervals(references: References, captions: Sequence[str], share: float = 0.95) -> dict[str, Interval]:
    """The interval that holds this share of the scores of resampled photos, for BLEU-4, ROUGE-L and CIDEr-D.

    CIDEr-D keeps the word frequencies of all photos.
    """
    counts = _bleu_counts(references, captions)
    means = {"ROUGE-L": rouge_of_each(references, captions), "CIDEr-D": cider_of_each(references, captions)}
    measures: dict[str, Callable[[NDArray[np.intp]], float]] = {"BLEU-4": lambda rows: _bleu(counts[rows])}
    for name, values in means.items():
        array = np.array(values)
        measures[name] = lambda rows, array=array: float(array[rows].mean())  # type: ignore[misc]
    random = np.random.default_rng(0)
    samples = [random.integers(len(captions), size=len(captions)) for _ in range(_SAMPLES)]
    edges = [(1 - share) / 2, (1 + share) / 2]
    result = {}
    for name, measure in measures.items():
        low, high = np.quantile([measure(rows) for rows in samples], edges)
        result[name] = (float(low), float(high))
    return result


def _bleu_counts(references: References, captions: Sequence[str]) -> Floats:
    """For each caption: matched n-grams of 1 to 4 words, all of them, its length, the nearest reference's length."""
    from pycocoevalcap.bleu.bleu_scorer import BleuScorer

    scorer = BleuScorer(n=_ORDERS)
    for texts, caption in zip(references, captions, strict=True):
        scorer += (" ".join(words_of(caption)), [" ".join(words_of(text)) for text in texts])
    rows = [
        [*c["correct"], *c["guess"], c["testlen"], min(c["reflen"], key=lambda n: (abs(n - c["testlen"]), n))]
        for c in scorer.ctest
    ]
    return np.array(rows, float)


def _bleu(counts: Floats) -> float:
    """BLEU-4 of a corpus with these counts; the scorer's tiny numbers keep zeros apart from nothing."""
    *parts, length, nearest = counts.sum(axis=0)
    correct, guesses = np.array(parts[:_ORDERS]), np.array(parts[_ORDERS:])
    precision = np.exp(np.mean(np.log((correct + 1e-15) / (guesses + 1e-9))))
    return float(precision * min(1.0, np.exp(1 - nearest / max(length, 1))))

"""Turns a model's probability into a confidence, by a small table that comes with the model.

The probability that a model gives its sentence says which of two is the surer one, not how often such a sentence is
right. The table says that, as it was measured on photos with people's own captions (see
``trainer/evaluation/calibrate.py``). How unlike the training photos the photo is may count as well.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np

KEY = "calibration"  # in metrics.json
_MOST = 200  # rows
_LEAST = 1e-6
_WEIGHTS = 4  # of the probability's logarithm, two kinds of novelty, and a constant


@dataclass(frozen=True)
class Calibration:
    """A table to read off how often a sentence of a score is right.

    said: scores, rising; right: the share of right sentences there, rising; both in [0, 1]. Between two rows a straight
    line holds. weights: of a logistic regression that makes the score from a probability and a photo's novelty; without
    them the score is the probability.
    """

    said: tuple[float, ...]
    right: tuple[float, ...]
    weights: tuple[float, ...] = ()

    def __post_init__(self) -> None:
        """Raises ValueError for what is no such table."""
        for row in (self.said, self.right):
            rising = all(a <= b for a, b in pairwise(row))
            if not 2 <= len(row) <= _MOST or not rising or not 0 <= row[0] <= row[-1] <= 1:
                raise ValueError("no table of rising shares")
        if len(self.said) != len(self.right):
            raise ValueError("columns of different lengths")
        if len(self.weights) not in (0, _WEIGHTS) or not all(map(math.isfinite, self.weights)):
            raise ValueError(f"not {_WEIGHTS} weights")

    def __call__(self, probability: float, novelty: Sequence[float] = ()) -> float:
        """Return how often a sentence of this probability is right, in (0, 1].

        novelty: of the photo, as ``Novelty`` gives it; where it is not known, the probability alone counts.
        """
        score = self.score(probability, novelty) if self.weights and len(novelty) else probability
        return float(max(_LEAST, np.interp(score, self.said, self.right)))

    def score(self, probability: float, novelty: Sequence[float]) -> float:
        """Return the score, in [0, 1], that the table knows; the higher, the surer."""
        inputs = (math.log(max(probability, _LEAST)), *novelty, 1.0)
        return 0.5 + 0.5 * math.tanh(sum(w * x for w, x in zip(self.weights, inputs, strict=True)) / 2)


def from_metrics(metrics: Mapping[str, Any]) -> Calibration | None:
    """Return the table in a bundle's ``metrics.json``, None where there is none; raises ValueError for a damaged one."""
    facts = metrics.get(KEY)
    if facts is None:
        return None
    try:
        said, right = (tuple(float(number) for number in facts[column]) for column in ("said", "right"))
        return Calibration(said, right, tuple(float(number) for number in facts.get("weights", ())))
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise ValueError(f"its calibration cannot be read ({error})") from error

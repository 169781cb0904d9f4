"""What a model's confidence is worth, as a small table that comes with the model.

The probability that a model gives its sentence says which of two is the surer one, not how often such a sentence is
right. The table says that, as it was measured on photos with people's own captions (see
``trainer/evaluation/calibrate.py``).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np

KEY = "calibration"  # in metrics.json
_MOST = 200  # rows


@dataclass(frozen=True)
class Calibration:
    """Where to read off how often a sentence of a probability is right.

    said: probabilities as the model gives them, rising; right: the share of right sentences there, rising; both in [0, 1].
    Between two rows a straight line holds.
    """

    said: tuple[float, ...]
    right: tuple[float, ...]

    def __post_init__(self) -> None:
        """Raises ValueError for what is no such table."""
        for row in (self.said, self.right):
            rising = all(a <= b for a, b in pairwise(row))
            if not 2 <= len(row) <= _MOST or not rising or not 0 <= row[0] <= row[-1] <= 1:
                raise ValueError("no table of rising shares")
        if len(self.said) != len(self.right):
            raise ValueError("columns of different lengths")

    def __call__(self, probability: float) -> float:
        """How often a sentence of this probability is right, in (0, 1]."""
        return float(max(1e-6, np.interp(probability, self.said, self.right)))


def from_metrics(metrics: Mapping[str, Any]) -> Calibration | None:
    """The table in a bundle's ``metrics.json``, None where there is none; raises ValueError for a damaged one."""
    facts = metrics.get(KEY)
    if facts is None:
        return None
    try:
        said, right = (tuple(float(number) for number in facts[column]) for column in ("said", "right"))
        return Calibration(said, right)
    except (KeyError, TypeError, ValueError) as error:
        raise ValueError(f"its calibration cannot be read ({error})") from error

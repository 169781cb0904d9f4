"""Turns what is known of a sentence and its photo into a confidence, by a small table that comes with the model.

The probability that a model gives its sentence says which of two is the surer one, not how often such a sentence is
right. A logistic regression makes a score from it and from what the photo looks like; the table says how often sentences of a
score were right on photos with people's own captions (see ``trainer/evaluation/calibrate.py``).
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

import numpy as np

from desktop_captioner.captioning.beam_search import Hypothesis
from desktop_captioner.photos.annotation import SURE_FROM

KEY = "calibration"  # in metrics.json
SURE, NO_PHOTO = "sure from", "no photograph"  # in what stands there
_MOST = 200  # rows
_LEAST = 1e-6
# Among the signs: the two distances of the photo from the training photos, the constant, how like drawn pictures.
DISTANCES, CONSTANT, LIKE_DRAWN = slice(1, 3), 3, 4
_SIGNS, _FIRST = 6, 4  # how many, and how many of them bundles of before have weights for
# How far towards drawn pictures photos lie, and from where on one is as good as drawn, in the photos' standard deviations.
_USUAL, _DRAWN = 3.0, 8.0


@dataclass(frozen=True)
class Look:
    """The look of a photo: its novelty, as ``Novelty`` gives it, and how well each of its sentences suits it, by tokens.

    Empty where the bundle does not tell.
    """

    novelty: tuple[float, ...] = ()
    relevance: Mapping[tuple[int, ...], float] = field(default_factory=dict)


@dataclass(frozen=True)
class Calibration:
    """A table to read off how often a sentence of a score is right.

    said: scores, rising; right: the share of right sentences there, rising; both in [0, 1]. Between two rows a straight
    line holds. weights: of a logistic regression that makes the score from ``signs``; without them the score is the
    sentence's probability. sure_from: the confidence below which a caption is unsure. no_photo: how far towards drawn
    pictures one lies that is said to be no photograph.
    """

    said: tuple[float, ...]
    right: tuple[float, ...]
    weights: tuple[float, ...] = ()
    sure_from: float = SURE_FROM
    no_photo: float = math.inf

    def __post_init__(self) -> None:
        """Raises ValueError for what is no such table."""
        for row in (self.said, self.right):
            rising = all(a <= b for a, b in pairwise(row))
            if not 2 <= len(row) <= _MOST or not rising or not 0 <= row[0] <= row[-1] <= 1:
                raise ValueError("no table of rising shares")
        if len(self.said) != len(self.right):
            raise ValueError("columns of different lengths")
        if len(self.weights) not in (0, _FIRST, _SIGNS) or not all(map(math.isfinite, self.weights)):
            raise ValueError(f"not {_SIGNS} weights")
        if math.isnan(self.no_photo):
            raise ValueError("no limit of what is a photograph")
        if not 0 <= self.sure_from <= 1:
            raise ValueError("no confidence from which captions are sure")

    def __call__(self, score: float) -> float:
        """Return how often a sentence of this score is right, in (0, 1]."""
        return float(max(_LEAST, np.interp(score, self.said, self.right)))

    def confidence(self, hypothesis: Hypothesis, look: Look) -> float:
        """Return how often a sentence like this is right, in (0, 1]; without novelty the probability alone counts."""
        if not self.weights or not look.novelty:
            return self(hypothesis.probability)
        return self(self.score(signs(hypothesis, look)))

    def is_no_photo(self, look: Look) -> bool:
        """Tell whether a picture is no photograph; False where that is not known."""
        return len(look.novelty) > 2 and look.novelty[2] > self.no_photo

    def score(self, found: Sequence[float]) -> float:
        """Return the score, in [0, 1], of a sentence with these signs; the higher, the surer.

        A bundle of before has weights for the first signs only.
        """
        return 0.5 + 0.5 * math.tanh(sum(w * x for w, x in zip(self.weights, found, strict=False)) / 2)


def signs(hypothesis: Hypothesis, look: Look) -> tuple[float, ...]:
    """Return what may tell a right sentence from a wrong one, of a photo whose novelty is known.

    The mean log probability of its words; two distances of the photo from the training photos; a constant; whether the
    photo looks drawn, from 0 to 1; and how well the sentence suits photos that look like this one.
    """
    near, beyond, *towards_drawn = look.novelty
    like_drawn = min(max((towards_drawn[0] - _USUAL) / (_DRAWN - _USUAL), 0.0), 1.0) if towards_drawn else 0.0
    mean = math.log(max(hypothesis.probability, _LEAST))
    return mean, near, beyond, 1.0, like_drawn, look.relevance.get(hypothesis.tokens, 0.0)


def from_metrics(metrics: Mapping[str, Any]) -> Calibration | None:
    """Return the table in a bundle's ``metrics.json``, None where there is none; raises ValueError for a damaged one."""
    stored = metrics.get(KEY)
    if stored is None:
        return None
    try:
        said, right = (tuple(float(number) for number in stored[column]) for column in ("said", "right"))
        weights = tuple(float(number) for number in stored.get("weights", ()))
        limit = float(stored[NO_PHOTO]["from"]) if NO_PHOTO in stored else math.inf
        return Calibration(said, right, weights, float(stored.get(SURE, SURE_FROM)), limit)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise ValueError(f"its calibration cannot be read ({error})") from error


def sure_from(metrics: Mapping[str, Any]) -> float:
    """Return the confidence from which on captions of this bundle are sure, as it was measured, or else a usual one."""
    try:
        table = from_metrics(metrics)
    except ValueError:
        return SURE_FROM
    return table.sure_from if table else SURE_FROM

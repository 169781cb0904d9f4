"""Measures how far a model's confidence can be trusted, and fits a table that corrects it.

A caption counts as right when its CIDEr-D against a photo's references reaches the lower quartile of people's own: each
reference of the split against the other references of its photo. So a confidence of .7 means: seven of ten such captions
are no worse than what three of four people wrote.

Isotonic regression by pooling adjacent violators: Zadrozny and Elkan, "Transforming Classifier Scores into Accurate
Multiclass Probability Estimates", KDD 2002. Expected calibration error: Guo et al., "On Calibration of Modern Neural
Networks", ICML 2017, here over bins of equal count.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from desktop_captioner.captioning.calibration import Calibration
from trainer.evaluation.metrics import References, cider_of_each

Floats = NDArray[np.floating[Any]]
Truths = NDArray[np.bool_]

LEAST = 100  # captions from which a table is worth anything
_BINS = 10
_STEPS = 20  # bins that are pooled
_FOLDS = 5


@dataclass(frozen=True)
class Bin:
    """Captions of like confidence: how many, their mean confidence, the share of them that is right."""

    count: int
    said: float
    right: float


def human_cider(references: References) -> list[float]:
    """CIDEr-D of every reference against the others of its photo."""
    most = max(len(texts) for texts in references)
    found = []
    for column in range(most):
        photos = [texts for texts in references if len(texts) > max(column, 1)]
        others = [[*texts[:column], *texts[column + 1 :]] for texts in photos]
        found += cider_of_each(others, [texts[column] for texts in photos])
    return found


def right(references: References, captions: Sequence[str]) -> tuple[Truths, float]:
    """Tell which captions count as right, and from which CIDEr-D on they do."""
    threshold = float(np.quantile(human_cider(references), 0.25))
    return np.array(cider_of_each(references, captions)) >= threshold, threshold


def bins(confidences: Sequence[float] | Floats, truths: Truths, count: int = _BINS) -> list[Bin]:
    """The captions in bins of equal count, least confident first."""
    values = np.asarray(confidences, float)
    order = np.argsort(values, kind="stable")
    parts = [part for part in np.array_split(order, count) if len(part)]
    return [Bin(len(part), float(values[part].mean()), float(truths[part].mean())) for part in parts]


def expected_calibration_error(confidences: Sequence[float] | Floats, truths: Truths) -> float:
    """The mean distance between confidence and truth, over the bins."""
    return sum(each.count * abs(each.said - each.right) for each in bins(confidences, truths)) / len(truths)


def fit(probabilities: Sequence[float] | Floats, truths: Truths) -> Calibration:
    """The table that makes of a probability how often such a caption is right; never falling."""
    pools: list[Bin] = []
    for each in bins(probabilities, truths, _STEPS):
        pools.append(each)
        while len(pools) > 1 and pools[-2].right >= pools[-1].right:
            b, a = pools.pop(), pools.pop()
            n = a.count + b.count
            pools.append(Bin(n, (a.count * a.said + b.count * b.said) / n, (a.count * a.right + b.count * b.right) / n))
    # The ends keep the order of what lies beyond the outermost bins.
    return Calibration((0.0, *(p.said for p in pools), 1.0), (0.0, *(p.right for p in pools), 1.0))


def held_out(probabilities: Sequence[float], truths: Truths) -> Floats:
    """Confidences of captions, each by a table that was fitted without it."""
    values, result = np.asarray(probabilities, float), np.zeros(len(truths))
    fold = np.random.default_rng(0).permutation(len(truths)) % _FOLDS
    for number in range(_FOLDS):
        table = fit(values[fold != number], truths[fold != number])
        result[fold == number] = [table(value) for value in values[fold == number]]
    return result


def ranking(confidences: Sequence[float] | Floats, truths: Truths) -> float:
    """The area under the ROC curve: how often a right caption has the higher confidence of two; 0.5 where none is wrong."""
    values, wrong = np.asarray(confidences, float)[truths], np.sort(np.asarray(confidences, float)[~truths])
    if not len(values) or not len(wrong):
        return 0.5
    below, up_to = np.searchsorted(wrong, values, "left"), np.searchsorted(wrong, values, "right")
    return float((below + up_to).mean() / 2 / len(wrong))


def calibration_facts(
    truths: Truths,
    probabilities: Sequence[float],
    novelty: Floats | None = None,
    strange: Sequence[tuple[float, Sequence[float]]] = (),
) -> dict[str, Any]:
    """Return what goes into ``metrics.json``: the table, what right means, the error before and after, the ranking.

    novelty: ``[N, 2]`` of the photos, where the bundle tells it; strange: see ``regression``. The error after is that of
    captions that the table was not fitted on. Empty for fewer than LEAST captions.
    """
    if len(truths) < LEAST:
        return {}
    table, scores = fit(probabilities, truths), list(probabilities)
    weights: tuple[float, ...] = ()
    if novelty is not None:
        weights = regression(probabilities, novelty, truths, strange)
        ranker = Calibration((0.0, 1.0), (0.0, 1.0), weights)
        scores = [ranker.score(p, each) for p, each in zip(probabilities, novelty.tolist(), strict=True)]
        table = fit(scores, truths)
    return {
        "said": [round(number, 5) for number in table.said],
        "right": [round(number, 5) for number in table.right],
        "right means": "CIDEr-D of at least the lower quartile of people's captions of the same photos",
        "share right": float(truths.mean()),
        "ECE before": expected_calibration_error(probabilities, truths),
        "ECE": expected_calibration_error(held_out(scores, truths), truths),
        "AUC before": ranking(probabilities, truths),
        "AUC": ranking(scores, truths),
        "weights": [round(weight, 5) for weight in weights],
    }


def regression(
    probabilities: Sequence[float],
    novelty: Floats,
    truths: Truths,
    strange: Sequence[tuple[float, Sequence[float]]] = (),
) -> tuple[float, ...]:
    """Fit the weights with which a probability and a photo's novelty ``[N, 2]`` tell right captions from wrong ones.

    strange: probability and novelty of captions of pictures that are no photos: all of them wrong, together a tenth of the
    weight of the photos. Logistic regression by Newton's method, slightly damped. More novelty never raises the score.
    """
    rows = [(p, *each) for p, each in zip(probabilities, novelty.tolist(), strict=True)]
    rows += [(p, *each) for p, each in strange]
    inputs = np.array(rows, float)
    inputs[:, 0] = np.log(np.maximum(inputs[:, 0], 1e-6))
    inputs = np.column_stack([inputs, np.ones(len(inputs))])
    wanted = np.concatenate([truths.astype(float), np.zeros(len(strange))])
    counts = np.concatenate([np.ones(len(truths)), np.full(len(strange), 0.1 * len(truths) / max(len(strange), 1))])
    used = np.ones(inputs.shape[1], bool)
    while True:
        weights = np.zeros(inputs.shape[1])
        weights[used] = _newton(inputs[:, used], wanted, counts)
        wrong_way = used & np.array([False, *(weights[1:-1] > 0), False])
        if not wrong_way.any():
            return tuple(float(weight) for weight in weights)
        used &= ~wrong_way


def _newton(inputs: Floats, wanted: Floats, counts: Floats) -> Floats:
    damping = np.eye(inputs.shape[1]) * 1e-3
    weights = np.zeros(inputs.shape[1])
    for _ in range(50):
        said = 0.5 + 0.5 * np.tanh(inputs @ weights / 2)
        slope = inputs.T @ (counts * (wanted - said)) - damping @ weights
        curve = (inputs * (counts * said * (1 - said))[:, None]).T @ inputs + damping
        step = np.linalg.solve(curve, slope)
        weights = weights + step * min(1.0, 5 / max(float(np.abs(step).max()), 1e-12))
        if np.abs(step).max() < 1e-8:
            break
    return weights

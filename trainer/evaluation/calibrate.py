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

from desktop_captioner.captioning.beam_search import Hypothesis
from desktop_captioner.captioning.calibration import DISTANCES, LIKE_DRAWN, SURE, Calibration, Look, signs
from trainer.evaluation.metrics import References, cider_of_each

Floats = NDArray[np.floating[Any]]
Truths = NDArray[np.bool_]

LEAST = 100  # captions from which a table is worth anything
_BINS = 10
_STEPS = 20  # bins that are pooled
_FOLDS = 5
_DAMPING = 3.0  # captions' worth of doubt in each weight
_AS_PEOPLE = 0.75  # as many of people's own captions are right: three of four reach their lower quartile
_LEAST_SURE = 0.5  # below it a caption is rather wrong than right


@dataclass(frozen=True)
class Evidence:
    """The evidence for a caption, as it was known when it was made: its probability, its photo's novelty, and its ``signs``.

    The last two are empty where the bundle tells no novelty.
    """

    probability: float
    novelty: tuple[float, ...] = ()
    signs: tuple[float, ...] = ()


@dataclass(frozen=True)
class Bin:
    """Captions of like confidence: how many, their mean confidence, the share of them that is right."""

    count: int
    said: float
    right: float


def evidence_of(hypothesis: Hypothesis, look: Look) -> Evidence:
    """Return what is known of a sentence."""
    return Evidence(hypothesis.probability, look.novelty, signs(hypothesis, look) if look.novelty else ())


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


def held_out(probabilities: Sequence[float] | Floats, truths: Truths) -> Floats:
    """Confidences of captions, each by a table that was fitted without it."""
    values, result = np.asarray(probabilities, float), np.zeros(len(truths))
    for without in _folds(len(truths)):
        table = fit(values[~without], truths[~without])
        result[without] = [table(value) for value in values[without]]
    return result


def _folds(count: int) -> list[Truths]:
    """Tell for each fold which of so many captions are left out in it."""
    fold = np.random.default_rng(0).permutation(count) % _FOLDS
    return [fold == number for number in range(_FOLDS)]


def ranking(confidences: Sequence[float] | Floats, truths: Truths) -> float:
    """The area under the ROC curve: how often a right caption has the higher confidence of two; 0.5 where none is wrong."""
    values, wrong = np.asarray(confidences, float)[truths], np.sort(np.asarray(confidences, float)[~truths])
    if not len(values) or not len(wrong):
        return 0.5
    below, up_to = np.searchsorted(wrong, values, "left"), np.searchsorted(wrong, values, "right")
    return float((below + up_to).mean() / 2 / len(wrong))


def sureness(confidences: Sequence[float] | Floats, truths: Truths) -> dict[str, float]:
    """Choose the confidence from which on captions are sure, and tell what it parts.

    It is the lowest from which on captions, taken together, are right as often as people's own, but none at which a caption
    is rather wrong than right. Where no confidence is so high, that alone decides.
    """
    values = np.asarray(confidences, float)
    found = [each for each in np.unique(values) if truths[values >= each].mean() >= _AS_PEOPLE]
    limit = round(max(_LEAST_SURE, found[0] if found else 0.0), 2)
    sure = values >= limit
    return {
        SURE: limit,
        "share unsure": float((~sure).mean()),
        "right of unsure": float(truths[~sure].mean()) if not sure.all() else 0.0,
        "right of sure": float(truths[sure].mean()) if sure.any() else 0.0,
    }


def calibration_statistics(
    truths: Truths, evidence: Sequence[Evidence], strange: Sequence[Evidence] = ()
) -> dict[str, Any]:
    """Return what goes into ``metrics.json``: the table, what right means, the error before and after, the ranking,
    and from which confidence on captions are sure.

    strange: of captions of pictures that are no photos. Error, ranking and sureness are those of captions that weights and
    table were not fitted on. Empty for fewer than LEAST captions.
    """
    if len(truths) < LEAST:
        return {}
    probabilities: Floats = np.array([each.probability for each in evidence])
    scores, weights = probabilities, probabilities[:0]
    if all(each.signs for each in evidence):
        found, others = (np.array([each.signs for each in all_of]) for all_of in (evidence, strange))
        scores, weights = held_out_scores(found, truths, others), regression(found, truths, others)
    table = fit(scores, truths)
    confidences = held_out(scores, truths)
    return {
        "said": [round(number, 5) for number in table.said],
        "right": [round(number, 5) for number in table.right],
        "right means": "CIDEr-D of at least the lower quartile of people's captions of the same photos",
        "share right": float(truths.mean()),
        "ECE before": expected_calibration_error(probabilities, truths),
        "ECE": expected_calibration_error(confidences, truths),
        "AUC before": ranking(probabilities, truths),
        "AUC": ranking(scores, truths),
        "weights": [round(weight, 5) for weight in weights.tolist()],
        **sureness(confidences, truths),
    }


def held_out_scores(found: Floats, truths: Truths, strange: Floats) -> Floats:
    """Scores of captions, each by weights that were fitted without it."""
    result = np.zeros(len(truths))
    for without in _folds(len(truths)):
        weights = regression(found[~without], truths[~without], strange)
        result[without] = 0.5 + 0.5 * np.tanh(found[without] @ weights / 2)
    return result


def regression(found: Floats, truths: Truths, strange: Floats) -> Floats:
    """Fit the weights with which the ``signs [N, S]`` of captions tell right ones from wrong ones.

    strange: ``[M, S]``, those of captions of pictures that are no photos: all of them wrong, together a tenth of the
    weight of the photos. More novelty never raises the score.
    """
    inputs = np.concatenate([found, strange.reshape(-1, found.shape[1])])
    wanted = np.concatenate([truths.astype(float), np.zeros(len(strange))])
    counts = np.concatenate([np.ones(len(found)), np.full(len(strange), 0.1 * len(found) / max(len(strange), 1))])
    novelty = np.zeros(inputs.shape[1], bool)
    novelty[DISTANCES] = True
    novelty[LIKE_DRAWN] = True
    used = np.ones(inputs.shape[1], bool)
    while True:
        weights = np.zeros(inputs.shape[1])
        weights[used] = _newton(inputs[:, used], wanted, counts)
        wrong_way = used & novelty & (weights > 0)
        if not wrong_way.any():
            return weights
        used &= ~wrong_way


def _newton(inputs: Floats, wanted: Floats, counts: Floats) -> Floats:
    """Fit a logistic regression by Newton's method, its weights held down as if all inputs were equally wide.

    counts: what each row weighs.
    """
    damping = np.diag(_DAMPING * inputs.var(axis=0) + 1e-3)
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

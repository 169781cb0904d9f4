"""Pictures that are no photos, and what a confidence learns from them."""

import numpy as np
import pytest

from desktop_captioner.captioning.calibration import Calibration
from desktop_captioner.captioning.novelty import from_weights
from trainer.evaluation.calibrate import calibration_facts, ranking, regression
from trainer.evaluation.not_photos import HELD_OUT, LEARNED, below_photos
from trainer.export.novelty import fitted


def photos(count: int = 2000) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Probability, novelty, and truth of captions; the second kind of novelty says more than the probability."""
    random = np.random.default_rng(0)
    probability, novelty = random.uniform(0.2, 0.9, count), random.normal(size=(count, 2))
    odds = 2 * np.log(probability) - 1.5 * novelty[:, 1] + 1
    return probability, novelty, random.random(count) < 1 / (1 + np.exp(-odds))


def test_the_regression_finds_the_weights_that_were_put_in() -> None:
    weights = regression(*photos(20_000))
    np.testing.assert_allclose(weights, (2, 0, -1.5, 1), atol=0.15)


def test_more_novelty_never_raises_a_score() -> None:
    probability, novelty, truths = photos()
    weights = regression(probability, -novelty, truths)
    assert weights[2] == 0
    assert weights[0] > 0.5


def test_novelty_ranks_better_than_the_probability_alone() -> None:
    probability, novelty, truths = photos()
    facts = calibration_facts(truths, list(probability), novelty)
    assert facts["AUC"] > facts["AUC before"] + 0.1
    assert facts["AUC before"] == pytest.approx(ranking(probability, truths))
    table = Calibration(tuple(facts["said"]), tuple(facts["right"]), tuple(facts["weights"]))
    assert table(0.5, (0, 2)) < table(0.5, (0, -2))
    assert facts["ECE"] < 0.05


def test_strange_pictures_sink_below_the_photos() -> None:
    probability, novelty, truths = photos()
    novelty[:, 0] *= 0.1  # says nothing about photos
    strange = [(0.9, (6.0, 0.0))] * 50
    facts = [calibration_facts(truths, list(probability), novelty, each) for each in ((), strange)]
    shares = [below_photos(each, list(probability), novelty, strange) for each in facts]
    assert [share["not photos below the lowest tenth"] for share in shares] == [0, 1]


@pytest.mark.parametrize("draw", [*LEARNED.values(), *HELD_OUT.values()])
def test_pictures_differ_and_have_the_size_that_was_asked_for(draw) -> None:
    random = np.random.default_rng(0)
    one, other = draw(299, random), draw(299, random)
    assert one.shape == other.shape == (299, 299, 3)
    assert one.dtype == np.uint8
    assert not np.array_equal(one, other)


def test_features_like_those_it_was_fitted_on_are_nothing_new() -> None:
    random = np.random.default_rng(0)
    spread = np.linspace(3, 0.1, 200)
    novelty = from_weights(fitted((random.normal(size=(1000, 200)) * spread + 7).astype(np.float32)))
    assert novelty is not None
    near = novelty(random.normal(size=(200, 200)) * spread + 7)
    far = novelty(random.normal(size=(200, 200)) * spread[::-1] + 7)
    assert np.abs(np.exp(near).mean(axis=0)).max() < 1.5
    assert (np.median(far, axis=0) > np.quantile(near, 0.95, axis=0)).any()

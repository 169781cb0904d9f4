"""Pictures that are no photos, and what a confidence learns from them."""

from collections.abc import Sequence

import numpy as np
import pytest

from desktop_captioner.captioning.calibration import CONSTANT, LIKE_DRAWN, Calibration, Look
from trainer.evaluation.calibrate import Evidence, calibration_statistics, ranking, regression
from trainer.evaluation.not_photos import HELD_OUT, LEARNED, below_photos, no_photo_statistics
from trainer.export.looks import towards


def photos(count: int = 2000) -> tuple[np.ndarray, np.ndarray]:
    """Signs and truth of captions: a distance and how well it suits say more than the probability."""
    random = np.random.default_rng(0)
    found = random.normal(size=(count, 6))
    found[:, CONSTANT], found[:, LIKE_DRAWN] = 1, 0
    odds = found @ [0.5, 0, -1.5, 1, 0, 1]
    return found, random.random(count) < 1 / (1 + np.exp(-odds))


def evidence(found: np.ndarray) -> list[Evidence]:
    """As a bundle gives it for such signs."""
    return [Evidence(float(np.exp(row[0] - 3)), (0, 0, row[LIKE_DRAWN]), tuple(row)) for row in found.tolist()]


def test_the_regression_finds_the_weights_that_were_put_in() -> None:
    found, truths = photos(20_000)
    weights = regression(found, truths, found[:0])
    np.testing.assert_allclose(weights, (0.5, 0, -1.5, 1, 0, 1), atol=0.1)


def test_more_novelty_never_raises_a_score() -> None:
    found, truths = photos()
    found[:, 2] *= -1
    weights = regression(found, truths, found[:0])
    assert weights[2] == 0
    assert weights[5] > 0.5


def test_all_signs_rank_better_than_the_probability_alone() -> None:
    found, truths = photos()
    statistics = calibration_statistics(truths, evidence(found))
    assert statistics["AUC"] > statistics["AUC before"] + 0.1
    assert statistics["AUC before"] == pytest.approx(ranking(found[:, 0], truths))
    assert statistics["ECE"] < 0.05


def test_what_was_learned_by_heart_does_not_flatter_the_ranking() -> None:
    random = np.random.default_rng(0)
    found, truths = random.normal(size=(150, 100)), random.random(150) < 0.5
    assert ranking(found @ regression(found, truths, found[:0]), truths) > 0.9
    assert calibration_statistics(truths, evidence(found))["AUC"] == pytest.approx(0.5, abs=0.1)


def test_strange_pictures_sink_below_the_photos() -> None:
    found, truths = photos()
    strange = found[:50].copy()
    strange[:, LIKE_DRAWN] = 1
    statistics = [calibration_statistics(truths, evidence(found), evidence(each)) for each in (strange[:0], strange)]
    shares = [below_photos(each, evidence(found), evidence(strange)) for each in statistics]
    assert shares[0]["not photos below the lowest tenth"] < 0.5
    assert shares[1]["not photos below the lowest tenth"] == 1


def lying(places: Sequence[float]) -> list[Evidence]:
    """Pictures that lie so far towards drawn ones."""
    return [Evidence(0.9, (0.0, 0.0, place)) for place in places]


def test_hardly_any_photo_is_taken_for_none() -> None:
    photos = lying(np.random.default_rng(0).normal(size=2000).tolist())
    others = lying([*(8.0 + n % 3 for n in range(9)), 0.0])
    found = no_photo_statistics(photos, [], others)["no photograph"]
    assert 0 < found["photos"] <= 0.005
    assert found["drawn pictures"] == 0.9
    table = Calibration((0.0, 1.0), (0.0, 1.0), no_photo=found["from"])
    assert table.is_no_photo(Look((0, 0, 8)))
    assert not table.is_no_photo(Look((9, 9, 0)))
    for unknown in ((), (0.0, 0.0)):
        assert no_photo_statistics([Evidence(0.9, unknown)] * 9, [], []) == {}


def test_photos_of_kinds_that_no_dataset_holds_have_half_of_the_room() -> None:
    photos = lying(np.random.default_rng(0).normal(size=2000).tolist())
    limits = [no_photo_statistics(photos, lying(places), [])["no photograph"]["from"] for places in ([], [12.0] * 9)]
    assert limits[1] == pytest.approx((limits[0] + 12) / 2, abs=1e-4)


def test_the_direction_towards_drawings_parts_what_the_means_do_not() -> None:
    random = np.random.default_rng(0)
    spread = np.array([20, 1, *([1] * 30)])
    photos = (random.normal(size=(200, 32)) * spread).astype(np.float32)
    away = np.array([10, 10, *([0] * 30)])
    kinds = [(random.normal(size=(25, 32)) * spread + away).astype(np.float32) for _ in range(3)]
    direction = towards(photos, kinds)
    along = (photos - photos.mean(axis=0)) @ direction
    assert along.std() == pytest.approx(1, rel=1e-3)
    unseen = ((random.normal(size=(100, 32)) * spread + away) - photos.mean(axis=0)) @ direction
    assert (unseen > along.max()).mean() > 0.9  # though they lie among the photos along the widest axis


@pytest.mark.parametrize("draw", [*LEARNED.values(), *HELD_OUT.values()])
def test_pictures_differ_and_have_the_size_that_was_asked_for(draw) -> None:
    random = np.random.default_rng(0)
    one, other = draw(299, random), draw(299, random)
    assert one.shape == other.shape == (299, 299, 3)
    assert one.dtype == np.uint8
    assert not np.array_equal(one, other)

"""Confidences that were made to be wrong, and what is made of them; resampled scores."""

from itertools import pairwise

import numpy as np
import pytest

from trainer.evaluation.calibrate import (
    LEAST,
    Evidence,
    bins,
    calibration_statistics,
    expected_calibration_error,
    fit,
    held_out,
    human_cider,
    ranking,
    right,
    sureness,
)
from trainer.evaluation.metrics import human_scores

REFERENCES = [[f"a {c} dog runs on the {w}", f"one {c} dog is running", f"a dog on the {w}"]
              for c in ("red", "brown", "white") for w in ("beach", "grass", "snow", "road")]  # fmt: skip


def overconfident(count: int = 4000) -> tuple[np.ndarray, np.ndarray]:
    random = np.random.default_rng(0)
    said = random.uniform(0.2, 0.9, count)
    return said, random.random(count) < said**2  # says .9 where .81 is true, .5 where .25 is


def test_the_error_is_the_distance_that_was_put_in() -> None:
    said, truths = overconfident()
    expected = np.mean(said - said**2)
    assert expected_calibration_error(said, truths) == pytest.approx(expected, abs=0.02)
    assert expected_calibration_error(said**2, truths) < 0.03


def test_the_table_finds_the_truth_back_and_keeps_the_order() -> None:
    said, truths = overconfident()
    table = fit(said, truths)
    for probability in (0.3, 0.5, 0.7, 0.85):
        assert table(probability) == pytest.approx(probability**2, abs=0.06)
    corrected = [table(p) for p in np.linspace(0, 1, 200)]
    assert all(a <= b for a, b in pairwise(corrected))
    assert expected_calibration_error(held_out(list(said), truths), truths) < 0.03


def test_bins_hold_everything_once_least_confident_first() -> None:
    said, truths = overconfident(1001)
    parts = bins(said, truths)
    assert sum(each.count for each in parts) == 1001
    assert [each.said for each in parts] == sorted(each.said for each in parts)


def test_a_reference_is_compared_with_the_others_only() -> None:
    same = [["a dog runs on the beach"] * 2, ["two people ride a bike"] * 2]
    assert human_cider(same) == pytest.approx([10] * 4)
    different = [["a dog runs", "the sea is blue"], ["two people ride", "snow on hills"]]
    assert human_cider(different) == pytest.approx([0] * 4)
    assert human_scores(same)["BLEU-4"] == pytest.approx(1, abs=1e-6)


def test_three_of_four_people_are_right() -> None:
    truths, threshold = right(REFERENCES, [texts[0] for texts in REFERENCES])
    assert truths.all()
    assert np.mean(np.array(human_cider(REFERENCES)) >= threshold) >= 0.75
    assert not right(REFERENCES, ["xx yy"] * len(REFERENCES))[0].any()


def test_few_captions_make_no_table() -> None:
    assert calibration_statistics(np.ones(LEAST - 1, bool), [Evidence(0.5)] * (LEAST - 1)) == {}
    truths = np.arange(LEAST) % 2 == 1
    statistics = calibration_statistics(truths, [Evidence(0.8 if true else 0.6) for true in truths])
    assert statistics["share right"] == 0.5
    assert statistics["ECE"] < statistics["ECE before"]
    assert statistics["AUC"] == 1


def test_captions_are_sure_from_where_they_are_right_as_often_as_peoples() -> None:
    said, _ = overconfident()
    truths = np.random.default_rng(1).random(len(said)) < said  # calibrated: .9 is right nine times of ten
    statistics = sureness(said, truths)
    assert statistics["sure from"] == pytest.approx(0.6, abs=0.05)  # from .6 to .9 it is .75 on average
    assert statistics["right of sure"] == pytest.approx(0.75, abs=0.01)
    assert statistics["right of unsure"] < 0.5
    assert statistics["share unsure"] == pytest.approx(np.mean(said < statistics["sure from"]))


def test_what_is_rather_wrong_than_right_is_unsure_whatever_the_model() -> None:
    said = np.linspace(0.1, 0.9, 81)
    good, poor = sureness(said, np.ones(81, bool)), sureness(said, np.zeros(81, bool))
    assert good["sure from"] == poor["sure from"] == 0.5
    assert (good["right of sure"], poor["right of sure"]) == (1, 0)
    assert sureness([0.2, 0.3], np.array([True, False]))["share unsure"] == 1


def test_the_ranking_is_the_share_of_pairs_in_order() -> None:
    truths = np.array([True, True, False, False])
    assert ranking([0.9, 0.4, 0.5, 0.1], truths) == 0.75
    assert ranking([0.5] * 4, truths) == 0.5
    assert ranking([0.1, 0.2, 0.8, 0.9], truths) == 0
    assert ranking([0.1, 0.2], np.array([True, True])) == 0.5

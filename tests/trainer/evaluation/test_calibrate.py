"""Confidences that were made to be wrong, and what is made of them; resampled scores."""

from itertools import pairwise

import numpy as np
import pytest

from trainer.evaluation.bootstrap import intervals
from trainer.evaluation.calibrate import (
    LEAST,
    bins,
    calibration_facts,
    expected_calibration_error,
    fit,
    held_out,
    human_cider,
    ranking,
    right,
)
from trainer.evaluation.metrics import human_scores, scores

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
    assert calibration_facts(np.ones(LEAST - 1, bool), [0.5] * (LEAST - 1)) == {}
    truths = np.arange(LEAST) % 2 == 1
    facts = calibration_facts(truths, [0.8 if true else 0.6 for true in truths])
    assert facts["share right"] == 0.5
    assert facts["ECE"] < facts["ECE before"]
    assert facts["AUC"] == 1


def test_the_ranking_is_the_share_of_pairs_in_order() -> None:
    truths = np.array([True, True, False, False])
    assert ranking([0.9, 0.4, 0.5, 0.1], truths) == 0.75
    assert ranking([0.5] * 4, truths) == 0.5
    assert ranking([0.1, 0.2, 0.8, 0.9], truths) == 0
    assert ranking([0.1, 0.2], np.array([True, True])) == 0.5


def test_the_interval_holds_the_score_and_narrows_with_more_photos() -> None:
    captions = [texts[n % 3] if n % 4 else "a cat sleeps" for n, texts in enumerate(REFERENCES)]
    few, found = intervals(REFERENCES, captions), scores(REFERENCES, captions, meteor=False)
    many = intervals(REFERENCES * 20, captions * 20)
    for name, (low, high) in few.items():
        assert low <= found[name] <= high, name
        assert low < high, name
    assert many["ROUGE-L"][1] - many["ROUGE-L"][0] < (few["ROUGE-L"][1] - few["ROUGE-L"][0]) / 2


def test_resampled_bleu_is_the_scorers() -> None:
    from trainer.evaluation.bootstrap import _bleu, _bleu_counts

    captions = [texts[2] for texts in REFERENCES]
    references = [texts[:2] for texts in REFERENCES]
    assert _bleu(_bleu_counts(references, captions)) == pytest.approx(
        scores(references, captions, meteor=False)["BLEU-4"], abs=1e-6
    )

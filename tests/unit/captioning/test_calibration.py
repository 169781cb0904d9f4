import json
import shutil
from pathlib import Path

import numpy as np
import pytest

from desktop_captioner.captioning.beam_search import Hypothesis
from desktop_captioner.captioning.bundle import METRICS, ModelError
from desktop_captioner.captioning.calibration import (
    CONSTANT,
    DISTANCES,
    LIKE_DRAWN,
    Calibration,
    Look,
    from_metrics,
    signs,
    sure_from,
)
from desktop_captioner.captioning.captioner import load
from desktop_captioner.photos.annotation import SURE_FROM

TABLE = {"said": [0.0, 0.5, 1.0], "right": [0.0, 0.1, 1.0]}
PHOTOS = np.random.default_rng(0).integers(0, 256, (2, 107, 107, 3)).astype(np.uint8)


def test_between_rows_a_straight_line_holds() -> None:
    table = Calibration((0.0, 0.5, 1.0), (0.0, 0.1, 1.0))
    assert table(0.25) == pytest.approx(0.05)
    assert table(0.75) == pytest.approx(0.55)
    assert table(0.0) > 0


@pytest.mark.parametrize(
    "stored",
    [
        {}, {"said": [0, 1]}, {"said": [0, 1], "right": "no"}, {"said": [0, 1], "right": [1, 0]},
        {"said": [0, 1], "right": [0, 2]}, {"said": [0, 1], "right": [0, 0.5, 1]}, {"said": [0, None], "right": [0, 1]},
        {"said": [0, float("nan")], "right": [0, 1]}, [1, 2], {"said": [0.5], "right": [0.5]},
        {**TABLE, "weights": [1, 2]}, {**TABLE, "weights": [1, 2, 3, float("inf")]}, {**TABLE, "weights": "no"},
        {**TABLE, "sure from": 2}, {**TABLE, "sure from": "no"}, {**TABLE, "sure from": None},
        {**TABLE, "sure from": float("nan")}, {**TABLE, "no photograph": 1}, {**TABLE, "no photograph": {"from": float("nan")}},
    ],
)  # fmt: skip
def test_a_damaged_table_is_refused(stored: object) -> None:
    with pytest.raises(ValueError, match="calibration"):
        from_metrics({"calibration": stored})


def test_a_bundle_says_from_where_its_captions_are_sure() -> None:
    assert sure_from({"calibration": {**TABLE, "sure from": 0.62}}) == 0.62
    assert sure_from({"calibration": TABLE}) == sure_from({}) == SURE_FROM
    assert sure_from({"calibration": {}}) == SURE_FROM


def test_what_lies_far_towards_drawings_is_no_photograph() -> None:
    table = from_metrics({"calibration": {**TABLE, "no photograph": {"from": 2.5}}})
    assert table is not None
    assert table.is_no_photo(Look((0, 0, 2.6)))
    assert not table.is_no_photo(Look((9, 9, 2.5)))
    assert not table.is_no_photo(Look((9, 9)))
    assert not table.is_no_photo(Look(()))
    assert not Calibration((0, 1), (0, 1)).is_no_photo(Look((9, 9, 9)))


def test_the_signs_are_those_of_the_sentence_and_of_the_photo() -> None:
    hypothesis = Hypothesis((4, 5), 3 * np.log(0.6), 0.0, np.zeros((2, 0), np.float32))
    look = Look((0.3, -0.2, 4.0), {(4, 5): 0.5, (4,): 9.0})
    found = signs(hypothesis, look)
    assert found == pytest.approx((np.log(0.6), 0.3, -0.2, 1, 0.2, 0.5))
    assert found[DISTANCES] == look.novelty[:2]
    assert (found[CONSTANT], found[LIKE_DRAWN]) == pytest.approx((1, 0.2))
    for usual in (Look((0.3, -0.2, 2.0)), Look((0.3, -0.2))):
        assert signs(hypothesis, usual) == pytest.approx((*found[:LIKE_DRAWN], 0, 0))
    assert signs(hypothesis, Look((0.3, -0.2, 99.0)))[LIKE_DRAWN] == 1
    weights = (1.0, -0.5, 0.0, 2.0, -1.0, 0.5)
    table = from_metrics({"calibration": {**TABLE, "weights": weights}})
    assert table is not None
    assert table.confidence(hypothesis, look) == pytest.approx(table(1 / (1 + np.exp(-np.dot(weights, found)))))
    assert table.confidence(hypothesis, Look()) == pytest.approx(table(0.6))


@pytest.mark.slow
def test_the_captioner_applies_the_bundles_table(small_bundle: Path, tmp_path: Path) -> None:
    folder = tmp_path / "calibrated"
    shutil.copytree(small_bundle, folder)
    (folder / METRICS).write_text(json.dumps({"calibration": TABLE}))
    plain, calibrated = (load(each, "cpu").caption(PHOTOS) for each in (small_bundle, folder))
    table = from_metrics({"calibration": TABLE})
    assert table is not None
    for one, other in zip(plain, calibrated, strict=True):
        assert [c.text for c in one] == [c.text for c in other]
        assert [c.confidence for c in other] == pytest.approx([table(c.confidence) for c in one])


@pytest.mark.slow
def test_a_bundle_with_a_damaged_table_is_refused(small_bundle: Path, tmp_path: Path) -> None:
    folder = tmp_path / "damaged"
    shutil.copytree(small_bundle, folder)
    (folder / METRICS).write_text(json.dumps({"calibration": {"said": [0, 1], "right": [1, 0]}}))
    with pytest.raises(ModelError, match="cannot be used"):
        load(folder, "cpu")

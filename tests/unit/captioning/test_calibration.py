import dataclasses
import json
import shutil
from pathlib import Path

import numpy as np
import pytest

from desktop_captioner.captioning import bundle as bundles
from desktop_captioner.captioning.bundle import METRICS, ModelError
from desktop_captioner.captioning.calibration import Calibration, from_metrics
from desktop_captioner.captioning.captioner import load
from desktop_captioner.captioning.novelty import AXES, MEAN, SPREAD, Novelty, from_weights, pooled

TABLE = {"said": [0.0, 0.5, 1.0], "right": [0.0, 0.1, 1.0]}
PHOTOS = np.random.default_rng(0).integers(0, 256, (2, 107, 107, 3)).astype(np.uint8)


def test_between_rows_a_straight_line_holds() -> None:
    table = Calibration((0.0, 0.5, 1.0), (0.0, 0.1, 1.0))
    assert table(0.25) == pytest.approx(0.05)
    assert table(0.75) == pytest.approx(0.55)
    assert table(0.0) > 0


@pytest.mark.parametrize(
    "facts",
    [
        {}, {"said": [0, 1]}, {"said": [0, 1], "right": "no"}, {"said": [0, 1], "right": [1, 0]},
        {"said": [0, 1], "right": [0, 2]}, {"said": [0, 1], "right": [0, 0.5, 1]}, {"said": [0, None], "right": [0, 1]},
        {"said": [0, float("nan")], "right": [0, 1]}, [1, 2], {"said": [0.5], "right": [0.5]},
        {**TABLE, "weights": [1, 2]}, {**TABLE, "weights": [1, 2, 3, float("inf")]}, {**TABLE, "weights": "no"},
    ],
)  # fmt: skip
def test_a_damaged_table_is_refused(facts: object) -> None:
    with pytest.raises(ValueError, match="calibration"):
        from_metrics({"calibration": facts})


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


def test_a_bundle_with_a_damaged_table_is_refused(small_bundle: Path, tmp_path: Path) -> None:
    folder = tmp_path / "damaged"
    shutil.copytree(small_bundle, folder)
    (folder / METRICS).write_text(json.dumps({"calibration": {"said": [0, 1], "right": [1, 0]}}))
    with pytest.raises(ModelError, match="cannot be used"):
        load(folder, "cpu")


def test_a_photo_unlike_the_training_photos_lowers_the_confidence(small_bundle: Path, tmp_path: Path) -> None:
    folder = tmp_path / "novelty"
    photos = np.stack([PHOTOS[0], np.full_like(PHOTOS[0], 255)])
    plain = load(small_bundle, "cpu", precision="float32")
    known, other = pooled(np.asarray(plain.engine.encode(photos)))
    axes = np.linalg.qr(np.random.default_rng(1).normal(size=(len(known), 3)))[0].astype(np.float32)
    arrays = {MEAN: known * 0.99, AXES: axes, SPREAD: np.full(4, np.abs(known).mean(), np.float32)}
    bundle = dataclasses.replace(bundles.read(small_bundle), folder=folder)
    bundles.write(bundle, bundles.read_weights(small_bundle) | arrays)
    facts = {**TABLE, "weights": [1.0, -0.1, -0.2, 2.0]}
    (folder / METRICS).write_text(json.dumps({"calibration": facts}))
    table, novelty = from_metrics({"calibration": facts}), Novelty(*arrays.values())
    assert table is not None
    near, far = novelty(np.stack([known, other]))
    assert near[1] < far[1] - 1
    before = [best.confidence for best, *_ in plain.caption(photos)]
    found = [best.confidence for best, *_ in load(folder, "cpu", precision="float32").caption(photos)]
    expected = [table(before[0], near), table(before[1], far)]
    assert found == pytest.approx(expected, rel=0.05)  # the axes are stored in 8 bits
    assert table(before[1], near) > 1.2 * found[1]


def test_novelty_is_about_nothing_for_what_is_like_the_rest() -> None:
    random = np.random.default_rng(0)
    spread = np.array([3.0, 2.0, 1.0], np.float32)
    axes = np.eye(6, 2, dtype=np.float32)
    novelty = Novelty(np.full(6, 5, np.float32), axes, spread)
    known = 5 + random.normal(size=(500, 1, 6)) * [3, 2, 0.5, 0.5, 0.5, 0.5]
    found = novelty(known)
    assert found.shape == (500, 2)
    assert np.abs(np.exp(found).mean(axis=0) - 1).max() < 0.15
    assert novelty(5 + np.eye(6)[None, :1] * 30)[0, 0] > np.quantile(found[:, 0], 0.99)
    assert novelty(5 + np.eye(6)[None, 5:] * 30)[0, 1] > np.quantile(found[:, 1], 0.99)


@pytest.mark.parametrize("lost", [AXES, SPREAD])
def test_novelty_that_is_not_whole_is_refused(small_bundle: Path, tmp_path: Path, lost: str) -> None:
    arrays = {MEAN: np.zeros(4, np.float32), AXES: np.eye(4, 2, dtype=np.float32), SPREAD: np.ones(3, np.float32)}
    assert from_weights({}) is None
    assert from_weights(arrays) is not None
    del arrays[lost]
    with pytest.raises(ValueError, match=lost):
        from_weights(arrays)
    folder = tmp_path / "damaged"
    bundle = dataclasses.replace(bundles.read(small_bundle), folder=folder)
    bundles.write(bundle, bundles.read_weights(small_bundle) | arrays)
    with pytest.raises(ModelError, match="cannot be used"):
        load(folder, "cpu")

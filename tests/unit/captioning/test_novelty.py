"""How unlike the training photos a photo is."""

import dataclasses
import json
from pathlib import Path

import numpy as np
import pytest

from desktop_captioner.captioning import bundle as bundles
from desktop_captioner.captioning.bundle import METRICS, ModelError
from desktop_captioner.captioning.calibration import from_metrics
from desktop_captioner.captioning.captioner import load
from desktop_captioner.captioning.novelty import AXES, DRAWN, MEAN, SPREAD, Novelty, from_weights, pooled

TABLE = {"said": [0.0, 0.5, 1.0], "right": [0.0, 0.1, 1.0]}
PHOTOS = np.random.default_rng(0).integers(0, 256, (2, 107, 107, 3)).astype(np.uint8)


@pytest.mark.slow
def test_a_photo_unlike_the_training_photos_lowers_the_confidence(small_bundle: Path, tmp_path: Path) -> None:
    folder = tmp_path / "novelty"
    photos = np.stack([PHOTOS[0], np.full_like(PHOTOS[0], 255)])
    plain = load(small_bundle, "cpu", precision="float32")
    known, other = pooled(np.asarray(plain.engine.encode(photos)))
    axes = np.linalg.qr(np.random.default_rng(1).normal(size=(len(known), 3)))[0].astype(np.float32)
    arrays = {MEAN: known * 0.99, AXES: axes, SPREAD: np.full(4, np.abs(known).mean(), np.float32)}
    arrays[DRAWN] = (other - known) / np.linalg.norm(other - known)
    bundle = dataclasses.replace(bundles.read(small_bundle), folder=folder)
    bundles.write(bundle, bundles.read_weights(small_bundle) | arrays)
    novelty = Novelty(*arrays.values())
    near, far = novelty(np.stack([known, other])).tolist()
    limit = (near[2] + far[2]) / 2
    stored = {**TABLE, "weights": [1.0, -0.1, -0.2, 2.0], "no photograph": {"from": limit}}
    (folder / METRICS).write_text(json.dumps({"calibration": stored}))
    table = from_metrics({"calibration": stored})
    assert table is not None
    assert near[1] < far[1] - 1
    before = [best.confidence for best, *_ in plain.caption(photos)]
    said = load(folder, "cpu", precision="float32").caption(photos)
    assert [{each.not_photo for each in captions} for captions in said] == [{False}, {True}]
    found = [best.confidence for best, *_ in said]
    # Four weights, as bundles of before have them.
    expected = [table(table.score((np.log(p), *each[:2], 1))) for p, each in zip(before, (near, far), strict=True)]
    assert found == pytest.approx(expected, rel=0.05)  # the axes are stored in 8 bits
    assert table(table.score((np.log(before[1]), *near[:2], 1))) > 1.2 * found[1]


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


@pytest.mark.slow
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

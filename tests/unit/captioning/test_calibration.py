import json
import shutil
from pathlib import Path

import numpy as np
import pytest

from desktop_captioner.captioning.bundle import METRICS, ModelError
from desktop_captioner.captioning.calibration import Calibration, from_metrics
from desktop_captioner.captioning.captioner import load

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

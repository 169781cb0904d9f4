"""Features are computed once and kept in pieces."""

from pathlib import Path

import numpy as np
import pytest

from tests.trainer.data.shades import Mean
from trainer.config import TrainingConfig
from trainer.data import features
from trainer.data.dataset import DatasetError, Example
from trainer.data.features import cached_views, needs


def test_features_go_on_where_they_were_interrupted(config: TrainingConfig, examples: list[Example]) -> None:
    examples[7].photo.write_bytes(b"no photo")
    with pytest.raises(KeyboardInterrupt):
        cached_views(config, Mean(fails_at=5), (3,), (), examples)
    rest = Mean()
    views = cached_views(config, rest, (3,), (), examples)
    assert rest.calls == 5  # of nine pieces four were done
    again = Mean()
    cached_views(config, again, (3,), (), examples)
    assert again.calls == 0
    for view in views:
        assert view.broken == {7}
        assert not view[7].any()
    assert [round(float(views[0][row][0])) for row in (0, 5, 11)] == [0, 100, 220]


def test_features_that_do_not_fit_memory_are_read_from_disk(
    config: TrainingConfig, examples: list[Example], monkeypatch: pytest.MonkeyPatch
) -> None:
    held = cached_views(config, Mean(), (3,), (), examples)
    monkeypatch.setattr(features, "_SPARE", 1 << 50)
    monkeypatch.setattr(features.shutil, "disk_usage", lambda _: type("Usage", (), {"free": 1 << 51}))
    mapped = cached_views(config, Mean(), (3,), (), examples)
    assert all(isinstance(piece, np.memmap) for piece in mapped[0].pieces)
    assert not any(isinstance(piece, np.memmap) for piece in held[0].pieces)
    for row in range(len(examples)):
        assert np.array_equal(held[2][row], mapped[2][row])


def test_a_disk_that_is_too_small_is_said_before_anything_is_computed(tmp_path: Path) -> None:
    with pytest.raises(
        DatasetError, match=r"44000 photos in 2 views take 14\.4 PB|44000 photos in 2 views take \d+\.\d GB"
    ):
        needs(tmp_path / "run" / "features", 44000, 2, (8000, 8000, 1280))
    assert "GB" in str(needs(tmp_path / "run" / "features", 10, 2, (8, 8, 1280)))

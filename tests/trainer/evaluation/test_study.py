"""A training log as a report reads it."""

from __future__ import annotations

from pathlib import Path

import pytest

from trainer.evaluation.study import _epochs, study


def test_epochs_are_numbers_and_what_is_missing_is_left_out(tmp_path: Path) -> None:
    assert _epochs(tmp_path) == []
    (tmp_path / "log.csv").write_text("epoch,loss,score\n0,3.5,NA\n1,2.5,0.4\n2,2.0,\n")
    assert _epochs(tmp_path) == [
        {"epoch": 0, "loss": 3.5},
        {"epoch": 1, "loss": 2.5, "score": 0.4},
        {"epoch": 2, "loss": 2},
    ]


def test_a_folder_that_is_neither_run_nor_bundle_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="neither a run nor a bundle"):
        study(tmp_path, "name", [], [1])

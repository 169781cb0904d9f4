"""What the system refuses is a sentence about the file."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_captioner.photos.saving_error import SavingError, writing


def test_a_folder_that_is_missing_is_named(tmp_path: Path) -> None:
    path = tmp_path / "nowhere" / "a.csv"
    with pytest.raises(SavingError) as caught, writing(path):
        path.touch()
    assert str(caught.value).startswith(f"{path} cannot be written: ")
    assert str(caught.value).endswith(".")


def test_other_errors_go_through(tmp_path: Path) -> None:
    with pytest.raises(KeyError), writing(tmp_path):
        raise KeyError("a fault of the program")

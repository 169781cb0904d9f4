"""A picture becomes a file, and no file is ever replaced."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_captioner.operations import keep_picture as module
from desktop_captioner.operations.keep_picture import keep_picture


def test_every_picture_has_a_file_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(b"theirs")
    assert [keep_picture(b"%d" % number, tmp_path, "a.png").name for number in range(2)] == ["a (2).png", "a (3).png"]
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {
        "a.png": b"theirs", "a (2).png": b"0", "a (3).png": b"1",
    }  # fmt: skip


def test_what_fails_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(OSError, match="space"):
        keep_picture(b"x", tmp_path, "a.png")
    assert not list(tmp_path.iterdir())


def test_an_end_is_made_of_looking_for_a_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_MOST", 2)
    for name in ("a.png", "a (2).png"):
        (tmp_path / name).touch()
    with pytest.raises(FileExistsError):
        keep_picture(b"x", tmp_path, "a.png")

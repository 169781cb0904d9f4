"""A copy takes its file's place only where nothing came between, and none is left behind."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from desktop_captioner.metadata import atomic_replace as replacing
from desktop_captioner.metadata.request import Request
from desktop_captioner.photos.saving_error import SavingError
from tests.unit.metadata.kills import kill_writers

posix = pytest.mark.skipif(sys.platform == "win32", reason="names and links of POSIX")


def test_a_file_that_changes_meanwhile_is_left_alone(photo, writer) -> None:
    path = photo()

    def touch(_: object) -> None:
        path.write_bytes(path.read_bytes() + b"x")

    with pytest.raises(SavingError, match="changed by another program"):
        writer.write(path, Request("A dog."), before_replace=touch)
    assert path.read_bytes().endswith(b"x")
    assert list(path.parent.iterdir()) == [path]


def test_a_file_that_goes_away_meanwhile_does_not_come_back(photo, writer) -> None:
    path = photo()
    with pytest.raises(SavingError, match="changed by another program"):
        writer.write(path, Request("A dog."), before_replace=lambda _: path.unlink())
    assert list(path.parent.iterdir()) == []


def test_a_journal_that_fails_stops_the_write(photo, writer) -> None:
    path = photo()
    content = path.read_bytes()

    def fail(_: object) -> None:
        raise RuntimeError

    with pytest.raises(RuntimeError):
        writer.write(path, Request("A dog."), before_replace=fail)
    assert path.read_bytes() == content
    assert list(path.parent.iterdir()) == [path]


def test_no_space_is_a_sentence(photo, writer, monkeypatch) -> None:
    path = photo()
    content = path.read_bytes()

    def full(_: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(replacing, "flush", full)
    with pytest.raises(SavingError, match="No space left"):
        writer.write(path, Request("A dog."))
    assert path.read_bytes() == content
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.slow
@posix
@pytest.mark.usefixtures("exiftool")
def test_a_kill_at_any_instant_leaves_the_old_file_or_the_new_one(photo) -> None:
    assert kill_writers([photo(name=str(number)) for number in range(3)], kills=10, seed=1) == []

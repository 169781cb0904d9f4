"""Writes with a journal: what a killed one leaves is cleaned wherever it was, and what was written is known."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_captioner.library.journal import Journal
from desktop_captioner.library.store import Store
from desktop_captioner.photos.photo import Caption, Captioned
from desktop_captioner.recording.journaled import JournaledWriter, photo_at
from desktop_captioner.saving.metadata import Request, WritePolicy
from tests.unit.saving.conftest import draw

pytestmark = pytest.mark.skipif(shutil.which("exiftool") is None, reason="exiftool is not installed")


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "photos" / "photo.jpg"
    path.parent.mkdir()
    draw(path)
    return path


@pytest.mark.skipif(sys.platform == "win32", reason="there whether a process runs is not asked")
def test_the_next_start_cleans_where_a_killed_writer_was(tmp_path: Path, photo: Path) -> None:
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    left = photo.parent / f".dcap-{ended.pid}-0123456789ab.jpg"
    left.write_bytes(b"half a photo")
    with Store.open(tmp_path / "library.sqlite") as store, store.batch():
        store.database.change("INSERT INTO writing VALUES (?, ?, ?)", (os.fsencode(photo.parent), ended.pid, 0))

    with JournaledWriter(tmp_path / "library.sqlite", WritePolicy()):
        pass

    assert list(photo.parent.iterdir()) == [photo]
    with Store.open(tmp_path / "library.sqlite") as store:
        assert Journal(store).entered() == []


def test_a_folder_is_noted_while_it_is_written_in(tmp_path: Path, photo: Path) -> None:
    link = tmp_path / "link.jpg"
    link.symlink_to(photo)
    with (
        Store.open(tmp_path / "library.sqlite") as store,
        JournaledWriter(tmp_path / "library.sqlite", WritePolicy()) as writer,
    ):
        writer.write(link, Request("A dog."))
        assert [folder for folder, _, _ in Journal(store).entered()] == [photo.parent.resolve()]
    with Store.open(tmp_path / "library.sqlite") as store:
        assert Journal(store).entered() == []


def test_a_photo_that_was_written_is_unchanged_to_the_library(tmp_path: Path, photo: Path) -> None:
    library = tmp_path / "library.sqlite"
    with Store.open(library) as store, JournaledWriter(library, WritePolicy(keep_times=False)) as writer:
        store.remember(photo_at(photo), Captioned(photo, (Caption("A dog.", 0.5),), "model 1"))
        writer.write(photo, Request("A dog.", "Alt"))
        assert store.unchanged(photo_at(photo), "model 1")
        (run,) = writer.runs()
        assert list(writer.revert(run.number)) == [(photo, "")]
        assert store.unchanged(photo_at(photo), "model 1")
        moved = photo.rename(photo.with_name("moved.jpg"))
        assert store.unchanged(photo_at(moved), "model 1")

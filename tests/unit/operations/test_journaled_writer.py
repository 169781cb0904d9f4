"""Writes with a journal: what a killed one leaves is cleaned wherever it was, and what was written is known."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_captioner.library.journal import Journal
from desktop_captioner.library.store import Store
from desktop_captioner.metadata import atomic_replace as replacing
from desktop_captioner.metadata.atomic_replace import Identity
from desktop_captioner.metadata.request import Request, Sidecars, WritePolicy
from desktop_captioner.metadata.staging import PartlyWrittenError
from desktop_captioner.operations.journaled_writer import JournaledWriter, photo_at
from desktop_captioner.photos.annotation import Existing
from desktop_captioner.photos.photo import Caption, Captioned
from desktop_captioner.photos.saving_error import SavingError
from tests.exiftool import give, needs_exiftool
from tests.unit.metadata.conftest import draw

pytestmark = needs_exiftool


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


def captioned_by(store: Store, path: Path) -> str | None:
    record = store.record(photo_at(path))
    return record.captioned_by if record else None


def test_a_photo_that_was_written_is_unchanged_to_the_library(tmp_path: Path, photo: Path) -> None:
    library = tmp_path / "library.sqlite"
    with Store.open(library) as store, JournaledWriter(library, WritePolicy(keep_times=False)) as writer:
        store.keep_result(photo_at(photo), Captioned(photo, (Caption("A dog.", 0.5),), "model 1"))
        writer.write(photo, Request("A dog.", "Alt"))
        assert captioned_by(store, photo) == "model 1"
        (run,) = writer.runs()
        assert list(writer.revert(run.number)) == [(photo, "")]
        assert captioned_by(store, photo) == "model 1"
        moved = photo.rename(photo.with_name("moved.jpg"))
        assert captioned_by(store, moved) == "model 1"


def test_a_write_that_ended_between_two_files_can_be_taken_back(
    tmp_path: Path, photo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    beside = photo.with_name("photo.jpg.xmp")
    with JournaledWriter(tmp_path / "library.sqlite", WritePolicy(Sidecars.ALWAYS)) as writer:
        writer.write(photo, Request("Old.", "Old alt."))
    real, content = replacing.replace, photo.read_bytes()

    def fails_on_photos(temporary: Path, original: Path, expected: Identity | None) -> None:
        if original == photo:
            raise PermissionError(13, "Permission denied")
        real(temporary, original, expected)

    monkeypatch.setattr(replacing, "replace", fails_on_photos)
    with JournaledWriter(tmp_path / "library.sqlite", WritePolicy(Sidecars.WHEN_NEEDED)) as writer:
        with pytest.raises(PartlyWrittenError, match=r"Permission denied\. By then photo\.jpg\.xmp had been changed"):
            writer.write(photo, Request("New."))
        assert photo.read_bytes() == content
        assert writer.read(photo).caption == "New."
        run = writer.runs()[0]
        assert list(writer.revert(run.number)) == [(photo, "")]
        assert writer.read(photo).sidecars[beside]["XMP-dc:Description"] == "Old."


def test_a_write_that_changed_nothing_is_not_to_be_taken_back(
    tmp_path: Path, photo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(replacing, "replace", fails)
    with JournaledWriter(tmp_path / "library.sqlite", WritePolicy()) as writer:
        with pytest.raises(SavingError, match=r"Permission denied\.$"):
            writer.write(photo, Request("New."))
        assert writer.runs() == []


def test_a_caption_that_was_appended_counts_as_saved(tmp_path: Path, photo: Path) -> None:
    library = tmp_path / "library.sqlite"
    with Store.open(library) as store, JournaledWriter(library, WritePolicy()) as writer:
        writer.write(photo, Request("There."))
        store.edit(photo_at(photo), "Mine.")
        assert writer.write(photo, Request("Mine.", existing=Existing.APPEND)).written.caption == "There.\nMine."
        record = store.record(photo_at(photo))
        assert record is not None
        assert record.saved


def test_what_was_reverted_in_part_can_be_forced_later(tmp_path: Path, photo: Path) -> None:
    library = tmp_path / "library.sqlite"
    with Store.open(library) as store, JournaledWriter(library, WritePolicy()) as writer:
        store.keep_result(photo_at(photo), Captioned(photo, (Caption("A dog.", 0.5),), "model 1"))
        writer.write(photo, Request("A dog."))
        give(photo, "XMP-dc:Description-x-default=Mine.")
        (run,) = writer.runs()

        ((_, sentence),) = writer.revert(run.number)
        assert sentence == "photo.jpg was reverted in part: its XMP description was changed since, so it was left."
        assert writer.read(photo).embedded == {
            "XMP-dc:Description": "Mine.",
            "XMP-photoshop:CaptionWriter": "Desktop Captioner",
        }
        assert captioned_by(store, photo) == "model 1"

        assert list(writer.revert(run.number, force=True)) == [(photo, "")]
        assert writer.read(photo).embedded == {}
        assert writer.runs() == []

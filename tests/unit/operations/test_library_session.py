"""What an open window asks its library again and again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop_captioner.operations.caption_run import CaptionRun
from desktop_captioner.operations.library_session import LibrarySession, find, set_aside, take_edits
from desktop_captioner.operations.save_captions import Edit
from desktop_captioner.photos.annotation import Role
from desktop_captioner.photos.photo import Photo
from tests.unit.library.conftest import MODEL, captioned

Draw = Callable[[str], Photo]


@pytest.fixture
def session(library: Path) -> Iterator[LibrarySession]:
    session = LibrarySession(library, lambda: None)
    yield session
    session.close()


def test_edits_that_were_taken_are_kept_and_found(session: LibrarySession, library: Path, draw: Draw) -> None:
    photo = draw("a.jpg")
    take_edits(library, [Edit(photo, Role.CAPTION, "My dog Rex."), Edit(photo, Role.ALT_TEXT, "Rex.")])
    assert session.keep_taken(lambda: False) == []
    record = session.records([photo])[photo.path]
    assert (record.text, record.alt_text) == ("My dog Rex.", "Rex.")
    assert [hit.path for hit in find(library, "rex")] == [photo.path]
    assert {statement.text for statement in session.history(photo)} == {"My dog Rex.", "Rex."}


def test_edits_wait_for_the_next_session_where_this_one_ends(library: Path, draw: Draw) -> None:
    photo = draw("a.jpg")
    session = LibrarySession(library, lambda: None)
    take_edits(library, [Edit(photo, Role.CAPTION, "Rex.")])
    session.keep_taken(lambda: True)
    session.close()
    session = LibrarySession(library, lambda: None)
    session.keep_taken(lambda: False)
    assert session.records([photo])[photo.path].text == "Rex."
    session.close()


def test_captions_that_were_read_or_imported_are_known(session: LibrarySession, draw: Draw) -> None:
    owned, imported = draw("a.jpg"), draw("b.jpg")
    assert session.keep_found([(owned, "Hers.", "")]) == []
    assert session.keep_imported([(imported, captioned(imported, "A cat."))]) == []
    records = session.records([owned, imported])
    assert [records[photo.path].text for photo in (owned, imported)] == ["Hers.", "A cat."]
    assert session.only_reads is None
    assert not session.damaged


def test_a_run_that_was_interrupted_is_offered_until_it_is_forgotten(
    session: LibrarySession, library: Path, draw: Draw
) -> None:
    photo = draw("a.jpg")
    CaptionRun(library, [photo], MODEL, writes=False, job=None).close()
    run = session.interrupted()
    assert run is not None
    assert run.missing == (photo.path,)
    session.forget(run.number)
    assert session.interrupted() is None


def test_a_library_that_is_set_aside_is_kept(library: Path, draw: Draw) -> None:
    take_edits(library, [Edit(draw("a.jpg"), Role.CAPTION, "Rex.")])
    aside = set_aside(library)
    assert aside.exists()
    assert not library.exists()

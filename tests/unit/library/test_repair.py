"""What can still be read of a damaged library is used again, and the damaged one is kept."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_captioner.library.error import LibraryError, Trouble
from desktop_captioner.library.journal import Journal
from desktop_captioner.library.repair import repair
from desktop_captioner.library.store import Store
from desktop_captioner.photos.photo import Photo
from tests.unit.library.conftest import captioned

Draw = Callable[[str], Photo]


def test_what_can_be_read_of_a_damaged_library_is_saved(library: Path, draw: Draw) -> None:
    photos = [draw(f"{number}.jpg") for number in range(400)]
    with Store.open(library) as store:
        store.remember_many([(photo, captioned(photo, f"Dog {photo.path.stem}. " * 5)) for photo in photos])
        store.edit(photos[3], "Rex.", "Rex on grass.")
        journal = Journal(store)
        journal.record(journal.begin_run("Save"), photos[3].path, {"old": "x"})
    content = bytearray(library.read_bytes())
    # A page of the table of captions; the search knows them in small letters only.
    page = content.index(b"Dog 200.") // 4096 * 4096
    content[page : page + 4096] = os.urandom(4096)
    library.write_bytes(content)
    with pytest.raises(LibraryError) as caught:
        Store.open(library)
    assert caught.value.trouble is Trouble.DAMAGED
    repaired = repair(library)
    assert repaired.aside.read_bytes() == content
    assert {path.name for path in library.parent.iterdir()} == {library.name, repaired.aside.name}
    assert repaired.photos == 400
    assert repaired.captions > 300
    with Store.open(library) as store:
        records = store.known_many(photos)
        assert len(records) == 400
        assert sum(record.text == f"Dog {path.stem}. " * 5 for path, record in records.items()) > 300
        assert (records[photos[3].path].text, records[photos[3].path].alt_text) == ("Rex.", "Rex on grass.")
        assert [hit.path for hit in store.search("rex")] == [photos[3].path]
        assert [run.title for run in Journal(store).runs()] == ["Save"]
        assert store.database.rows("PRAGMA foreign_key_check") == []


def test_where_nothing_can_be_read_a_new_library_begins(library: Path) -> None:
    library.parent.mkdir()
    library.write_bytes(b"no database at all" * 100)
    repaired = repair(library)
    assert (repaired.photos, repaired.captions) == (0, 0)
    assert repaired.aside.exists()
    with Store.open(library) as store:
        assert store.search("dog") == []

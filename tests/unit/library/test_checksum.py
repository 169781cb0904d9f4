"""A flipped letter is not shown as what somebody wrote, and nobody's program ends over it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from desktop_captioner.library.checksum import COVERED, checksum
from desktop_captioner.library.jobs import Jobs
from desktop_captioner.library.journal import Journal
from desktop_captioner.library.store import Store
from desktop_captioner.photos.photo import Photo
from tests.unit.library.conftest import captioned

Draw = Callable[[str], Photo]


def flip(library: Path, old: bytes, new: bytes) -> None:
    """Changes bytes of the file behind SQLite's back."""
    content = library.read_bytes()
    assert len(old) == len(new)
    assert old in content
    library.write_bytes(content.replace(old, new))


def test_a_flipped_letter_is_not_shown(library: Path, draw: Draw) -> None:
    photos = [draw(f"{number}.jpg") for number in range(3)]
    with Store.open(library) as store:
        store.edit(photos[0], "My dog Rex.", "Rex on grass.")
        store.keep_result(photos[1], captioned(photos[1], "A white horse."))
        store.edit(photos[2], "Sound.")
    flip(library, b"My dog Rex.", b"My dog Sex.")
    flip(library, b"A white horse.", b"A white \xfforse.")
    with Store.open(library) as store:
        records = store.records(photos)
        assert [records[photo.path].text for photo in photos] == ["", "", "Sound."]
        assert records[photos[0].path].alt_text == "Rex on grass."
        assert store.damaged == {photos[0].path, photos[1].path}
        assert [each.text for each in store.history(photos[0])] == ["Rex on grass."]
        assert [hit.text for hit in store.search("rex")] == [""]
        store.edit(photos[0], "My dog Rex.")
        store.keep_result(photos[1], captioned(photos[1], "A white horse."))
        assert [store.records(photos)[photo.path].text for photo in photos[:2]] == ["My dog Rex.", "A white horse."]


def test_a_caption_is_not_shown_under_another_photo(library: Path, draw: Draw) -> None:
    photos = [draw(name) for name in ("first.jpg", "secnd.jpg")]
    with Store.open(library) as store:
        for photo in photos:
            store.edit(photo, f"Of {photo.path.name}.")
    with closing(sqlite3.connect(library)) as other, other:
        other.execute("PRAGMA writable_schema = ON")
        other.execute("DROP TRIGGER photos_updated")
        other.execute("DROP TRIGGER photos_checked_again")
        other.execute("UPDATE photos SET caption = 2 WHERE id = 1")
    with Store.open(library) as store:
        assert [record.text for record in store.records(photos).values()] == ["Of secnd.jpg."]
        assert store.damaged == {photos[0].path}
        assert [photo.path for photo in store.photos()] == [photos[1].path]


@pytest.mark.parametrize("table", COVERED)
def test_no_value_ends_in_a_traceback(library: Path, draw: Draw, table: str) -> None:
    photo = draw("a.jpg")
    with Store.open(library) as store:
        store.keep_result(photo, captioned(photo, "A dog.", "model 1", "A cat."))
        store.edit(photo, "Rex.")
        journal, jobs = Journal(store), Jobs(store)
        journal.record(journal.begin_run("Save"), photo.path, {"old": "x"})
        jobs.create([photo.path])
    content = library.read_bytes()
    for column in COVERED[table][1:]:
        for value in (b"\xff\xfe", "x\0y", 5, -1e300, 1 << 62):
            library.write_bytes(content)
            change(library, table, column, value)
            with Store.open(library, check=False) as store:
                record = store.record(photo)
                assert record is None or record.text in ("", "Rex.", "A dog.")
                assert all(each.text in ("Rex.", "A dog.") for each in store.history(photo))
                assert store.photos() in ([], [photo])
                store.search("rex")
                for run in Journal(store).runs():
                    assert all(entry.before == {"old": "x"} for entry in Journal(store).revertible(run.number))
                for job in Jobs(store).unfinished():
                    assert Jobs(store).pending(job.number) == [photo.path]


def change(library: Path, table: str, column: str, value: object) -> None:
    """Changes a column behind the library's back, as long as SQLite itself can hold the value."""
    with closing(sqlite3.connect(library)) as other, other:
        for (trigger,) in other.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            other.execute(f"DROP TRIGGER {trigger}")
        other.execute("PRAGMA ignore_check_constraints = ON")
        other.execute(f"UPDATE {table} SET {column} = ?", (value,))  # noqa: S608


def test_a_checksum_tells_values_apart() -> None:
    values = [
        (None,),
        (0,),
        (1,),
        (1.0,),
        (b"1",),
        (b"",),
        (),
        (b"a", b"b"),
        (b"ab",),
        (b"a", None, b"b"),
        (None, None),
    ]
    assert len({checksum(*each) for each in values}) == len(values)


def test_checksums_stay_as_they_are() -> None:
    """Libraries hold them: a change of the form needs a migration."""
    assert checksum("integertextnullrealblob", 7, "Größe 犬".encode(), None, 0.75, b"\xff\0'") == 669097860

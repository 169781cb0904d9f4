"""What can still be read of a damaged library is used again, and the damaged one is kept."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from desktop_captioner.library.error import LibraryError, Trouble
from desktop_captioner.library.jobs import Jobs
from desktop_captioner.library.journal import Journal
from desktop_captioner.library.repair import is_sound, repair
from desktop_captioner.library.store import Store
from desktop_captioner.photos.annotation import Role
from desktop_captioner.photos.photo import Photo
from tests.unit.library.conftest import captioned
from tests.unit.library.flips import Flipping

Draw = Callable[[str], Photo]
# python -m tests.unit.library.flips does more.
COPIES = int(os.environ.get("DESKTOP_CAPTIONER_COPIES", "15"))


def test_what_can_be_read_of_a_damaged_library_is_saved(library: Path, draw: Draw) -> None:
    photos = [draw(f"{number}.jpg") for number in range(400)]
    with Store.open(library) as store:
        store.keep_results([(photo, captioned(photo, f"Dog {photo.path.stem}. " * 5)) for photo in photos])
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
        records = store.records(photos)
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


@pytest.mark.slow
def test_flipped_bits_cost_no_row_that_can_be_read(tmp_path: Path) -> None:
    flipping = Flipping(tmp_path)
    flipping.run(COPIES, seed=1)
    assert flipping.wrong == []


def test_a_flipped_letter_is_kept_but_does_not_count(library: Path, draw: Draw) -> None:
    photo, other = draw("a.jpg"), draw("b.jpg")
    with Store.open(library) as store:
        store.keep_result(photo, captioned(photo, "A brown dog."))
        store.edit(photo, "My dog Rex.")
        store.edit(other, "Another dog.")
    library.write_bytes(library.read_bytes().replace(b"My dog Rex.", b"My dog Sex."))
    with Store.open(library) as store:
        assert not is_sound(store)
    repaired = repair(library)
    assert (repaired.photos, repaired.captions) == (2, 3)
    assert repaired.damaged == ((photo.path, "My dog Sex."),)
    with Store.open(library) as store:
        assert is_sound(store)
        assert [store.records([photo, other])[each.path].text for each in (photo, other)] == [
            "A brown dog.",
            "Another dog.",
        ]
        assert store.damaged == set()
        assert [hit.path for hit in store.search("dog")] == [photo.path, other.path]


def test_a_photo_whose_row_is_lost_is_known_by_the_index(library: Path, draw: Draw) -> None:
    photos = [draw(f"{number}.jpg") for number in range(50)]
    with Store.open(library) as store:
        store.edit_many((photo, Role.CAPTION, f"Rex {photo.path.stem}.") for photo in photos)
    content = bytearray(library.read_bytes())
    for number in range(len(content) // 4096):
        page = content[number * 4096 : (number + 1) * 4096]
        if page[0] == 13 and page.count(photos[0].path.parent.name.encode()) > 3 and b"Rex" not in page:
            content[number * 4096 : (number + 1) * 4096] = bytes(4096)
    library.write_bytes(content)
    repaired = repair(library)
    assert (repaired.photos, repaired.captions) == (50, 50)
    with Store.open(library) as store:
        assert {path: record.text for path, record in store.records(photos).items()} == {
            photo.path: f"Rex {photo.path.stem}." for photo in photos
        }


def test_what_was_not_yet_in_the_file_itself_is_saved_from_its_log(library: Path, draw: Draw) -> None:
    photo = draw("a.jpg")
    with Store.open(library) as store:
        store.edit(photo, "Rex.")
        content = library.read_bytes()
        log = library.with_name(f"{library.name}-wal").read_bytes()
    library.write_bytes(b"x" * 100 + content[100:])
    library.with_name(f"{library.name}-wal").write_bytes(log)
    repair(library)
    with Store.open(library) as store:
        record = store.record(photo)
        assert record is not None
        assert record.text == "Rex."


def test_a_repaired_library_goes_on_with_an_interrupted_run_and_takes_back(library: Path, draw: Draw) -> None:
    photos = [draw(f"{number}.jpg") for number in range(3)]
    with Store.open(library) as store:
        journal, jobs = Journal(store), Jobs(store)
        journal.record(journal.begin_run("Save"), photos[0].path, {"old": "ä" * 20_000})
        number = jobs.create(photo.path for photo in photos)
        jobs.finish(number, [(photos[1], captioned(photos[1]))])
    with closing(sqlite3.connect(library)) as other:
        other.execute("PRAGMA writable_schema = ON")
        other.execute("DELETE FROM sqlite_master WHERE name = 'photos_by_size'")
        other.commit()
    repair(library)
    with Store.open(library) as store:
        (run,) = Journal(store).runs()
        assert [entry.before for entry in Journal(store).revertible(run.number)] == [{"old": "ä" * 20_000}]
        assert [job.pending for job in Jobs(store).unfinished()] == [2]
        assert Jobs(store).pending(number) == [photos[0].path, photos[2].path]

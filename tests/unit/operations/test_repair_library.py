"""A library is repaired where it is damaged, and left alone where it is not."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from desktop_captioner.library.repair import Repaired
from desktop_captioner.operations.library import open_library
from desktop_captioner.operations.operation import Ending, How
from desktop_captioner.operations.repair_library import RepairLibrary
from desktop_captioner.photos.photo import Photo


def repaired(library: Path) -> tuple[Ending, list[Repaired]]:
    found: list[Repaired] = []
    return RepairLibrary(library).run(found.append), found


def test_a_sound_library_stays_as_it_is(library: Path, draw: Callable[[str], Photo]) -> None:
    with open_library(library) as store:
        store.edit(draw("a.jpg"), "Rex.")
    assert repaired(library) == (Ending(How.FINISHED), [])
    assert [path.name for path in library.parent.iterdir()] == [library.name]


def test_what_can_be_read_of_a_damaged_one_is_kept(library: Path, draw: Callable[[str], Photo]) -> None:
    photo = draw("a.jpg")
    with open_library(library) as store:
        store.edit(photo, "My dog Rex.")
    library.write_bytes(b"x" * 100 + library.read_bytes()[100:])
    ending, (found,) = repaired(library)
    assert ending.how is How.FINISHED
    assert (found.photos, found.captions) == (1, 1)
    with open_library(library) as store:
        record = store.record(photo)
        assert record is not None
        assert record.text == "My dog Rex."


def test_a_newer_library_is_no_damaged_one(library: Path) -> None:
    with open_library(library) as store:
        store.database.rows("PRAGMA user_version = 999")
    ending, found = repaired(library)
    assert (ending.how, found) == (How.FAILED, [])
    assert "newer version" in ending.sentence

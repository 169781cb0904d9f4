"""Every row of a library is found in its table, and what damage made of a value is set right."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from desktop_captioner.library.journal import Journal
from desktop_captioner.library.pages import Pages
from desktop_captioner.library.salvage import Salvage
from desktop_captioner.library.store import Store
from desktop_captioner.photos.photo import Photo
from tests.unit.library.conftest import captioned

Draw = Callable[[str], Photo]


def fill(library: Path, draw: Draw) -> Photo:
    photo = draw("a.jpg")
    with Store.open(library) as store:
        store.keep_result(photo, captioned(photo, "A brown dog."))
        store.edit(photo, "My dog Rex.")
        journal = Journal(store)
        journal.record(journal.begin_run("Save"), photo.path, {"old": "x"})
    return photo


def test_every_row_of_a_whole_library_is_sound(library: Path, draw: Draw) -> None:
    photo = fill(library, draw)
    salvage = Salvage(Pages(library))
    rows = list(salvage.rows())
    assert {row.table for row in rows} >= {"photos", "captions", "runs", "journal"}
    assert all(row.sound and row.found for row in rows)
    texts = [row.values[3] for row in rows if row.table == "captions"]
    assert sorted(map(str, texts)) == ["A brown dog.", "My dog Rex."]
    assert list(salvage.paths.values()) == [str(photo.path).encode()]


def test_a_flipped_letter_makes_a_row_unsound(library: Path, draw: Draw) -> None:
    fill(library, draw)
    library.write_bytes(library.read_bytes().replace(b"My dog Rex.", b"My dog Sex."))
    rows = [row for row in Salvage(Pages(library)).rows() if row.table == "captions"]
    assert {row.values[3]: row.sound for row in rows} == {"A brown dog.": True, "My dog Sex.": False}


def test_a_word_that_was_flipped_is_set_right(library: Path, draw: Draw) -> None:
    fill(library, draw)
    content = library.read_bytes()
    library.write_bytes(content.replace(b"human", b"humbn").replace(b"captionMy", b"caqtionMy"))
    rows = {row.values[3]: row for row in Salvage(Pages(library)).rows() if row.table == "captions"}
    mine = rows["My dog Rex."]
    assert (mine.values[2], mine.values[4], mine.sound) == ("caption", "human", False)

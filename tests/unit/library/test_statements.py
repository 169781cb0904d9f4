"""Which texts are kept of a photo, and which of them count."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from desktop_captioner.library import statements
from desktop_captioner.library.store import Store
from desktop_captioner.photos.annotation import Origin, Role
from desktop_captioner.photos.photo import Photo
from tests.unit.library.conftest import captioned

Draw = Callable[[str], Photo]


def test_an_edit_can_be_discarded(store: Store, draw: Draw) -> None:
    photo = draw("a.jpg")
    store.keep_result(photo, captioned(photo, "A dog."))
    store.edit(photo, "Rex.")
    store.edit_many([(photo, Role.CAPTION, None)])
    record = store.record(photo)
    assert record is not None
    assert (record.text, record.edited) == ("A dog.", False)
    assert [(each.text, each.current) for each in store.history(photo)] == [("Rex.", False), ("A dog.", True)]
    assert store.search("rex") == []


def test_a_discarded_alt_text_gives_way_to_the_files_own(store: Store, draw: Draw) -> None:
    photo, other = draw("a.jpg"), draw("b.jpg")
    store.found_in_file(photo, None, "A brown dog.")
    for each in (photo, other):
        store.edit(each, alt_text="Rex, brown, on grass.")
        store.edit_many([(each, Role.ALT_TEXT, None)])
    record, of_other = store.record(photo), store.record(other)
    assert record is not None
    assert of_other is not None
    assert (record.alt_text, record.alt_origin) == ("A brown dog.", Origin.FILE)
    assert (of_other.alt_text, of_other.alt_origin) == ("", None)


def test_a_photo_without_words_leaves_no_trace(store: Store, draw: Draw) -> None:
    photo = draw("a.jpg")
    store.found_in_file(photo, None, None)
    assert store.record(photo) is None


def test_the_same_caption_again_is_no_news(store: Store, draw: Draw) -> None:
    photo = draw("a.jpg")
    for _ in range(3):
        store.keep_result(photo, captioned(photo))
        store.edit(photo, "Rex.")
    assert len(store.history(photo)) == 2


def test_a_text_that_is_no_text(store: Store, draw: Draw) -> None:
    photo = draw("a.jpg")
    store.edit(photo, "half \ud83d pair\0 \x1b \u202e end")
    record = store.record(photo)
    assert record is not None
    assert record.text.startswith("half ")
    assert record.text.endswith(" pair\0 \x1b \u202e end")


def test_history_is_bounded_and_keeps_what_is_in_use(store: Store, draw: Draw, monkeypatch: pytest.MonkeyPatch) -> None:
    clock = iter(range(0, 10**9, 60_000))
    monkeypatch.setattr(statements, "now", lambda: next(clock))
    photo = draw("a.jpg")
    store.found_in_file(photo, "From the file.", None)
    store.keep_result(photo, captioned(photo, "A dog."))
    store.edit(photo, "Saved.")
    store.file_written(photo, "Saved.", None)
    for number in range(300):
        store.edit(photo, f"Rex {number}.", alt_text="Rex.")
    said = [each.text for each in store.history(photo) if each.role is Role.CAPTION]
    assert len(said) == 200
    assert said[:2] == ["Rex 299.", "Rex 298."]
    assert said[-3:] == ["Saved.", "A dog.", "From the file."]
    record = store.record(photo)
    assert record is not None
    assert (record.text, record.annotation.found, record.alt_text) == ("Rex 299.", "From the file.", "Rex.")
    assert store.database.rows("PRAGMA foreign_key_check") == []


def test_what_was_written_over_at_once_is_forgotten_first(
    store: Store, draw: Draw, monkeypatch: pytest.MonkeyPatch
) -> None:
    photo, clock = draw("a.jpg"), 0
    monkeypatch.setattr(statements, "now", lambda: clock)
    store.edit(photo, "The first.")
    for number in range(250):
        clock = 60_000 + number * 500
        store.edit(photo, "R" * (number + 1))
    said = [each.text for each in store.history(photo)]
    assert (len(said), said[0], said[-1]) == (200, "R" * 250, "The first.")

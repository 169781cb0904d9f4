"""Edits wait on the disk until they are kept, and only the last of each text counts."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from desktop_captioner.library.store import Store
from desktop_captioner.library.waiting_edits import WaitingEdits
from desktop_captioner.photos.annotation import Role
from desktop_captioner.photos.photo import Photo

Draw = Callable[[str], Photo]


def test_the_last_edit_of_each_text_waits(store: Store, draw: Draw) -> None:
    waiting, photo = WaitingEdits(store.database), draw("a.jpg")
    with store.batch():
        waiting.put([(photo, Role.CAPTION, "Wrong."), (photo, Role.ALT_TEXT, None), (photo, Role.CAPTION, "Rex.")])
    edits = {edit.role: edit for edit in waiting.some(10)}
    assert {role: (edit.photo, edit.text) for role, edit in edits.items()} == {
        "caption": (photo, "Rex."),
        "alt text": (photo, None),
    }
    assert len(waiting.some(1)) == 1
    with store.batch():
        waiting.put([(photo, Role.CAPTION, "Max.")])
        assert not waiting.take(edits["caption"])  # it is not the last one any more
        assert waiting.take(edits["alt text"])
    assert [edit.text for edit in waiting.some(10)] == ["Max."]


def test_edits_that_were_taken_are_on_the_disk_and_kept_by_the_next_store(library: Path, draw: Draw) -> None:
    photos = [draw(f"{number}.jpg") for number in range(100)]
    with Store.open(library) as store:
        store.edit_many((photo, Role.ALT_TEXT, "A dog.") for photo in photos)
        store.take_edits((photo, Role.CAPTION, "Wrong.") for photo in photos)
        store.take_edits((photo, Role.CAPTION, "Rex.") for photo in photos)
        store.take_edits((photo, Role.ALT_TEXT, None) for photo in photos[:50])
        left = iter([False, True])
        assert store.keep_taken(lambda: next(left)) == []  # at the end of the program
        texts = [store.records(photos)[photo.path].text for photo in photos]
        assert 0 < texts.count("Rex.") < 100
    with Store.open(library) as store:
        records = store.records(photos)
    assert {record.text for record in records.values()} == {"Rex."}
    assert [records[photo.path].alt_text for photo in photos] == [""] * 50 + ["A dog."] * 50

"""What is known of a photo goes where the photo goes."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from desktop_captioner.library.store import Store
from desktop_captioner.photos.photo import Photo
from tests.unit.library.conftest import MODEL, captioned, photo_at

Draw = Callable[[str], Photo]


def text_of(store: Store, path: Path) -> str | None:
    record = store.record(photo_at(path))
    return record.text if record else None


def test_a_moved_and_renamed_photo_is_found(store: Store, draw: Draw) -> None:
    photo = draw("a.jpg")
    store.keep_result(photo, captioned(photo, "A dog.", MODEL, "Two dogs."))
    store.edit(photo, "Rex.", "Rex on grass.")
    elsewhere = photo.path.parent / "2026" / "rex.jpg"
    elsewhere.parent.mkdir()
    photo.path.rename(elsewhere)
    moved = photo_at(elsewhere)
    record = store.records([moved])[elsewhere]
    assert (record.text, record.alt_text, record.edited, record.changed) == ("Rex.", "Rex on grass.", True, False)
    assert [caption.text for caption in record.alternatives] == ["A dog.", "Two dogs."]
    assert record.captioned_by == MODEL
    assert [each.text for each in store.history(moved)] == ["Rex on grass.", "Rex.", "A dog."]
    assert [hit.path for hit in store.search("rex")] == [elsewhere]


def test_a_moved_photo_keeps_its_edit_when_it_is_captioned_before_it_is_looked_up(store: Store, draw: Draw) -> None:
    photo = draw("a.jpg")
    store.edit(photo, "Rex.")
    moved = photo_at(photo.path.rename(photo.path.with_name("b.jpg")))
    store.keep_result(moved, captioned(moved, "A dog."))
    assert text_of(store, moved.path) == "Rex."


def test_photos_that_change_places(store: Store, draw: Draw) -> None:
    first, second, third = (draw(name).path for name in ("a1.jpg", "b2.jpg", "c3.jpg"))
    for path in (first, second, third):
        store.edit(photo_at(path), f"Was {path.name}.")
    spare = first.with_name("spare")
    first.rename(spare)
    third.rename(first)
    second.rename(third)
    spare.rename(second)
    found = store.records(photo_at(path) for path in (first, second, third))
    assert [found[path].text for path in (first, second, third)] == ["Was c3.jpg.", "Was a1.jpg.", "Was b2.jpg."]
    assert not any(record.changed for record in found.values())


def test_a_copy_knows_what_its_original_knew(store: Store, draw: Draw) -> None:
    photo = draw("a.jpg")
    store.edit(photo, "Rex.")
    copy = photo.path.with_name("copy.jpg")
    copy.write_bytes(photo.path.read_bytes())
    assert text_of(store, copy) == "Rex."
    store.edit(photo_at(copy), "A copy of Rex.")
    assert text_of(store, photo.path) == "Rex."
    assert {hit.path for hit in store.search("rex")} == {photo.path, copy}


def test_a_photo_whose_disk_was_away_is_still_known_when_it_returns(store: Store, draw: Draw) -> None:
    photo = draw("a.jpg")
    store.edit(photo, "Rex.")
    copy = photo.path.with_name("copy.jpg")
    copy.write_bytes(photo.path.read_bytes())
    folder = photo.path.parent.parent / "away"
    folder.mkdir()
    away = photo.path.rename(folder / "a.jpg")
    assert text_of(store, copy) == "Rex."
    assert [hit.path for hit in store.search("rex")] == [copy]
    away.rename(photo.path)
    assert text_of(store, photo.path) == "Rex."
    assert {hit.path for hit in store.search("rex")} == {photo.path, copy}


def test_a_touched_photo_is_not_captioned_again(store: Store, draw: Draw) -> None:
    photo = draw("a.jpg")
    store.keep_result(photo, captioned(photo))
    os.utime(photo.path, ns=(1, 1))
    touched = photo_at(photo.path)
    assert touched.modified != photo.modified
    record = store.record(touched)
    assert record is not None
    assert record.captioned_by == MODEL


def test_two_photos_that_become_the_same_stay_two(store: Store, draw: Draw) -> None:
    first, second = draw("a.jpg"), draw("b.jpg")
    store.edit(first, "First.")
    store.edit(second, "Second.")
    for photo in (first, second):
        photo.path.write_bytes(b"the same")
        store.file_written(photo_at(photo.path), None, None)
    assert [text_of(store, photo.path) for photo in (first, second)] == ["First.", "Second."]


def test_other_photos_of_the_same_size_are_not_taken_for_it(store: Store, draw: Draw) -> None:
    photo = draw("a.jpg")
    store.keep_result(photo, captioned(photo))
    photo.path.unlink()
    other = draw("b.jpg")
    assert other.size == photo.size
    assert store.record(other) is None

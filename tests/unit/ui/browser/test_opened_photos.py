"""Photos that are open, and those of them that are shown."""

from __future__ import annotations

from pathlib import Path

from desktop_captioner.photos.photo import Photo, PhotoState
from desktop_captioner.ui.browser.opened_photos import OpenedPhotos
from desktop_captioner.ui.browser.photo_entry import PhotoEntry

ENTRIES = [PhotoEntry(Photo(Path(f"{number}.jpg"), 1, 1)) for number in range(4)]


def opened() -> OpenedPhotos:
    made = OpenedPhotos()
    entries = [PhotoEntry(entry.photo) for entry in ENTRIES]
    for entry in entries:
        made.put(entry)
    made.append(entries)
    return made


def test_states_are_counted_as_they_change() -> None:
    photos = opened()
    entry = photos.view.entries[2]
    entry.annotate(edited="Rex.")
    photos.count(entry.photo.path)
    assert photos.counts[PhotoState.EDITED] == 1
    assert photos.counts[PhotoState.EMPTY] == 3
    assert photos.rows_in(PhotoState.EDITED) == [2]
    photos.count(Path("unknown.jpg"))
    assert photos.counts.total() == 4


def test_another_view_is_shown_when_it_is_ready_and_has_what_changed_meanwhile() -> None:
    photos = opened()
    photos.begin_view()
    photos.prepare(photos.view.entries[:1:-1])
    assert len(photos.view.entries) == 4
    entry = photos.view.entries[3]
    entry.annotate(edited="Rex.")
    photos.count(entry.photo.path)
    photos.show_next()
    assert [each.photo.path.name for each in photos.view.entries] == ["3.jpg", "2.jpg"]
    assert photos.rows_in(PhotoState.EDITED) == [0]
    assert photos.counts.total() == 4  # of all that are open


def test_what_is_newly_known_of_a_photo_takes_its_row() -> None:
    photos = opened()
    again = PhotoEntry(ENTRIES[1].photo)
    again.annotate(found="Hers.")
    photos.put(again)
    assert photos.view.entries[1] is again
    assert photos.counts[PhotoState.EXISTING] == 1

"""Captions stay, with their origin; a person's text is never replaced."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_captioner.library.store import Store
from desktop_captioner.photos.annotation import Origin, Role
from desktop_captioner.photos.photo import Caption, Captioned, Photo
from tests.unit.library.conftest import MODEL, captioned, photo_at

Draw = Callable[[str], Photo]


def test_a_caption_is_known_after_a_restart(library: Path, draw: Draw) -> None:
    photo = draw("a.jpg")
    with Store.open(library) as store:
        assert store.known(photo) is None
        store.remember(photo, captioned(photo, "A dog runs.", MODEL, "Two dogs.", "A “cat” 🐕 犬"))
    with Store.open(library) as store:
        record = store.known(photo)
        assert record is not None
        assert (record.text, record.origin, record.model, record.confidence) == (
            "A dog runs.",
            Origin.MODEL,
            MODEL,
            0.75,
        )
        assert [caption.text for caption in record.alternatives] == ["Two dogs.", "A “cat” 🐕 犬"]
        assert (record.edited, record.changed, record.saved) == (False, False, False)
        assert record.captioned_by == MODEL


def test_a_persons_text_is_not_replaced_by_a_model(store: Store, draw: Draw) -> None:
    photo = draw("a.jpg")
    store.remember(photo, captioned(photo, "A dog."))
    store.edit(photo, "My dog Rex.")
    store.remember(photo, captioned(photo, "A wolf.", "large 2"))
    record = store.known(photo)
    assert record is not None
    assert (record.text, record.edited, record.confidence) == ("My dog Rex.", True, None)
    assert record.result is not None
    assert (record.result.captions[0].text, record.result.model, record.captioned_by) == (
        "A wolf.",
        "large 2",
        "large 2",
    )
    assert [each.text for each in store.history(photo)] == ["A wolf.", "My dog Rex.", "A dog."]
    assert [each.current for each in store.history(photo)] == [False, True, False]


def test_an_edit_can_be_discarded(store: Store, draw: Draw) -> None:
    photo = draw("a.jpg")
    store.remember(photo, captioned(photo, "A dog."))
    store.edit(photo, "Rex.")
    store.discard_edit(photo)
    record = store.known(photo)
    assert record is not None
    assert (record.text, record.edited) == ("A dog.", False)
    assert [(each.text, each.current) for each in store.history(photo)] == [("Rex.", False), ("A dog.", True)]
    assert store.search("rex") == []


def test_a_discarded_alt_text_gives_way_to_the_files_own(store: Store, draw: Draw) -> None:
    photo, other = draw("a.jpg"), draw("b.jpg")
    store.found_in_file(photo, None, "A brown dog.")
    for each in (photo, other):
        store.edit(each, alt_text="Rex, brown, on grass.")
        store.discard_edit(each, Role.ALT_TEXT)
    record, of_other = store.known(photo), store.known(other)
    assert record is not None
    assert of_other is not None
    assert (record.alt_text, record.alt_origin) == ("A brown dog.", Origin.FILE)
    assert (of_other.alt_text, of_other.alt_origin) == ("", None)


def test_alt_text_has_an_origin_of_its_own(store: Store, draw: Draw) -> None:
    photo = draw("a.jpg")
    store.edit(photo, alt_text="Rex, brown, on grass.")
    store.remember(photo, captioned(photo, "A dog."))
    record = store.known(photo)
    assert record is not None
    assert (record.text, record.alt_text) == ("A dog.", "Rex, brown, on grass.")
    assert (record.origin, record.alt_origin) == (Origin.MODEL, Origin.PERSON)
    assert {each.role for each in store.history(photo)} == {Role.CAPTION, Role.ALT_TEXT}


def test_a_removed_caption_stays_removed(store: Store, draw: Draw) -> None:
    photo = draw("a.jpg")
    store.remember(photo, captioned(photo, "A dog."))
    store.edit(photo, "")
    store.remember(photo, captioned(photo, "A wolf."))
    record = store.known(photo)
    assert record is not None
    assert (record.text, record.edited) == ("", True)


def test_what_the_file_says_counts_until_somebody_says_more(store: Store, draw: Draw) -> None:
    photo = draw("a.jpg")
    store.found_in_file(photo, "From a file.", None)
    record = store.known(photo)
    assert record is not None
    assert (record.text, record.origin) == ("From a file.", Origin.FILE)
    store.found_in_file(photo, "From it later.", "")
    store.edit(photo, "By hand.")
    for _ in range(2):
        store.found_in_file(photo, "Something else.", None)
    record = store.known(photo)
    assert record is not None
    assert (record.text, record.alt_text) == ("By hand.", "")
    said = [each.text for each in store.history(photo)]
    assert said == ["Something else.", "By hand.", "From it later.", "From a file."]


def test_a_models_caption_stays_beside_the_files_own(store: Store, draw: Draw) -> None:
    read_first, captioned_first = draw("a.jpg"), draw("b.jpg")
    store.found_in_file(read_first, "Grandmother, 1962", None)
    store.remember(read_first, captioned(read_first, "A woman."))
    store.remember(captioned_first, captioned(captioned_first, "A woman."))
    store.found_in_file(captioned_first, "Grandmother, 1962", None)
    for photo in (read_first, captioned_first):
        record = store.known(photo)
        assert record is not None
        assert (record.text, record.origin, record.model, record.confidence) == (
            "Grandmother, 1962", Origin.FILE, "", None
        )  # fmt: skip
        assert [caption.text for caption in record.alternatives] == ["A woman."]
    assert {hit.path for hit in store.search("grandmother")} == {read_first.path, captioned_first.path}
    assert store.search("woman") == []
    store.found_in_file(read_first, "", "")
    record = store.known(read_first)
    assert record is not None
    assert (record.text, record.origin) == ("A woman.", Origin.MODEL)
    assert [hit.path for hit in store.search("woman")] == [read_first.path]


def test_what_this_program_wrote_gives_way_to_a_newer_model(store: Store, draw: Draw) -> None:
    photo = draw("a.jpg")
    store.remember(photo, captioned(photo, "A dog."))
    store.file_written(photo, "A dog.", None)
    store.found_in_file(photo, "A dog.", None)
    store.remember(photo, captioned(photo, "A brown dog.", "large 2"))
    record = store.known(photo)
    assert record is not None
    assert (record.text, record.origin, record.model) == ("A brown dog.", Origin.MODEL, "large 2")
    # The same words, written by a person, are theirs.
    store.edit(photo, "A brown dog.")
    store.file_written(photo, "A brown dog.", None)
    store.found_in_file(photo, "A brown dog.", None)
    store.discard_edit(photo)
    store.remember(photo, captioned(photo, "A wolf.", "large 3"))
    record = store.known(photo)
    assert record is not None
    assert (record.text, record.origin) == ("A brown dog.", Origin.FILE)


def test_a_photo_without_words_leaves_no_trace(store: Store, draw: Draw) -> None:
    photo = draw("a.jpg")
    store.found_in_file(photo, None, None)
    assert store.known(photo) is None


def test_a_changed_photo_is_captioned_again_and_keeps_its_edit(store: Store, draw: Draw) -> None:
    photo = draw("a.jpg")
    store.remember(photo, captioned(photo))
    store.edit(photo, "Rex.")
    photo.path.write_bytes(b"another picture")
    later = photo_at(photo.path)
    record = store.known(later)
    assert record is not None
    assert (record.text, record.changed, record.captioned_by) == ("Rex.", True, "")
    store.remember(later, captioned(later, "A cat."))
    record = store.known(later)
    assert record is not None
    assert (record.text, record.changed, record.captioned_by) == ("Rex.", False, MODEL)


def test_a_photo_that_this_program_wrote_is_the_same_photo(store: Store, draw: Draw) -> None:
    photo = draw("a.jpg")
    store.remember(photo, captioned(photo, "A dog."))
    photo.path.write_bytes(photo.path.read_bytes() + b"A dog.")
    written = photo_at(photo.path)
    store.file_written(written, "A dog.", None)
    record = store.known(written)
    assert record is not None
    assert (record.changed, record.saved) == (False, True)
    assert record.captioned_by == MODEL
    store.edit(written, "Rex.")
    record = store.known(written)
    assert record is not None
    assert not record.saved


def test_a_batch_is_all_or_nothing(store: Store, draw: Draw) -> None:
    first, second = draw("a.jpg"), draw("b.jpg")
    store.remember(first, captioned(first))

    def fail() -> None:
        with store.batch():
            store.edit(first, "Lost.")
            store.remember(second, captioned(second))
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    assert store.known(second) is None
    record = store.known(first)
    assert record is not None
    assert record.text == "A dog runs."


def test_the_same_caption_again_is_no_news(store: Store, draw: Draw) -> None:
    photo = draw("a.jpg")
    for _ in range(3):
        store.remember(photo, captioned(photo))
        store.edit(photo, "Rex.")
    assert len(store.history(photo)) == 2


def test_a_relative_path_is_the_same_photo(store: Store, draw: Draw, monkeypatch: pytest.MonkeyPatch) -> None:
    photo = draw("a.jpg")
    store.remember(photo, captioned(photo))
    monkeypatch.chdir(photo.path.parent)
    near = photo_at(Path("a.jpg"))
    record = store.known(near)
    assert record is not None
    assert record.path == near.path
    assert list(store.known_many([near])) == [near.path]


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="file names are text on this system")
def test_a_name_that_is_no_text(store: Store, draw: Draw) -> None:
    photo = draw(os.fsdecode(b"urlaub-\xe4\xff.jpg"))
    store.remember(photo, captioned(photo))
    assert store.known(photo) is not None
    assert [hit.path for hit in store.search("urlaub")] == [photo.path]


def test_a_text_that_is_no_text(store: Store, draw: Draw) -> None:
    photo = draw("a.jpg")
    store.edit(photo, "half \ud83d pair\0 \x1b \u202e end")
    record = store.known(photo)
    assert record is not None
    assert record.text.startswith("half ")
    assert record.text.endswith(" pair\0 \x1b \u202e end")


def test_many_photos_at_once(store: Store, draw: Draw) -> None:
    photos = [draw(f"{number}.jpg") for number in range(1200)]
    store.remember_many([(photo, captioned(photo, f"Dog {photo.path.stem}.")) for photo in photos])
    records = store.known_many([*photos, draw("unknown.jpg")])
    assert {path: record.text for path, record in records.items()} == {
        photo.path: f"Dog {photo.path.stem}." for photo in photos
    }


@pytest.mark.parametrize("year", [1, 1676, 2263, 2500, 9999])
def test_a_photo_of_any_year_is_kept_and_recognized(store: Store, draw: Draw, year: int) -> None:
    drawn, other = draw("a.jpg"), draw("b.jpg")
    photo = Photo(drawn.path, drawn.size, (year - 1970) * 365 * 86400 * 10**9)
    assert store.remember_many([(photo, captioned(photo)), (other, captioned(other))]) == []
    store.edit(photo, "Rex.")
    store.file_written(photo, "Rex.", None)
    records = store.known_many([photo, other])
    assert (records[photo.path].text, records[photo.path].changed) == ("Rex.", False)
    assert records[other.path].text == "A dog runs."
    copy = photo.path.rename(photo.path.with_name("moved.jpg"))
    record = store.known(Photo(copy, photo.size, photo.modified))
    assert record is not None
    assert (record.text, record.changed) == ("Rex.", False)


def test_what_cannot_be_kept_of_one_photo_costs_no_other(store: Store, draw: Draw) -> None:
    first, broken, last = (draw(name) for name in ("a.jpg", "b.jpg", "c.jpg"))
    nothing = Captioned(broken.path, (), MODEL)
    results = [(first, captioned(first)), (broken, nothing), (last, captioned(last))]
    (failure,) = store.remember_many(results)
    assert failure.path == broken.path
    assert failure.sentence.endswith(".")
    assert set(store.known_many([first, broken, last])) == {first.path, last.path}
    endless = Captioned(broken.path, (Caption("A dog.", 0.5), Caption("A cat.", float("nan"))), MODEL)
    assert [each.path for each in store.remember_many([(broken, endless), (last, captioned(last, "A cat."))])] == [
        broken.path
    ]
    assert store.known(broken) is None
    assert store.history(last)[0].text == "A cat."


def test_many_edits_and_captions_of_files_are_kept_together(store: Store, draw: Draw) -> None:
    photos = [draw(f"{number}.jpg") for number in range(3)]
    assert store.found_in_files((photo, "From the file.", "Alt.") for photo in photos) == []
    edits = [(photos[0], Role.CAPTION, "Rex."), (photos[1], Role.ALT_TEXT, "A dog."), (photos[2], Role.CAPTION, "")]
    assert store.edit_many(edits) == []
    records = [store.known_many(photos)[photo.path] for photo in photos]
    assert [record.text for record in records] == ["Rex.", "From the file.", ""]
    assert [record.alt_text for record in records] == ["Alt.", "A dog.", "Alt."]
    assert store.edit_many([(photo, Role.CAPTION, None) for photo in photos]) == []
    assert [store.known_many(photos)[photo.path].text for photo in photos] == ["From the file."] * 3

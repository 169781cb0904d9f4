"""Captions stay, with their origin; a person's text is never replaced."""

from __future__ import annotations

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
        assert store.record(photo) is None
        store.keep_result(photo, captioned(photo, "A dog runs.", MODEL, "Two dogs.", "A “cat” 🐕 犬"))
    with Store.open(library) as store:
        record = store.record(photo)
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


def test_what_is_no_photograph_is_known_after_a_restart(library: Path, draw: Draw) -> None:
    photo = draw("a.jpg")
    said = Captioned(photo.path, (Caption("A dog runs.", 0.2, not_photo=True), Caption("Two dogs.", 0.1)), MODEL)
    copy = photo.path.with_name("copy.jpg")
    copy.write_bytes(photo.path.read_bytes())
    with Store.open(library) as store:
        store.keep_result(photo, said)
        store.keep_result(photo, said)
    with Store.open(library) as store:
        for each in (photo, photo_at(copy)):
            record = store.record(each)
            assert record is not None
            assert record.annotation.not_photo
        assert len(store.history(photo)) == 1
        store.keep_result(photo, captioned(photo, "A dog runs."))  # a model that thinks better of it
        record = store.record(photo)
        assert record is not None
        assert not record.annotation.not_photo


def test_a_persons_text_is_not_replaced_by_a_model(store: Store, draw: Draw) -> None:
    photo = draw("a.jpg")
    store.keep_result(photo, captioned(photo, "A dog."))
    store.edit(photo, "My dog Rex.")
    store.keep_result(photo, captioned(photo, "A wolf.", "large 2"))
    record = store.record(photo)
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


def test_what_the_file_says_counts_until_somebody_says_more(store: Store, draw: Draw) -> None:
    photo = draw("a.jpg")
    store.found_in_file(photo, "From a file.", None)
    record = store.record(photo)
    assert record is not None
    assert (record.text, record.origin) == ("From a file.", Origin.FILE)
    store.found_in_file(photo, "From it later.", "")
    store.edit(photo, "By hand.")
    for _ in range(2):
        store.found_in_file(photo, "Something else.", None)
    record = store.record(photo)
    assert record is not None
    assert (record.text, record.alt_text) == ("By hand.", "")
    said = [each.text for each in store.history(photo)]
    assert said == ["Something else.", "By hand.", "From it later.", "From a file."]


def test_a_models_caption_stays_beside_the_files_own(store: Store, draw: Draw) -> None:
    read_first, captioned_first = draw("a.jpg"), draw("b.jpg")
    store.found_in_file(read_first, "Grandmother, 1962", None)
    store.keep_result(read_first, captioned(read_first, "A woman."))
    store.keep_result(captioned_first, captioned(captioned_first, "A woman."))
    store.found_in_file(captioned_first, "Grandmother, 1962", None)
    for photo in (read_first, captioned_first):
        record = store.record(photo)
        assert record is not None
        assert (record.text, record.origin, record.model, record.confidence) == (
            "Grandmother, 1962", Origin.FILE, "", None
        )  # fmt: skip
        assert [caption.text for caption in record.alternatives] == ["A woman."]
    assert {hit.path for hit in store.search("grandmother")} == {read_first.path, captioned_first.path}
    assert store.search("woman") == []
    store.found_in_file(read_first, "", "")
    record = store.record(read_first)
    assert record is not None
    assert (record.text, record.origin) == ("A woman.", Origin.MODEL)
    assert [hit.path for hit in store.search("woman")] == [read_first.path]


def test_what_this_program_wrote_gives_way_to_a_newer_model(store: Store, draw: Draw) -> None:
    photo = draw("a.jpg")
    store.keep_result(photo, captioned(photo, "A dog."))
    store.file_written(photo, "A dog.", None)
    store.found_in_file(photo, "A dog.", None)
    store.keep_result(photo, captioned(photo, "A brown dog.", "large 2"))
    record = store.record(photo)
    assert record is not None
    assert (record.text, record.origin, record.model) == ("A brown dog.", Origin.MODEL, "large 2")
    # The same words, written by a person, are theirs.
    store.edit(photo, "A brown dog.")
    store.file_written(photo, "A brown dog.", None)
    store.found_in_file(photo, "A brown dog.", None)
    store.edit_many([(photo, Role.CAPTION, None)])
    store.keep_result(photo, captioned(photo, "A wolf.", "large 3"))
    record = store.record(photo)
    assert record is not None
    assert (record.text, record.origin) == ("A brown dog.", Origin.FILE)


def test_a_changed_photo_is_captioned_again_and_keeps_its_edit(store: Store, draw: Draw) -> None:
    photo = draw("a.jpg")
    store.keep_result(photo, captioned(photo))
    store.edit(photo, "Rex.")
    photo.path.write_bytes(b"another picture")
    later = photo_at(photo.path)
    record = store.record(later)
    assert record is not None
    assert (record.text, record.changed, record.captioned_by) == ("Rex.", True, "")
    store.keep_result(later, captioned(later, "A cat."))
    record = store.record(later)
    assert record is not None
    assert (record.text, record.changed, record.captioned_by) == ("Rex.", False, MODEL)


def test_a_photo_that_this_program_wrote_is_the_same_photo(store: Store, draw: Draw) -> None:
    photo = draw("a.jpg")
    store.keep_result(photo, captioned(photo, "A dog."))
    photo.path.write_bytes(photo.path.read_bytes() + b"A dog.")
    written = photo_at(photo.path)
    store.file_written(written, "A dog.", None)
    record = store.record(written)
    assert record is not None
    assert (record.changed, record.saved) == (False, True)
    assert record.captioned_by == MODEL
    store.edit(written, "Rex.")
    record = store.record(written)
    assert record is not None
    assert not record.saved


def test_a_batch_is_all_or_nothing(store: Store, draw: Draw) -> None:
    first, second = draw("a.jpg"), draw("b.jpg")
    store.keep_result(first, captioned(first))

    def fail() -> None:
        with store.batch():
            store.edit(first, "Lost.")
            store.keep_result(second, captioned(second))
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    assert store.record(second) is None
    record = store.record(first)
    assert record is not None
    assert record.text == "A dog runs."


def test_many_photos_at_once(store: Store, draw: Draw) -> None:
    photos = [draw(f"{number}.jpg") for number in range(1200)]
    store.keep_results([(photo, captioned(photo, f"Dog {photo.path.stem}.")) for photo in photos])
    records = store.records([*photos, draw("unknown.jpg")])
    assert {path: record.text for path, record in records.items()} == {
        photo.path: f"Dog {photo.path.stem}." for photo in photos
    }


def test_what_cannot_be_kept_of_one_photo_costs_no_other(store: Store, draw: Draw) -> None:
    first, broken, last = (draw(name) for name in ("a.jpg", "b.jpg", "c.jpg"))
    nothing = Captioned(broken.path, (), MODEL)
    results = [(first, captioned(first)), (broken, nothing), (last, captioned(last))]
    (failure,) = store.keep_results(results)
    assert failure.path == broken.path
    assert failure.sentence.endswith(".")
    assert set(store.records([first, broken, last])) == {first.path, last.path}
    endless = Captioned(broken.path, (Caption("A dog.", 0.5), Caption("A cat.", float("nan"))), MODEL)
    assert [each.path for each in store.keep_results([(broken, endless), (last, captioned(last, "A cat."))])] == [
        broken.path
    ]
    assert store.record(broken) is None
    assert store.history(last)[0].text == "A cat."


def test_what_photos_say_is_written_down_only_where_it_is_news(store: Store, draw: Draw) -> None:
    photos = [draw(f"{number}.jpg") for number in range(3)]
    store.keep_results([(photos[2], captioned(photos[2]))])
    said = [(photos[0], "From the file.", "Alt."), (photos[1], "", ""), (photos[2], "", None)]
    assert store.found_in_files(said) == []
    done: list[str] = []
    store.database._connection.set_trace_callback(done.append)
    assert store.found_in_files(said) == []
    assert not [each for each in done if each.startswith("BEGIN")]
    assert store.found_in_files([(photos[0], "Another.", "Alt."), (photos[2], "New.", None)]) == []
    assert [store.records(photos)[photo.path].annotation.found for photo in (photos[0], photos[2])] == [
        "Another.",
        "New.",
    ]


def test_many_edits_and_captions_of_files_are_kept_together(store: Store, draw: Draw) -> None:
    photos = [draw(f"{number}.jpg") for number in range(3)]
    assert store.found_in_files((photo, "From the file.", "Alt.") for photo in photos) == []
    edits = [(photos[0], Role.CAPTION, "Rex."), (photos[1], Role.ALT_TEXT, "A dog."), (photos[2], Role.CAPTION, "")]
    assert store.edit_many(edits) == []
    records = [store.records(photos)[photo.path] for photo in photos]
    assert [record.text for record in records] == ["Rex.", "From the file.", ""]
    assert [record.alt_text for record in records] == ["Alt.", "A dog.", "Alt."]
    assert store.edit_many([(photo, Role.CAPTION, None) for photo in photos]) == []
    assert [store.records(photos)[photo.path].text for photo in photos] == ["From the file."] * 3

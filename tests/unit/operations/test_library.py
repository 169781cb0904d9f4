"""A photo to which another program wrote is the same photo, where it lay and where it was moved."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from desktop_captioner.library.store import Store
from desktop_captioner.operations.library import open_library
from tests.unit.library.conftest import MODEL, captioned, photo_at
from tests.unit.metadata.test_picture_hash import draw


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_library(tmp_path / "library.sqlite") as store:
        yield store


def tag(path: Path) -> Path:
    """Writes a description into the photo, as another program would."""
    colour = Image.open(path).convert("L").getpixel((0, 0))
    assert isinstance(colour, int)
    size = path.stat().st_size
    draw(path, round(colour / 20) * 20, exif=True)
    assert path.stat().st_size > size
    return path


@pytest.mark.parametrize("suffix", ["jpg", "png", "tif", "webp"])
def test_a_photo_that_another_program_tagged_keeps_its_captions(store: Store, tmp_path: Path, suffix: str) -> None:
    path = draw(tmp_path / f"a.{suffix}", 20)
    photo = photo_at(path)
    store.keep_result(photo, captioned(photo))
    store.edit(photo, "Rex.")
    tagged = photo_at(tag(path))
    for _ in range(2):
        record = store.record(tagged)
        assert record is not None
        assert (record.text, record.captioned_by, record.changed) == ("Rex.", MODEL, False)


def test_a_photo_that_was_tagged_and_moved_is_found_again(store: Store, tmp_path: Path) -> None:
    paths = [draw(tmp_path / f"{colour}.jpg", colour) for colour in (0, 20, 40)]
    for path in paths:
        store.edit(photo_at(path), f"Was {path.stem}.")
    elsewhere = tmp_path / "2026"
    elsewhere.mkdir()
    moved = [tag(path.rename(elsewhere / f"new-{path.name}")) for path in paths]
    new = draw(elsewhere / "never-seen.jpg", 60)
    records = store.records([photo_at(path) for path in [*moved, new]])
    assert [records[path].text for path in moved] == ["Was 0.", "Was 20.", "Was 40."]
    assert not any(record.changed for record in records.values())
    assert new not in records
    assert {hit.path for hit in store.search("was")} == set(moved)


def test_a_photo_that_was_tagged_and_moved_is_known_when_it_is_captioned_first(store: Store, tmp_path: Path) -> None:
    path = draw(tmp_path / "a.jpg", 20)
    store.edit(photo_at(path), "Rex.")
    moved = photo_at(tag(path.rename(tmp_path / "b.jpg")))
    store.keep_result(moved, captioned(moved))
    record = store.record(moved)
    assert record is not None
    assert record.text == "Rex."


def test_two_files_of_one_picture_stay_two_photos(store: Store, tmp_path: Path) -> None:
    first, second = draw(tmp_path / "a.jpg"), draw(tmp_path / "b.jpg", exif=True)
    store.edit(photo_at(first), "First.")
    assert store.record(photo_at(second)) is None
    store.edit(photo_at(second), "Second.")
    assert store.records([photo_at(first)])[first].text == "First."


def test_another_picture_in_its_place_is_to_be_captioned_again(store: Store, tmp_path: Path) -> None:
    path = draw(tmp_path / "a.jpg", 20)
    store.keep_result(photo_at(path), captioned(photo_at(path)))
    draw(path, 40, exif=True)
    record = store.record(photo_at(path))
    assert record is not None
    assert (record.changed, record.captioned_by) == (True, "")


def test_pictures_of_an_older_library_are_learned_little_by_little(tmp_path: Path) -> None:
    paths = [draw(tmp_path / f"{colour}.jpg", colour) for colour in (0, 20, 40)]
    gone = draw(tmp_path / "gone.jpg", 60)
    with Store.open(tmp_path / "library.sqlite") as old:  # knows nothing of pictures
        for path in [*paths, gone]:
            old.edit(photo_at(path), f"Was {path.stem}.")
    gone.unlink()
    os.utime(paths[2], ns=(1, 1))  # changed since, perhaps in its picture
    with open_library(tmp_path / "library.sqlite") as store:
        assert store.learn_pictures(2)
        assert store.learn_pictures(2)
        assert not store.learn_pictures(2)
        tagged = [tag(path) for path in paths[:2]]
        assert not any(record.changed for record in store.records(map(photo_at, tagged)).values())

"""Photos are read in the background, the one that is looked at before all others."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from desktop_captioner.metadata.request import PhotoMetadata
from desktop_captioner.operations.already_read import AlreadyRead
from desktop_captioner.operations.journaled_writer import photo_at
from desktop_captioner.photos.photo import Photo
from desktop_captioner.workers.metadata_reader import MetadataReader


@pytest.fixture
def reader(qapp: object) -> Iterator[MetadataReader]:
    made = MetadataReader()
    yield made
    made.close()


@pytest.fixture
def photos(photo_folder: Path) -> list[Photo]:
    exif = Image.Exif()
    exif[0x010E] = "Hers"
    Image.new("RGB", (64, 48)).save(photo_folder / "photo5.jpg", exif=exif)
    return [photo_at(path) for path in sorted(photo_folder.iterdir())]


def test_the_photo_that_is_looked_at_comes_first(reader: MetadataReader, photos: list[Photo]) -> None:
    read: list[list[tuple[Photo, PhotoMetadata]]] = []
    reader.read.connect(read.append)
    reader.want(photos)
    reader.want_first(photos[4])
    reader.work()
    first, rest = read
    assert [(photo, metadata.caption) for photo, metadata in first] == [(photos[4], "Hers")]
    assert [photo for photo, _ in rest] == photos[:4] + photos[5:]
    reader.work()
    assert len(read) == 2


def test_what_cannot_be_read_is_left_out(reader: MetadataReader, photos: list[Photo]) -> None:
    read: list[tuple[Photo, PhotoMetadata]] = []
    reader.read.connect(read.extend)
    photos[0].path.unlink()
    reader.want(photos[:2])
    reader.work()
    assert [photo for photo, _ in read] == [photos[1]]


def test_nothing_is_read_that_is_wanted_no_more(reader: MetadataReader, photos: list[Photo]) -> None:
    read: list[object] = []
    reader.read.connect(read.append)
    reader.want(photos)
    reader.forget()
    reader.work()
    reader.want(photos)
    reader.stop()
    reader.want(photos)
    reader.work()
    assert read == []


def test_what_a_run_is_reading_is_left_to_it(qapp: object, photos: list[Photo]) -> None:
    shared = AlreadyRead()
    reader = MetadataReader(shared)
    read: list[tuple[Photo, PhotoMetadata]] = []
    with shared.reading(photos[:3]):

        def on_read(some: list[tuple[Photo, PhotoMetadata]]) -> None:
            read.extend(some)
            shared.note((photo, PhotoMetadata(photo.path, {}, caption="Read by the run")) for photo in photos[:3])

        reader.read.connect(on_read)
        reader.want(photos)
        reader.work()
    reader.close()
    assert [photo for photo, _ in read] == photos[3:] + photos[:3]
    assert [metadata.caption for _, metadata in read[-3:]] == ["Read by the run"] * 3

"""Of two threads that need what photos say, one reads each; and again only what has changed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from desktop_captioner.metadata.request import PhotoMetadata
from desktop_captioner.operations.already_read import AlreadyRead, SharingReader
from desktop_captioner.operations.journaled_writer import photo_at
from desktop_captioner.operations.read_captions import Answers, CaptionReader
from desktop_captioner.photos.photo import Photo


@pytest.fixture
def photos(photo_folder: Path) -> list[Photo]:
    return [photo_at(path) for path in sorted(photo_folder.iterdir())]


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of photos that are really read from now on."""
    names: list[str] = []
    real = CaptionReader.read

    def noting(self: CaptionReader, paths: list[Path]) -> Answers:
        names.extend(path.name for path in paths)
        return real(self, paths)

    monkeypatch.setattr(CaptionReader, "read", noting)
    return names


@pytest.fixture
def shared() -> AlreadyRead:
    return AlreadyRead()


@pytest.fixture
def reader(shared: AlreadyRead, photos: list[Photo]) -> Iterator[SharingReader]:
    made = SharingReader(shared, {photo.path: photo for photo in photos}.__getitem__)
    yield made
    made.close()


def test_what_another_read_is_not_read_again(
    shared: AlreadyRead, reader: SharingReader, photos: list[Photo], read: list[str]
) -> None:
    hers = PhotoMetadata(photos[1].path, {}, caption="Hers")
    shared.note([(photos[1], hers)])
    paths = [photo.path for photo in photos[:3]]
    answers = reader.read(paths)
    assert list(answers) == paths
    assert answers[paths[1]] is hers
    assert read == [paths[0].name, paths[2].name]
    assert reader.read(paths) == answers
    assert read == [paths[0].name, paths[2].name]
    shared.forget()
    reader.read(paths)
    assert len(read) == 5


def test_what_has_changed_since_is_read_again(shared: AlreadyRead, reader: SharingReader, photos: list[Photo]) -> None:
    reader.read([photo.path for photo in photos])
    assert all(map(shared.of, photos))
    exif = Image.Exif()
    exif[0x010E] = "Hers"
    Image.new("RGB", (64, 48)).save(photos[0].path, exif=exif)
    photos[1].path.with_name(f"{photos[1].path.name}.xmp").write_text("new", encoding="utf-8")
    photos[2].path.unlink()
    assert [shared.of(photo) is not None for photo in photos[:4]] == [False, False, False, True]
    answer = reader.read([photos[0].path])[photos[0].path]
    assert isinstance(answer, PhotoMetadata)
    assert answer.caption == "Hers"


def test_what_has_a_sidecar_is_always_read(shared: AlreadyRead, photos: list[Photo]) -> None:
    sidecar = photos[0].path.with_suffix(".xmp")
    shared.note([(photos[0], PhotoMetadata(photos[0].path, {}, {sidecar: {}}))])
    assert shared.of(photos[0]) is None


def test_it_is_known_what_is_being_read(shared: AlreadyRead, photos: list[Photo]) -> None:
    with shared.reading(photos[:2]):
        assert [shared.is_being_read(photo) for photo in photos[:3]] == [True, True, False]
    assert not shared.is_being_read(photos[0])

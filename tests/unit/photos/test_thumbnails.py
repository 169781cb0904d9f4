from __future__ import annotations

import os
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PIL import Image

from desktop_captioner.photos import thumbnails
from desktop_captioner.photos.discover import discover
from desktop_captioner.photos.photo import Photo, PhotoError
from desktop_captioner.photos.thumbnails import ThumbnailCache
from tests.unit.photos.conftest import CORNERS, corners


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "cache"


@pytest.fixture
def photo(jpeg: Path, upright: Image.Image) -> Photo:
    upright.resize((1600, 1200)).save(jpeg)
    return photo_of(jpeg)


def photo_of(path: Path) -> Photo:
    return next(discover([path]))


def kept(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def decodes(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The photos that are decoded from now on."""
    decoded: list[Path] = []
    real = thumbnails.open_upright

    def counting(path: Path, at_least: int | None = None) -> Image.Image:
        decoded.append(path)
        return real(path, at_least)

    monkeypatch.setattr(thumbnails, "open_upright", counting)
    return decoded


def test_a_thumbnail_keeps_the_shape_of_its_photo(folder: Path, photo: Photo) -> None:
    image = ThumbnailCache(folder, edge=128).get(photo)
    assert (image.mode, image.size) == ("RGB", (128, 96))
    assert corners(image) == list(CORNERS)


def test_small_photos_are_not_enlarged(folder: Path, tmp_path: Path) -> None:
    path = tmp_path / "small.png"
    Image.new("RGB", (20, 10)).save(path)
    assert ThumbnailCache(folder).get(photo_of(path)).size == (20, 10)


def test_thumbnails_are_upright(folder: Path, tmp_path: Path, upright: Image.Image) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    path = tmp_path / "turned.jpg"
    upright.resize((1600, 1200)).transpose(Image.Transpose.ROTATE_90).save(path, exif=exif)
    cache = ThumbnailCache(folder)
    for _ in range(2):
        assert cache.get(photo_of(path)).size == (256, 192)


def test_the_second_time_it_comes_from_disk(folder: Path, photo: Photo, monkeypatch: pytest.MonkeyPatch) -> None:
    decoded = decodes(monkeypatch)
    first = ThumbnailCache(folder).get(photo)
    again = ThumbnailCache(folder).get(photo)
    assert decoded == [photo.path]
    assert (again.mode, again.size) == ("RGB", first.size)
    assert corners(again) == list(CORNERS)


def test_a_changed_photo_gets_a_new_thumbnail(folder: Path, photo: Photo) -> None:
    cache = ThumbnailCache(folder)
    cache.get(photo)
    Image.new("RGB", (100, 300), "blue").save(photo.path)
    os.utime(photo.path, ns=(0, photo.modified + 1_000_000_000))
    assert cache.get(photo_of(photo.path)).size == (85, 256)


def test_every_edge_has_its_own(folder: Path, photo: Photo) -> None:
    assert ThumbnailCache(folder, edge=64).get(photo).size == (64, 48)
    assert ThumbnailCache(folder, edge=32).get(photo).size == (32, 24)


@pytest.mark.parametrize("damage", [b"", b"nonsense", None])
def test_a_damaged_thumbnail_is_made_again(folder: Path, photo: Photo, damage: bytes | None) -> None:
    cache = ThumbnailCache(folder)
    cache.get(photo)
    (path,) = kept(folder)
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2] if damage is None else damage)
    assert corners(cache.get(photo)) == list(CORNERS)
    assert path.read_bytes() == whole


def test_a_cache_that_cannot_be_written_is_done_without(tmp_path: Path, photo: Photo) -> None:
    (tmp_path / "file").write_bytes(b"in the way")
    cache = ThumbnailCache(tmp_path / "file" / "cache")
    for _ in range(2):
        assert cache.get(photo).size == (256, 192)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is full")
def test_a_full_disk_leaves_nothing_behind(folder: Path, photo: Photo, monkeypatch: pytest.MonkeyPatch) -> None:
    real = Image.Image.save

    def save(self: Image.Image, path: Path, *arguments: object, **options: object) -> None:
        path.touch()
        real(self, "/dev/full", *arguments, **options)

    monkeypatch.setattr(Image.Image, "save", save)
    assert ThumbnailCache(folder).get(photo).size == (256, 192)
    assert kept(folder) == []


def test_a_bad_photo_says_why_and_leaves_nothing(folder: Path, tmp_path: Path) -> None:
    path = tmp_path / "bad.jpg"
    path.write_bytes(b"no photo")
    with pytest.raises(PhotoError):
        ThumbnailCache(folder).get(photo_of(path))
    assert kept(folder) == []


def test_the_oldest_go_when_there_are_too_many(folder: Path, tmp_path: Path) -> None:
    cache = ThumbnailCache(folder, edge=64, limit_bytes=10**9)
    for index in range(10):
        path = tmp_path / f"{index}.png"
        Image.new("RGB", (64, 64), (index, 0, 0)).save(path)
        cache.get(photo_of(path))
    paths = kept(folder)
    for age, path in enumerate(paths):
        os.utime(path, (age, age))
    total = sum(path.stat().st_size for path in paths)
    cache.limit_bytes = total
    cache.prune()
    assert len(kept(folder)) == 10
    cache.limit_bytes = total // 2
    cache.prune()
    left = kept(folder)
    assert sum(path.stat().st_size for path in left) <= total // 2
    assert left
    assert set(left) == set(paths[-len(left) :])


def test_the_size_is_looked_at_while_thumbnails_are_made(folder: Path, photo: Photo) -> None:
    for age in range(5):
        old = folder / "aa" / f"{age}.jpg"
        old.parent.mkdir(parents=True, exist_ok=True)
        old.write_bytes(b"x" * 100_000)
        os.utime(old, (age, age))
    ThumbnailCache(folder, limit_bytes=100_000).get(photo)
    until = time.monotonic() + 10
    while len(kept(folder)) > 1 and time.monotonic() < until:
        time.sleep(0.01)
    assert sum(path.stat().st_size for path in kept(folder)) <= 100_000
    assert len(kept(folder)) == 1


def test_no_thumbnail_waits_until_the_cache_was_looked_through(
    folder: Path, photo: Photo, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked, shown = threading.Event(), threading.Event()

    def slow(folder: Path) -> list[tuple[int, int, Path]]:
        if shown.wait(5):
            looked.set()
        return []

    monkeypatch.setattr(thumbnails, "_files", slow)
    ThumbnailCache(folder).get(photo)
    shown.set()
    assert looked.wait(5)


def test_many_threads_at_once(folder: Path, tmp_path: Path, upright: Image.Image) -> None:
    photos = []
    for index in range(8):
        path = tmp_path / f"{index}.jpg"
        upright.resize((300, 200 + index)).save(path)
        photos.append(photo_of(path))
    cache = ThumbnailCache(folder, edge=64, limit_bytes=5_000)
    with ThreadPoolExecutor(8) as threads:
        images = list(threads.map(cache.get, photos * 10))
    assert all(image.size == images[index % 8].size for index, image in enumerate(images))
    assert all(corners(image) == list(CORNERS) for image in images)
    assert all(path.suffix == ".jpg" for path in kept(folder))

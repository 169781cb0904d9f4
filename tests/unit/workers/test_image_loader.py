"""Pictures come from a pool of threads, the latest wish first."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from desktop_captioner.photos.photo import Photo, PhotoError
from desktop_captioner.workers.image_loader import ImageLoader
from tests.conftest import WAIT

PHOTOS = [Photo(Path(f"{number}.jpg"), 1, 1) for number in range(10)]


class Slow:
    """Decodes a photo into a picture in its own colour, when it is let."""

    def __init__(self) -> None:
        self.open, self.entered = threading.Event(), threading.Event()
        self.decoded: list[str] = []

    def __call__(self, photo: Photo) -> Image.Image:
        self.entered.set()
        assert self.open.wait(30)
        self.decoded.append(photo.path.stem)
        return Image.new("RGB", (3, 2), (10, 20, 30))


@pytest.fixture
def slow() -> Iterator[Slow]:
    made = Slow()
    yield made
    made.open.set()


def test_a_picture_keeps_its_colours_and_size(qtbot: QtBot, slow: Slow) -> None:
    slow.open.set()
    loader = ImageLoader(slow)
    with qtbot.waitSignal(loader.loaded, timeout=WAIT) as said:
        loader.request(PHOTOS[0])
    path, image = said.args
    assert isinstance(image, QImage)
    assert path == PHOTOS[0].path
    assert (image.width(), image.height()) == (3, 2)
    assert image.pixelColor(2, 1).getRgb() == (10, 20, 30, 255)
    loader.close()


def test_the_latest_wish_comes_first_and_old_ones_are_dropped(qtbot: QtBot, slow: Slow) -> None:
    loader = ImageLoader(slow, threads=1, keep=3)
    loader.request(PHOTOS[0])
    assert slow.entered.wait(WAIT / 1000)
    for photo in [*PHOTOS, PHOTOS[7], PHOTOS[0]]:  # the first is being decoded already
        loader.request(photo)
    slow.open.set()
    qtbot.waitUntil(lambda: len(slow.decoded) == 4, timeout=WAIT)
    assert slow.decoded == ["0", "7", "9", "8"]
    loader.close()


def test_what_cannot_be_decoded_is_told(qtbot: QtBot) -> None:
    def decode(photo: Photo) -> Image.Image:
        raise PhotoError(photo.path, "The file is empty.") if photo is PHOTOS[0] else ValueError("odd")

    loader = ImageLoader(decode)
    with qtbot.waitSignal(loader.failed, timeout=WAIT) as said:
        loader.request(PHOTOS[0])
    assert said.args == [PHOTOS[0].path, "The file is empty."]
    with qtbot.waitSignal(loader.failed, timeout=WAIT) as said:
        loader.request(PHOTOS[1])
    assert said.args[1].endswith(".")
    loader.close()


def test_closing_drops_what_waits(qtbot: QtBot, slow: Slow) -> None:
    loader = ImageLoader(slow, threads=1)
    loader.request(PHOTOS[0])
    assert slow.entered.wait(WAIT / 1000)
    for photo in PHOTOS[1:]:
        loader.request(photo)
    closing = threading.Thread(target=loader.close)
    closing.start()
    qtbot.waitUntil(lambda: not loader._waiting, timeout=WAIT)
    slow.open.set()
    closing.join(WAIT / 1000)
    assert slow.decoded == ["0"]

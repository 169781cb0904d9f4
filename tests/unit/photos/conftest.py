"""A photo whose corners tell how it lies."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pillow_heif
import pytest
from PIL import Image

from desktop_captioner.photos.decode import open_upright
from desktop_captioner.photos.photo import PhotoError

CORNERS = ((255, 0, 0), (0, 255, 0), (0, 0, 255), (255, 255, 255))

pillow_heif.register_heif_opener()  # to write HEIC in tests


def corners(image: Image.Image) -> list[tuple[int, ...]]:
    """The colours near the four corners, each channel 0 or 255: what is lossy does not show."""
    width, height = image.size
    places = ((4, 4), (width - 5, 4), (4, height - 5), (width - 5, height - 5))
    return [tuple(255 * (value > 127) for value in image.getpixel(place)) for place in places]


@pytest.fixture
def upright() -> Image.Image:
    """64×48 pixels: red, green, blue and white quarters."""
    image = Image.new("RGB", (64, 48))
    for index, colour in enumerate(CORNERS):
        image.paste(colour, (32 * (index % 2), 24 * (index // 2), 32 * (index % 2) + 32, 24 * (index // 2) + 24))
    return image


@pytest.fixture
def jpeg(tmp_path: Path, upright: Image.Image) -> Path:
    path = tmp_path / "photo.jpg"
    upright.save(path, quality=95)
    return path


@pytest.fixture
def as_nobody(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Works in tmp_path as a user whom permissions concern; paths are to be relative."""
    if not hasattr(os, "geteuid"):
        pytest.skip("no permissions of this kind here")
    monkeypatch.chdir(tmp_path)
    if os.geteuid() != 0:
        yield
        return
    tmp_path.chmod(0o777)
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


def sentence_of(path: Path, at_least: int | None = None) -> str:
    """Returns the one sentence with which the photo is refused."""
    with pytest.raises(PhotoError) as caught:
        open_upright(path, at_least)
    assert caught.value.path == path
    sentence = caught.value.sentence
    assert sentence.endswith(".")
    assert "\n" not in sentence
    return sentence


def noisy(width: int = 120, height: int = 90) -> Image.Image:
    """Returns a picture without two pixels alike."""
    rows = np.random.default_rng(0).integers(0, 255, (height // 6, width // 6, 3), np.uint8)
    return Image.fromarray(rows).resize((width, height), Image.Resampling.BICUBIC)

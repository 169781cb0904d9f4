from __future__ import annotations

import struct
from pathlib import Path

import numpy as np
import pytest

from desktop_captioner.photos.decode import open_upright
from desktop_captioner.photos.photo import PhotoError
from tests.unit.photos.tiff_by_hand import tiff


@pytest.mark.parametrize("compression", ["raw", "tiff_lzw", "tiff_adobe_deflate"])
def test_deep_colours_in_planes(tmp_path: Path, compression: str) -> None:
    colours = np.random.default_rng(7).integers(0, 256, (200, 300, 3)).astype(np.uint16) * 257
    image = open_upright(tiff(tmp_path / "photo.tif", colours, 2, 2, compression))
    assert (np.asarray(image) == colours // 257).all()


@pytest.mark.parametrize("extra", [0, 1, 2])
def test_a_fourth_plane_may_be_transparency(tmp_path: Path, extra: int) -> None:
    colours = np.full((8, 8, 4), 128 * 257, np.uint16)
    shown = np.asarray(open_upright(tiff(tmp_path / "photo.tif", colours, 2, 2, extra=extra)))
    # Nothing; half of a colour that was made half as bright before; half of the colour, over white.
    assert shown.min() == shown.max() == {0: 128, 1: 255, 2: 191}[extra]


def test_deep_inks_in_planes(tmp_path: Path) -> None:
    inks = np.zeros((8, 8, 4), np.uint16)
    inks[..., 0] = 65535  # cyan
    assert open_upright(tiff(tmp_path / "photo.tif", inks, 5, 2)).getpixel((4, 4)) == (0, 255, 255)


def test_planes_that_say_they_are_longer_than_their_pixels_are_damaged(tmp_path: Path) -> None:
    path = tiff(tmp_path / "photo.tif", np.zeros((8, 8, 3), np.uint16), 2, 2)
    path.write_bytes(path.read_bytes().replace(struct.pack("<3I", 128, 128, 128), struct.pack("<3I", *[1 << 30] * 3)))
    with pytest.raises(PhotoError, match="damaged or incomplete"):
        open_upright(path)

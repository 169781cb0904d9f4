"""Photos and attention as data in a page."""

from __future__ import annotations

import base64
import io
from pathlib import Path

import numpy as np
from PIL import Image

from trainer.report.pictures import heat, square, thumbnail


def picture(address: str, kind: str) -> Image.Image:
    head, _, data = address.partition(",")
    assert head == f"data:image/{kind};base64"
    return Image.open(io.BytesIO(base64.b64decode(data)))


def test_a_photo_is_small_and_upright(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # to be turned by a quarter
    Image.new("RGB", (400, 200), "red").save(tmp_path / "a.jpg", exif=exif)
    assert picture(thumbnail(tmp_path / "a.jpg", 100), "jpeg").size == (50, 100)
    assert picture(square(tmp_path / "a.jpg", 64), "jpeg").size == (64, 64)


def test_a_veil_is_clear_where_the_model_looked() -> None:
    look = np.zeros((4, 4), np.float32)
    look[0, 3] = 0.5
    veil = np.asarray(picture(heat(look, 64), "png"))[..., 1]
    assert veil[4, 60] < 30
    assert veil[60, 4] > 180
    assert picture(heat(np.zeros((2, 2))), "png").size == (64, 64)

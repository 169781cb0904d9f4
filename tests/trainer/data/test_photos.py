from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from trainer.data.photos import DRAWS, read_photo, varied


def drawn(path: Path, **options: Any) -> Image.Image:
    """A JPEG with a red left and a blue right half, twice as wide as high; returns what Pillow makes of it."""
    image = Image.new("RGB", (64, 32), "red")
    image.paste("blue", (32, 0, 64, 32))
    image.save(path, quality=95, **options)
    with Image.open(path) as read:
        return read.convert("RGB")


def test_an_ordinary_photo_is_read_as_its_file_holds_it(tmp_path: Path) -> None:
    held = drawn(tmp_path / "a.jpg")
    assert np.array_equal(read_photo(tmp_path / "a.jpg"), held)


def test_a_photo_on_its_side_is_read_upright(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # to be turned clockwise
    held = drawn(tmp_path / "a.jpg", exif=exif)
    read = read_photo(tmp_path / "a.jpg")
    assert read.size == (32, 64)
    assert np.array_equal(read, held.transpose(Image.Transpose.ROTATE_270))


def test_transparency_lies_over_white(tmp_path: Path) -> None:
    Image.new("RGBA", (8, 8)).save(tmp_path / "a.png")
    assert read_photo(tmp_path / "a.png").getpixel((4, 4)) == (255, 255, 255)


def test_a_view_is_a_crop_that_its_numbers_decide() -> None:
    left_half = Image.new("RGB", (64, 32), "red")
    left_half.paste("blue", (32, 0, 64, 32))
    numbers = np.full(DRAWS, 0.5)  # in the middle of all that is allowed: no change of colour
    numbers[[0, 1]] = 0.0  # the smallest crop
    for place, expected in ((0.0, "red"), (0.999, "blue")):
        numbers[2] = place
        view = varied(left_half, 8, False, 0.4, 0.2, numbers)
        assert view.shape == (8, 8, 3)
        assert np.array_equal(view, np.asarray(Image.new("RGB", (8, 8), expected))), expected
    mirrored = varied(left_half, 8, True, 1.0, 0.0, numbers)
    assert mirrored[0, 0, 2] > 200 > mirrored[0, 0, 0]

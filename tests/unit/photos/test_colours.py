from __future__ import annotations

import struct
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image, ImageCms

from desktop_captioner.photos.decode import open_upright


def decoded(tmp_path: Path, image: Image.Image, suffix: str = "png", **options: Any) -> np.ndarray[Any, Any]:
    path = tmp_path / f"photo.{suffix}"
    image.save(path, **options)
    result = open_upright(path)
    assert result.mode == "RGB"
    assert result.info == {}
    return np.asarray(result)


def swapped_profile() -> bytes:
    """sRGB with red and green exchanged, under another name: what obeys it shows green for red."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    for index in range(struct.unpack_from(">I", profile, 128)[0]):
        entry = 132 + 12 * index
        tag = bytes(profile[entry : entry + 4])
        if tag in (b"rXYZ", b"gXYZ"):
            profile[entry : entry + 4] = b"gXYZ" if tag == b"rXYZ" else b"rXYZ"
    return bytes(profile).replace("sRGB".encode("utf-16-be"), "Test".encode("utf-16-be"))


@pytest.mark.parametrize(
    ("image", "suffix"),
    [
        (Image.new("L", (8, 8), 100), "png"),
        (Image.new("L", (8, 8), 100), "jpg"),
        (Image.new("1", (8, 8), 1), "png"),
        (Image.new("1", (8, 8), 1), "tif"),
        (Image.new("P", (8, 8), 0), "png"),
        (Image.new("YCbCr", (8, 8), (100, 128, 128)), "tif"),
        (Image.new("LAB", (8, 8), (108, 128, 128)), "tif"),
    ],
    ids=lambda value: value if isinstance(value, str) else value.mode,
)
def test_grey_in_every_mode_stays_grey(tmp_path: Path, image: Image.Image, suffix: str) -> None:
    pixels = decoded(tmp_path, image, suffix)
    expected = {"1": 255, "P": 0}.get(image.mode, 100)
    assert np.abs(pixels.astype(int) - expected).max() <= 2


@pytest.mark.parametrize(
    ("image", "options"),
    [
        (Image.new("RGBA", (8, 8), (10, 20, 30, 0)), {}),
        (Image.new("LA", (8, 8), (10, 0)), {}),
        (Image.new("RGB", (8, 8), (10, 20, 30)), {"transparency": (10, 20, 30)}),
        (Image.new("L", (8, 8), 10), {"transparency": 10}),
        (Image.new("L", (8, 8), 3).convert("P"), {"transparency": 3}),
        (Image.new("L", (8, 8), 3).convert("P"), {"transparency": b"\xff\xff\xff\x00"}),
        (Image.new("1", (8, 8), 0), {"transparency": 0}),
    ],
    ids=lambda value: value.mode if isinstance(value, Image.Image) else "",
)
def test_what_is_transparent_becomes_white(tmp_path: Path, image: Image.Image, options: dict[str, Any]) -> None:
    assert decoded(tmp_path, image, **options).min() == 255


@pytest.mark.parametrize("suffix", ["gif", "webp", "tif", "heic", "avif"])
def test_transparency_in_other_formats(tmp_path: Path, suffix: str) -> None:
    image = Image.new("RGBA", (32, 32), (200, 0, 0, 255))
    image.paste((0, 0, 0, 0), (0, 0, 32, 16))
    pixels = decoded(tmp_path, image, suffix).astype(int)
    assert pixels[4, 16].min() > 245
    assert np.abs(pixels[28, 16] - (200, 0, 0)).max() < 12


def test_half_transparent_is_mixed_with_white(tmp_path: Path) -> None:
    pixels = decoded(tmp_path, Image.new("RGBA", (8, 8), (0, 0, 0, 128)))
    assert np.abs(pixels.astype(int) - 127).max() <= 1


def test_palette_with_alpha_in_memory() -> None:
    from desktop_captioner.photos.colours import to_rgb

    image = Image.new("RGBA", (4, 4), (0, 0, 0, 0)).convert("PA")
    assert np.asarray(to_rgb(image)).min() == 255


@pytest.mark.parametrize("suffix", ["png", "tif", "pgm"])
def test_sixteen_bits_are_scaled(tmp_path: Path, suffix: str) -> None:
    ramp = np.linspace(0, 65535, 256).astype(np.uint16).reshape(16, 16)
    pixels = decoded(tmp_path, Image.fromarray(ramp), suffix)
    assert np.abs(pixels[..., 0].ravel().astype(int) - np.arange(256)).max() <= 1


def test_dark_sixteen_bits_stay_dark(tmp_path: Path) -> None:
    pixels = decoded(tmp_path, Image.fromarray(np.full((8, 8), 200, np.uint16)))
    assert pixels.max() <= 1


@pytest.mark.parametrize("brightest", [1.0, 255.0, 65535.0, 3.0e6])
@pytest.mark.parametrize("kind", [np.float32, np.int32])
def test_numbers_and_fractions_are_scaled_to_white(tmp_path: Path, brightest: float, kind: type) -> None:
    values = np.zeros((8, 8), kind)
    values[4:] = kind(brightest)
    pixels = decoded(tmp_path, Image.fromarray(values), "tif")
    assert (pixels[:4].max(), pixels[4:].min()) == (0, 255)


def test_not_a_number_and_negative_are_black(tmp_path: Path) -> None:
    values = np.array([[np.nan, -5.0, np.inf, 1.0]] * 4, np.float32)
    assert decoded(tmp_path, Image.fromarray(values), "tif")[0, :, 0].tolist() == [0, 0, 0, 255]


@pytest.mark.parametrize("suffix", ["jpg", "tif"])
def test_inks_of_a_print_become_light(tmp_path: Path, suffix: str) -> None:
    # Pillow writes CMYK JPEGs as Adobe does: inverted, and said so.
    pixels = decoded(tmp_path, Image.new("CMYK", (16, 16), (0, 255, 255, 0)), suffix).astype(int)
    assert np.abs(pixels - (255, 0, 0)).max() < 6


@pytest.mark.parametrize("suffix", ["jpg", "png", "tif", "webp"])
def test_a_colour_profile_is_obeyed(tmp_path: Path, suffix: str) -> None:
    pixels = decoded(tmp_path, Image.new("RGB", (16, 16), (220, 10, 10)), suffix, icc_profile=swapped_profile())
    red, green, _ = pixels[8, 8]
    assert green > 150 > red


def test_a_palette_s_profile_is_obeyed(tmp_path: Path) -> None:
    image = Image.new("RGB", (16, 16), (220, 10, 10)).quantize(4)
    red, green, _ = decoded(tmp_path, image, icc_profile=swapped_profile())[8, 8]
    assert green > 150 > red


@pytest.mark.parametrize("mode", ["RGB", "CMYK", "L"])
@pytest.mark.parametrize("profile", [b"nonsense", ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()])
def test_a_bad_or_foreign_profile_is_passed_over(tmp_path: Path, mode: str, profile: bytes) -> None:
    colour = {"RGB": (220, 10, 10), "CMYK": (0, 255, 255, 0), "L": 100}[mode]
    pixels = decoded(tmp_path, Image.new(mode, (16, 16), colour), "jpg", icc_profile=profile)
    assert pixels[8, 8, 0] > 90


def test_the_largest_numbers_there_are(tmp_path: Path) -> None:
    values = np.array([[-3e38, 0.0, 1.0, 3e38]] * 600, np.float32)
    assert decoded(tmp_path, Image.fromarray(values), "tif")[599, :, 0].tolist() == [0, 0, 0, 255]

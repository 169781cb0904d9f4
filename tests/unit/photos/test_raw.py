from __future__ import annotations

import struct
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PIL.Image import Transpose

from desktop_captioner.photos.decode import model_input, open_upright
from desktop_captioner.photos.photo import PhotoError
from tests.unit.photos.conftest import CORNERS, corners

pytest.importorskip("rawpy")

WIDTH, HEIGHT = 640, 480
_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 10: 8}  # bytes of a value, by TIFF 6.0's field type

Field = tuple[int, int, tuple[int, ...] | bytes]  # tag, type, values


def ifd(start: int, fields: list[Field], following: int = 0) -> bytes:
    """A TIFF directory that lies at ``start``, its longer values right after it."""
    entries, values = b"", b""
    behind = start + 2 + 12 * len(fields) + 4
    for tag, kind, content in sorted(fields, key=lambda field: field[0]):
        letter = {1: "B", 2: "B", 3: "H", 4: "I", 10: "i"}[kind]
        packed = struct.pack(f"<{len(content)}{letter}", *content)
        count = len(content) // 2 if kind == 10 else len(content)
        if len(packed) > 4:
            place = struct.pack("<I", behind + len(values))
            values += packed + b"\0" * (len(packed) % 2)
        else:
            place = packed.ljust(4, b"\0")
        entries += struct.pack("<HHI", tag, kind, count) + place
    return struct.pack("<H", len(fields)) + entries + struct.pack("<I", following) + values


def dng(preview: bytes | None, orientation: int = 1) -> bytes:
    """A camera's raw file (DNG 1.4): a mosaic of half-bright grey, and the JPEG as its preview."""
    mosaic = np.full((HEIGHT, WIDTH), 2000, "<u2").tobytes()
    preview = preview or b""
    mosaic_at, preview_at = 8, 8 + len(mosaic)
    second_at = preview_at + len(preview) + len(preview) % 2
    second: list[Field] = [
        (254, 4, (1,)), (256, 4, (WIDTH,)), (257, 4, (HEIGHT,)), (258, 3, (8, 8, 8)), (259, 3, (7,)), (262, 3, (6,)),
        (273, 4, (preview_at,)), (277, 3, (3,)), (278, 4, (HEIGHT,)), (279, 4, (len(preview),)),
    ]  # fmt: skip
    directory = ifd(second_at, second) if preview else b""
    first_at = second_at + len(directory)
    first: list[Field] = [
        (254, 4, (0,)), (256, 4, (WIDTH,)), (257, 4, (HEIGHT,)), (258, 3, (16,)), (259, 3, (1,)), (262, 3, (32803,)),
        (271, 2, b"Test\0"), (272, 2, b"Camera\0"), (273, 4, (mosaic_at,)), (274, 3, (orientation,)), (277, 3, (1,)),
        (278, 4, (HEIGHT,)), (279, 4, (len(mosaic),)), (33421, 3, (2, 2)), (33422, 1, (0, 1, 1, 2)),
        (50706, 1, (1, 4, 0, 0)), (50708, 2, b"Test Camera\0"), (50717, 4, (4095,)),
        (50721, 10, (1, 1, 0, 1, 0, 1, 0, 1, 1, 1, 0, 1, 0, 1, 0, 1, 1, 1)), (50778, 3, (21,)),
    ]  # fmt: skip
    if preview:
        first.append((330, 4, (second_at,)))
    body = mosaic + preview + b"\0" * (len(preview) % 2) + directory
    return b"II*\0" + struct.pack("<I", first_at) + body + ifd(first_at, first)


def jpeg_of(image: Image.Image, orientation: int | None = None) -> bytes:
    stream, exif = BytesIO(), Image.Exif()
    if orientation:
        exif[0x0112] = orientation
    image.save(stream, "JPEG", quality=90, exif=exif)
    return stream.getvalue()


@pytest.fixture
def large(upright: Image.Image) -> Image.Image:
    return upright.resize((WIDTH, HEIGHT), Image.Resampling.NEAREST)


def test_the_preview_is_what_is_shown(tmp_path: Path, large: Image.Image) -> None:
    path = tmp_path / "photo.DNG"
    path.write_bytes(dng(jpeg_of(large)))
    image = open_upright(path)
    assert (image.mode, image.size) == ("RGB", (WIDTH, HEIGHT))
    assert corners(image) == list(CORNERS)
    assert open_upright(path, at_least=100).size == (WIDTH // 4, HEIGHT // 4)
    assert model_input(path, 32).shape == (32, 32, 3)


@pytest.mark.parametrize(
    ("orientation", "stored"),
    [(3, Transpose.ROTATE_180), (6, Transpose.ROTATE_90), (8, Transpose.ROTATE_270)],
)
@pytest.mark.parametrize("preview_says_so_too", [False, True])
def test_a_turned_camera(
    tmp_path: Path, large: Image.Image, orientation: int, stored: Transpose, preview_says_so_too: bool
) -> None:
    path = tmp_path / "photo.dng"
    preview = jpeg_of(large.transpose(stored), orientation if preview_says_so_too else None)
    path.write_bytes(dng(preview, orientation))
    image = open_upright(path)
    assert image.size == (WIDTH, HEIGHT)
    assert corners(image) == list(CORNERS)


def test_without_a_preview_the_raw_data_are_developed(tmp_path: Path) -> None:
    path = tmp_path / "photo.dng"
    path.write_bytes(dng(None, orientation=6))
    image = open_upright(path)
    assert (image.mode, image.size) == ("RGB", (HEIGHT // 2, WIDTH // 2))
    assert image.getpixel((100, 100))[1] > 40


@pytest.mark.parametrize("content", [b"no raw file" * 100, b"II*\0\x08\0\0\0\0\0", dng(None)[:2000]])
def test_a_damaged_raw_file_gives_a_sentence(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "photo.nef"
    path.write_bytes(content)
    with pytest.raises(PhotoError) as caught:
        open_upright(path)
    assert caught.value.sentence.endswith(".")


def test_a_damaged_preview_gives_a_sentence(tmp_path: Path, large: Image.Image) -> None:
    path = tmp_path / "photo.dng"
    path.write_bytes(dng(jpeg_of(large)[:3000]))
    with pytest.raises(PhotoError) as caught:
        open_upright(path)
    assert caught.value.sentence == "The photo is damaged or incomplete."

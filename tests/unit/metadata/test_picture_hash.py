"""The hash of a picture stays when metadata is written, and changes with the picture."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import pytest
from PIL import Image

from desktop_captioner.metadata.picture_hash import picture_hash

SUFFIXES = ["jpg", "png", "tif", "webp", "avif"]


def draw(path: Path, colour: int = 0, exif: bool = False) -> Path:
    """A picture whose pixels depend on the colour alone."""
    picture = Image.frombytes(
        "L", (400, 300), bytes((x * 7 + y * 13 + colour) % 251 for y in range(300) for x in range(400))
    )
    tags = Image.Exif()
    if exif:
        tags[0x010E] = "Rex on grass. " * 50
    picture.convert("RGB").save(path, exif=tags)
    return path


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_metadata_does_not_change_it_and_the_picture_does(tmp_path: Path, suffix: str) -> None:
    bare = picture_hash(draw(tmp_path / f"bare.{suffix}"))
    tagged = draw(tmp_path / f"tagged.{suffix}", exif=True)
    assert bare is not None
    assert tagged.read_bytes() != (tmp_path / f"bare.{suffix}").read_bytes()
    assert picture_hash(tagged) == bare
    assert picture_hash(draw(tmp_path / f"other.{suffix}", colour=1)) not in (bare, None)


def test_profiles_and_texts_do_not_change_it(tmp_path: Path) -> None:
    photo = draw(tmp_path / "photo.jpg")
    before, content = picture_hash(photo), photo.read_bytes()
    profile = b"ICC_PROFILE\0\1\1" + bytes(500)
    photo.write_bytes(content[:2] + b"\xff\xe2" + struct.pack(">H", len(profile) + 2) + profile + content[2:])
    assert picture_hash(photo) == before
    drawing = draw(tmp_path / "drawing.png")
    before, content = picture_hash(drawing), drawing.read_bytes()
    text = b"tEXtDescription\0Rex."
    chunk = struct.pack(">I", len(text) - 4) + text + struct.pack(">I", zlib.crc32(text))
    drawing.write_bytes(content[:33] + chunk + content[33:])
    assert picture_hash(drawing) == before


@pytest.mark.parametrize(
    "content", [b"", b"no photo", b"\xff\xd8\xff", b"RIFF\4\0\0\0WEBP", b"II*\0\xff\xff\xff\xff", b"BM" + bytes(99)]
)
def test_what_is_no_picture_has_none(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "photo.jpg"
    path.write_bytes(content)
    assert picture_hash(path) is None
    assert picture_hash(tmp_path) is None
    assert picture_hash(tmp_path / "gone.jpg") is None

"""The metadata blocks of a file as they stand there."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import pytest
from PIL import Image

from desktop_captioner.metadata.containers.blocks import (
    COMMENT,
    EXIF,
    IPTC,
    PHOTOSHOP,
    TEXT,
    XMP,
    blocks,
    iptc_values,
    single_blocks,
)
from tests.unit.metadata.blocks_by_hand import (
    dataset,
    description,
    entry,
    exif,
    iptc,
    packet,
    resource,
    segment,
    with_segments,
    xmp,
)

CAPTION = (2, 120)


@pytest.fixture
def jpeg(tmp_path: Path) -> Path:
    path = tmp_path / "photo.jpg"
    Image.new("RGB", (16, 16)).save(path)
    return path


def with_chunk(path: Path, kind: bytes, content: bytes) -> Path:
    """A PNG with a further chunk behind its header."""
    Image.new("RGB", (8, 8)).save(path)
    whole = path.read_bytes()
    chunk = struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
    path.write_bytes(whole[:33] + chunk + whole[33:])
    return path


def test_every_block_of_a_jpeg_comes_as_it_stands(jpeg: Path) -> None:
    words = packet(description(entry(b"A dog")))
    with_segments(
        jpeg,
        exif((0x010E, b"A dog\0")),
        xmp(description(entry(b"A dog"))),
        iptc(dataset(120, b"A dog")),
        segment(0xFE, b"A comment"),
    )
    found = blocks("JPEG", jpeg)
    assert [name for name, _ in found] == [EXIF, XMP, COMMENT, PHOTOSHOP]
    assert dict(found) | {EXIF: b""} == {
        EXIF: b"", XMP: words, COMMENT: b"A comment", PHOTOSHOP: resource(0x0404, dataset(120, b"A dog")),
    }  # fmt: skip
    assert iptc_values("JPEG", jpeg, CAPTION) == [b"A dog"]


def test_a_photoshop_block_that_is_too_long_for_a_segment_goes_on_in_the_next(jpeg: Path) -> None:
    block = resource(0x0404, dataset(120, b"A dog"))
    parts = [segment(0xED, b"Photoshop 3.0\0" + part) for part in (block[:10], block[10:])]
    with_segments(jpeg, *parts)
    assert blocks("JPEG", jpeg) == [(PHOTOSHOP, block)]


def test_a_block_that_is_there_twice_is_no_single_one(jpeg: Path) -> None:
    assert single_blocks("JPEG", jpeg) == {EXIF: None, XMP: None, PHOTOSHOP: None}
    with_segments(jpeg, exif((0x010E, b"One\0")), exif((0x010E, b"Two\0")), xmp(b""))
    assert single_blocks("JPEG", jpeg) == {XMP: packet(b""), PHOTOSHOP: None}


def test_what_imagemagick_keeps_in_a_png_is_taken_out_of_its_digits(tmp_path: Path) -> None:
    block = dataset(120, b"A dog")
    profile = b"Raw profile type iptc\0\niptc\n%8d\n%s\n" % (len(block), block.hex().encode())
    path = with_chunk(tmp_path / "a.png", b"tEXt", profile)
    assert blocks("PNG", path) == [(IPTC, block)]
    assert iptc_values("PNG", path, CAPTION) == [b"A dog"]


def test_a_text_that_cannot_be_unpacked_stays_as_it_is(tmp_path: Path) -> None:
    path = with_chunk(tmp_path / "a.png", b"zTXt", b"Comment\0\0not packed")
    assert blocks("PNG", path) == [(TEXT, b"Comment\0zTXt\0not packed")]


def test_xmp_in_a_png_is_packed_or_not(tmp_path: Path) -> None:
    words = packet(description(entry(b"A dog")))
    for packed, content in ((b"\0", words), (b"\1", zlib.compress(words))):
        path = with_chunk(tmp_path / "a.png", b"iTXt", b"XML:com.adobe.xmp\0" + packed + b"\0\0\0" + content)
        assert blocks("PNG", path) == [(XMP, words)]


def test_a_tiff_is_one_block(tmp_path: Path) -> None:
    path = tmp_path / "a.tif"
    Image.new("RGB", (8, 8)).save(path, tiffinfo={33723: dataset(120, b"A dog")})
    assert blocks("TIFF", path) == [(EXIF, path.read_bytes())]
    assert iptc_values("TIFF", path, CAPTION) == [b"A dog"]


def test_a_format_without_blocks_has_no_iptc(tmp_path: Path) -> None:
    assert iptc_values("GIF", tmp_path / "nothing.gif", CAPTION) == []

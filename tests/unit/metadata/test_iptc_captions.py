"""IPTC captions that other readers give up on, and in encodings that nobody declares."""

from __future__ import annotations

import struct
import zlib

import pytest
from PIL import Image

from desktop_captioner.metadata.request import Request, Where
from desktop_captioner.photos.annotation import Existing
from tests.unit.metadata.blocks_by_hand import (
    CYRILLIC,
    UTF8,
    ZERO_BETWEEN,
    dataset,
    iptc,
    resource,
    segment,
    with_segments,
)


def iptc_bytes(block: bytes) -> bytes:
    return block[block.index(b"8BIM") :]


def test_iptc_that_exiftool_gives_up_on_is_left_alone(photo, writer) -> None:
    path = with_segments(photo(rich=False), ZERO_BETWEEN)
    written = writer.write(path, Request("A dog."))
    assert iptc_bytes(ZERO_BETWEEN) in path.read_bytes()
    assert len(written.notes) == 1
    assert "IPTC block of photo.jpg" in written.notes[0]


LONG = b"\x1c\x02\x78\x00\xf0Cut short"


@pytest.mark.parametrize(
    ("block", "caption"),
    [
        (ZERO_BETWEEN, "Old"),
        (iptc(dataset(5, b"Title"), b"\xff\0\x1c", dataset(120, b"Old"), b"\0", dataset(120, b"Older")), "Old\nOlder"),
        (iptc(dataset(5, b"Title"), b"\0", dataset(120, "Früher".encode()), dataset(25, b"Key")), "Früher"),
        (iptc(dataset(5, b"Title"), b"\0", dataset(120, "Früher".encode("cp1252")), dataset(25, b"Key")), "Früher"),
        (iptc(dataset(5, b"Title"), LONG, dataset(25, b"Key")), "Cut short"),
        (iptc(dataset(25, b"Key"), LONG), "Cut short"),
        (segment(0xED, b"Photoshop 3.0\0" + b"8BIX\0\0" + resource(0x0404, dataset(120, b"Old"))), "Old"),
        (segment(0xED, b"Photoshop 3.0\0" + resource(0x0404, dataset(120, b"Old")) + b"8BIM\4\4\0"), "Old"),
    ],
    ids=["zero", "other bytes", "UTF-8", "Latin-1", "length", "length at the end", "resources", "header cut off"],
)
def test_an_iptc_caption_that_exiftool_cannot_read_stands(block, caption, photo, writer) -> None:
    path = with_segments(photo(rich=False), block)
    content = path.read_bytes()
    assert writer.read(path).caption == caption
    assert [answer.caption for answer in writer.read_many([path, path]).values()] == [caption]
    assert writer.write(path, Request("A dog.", existing=Existing.SKIP)).where is Where.SKIPPED
    assert path.read_bytes() == content


@pytest.mark.parametrize("suffix", ["tif", "png"])
def test_such_a_caption_stands_in_other_formats_too(suffix, tmp_path, photo, writer) -> None:
    block = dataset(5, b"Title") + b"\0" + dataset(120, b"Old")
    if suffix == "tif":
        path = tmp_path / "photo.tif"
        Image.new("RGB", (8, 8)).save(path, tiffinfo={33723: block})
    else:
        path = photo("png", rich=False)
        profile = b"\niptc\n%8d\n%s\n" % (len(resource(0x0404, block)), resource(0x0404, block).hex().encode())
        text = b"tEXtRaw profile type iptc\0" + profile
        chunk = struct.pack(">I", len(text) - 4) + text + struct.pack(">I", zlib.crc32(text))
        content = path.read_bytes()
        path.write_bytes(content[:33] + chunk + content[33:])
    assert writer.read(path).caption == "Old"


@pytest.mark.parametrize("block", [UTF8, CYRILLIC], ids=["UTF-8", "Cyrillic"])
@pytest.mark.parametrize("caption", ["A dog.", "Ein Hündchen", "собака 🐕"])
def test_iptc_of_an_unknown_encoding_is_never_converted(block, caption, photo, writer) -> None:
    path = with_segments(photo(rich=False), block)
    writer.write(path, Request(caption))
    content = path.read_bytes()
    for value in block.split(b"\x1c\x02")[1:]:
        assert value[3:].rstrip(b"\0") in content


def test_iptc_in_utf8_is_read_and_written_as_such(photo, writer, change, judge) -> None:
    path = with_segments(photo(rich=False), iptc(dataset(120, "Früher".encode()), dataset(90, "Zürich".encode())))
    assert writer.read(path).caption == "Früher"
    writer.write(path, Request("Später"))
    tags = judge(path)
    assert (tags["IPTC:Caption-Abstract"], tags["IPTC:City"]) == ("Später", "Zürich")

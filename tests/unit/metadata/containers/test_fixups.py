"""Numbers that depend on what was written are right afterwards, as Pillow and exiftool see them."""

from __future__ import annotations

import mmap
import struct

import pytest
from PIL import Image

from desktop_captioner.metadata.containers import heif
from desktop_captioner.metadata.request import Iptc, Request
from desktop_captioner.photos.saving_error import SavingError


def first_pictures_end(content: bytes) -> int:
    """Where the first of two pictures ends by what the file says of it."""
    header = content.index(b"MPF\0") + 4
    order = {b"II": "<", b"MM": ">"}[content[header : header + 2]]
    at = content.index(struct.pack(order + "HH", 0xB002, 7), header)
    (place,) = struct.unpack_from(order + "I", content, at + 8)
    (size,) = struct.unpack_from(order + "I", content, header + place + 4)
    return int(size)


@pytest.mark.parametrize("suffix", ["mpo", "jpg"])
def test_a_file_of_several_pictures_tells_where_they_are(suffix, tmp_path, writer) -> None:
    pictures = [Image.new("RGB", (64, 48), colour) for colour in ("red", "blue", "green")]
    path = tmp_path / f"photo.{suffix}"
    with path.open("wb") as stream:
        pictures[0].save(stream, "MPO", save_all=True, append_images=pictures[1:])
    before = path.read_bytes()
    assert before[first_pictures_end(before) - 2 :][:4] == b"\xff\xd9\xff\xd8"

    written = writer.write(path, Request("Three colours. " * 50))

    content = path.read_bytes()
    assert len(content) > len(before)
    assert content[first_pictures_end(content) - 2 :][:4] == b"\xff\xd9\xff\xd8"
    with Image.open(path) as image:
        for number, (red, green, blue) in enumerate([(254, 0, 0), (0, 0, 254), (0, 128, 0)]):
            image.seek(number)
            seen = image.convert("RGB").getpixel((20, 20))
            assert all(abs(a - b) < 3 for a, b in zip(seen, (red, green, blue), strict=True))
    writer.revert(path, written.before)
    assert path.read_bytes() == before


@pytest.mark.parametrize("suffix", ["jpg", "tif"])
@pytest.mark.parametrize("caption", ["A", "Two", "Ein Hündchen 🐕"])
def test_the_digest_of_iptc_is_current(suffix, caption, photo, writing, judge) -> None:
    path = photo(suffix)
    writer = writing(iptc=Iptc.ALWAYS)
    for text in (caption, caption + "!"):
        writer.write(path, Request(text))
        tags = judge(path)
        assert tags["Photoshop:IPTCDigest"] == tags["File:CurrentIPTCDigest"]
        assert "ExifTool:Warning" not in tags


@pytest.mark.parametrize("lossless", [True, False])
def test_a_transparent_webp_stays_transparent(lossless, photo, tmp_path, writer) -> None:
    path = photo("webp", rich=False)
    picture = Image.new("RGBA", (40, 30), (200, 10, 10, 90))
    picture.save(path, lossless=lossless)
    assert writer.write(path, Request("A dog.")).notes == ()
    # The flag by which a viewer that does not look further decides.
    assert path.read_bytes()[12:16] == b"VP8X"
    assert path.read_bytes()[20] & 0x10
    with Image.open(path) as image:
        assert image.convert("RGBA").getpixel((5, 5))[3] == 90


def items(path) -> dict[int, bytes]:
    """The types of the metadata items, none of which is empty or belongs to no picture."""
    with path.open("rb") as stream, mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ) as data:
        assert heif.unlinked_items(data) == []
        assert not heif.empty_items(data)
        return dict(enumerate(kind for kind, _ in heif.metadata_items(data)))


@pytest.mark.parametrize("suffix", ["heic", "avif"])
def test_a_revert_leaves_no_empty_item(suffix, photo, writer, change, judge) -> None:
    path = photo(suffix, rich=False)
    with Image.open(path) as image:
        before = image.convert("RGB").tobytes()
    written = writer.write(path, Request("A dog.", "Alt."))
    assert set(items(path).values()) == {b"Exif", b"mime"}
    change(path, "-XMP-xmp:Label=later")

    writer.revert(path, written.before)

    assert list(items(path).values()) == [b"mime"]
    assert judge(path)["XMP-xmp:Label"] == "later"
    with Image.open(path) as image:
        assert image.convert("RGB").tobytes() == before
    writer.write(path, Request("A cat."))
    assert writer.read(path).caption == "A cat."
    assert set(items(path).values()) == {b"Exif", b"mime"}
    with Image.open(path) as image:
        assert image.convert("RGB").tobytes() == before
        assert image.getexif()[0x010E] == "A cat."


def test_a_deleted_caption_leaves_no_empty_item(photo, writer) -> None:
    path = photo("heic", rich=False)
    writer.write(path, Request("A dog."))
    writer.write(path, Request("", clear=True))
    assert b"Exif" not in items(path).values()


def test_a_webp_without_a_size_is_refused(photo, writer) -> None:
    path = photo("webp", rich=False)
    content = bytearray(path.read_bytes())
    place = content.index(b"\x9d\x01\x2a") + 3
    content[place : place + 2] = b"\0\0"
    path.write_bytes(content)
    with pytest.raises(SavingError, match="damaged"):
        writer.write(path, Request("A dog."))
    assert path.read_bytes() == content

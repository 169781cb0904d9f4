"""Files with damage that does not concern the caption: written where nothing is lost by it, and the user is told."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

from desktop_captioner.metadata.request import Request, Where
from desktop_captioner.photos.saving_error import SavingError

CAPTION = "A brown dog. 🐕"
_MAKE, _EXIF_IFD = 0x010F, 0x8769


def entry(data: bytes, tag: int) -> int:
    """Where the tag's entry stands in the first directory of a JPEG's EXIF block (big-endian, as ExifTool makes it)."""
    start = data.index(b"Exif\0\0MM") + 6
    (first,) = struct.unpack_from(">I", data, start + 4)
    (count,) = struct.unpack_from(">H", data, start + first)
    places = range(start + first + 2, start + first + 2 + 12 * count, 12)
    return next(place for place in places if struct.unpack_from(">H", data, place)[0] == tag)


def patch(path: Path, place: int, form: str, value: int) -> None:
    data = bytearray(path.read_bytes())
    struct.pack_into(form, data, place, value)
    path.write_bytes(data)


def test_a_block_that_no_program_can_read_does_not_stop_the_caption(photo, writer, judge) -> None:
    path = photo()
    data = path.read_bytes()
    start = data.index(b"Exif\0\0MM") + 6
    (count,) = struct.unpack_from(">H", data, start + 8)
    patch(path, start + 10 + 12 * count, ">I", 0xFFFF0)  # the thumbnail's directory would lie behind the end

    written = writer.write(path, Request(CAPTION))

    assert (written.where, written.notes) == (Where.EMBEDDED, ())
    assert judge(path)["IFD0:ImageDescription"] == CAPTION
    assert judge(path)["IFD0:Make"] == "Maker"


def test_a_damaged_exif_block_is_left_alone_and_said(photo, writer, judge) -> None:
    path = photo()
    data = path.read_bytes()
    exif = data[data.index(b"Exif\0\0MM") :][:200]
    (offset,) = struct.unpack_from(">I", data, entry(data, _EXIF_IFD) + 8)
    patch(path, data.index(b"Exif\0\0MM") + 6 + offset + 2 + 2, ">H", 14)  # a type that there is not
    damaged = path.read_bytes()[path.read_bytes().index(b"Exif\0\0MM") :][: len(exif)]

    written = writer.write(path, Request(CAPTION, "Alt"))

    assert written.notes == ("The EXIF block of photo.jpg could not take the caption and was left as it was.",)
    assert judge(path)["XMP-dc:Description"] == CAPTION
    assert damaged in path.read_bytes()
    writer.revert(path, written.before)
    assert "XMP-iptcCore:AltTextAccessibility" not in judge(path)


def test_a_damaged_exif_block_that_says_something_else_is_no_place_to_leave_alone(photo, writer, change) -> None:
    path = photo()
    change(path, "-IFD0:ImageDescription=An old caption.")
    data = path.read_bytes()
    (offset,) = struct.unpack_from(">I", data, entry(data, _EXIF_IFD) + 8)
    patch(path, data.index(b"Exif\0\0MM") + 6 + offset + 2 + 2, ">H", 14)
    before = path.read_bytes()

    with pytest.raises(SavingError, match=r"Bad format \(14\)"):
        writer.write(path, Request(CAPTION))

    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]

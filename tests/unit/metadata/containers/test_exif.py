"""The entries of an EXIF block."""

from __future__ import annotations

import struct

from desktop_captioner.metadata.containers.exif import entries, places
from tests.unit.metadata.blocks_by_hand import exif

DESCRIPTION, MAKE = 0x010E, 0x010F
TEXT = 2  # the type


def block(*texts: tuple[int, bytes]) -> bytes:
    """The block alone, without the segment of a JPEG around it."""
    return exif(*texts)[10:]


def test_every_entry_comes_with_its_type_count_and_value() -> None:
    found = dict(entries(block((DESCRIPTION, b"A brown dog\0"), (MAKE, b"It\0"))))
    assert found == {
        ("IFD0", DESCRIPTION): struct.pack(">HI", TEXT, 12) + b"A brown dog\0",
        ("IFD0", MAKE): struct.pack(">HI", TEXT, 3) + b"It\0",
    }


def test_a_place_is_where_the_value_stands() -> None:
    data = block((DESCRIPTION, b"A brown dog\0"), (MAKE, b"It\0"))
    values = {label[1]: data[begin : begin + length] for label, begin, length, _ in places(data)}
    assert values == {DESCRIPTION: b"A brown dog\0", MAKE: b"It\0"}


def test_what_lies_behind_the_end_is_an_entry_too() -> None:
    data = block((DESCRIPTION, b"A brown dog\0"))
    assert list(entries(data[:-4])) == [(("IFD0", DESCRIPTION), b"unreadable")]


def test_what_is_no_exif_is_one_entry() -> None:
    assert list(entries(b"no header")) == [(("header", "unreadable"), b"no header")]
    assert list(places(b"no header")) == []


def test_a_directory_that_leads_to_itself_is_read_once() -> None:
    data = bytearray(block((DESCRIPTION, b"One\0")))
    struct.pack_into(">I", data, len(data) - 4, 8)  # the next directory is the first one
    assert [label for label, _ in entries(bytes(data))] == [("IFD0", DESCRIPTION)]

"""The entries of an EXIF block or a TIFF file as raw bytes (TIFF 6.0, BigTIFF, Exif 2.32)."""

from __future__ import annotations

import contextlib
import mmap
import struct
from collections.abc import Iterator

_ORDERS = {b"II": "<", b"MM": ">"}

# Tag, type, count, and begin and length of the value.
Entry = tuple[int, int, int, int, int]
# (directory, tag), or a word where no entry can be read.
Label = tuple[str, int | str]

_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4, 16: 8, 17: 8, 18: 8}
_NUMBERS = {1: "B", 3: "H", 4: "I", 9: "I", 13: "I", 16: "Q", 18: "Q"}
_DIRECTORIES = {0x8769: "ExifIFD", 0x8825: "GPS", 0xA005: "InteropIFD", 0x014A: "SubIFD"}
_THUMBNAIL, _THUMBNAIL_LENGTH = 0x0201, 0x0202
# Places in the file, which move, with what lies there (compared as the picture), and empty space.
_PLACES = frozenset([0x0111, 0x0117, 0x0144, 0x0145, 0x0120, 0x0121, _THUMBNAIL, _THUMBNAIL_LENGTH, 0xEA1C])
# Its places are moved by whoever moves it; judged by what a program reads of it.
_MAKER_NOTE = 0x927C


def entries(data: bytes) -> Iterator[tuple[Label, bytes]]:
    """Yield ((directory, tag), type, count and value) of each entry, thumbnails included.

    What lies beyond the end, or is of an unknown type, is an entry too, so that a writer that drops it is found out.
    """
    if data[:2] not in _ORDERS or len(data) < 8:
        yield ("header", "unreadable"), data
        return
    for name, found, order in _directories(data):
        thumbnail: dict[int, int] = {}
        for tag, kind, length, place, width in found:
            value = data[place : place + width] if place + width <= len(data) else None
            if tag in (_THUMBNAIL, _THUMBNAIL_LENGTH) and kind in _NUMBERS and value and length == 1:
                (thumbnail[tag],) = struct.unpack(order + _NUMBERS[kind], value)
            elif tag == _MAKER_NOTE or tag in _PLACES or (tag in _DIRECTORIES and kind in _NUMBERS):
                continue
            elif value is None or kind not in _SIZES:
                yield (name, tag), b"unreadable"
            else:
                yield (name, tag), struct.pack(">HI", kind, length) + value
        if len(thumbnail) == 2:
            begin, long = thumbnail[_THUMBNAIL], thumbnail[_THUMBNAIL_LENGTH]
            yield (name, "thumbnail"), data[begin : begin + long]


def places(data: bytes | mmap.mmap) -> Iterator[tuple[Label, int, int, str]]:
    """Yield ((directory, tag), begin and length of the value, byte order) of each entry."""
    for name, found, order in _directories(data):
        for tag, _, _, place, width in found:
            yield (name, tag), place, width, order


def _directories(data: bytes | mmap.mmap) -> Iterator[tuple[str, list[Entry], str]]:
    """Yield (name, entries, byte order) of each directory. One that is cut off tells what it has."""
    order = _ORDERS.get(data[:2])
    if order is None or len(data) < 8:
        return
    big = struct.unpack_from(order + "H", data, 2)[0] == 43
    try:
        (first,) = struct.unpack_from(order + ("Q" if big else "I"), data, 8 if big else 4)
    except struct.error:
        return
    todo, seen = [("IFD0", first)], set()
    while todo:
        name, at = todo.pop(0)
        if not at or at in seen:
            continue
        seen.add(at)
        found: list[Entry] = []
        with contextlib.suppress(struct.error):
            _read(data, order, big, name, at, found, todo)
        yield name, found, order


def _read(
    data: bytes | mmap.mmap,
    order: str,
    big: bool,
    name: str,
    at: int,
    found: list[Entry],
    todo: list[tuple[str, int]],
) -> None:
    """Add the entries of one directory to ``found``, and the directories that it points to, to ``todo``."""
    count_form, size, place_form = ("Q", 20, "Q") if big else ("H", 12, "I")
    inline = size - 4 - struct.calcsize(place_form)
    (count,) = struct.unpack_from(order + count_form, data, at)
    at += struct.calcsize(order + count_form)
    for entry in range(at, at + count * size, size):
        tag, kind, length = struct.unpack_from(order + "HH" + place_form, data, entry)
        place, width = entry + size - inline, _SIZES.get(kind, 0) * length
        if width > inline:
            (place,) = struct.unpack_from(order + place_form, data, place)
        found.append((tag, kind, length, place, width))
        if tag in _DIRECTORIES and kind in _NUMBERS and place + width <= len(data):
            numbers = struct.unpack_from(f"{order}{length}{_NUMBERS[kind]}", data, place)
            todo += [(_DIRECTORIES[tag] if name == "IFD0" else f"{name}/{_DIRECTORIES[tag]}", n) for n in numbers]
    (following,) = struct.unpack_from(order + place_form, data, at + count * size)
    if following:
        todo.append((f"IFD{int(name[3:]) + 1}" if name.startswith("IFD") else f"{name}+", following))

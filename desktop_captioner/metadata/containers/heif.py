"""The items of a HEIF or AVIF file (ISO/IEC 23008-12), wherever they lie in it."""

from __future__ import annotations

import mmap
import struct
from collections.abc import Iterator

from desktop_captioner.photos.saving_error import RefusedError

Box = tuple[bytes, int, int]

# Boxes that are rewritten when an item grows, or are empty space; their content is compared item by item.
_CONTAINERS = (b"meta", b"mdat", b"free", b"skip")
# Inside "meta": what says where things lie and which metadata items there are.
_INDEXES = (b"iloc", b"iinf", b"iref", b"idat", b"free", b"skip")
_METADATA = (b"Exif", b"mime", b"uri ")


def boxes(data: mmap.mmap, at: int, end: int) -> Iterator[Box]:
    """(type, begin of the content, end) of each box. Raises RefusedError where one is cut off."""
    while at + 8 <= end:
        size, kind = struct.unpack_from(">I4s", data, at)
        begin = at + 8
        if size == 1:
            (size,) = struct.unpack_from(">Q", data, at + 8)
            begin += 8
        elif size == 0:
            size = end - at
        if size < begin - at or at + size > end:
            raise RefusedError("it is cut off or damaged")
        yield kind, begin, at + size
        at += size


def items(data: mmap.mmap) -> Iterator[tuple[object, bytes]]:
    """((id, type), bytes) of each item but EXIF and XMP, then everything else that must stay. Raises RefusedError."""
    top = list(boxes(data, 0, len(data)))
    if any(kind == b"moov" for kind, _, _ in top):
        raise RefusedError("it is a sequence of pictures")
    meta = next(((begin, end) for kind, begin, end in top if kind == b"meta"), None)
    if meta is None:
        raise RefusedError("it holds no picture")
    inner = {kind: (begin, end) for kind, begin, end in boxes(data, meta[0] + 4, meta[1])}
    if b"iinf" not in inner or b"iloc" not in inner:
        raise RefusedError("it holds no picture")
    kinds = dict(_kinds(data, *inner[b"iinf"]))
    idat = inner.get(b"idat", (0, 0))[0]
    for number, extents in sorted(_locations(data, inner[b"iloc"][0], idat)):
        if kinds.get(number) in _METADATA:
            continue
        content = []
        for start, size in extents:
            if start + size > len(data):
                raise RefusedError("its end is missing")
            content.append(data[start : start + size])
        yield (number, kinds.get(number)), b"".join(content)
    for kind, (begin, end) in sorted(inner.items()):
        if kind not in _INDEXES:
            yield ("meta", kind), data[begin:end]
    for kind, begin, end in top:
        if kind not in _CONTAINERS:
            yield kind, data[begin:end]


def _kinds(data: mmap.mmap, begin: int, end: int) -> Iterator[tuple[int, bytes]]:
    """(id, type) of each item, from "iinf"."""
    begin += 4 + (2 if data[begin] == 0 else 4)
    for _, at, _ in boxes(data, begin, end):
        version = data[at]
        if version == 3:
            number, _, kind = struct.unpack_from(">IH4s", data, at + 4)
        elif version == 2:
            number, _, kind = struct.unpack_from(">HH4s", data, at + 4)
        else:
            raise RefusedError("it is of an old kind")
        yield number, kind


def _locations(data: mmap.mmap, at: int, idat: int) -> Iterator[tuple[int, list[tuple[int, int]]]]:
    """(id, [(begin, size)]) of each item, from "iloc". idat: where the content of that box begins."""
    version = data[at]
    sizes, more = data[at + 4], data[at + 5]
    widths = sizes >> 4, sizes & 15, more >> 4, (more & 15) if version else 0
    reader = _Reader(data, at + 6)
    for _ in range(reader.number(4 if version == 2 else 2)):
        number = reader.number(4 if version == 2 else 2)
        method = reader.number(2) & 15 if version else 0
        reader.number(2)
        base = reader.number(widths[2])
        extents = []
        for _ in range(reader.number(2)):
            reader.number(widths[3])
            start, size = base + reader.number(widths[0]), reader.number(widths[1])
            if method > 1:
                raise RefusedError("it is of a kind that is not understood")
            start += idat if method == 1 else 0
            extents.append((start, size if size or widths[1] else len(data) - start))
        yield number, extents


class _Reader:
    """Big-endian numbers, one after the other."""

    def __init__(self, data: mmap.mmap, at: int) -> None:
        self._data, self._at = data, at

    def number(self, width: int) -> int:
        """The next number of ``width`` bytes; 0 where it has none."""
        self._at += width
        if self._at > len(self._data):
            raise RefusedError("it is cut off or damaged")
        return int.from_bytes(self._data[self._at - width : self._at], "big")

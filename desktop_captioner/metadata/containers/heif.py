"""The items of a HEIF or AVIF file (ISO/IEC 23008-12), wherever they lie in it."""

from __future__ import annotations

import mmap
import struct
from collections.abc import Iterator

from desktop_captioner.photos.saving_error import RefusedError
from desktop_captioner.sentence import Sentence

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
            raise RefusedError(Sentence("it is cut off or damaged"))
        yield kind, begin, at + size
        at += size


def items(data: mmap.mmap) -> Iterator[tuple[object, bytes]]:
    """((id, type), bytes) of each item but EXIF and XMP, then everything else that must stay. Raises RefusedError."""
    top, inner = _boxes(data)
    kinds = dict(_kinds(data, *inner[b"iinf"]))
    metadata = {number for number, kind in kinds.items() if kind in _METADATA}
    for number, content in _contents(data, inner):
        if number not in metadata:
            yield (number, kinds.get(number)), content
    for kind, (begin, end) in sorted(inner.items()):
        if kind not in _INDEXES:
            yield ("meta", kind), data[begin:end]
    if b"iref" in inner:
        # References between pictures, such as to a thumbnail or a depth map.
        yield from ((r, b"") for r in sorted(references(data, *inner[b"iref"])) if r[1] not in metadata)
    for kind, (begin, end) in top:
        if kind not in _CONTAINERS:
            yield kind, data[begin:end]


def metadata_items(data: mmap.mmap) -> Iterator[tuple[bytes, bytes]]:
    """Yield (type, bytes) of each EXIF and XMP item. Raises RefusedError."""
    _, inner = _boxes(data)
    kinds = dict(_kinds(data, *inner[b"iinf"]))
    for number, content in _contents(data, inner):
        if (kind := kinds.get(number)) in _METADATA:
            yield kind, content


def unlinked_items(data: mmap.mmap) -> list[int]:
    """Return the ids of EXIF and XMP items that do not say which picture they describe ("cdsc"). Raises RefusedError."""
    _, inner = _boxes(data)
    linked = {source for kind, source, _ in references(data, *inner.get(b"iref", (0, 0))) if kind == b"cdsc"}
    return [number for number, kind in _kinds(data, *inner[b"iinf"]) if kind in _METADATA and number not in linked]


def references(data: mmap.mmap, begin: int, end: int) -> Iterator[tuple[bytes, int, tuple[int, ...]]]:
    """Yield (type, from id, to ids) of each reference in an "iref" box."""
    if end - begin < 4:
        return
    form = "H" if data[begin] == 0 else "I"
    for kind, at, _ in boxes(data, begin + 4, end):
        source, count = struct.unpack_from(f">{form}H", data, at)
        yield kind, source, struct.unpack_from(f">{count}{form}", data, at + struct.calcsize(f">{form}H"))


def empty_items(data: mmap.mmap) -> set[int]:
    """Return the ids of EXIF and XMP items that are empty. Raises RefusedError."""
    _, inner = _boxes(data)
    kinds = dict(_kinds(data, *inner[b"iinf"]))
    return {number for number, content in _contents(data, inner) if kinds.get(number) in _METADATA and not content}


def without_items(data: mmap.mmap, items: set[int]) -> tuple[int, bytes]:
    """Return where the content of the "meta" box begins, and that content without these items, as long as before.

    What they took becomes empty space, so that nothing else in the file moves. Raises RefusedError.
    """
    top, _ = _boxes(data)
    meta_begin, meta_end = dict(reversed(top))[b"meta"]
    content = data[meta_begin : meta_begin + 4]
    for kind, begin, end in boxes(data, meta_begin + 4, meta_end):
        if kind == b"iinf":
            wide = data[begin] > 0
            kept = [
                data[at - 8 : e]
                for _, at, e in boxes(data, begin + (8 if wide else 6), end)
                if _item(data, at) not in items
            ]
            inside = data[begin : begin + 4] + struct.pack(">I" if wide else ">H", len(kept)) + b"".join(kept)
        elif kind == b"iref":
            inside = data[begin : begin + 4]
            for (_, source, targets), (_, at, e) in zip(
                references(data, begin, end), boxes(data, begin + 4, end), strict=True
            ):
                if source not in items and not items.intersection(targets):
                    inside += data[at - 8 : e]
        elif kind == b"iloc":
            wide = data[begin] == 2
            places = [data[a:b] for number, a, b, _ in _location_entries(data, begin, 0) if number not in items]
            inside = data[begin : begin + 6] + struct.pack(">I" if wide else ">H", len(places)) + b"".join(places)
        else:
            inside = data[begin:end]
        content += struct.pack(">I4s", len(inside) + 8, kind) + inside
    spare = meta_end - meta_begin - len(content)
    if spare < 8:
        raise RefusedError(Sentence("its structure is not supported"))
    return meta_begin, content + struct.pack(">I4s", spare, b"free") + bytes(spare - 8)


def _item(data: mmap.mmap, at: int) -> int:
    """Return the id in an "infe" box."""
    return int(struct.unpack_from(">I" if data[at] == 3 else ">H", data, at + 4)[0])


def _boxes(data: mmap.mmap) -> tuple[list[tuple[bytes, tuple[int, int]]], dict[bytes, tuple[int, int]]]:
    """Return the boxes of the file, and those in "meta". Raises RefusedError where it is no still picture."""
    top = [(kind, (begin, end)) for kind, begin, end in boxes(data, 0, len(data))]
    if any(kind == b"moov" for kind, _ in top):
        raise RefusedError(Sentence("it is a sequence of pictures"))
    meta = dict(reversed(top)).get(b"meta")
    if meta is None:
        raise RefusedError(Sentence("it holds no picture"))
    inner = {kind: (begin, end) for kind, begin, end in boxes(data, meta[0] + 4, meta[1])}
    if b"iinf" not in inner or b"iloc" not in inner:
        raise RefusedError(Sentence("it holds no picture"))
    return top, inner


def _contents(data: mmap.mmap, inner: dict[bytes, tuple[int, int]]) -> Iterator[tuple[int, bytes]]:
    """Yield (id, bytes) of each item. Raises RefusedError."""
    for number, extents in sorted(_locations(data, inner[b"iloc"][0], inner.get(b"idat", (0, 0))[0])):
        if any(start + size > len(data) for start, size in extents):
            raise RefusedError(Sentence("its end is missing"))
        yield number, b"".join(data[start : start + size] for start, size in extents)


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
            raise RefusedError(Sentence("its structure is too old to be supported"))
        yield number, kind


def _locations(data: mmap.mmap, at: int, idat: int) -> Iterator[tuple[int, list[tuple[int, int]]]]:
    """(id, [(begin, size)]) of each item, from "iloc". idat: where the content of that box begins."""
    for number, _, _, extents in _location_entries(data, at, idat):
        yield number, extents


def _location_entries(data: mmap.mmap, at: int, idat: int) -> Iterator[tuple[int, int, int, list[tuple[int, int]]]]:
    """The same with where each entry begins and ends."""
    version = data[at]
    sizes, more = data[at + 4], data[at + 5]
    widths = sizes >> 4, sizes & 15, more >> 4, (more & 15) if version else 0
    reader = _Reader(data, at + 6)
    for _ in range(reader.number(4 if version == 2 else 2)):
        begin = reader.at
        number = reader.number(4 if version == 2 else 2)
        method = reader.number(2) & 15 if version else 0
        reader.number(2)
        base = reader.number(widths[2])
        extents = []
        for _ in range(reader.number(2)):
            reader.number(widths[3])
            start, size = base + reader.number(widths[0]), reader.number(widths[1])
            if method > 1:
                raise RefusedError(Sentence("its structure is not supported"))
            start += idat if method == 1 else 0
            extents.append((start, size if size or widths[1] else len(data) - start))
        yield number, begin, reader.at, extents


class _Reader:
    """Big-endian numbers, one after the other. at: where the next one is."""

    def __init__(self, data: mmap.mmap, at: int) -> None:
        self._data, self.at = data, at

    def number(self, width: int) -> int:
        """The next number of ``width`` bytes; 0 where it has none."""
        self.at += width
        if self.at > len(self._data):
            raise RefusedError(Sentence("it is cut off or damaged"))
        return int.from_bytes(self._data[self.at - width : self.at], "big")

"""The parts of an image file that writing a caption must leave as they are: picture data, profiles, trailers.

The formats: ITU-T T.81 (JPEG), PNG (W3C), TIFF 6.0 and
BigTIFF, the WebP container (RFC 9649), ISO/IEC 14496-12 and 23008-12 (HEIF, AVIF).
"""

from __future__ import annotations

import mmap
import struct
from collections.abc import Callable, Iterator
from itertools import zip_longest
from pathlib import Path

from desktop_captioner.metadata.containers import heif
from desktop_captioner.metadata.containers.container import (
    CONTAINERS,
    NO_MARKER,
    SCAN,
    jpeg_segments,
    png_chunks,
    webp_chunks,
)
from desktop_captioner.metadata.containers.mapped import mapped
from desktop_captioner.photos.saving_error import RefusedError
from desktop_captioner.sentence import Sentence

Part = tuple[object, bytes]
Data = mmap.mmap


def same(kind: str, first: Path, second: Path) -> bool:
    """Return whether two files have the same picture. kind: ExifTool's name of the format. Raises RefusedError, OSError."""
    with mapped(first) as one, mapped(second) as other:
        return all(a == b for a, b in zip_longest(_PARSERS[CONTAINERS[kind]](one), _PARSERS[CONTAINERS[kind]](other)))


def parts(kind: str, path: Path, keep: Callable[[bytes], bytes]) -> list[Part]:
    """Return what must not change. keep: makes less of a part, which can be large. Raises RefusedError, OSError."""
    with mapped(path) as data:
        return [(label, keep(part)) for label, part in _PARSERS[CONTAINERS[kind]](data)]


def check(kind: str, path: Path) -> None:
    """Raises RefusedError where a picture is damaged, as far as can be seen without decoding it; OSError."""
    parts(kind, path, lambda part: b"")


def _jpeg(data: Data) -> Iterator[Part]:
    if data[:2] != b"\xff\xd8":
        raise RefusedError(Sentence("it does not begin like a JPEG file"))
    *segments, (last, rest, _) = jpeg_segments(data)
    if last == NO_MARKER:
        raise RefusedError(Sentence("it is damaged before its picture begins"))
    if last != SCAN:
        raise RefusedError(Sentence("it holds no picture"))
    for marker, begin, end in segments:
        payload = data[begin + 4 : end]
        if not _jpeg_metadata(marker, payload):
            yield marker, payload
    # From the first scan to the last byte: all scans, and what stands after the picture (motion photo, more pictures).
    if data.rfind(b"\xff\xd9", rest) < 0:
        raise RefusedError(Sentence("its end is missing"))
    yield "scan", data[rest:]


def _jpeg_metadata(marker: int, payload: bytes) -> bool:
    """Whether a segment is compared by its tags instead: EXIF, XMP, IPTC, a comment, offsets of further pictures."""
    return (
        marker == 0xFE
        or (marker == 0xE1 and payload.startswith((b"Exif\0", b"http://ns.adobe.com/x")))
        or (marker == 0xED and payload.startswith((b"Photoshop 3.0\0", b"Adobe_Photoshop2.5:")))
        or (marker == 0xE2 and payload.startswith(b"MPF\0"))
    )


def _png(data: Data) -> Iterator[Part]:
    if data[:8] != b"\x89PNG\r\n\x1a\n":
        raise RefusedError(Sentence("it does not begin like a PNG file"))
    after = 8
    for kind, begin, end in png_chunks(data):
        after = end + 4
        if after > len(data):
            raise RefusedError(Sentence("its end is missing"))
        if kind not in (b"tEXt", b"zTXt", b"iTXt", b"eXIf", b"zxIf"):
            yield kind, data[begin:after]
    yield "trailer", data[after:]


def _webp(data: Data) -> Iterator[Part]:
    magic, length, form = struct.unpack_from("<4sI4s", data)
    if magic != b"RIFF" or form != b"WEBP":
        raise RefusedError(Sentence("it does not begin like a WebP file"))
    end = 8 + length
    if end > len(data):
        raise RefusedError(Sentence("its end is missing"))
    pictures = 0
    for kind, begins, ends in webp_chunks(data, end):
        if ends > end:
            raise RefusedError(Sentence("its end is missing"))
        if kind not in (b"EXIF", b"XMP ", b"VP8X"):
            yield kind, data[begins:ends]
            pictures += kind in (b"VP8 ", b"VP8L", b"ANMF")
    if not pictures:
        raise RefusedError(Sentence("it holds no picture"))
    yield "trailer", data[end:]


# TIFF tags whose values are places in the file, and those that say how much stands there.
_PICTURE_TAGS = {273: 279, 324: 325, 513: 514}
_SUB_DIRECTORIES = 330
_TIFF_TYPES = {1: "B", 3: "H", 4: "I", 13: "I", 16: "Q", 18: "Q"}


def _tiff(data: Data) -> Iterator[Part]:
    order = {b"II": "<", b"MM": ">"}.get(data[:2])
    if order is None:
        raise RefusedError(Sentence("it does not begin like a TIFF file"))
    (magic,) = struct.unpack_from(order + "H", data, 2)
    big = magic == 43
    (first,) = struct.unpack_from(order + ("Q" if big else "I"), data, 8 if big else 4)
    todo, seen, pictures = [first], set(), 0
    while todo:
        at = todo.pop(0)
        if at == 0 or at in seen:
            continue
        seen.add(at)
        entries, following = _directory(data, order, big, at)
        for where, how_much in _PICTURE_TAGS.items():
            for start, size in zip(entries.get(where, ()), entries.get(how_much, ()), strict=False):
                if start + size > len(data):
                    raise RefusedError(Sentence("its end is missing"))
                yield where, data[start : start + size]
                pictures += 1
        todo += [*entries.get(_SUB_DIRECTORIES, ()), following]
    if not pictures:
        raise RefusedError(Sentence("it holds no picture"))


def _directory(data: Data, order: str, big: bool, at: int) -> tuple[dict[int, tuple[int, ...]], int]:
    """The entries of an image file directory that hold places and sizes, and where the next directory is."""
    count_form, entry_size, offset_form = ("Q", 20, "Q") if big else ("H", 12, "I")
    (count,) = struct.unpack_from(order + count_form, data, at)
    at += struct.calcsize(order + count_form)
    wanted = {_SUB_DIRECTORIES, *_PICTURE_TAGS, *_PICTURE_TAGS.values()}
    entries = {}
    if at + count * entry_size > len(data):
        raise RefusedError(Sentence("its directory is cut off"))
    for entry in range(at, at + count * entry_size, entry_size):
        tag, kind, length = struct.unpack_from(order + "HH" + offset_form, data, entry)
        if tag not in wanted or kind not in _TIFF_TYPES:
            continue
        form = f"{order}{length}{_TIFF_TYPES[kind]}"
        place = entry + (12 if big else 8)
        if struct.calcsize(form) > (8 if big else 4):
            (place,) = struct.unpack_from(order + offset_form, data, place)
        entries[tag] = struct.unpack_from(form, data, place)
    (following,) = struct.unpack_from(order + offset_form, data, at + count * entry_size)
    return entries, following


def _heif(data: Data) -> Iterator[Part]:
    return heif.items(data)


_PARSERS: dict[str, Callable[[Data], Iterator[Part]]] = {
    "JPEG": _jpeg,
    "PNG": _png,
    "TIFF": _tiff,
    "WEBP": _webp,
    "HEIF": _heif,
}

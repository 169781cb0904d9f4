"""The parts of an image file that writing a caption must leave as they are: picture data, profiles, trailers.

Two files have the same picture where ``parts`` is equal. The formats: ITU-T T.81 (JPEG), PNG (W3C), TIFF 6.0 and
BigTIFF, the WebP container (RFC 9649), ISO/IEC 14496-12 and 23008-12 (HEIF, AVIF).
"""

from __future__ import annotations

import mmap
import os
import struct
from collections.abc import Callable, Iterator
from hashlib import blake2b
from pathlib import Path

from desktop_captioner.metadata.containers import heif
from desktop_captioner.photos.saving_error import RefusedError

Part = tuple[object, bytes]
Parts = list[Part]
Data = mmap.mmap

# Of a longer part only a digest is kept, which is as long as this: of a picture in thousands of strips, too, little stays.
_LARGE = 64


def parts(kind: str, path: Path, keep: Callable[[bytes], bytes] | None = None) -> Parts:
    """Return what must not change. kind: ExifTool's name of the format. keep: makes less of a part, instead of a digest.

    Raises RefusedError, OSError.
    """
    keep = keep or _kept
    with path.open("rb") as stream:
        if os.fstat(stream.fileno()).st_size == 0:
            raise RefusedError("it is empty")
        with mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ) as data:
            try:
                return [(label, keep(part)) for label, part in _PARSERS[kind](data)]
            except (struct.error, IndexError, OverflowError) as error:
                raise RefusedError("it is cut off or damaged") from error


def _kept(part: bytes) -> bytes:
    return part if len(part) <= _LARGE else blake2b(part).digest()


def _jpeg(data: Data) -> Iterator[Part]:
    at = 2
    if data[:2] != b"\xff\xd8":
        raise RefusedError("it does not begin like a JPEG file")
    while True:
        while data[at] == 0xFF and data[at + 1] == 0xFF:
            at += 1
        if data[at] != 0xFF:
            raise RefusedError("it is damaged before its picture begins")
        marker = data[at + 1]
        if marker == 0xDA:
            break
        if marker == 0xD9:
            raise RefusedError("it holds no picture")
        if 0xD0 <= marker <= 0xD7 or marker == 0x01:
            at += 2
            continue
        (length,) = struct.unpack_from(">H", data, at + 2)
        payload = data[at + 4 : at + 2 + length]
        if not _jpeg_metadata(marker, payload):
            yield marker, payload
        at += 2 + length
    # From the first scan to the last byte: all scans, and what stands after the picture (motion photo, more pictures).
    rest = data[at:]
    if rest.rfind(b"\xff\xd9") < 0:
        raise RefusedError("its end is missing")
    yield "scan", rest


def _jpeg_metadata(marker: int, payload: bytes) -> bool:
    """Whether a segment is compared by its tags instead: EXIF, XMP, IPTC, a comment, offsets of further pictures."""
    return (
        marker == 0xFE
        or (marker == 0xE1 and payload.startswith((b"Exif\0", b"http://ns.adobe.com/x")))
        or (marker == 0xED and payload.startswith((b"Photoshop 3.0\0", b"Adobe_Photoshop2.5:")))
        or (marker == 0xE2 and payload.startswith(b"MPF\0"))
    )


def _png(data: Data) -> Iterator[Part]:
    at, kind = 8, b""
    if data[:8] != b"\x89PNG\r\n\x1a\n":
        raise RefusedError("it does not begin like a PNG file")
    while kind != b"IEND":
        length, kind = struct.unpack_from(">I4s", data, at)
        if at + 12 + length > len(data):
            raise RefusedError("its end is missing")
        if kind not in (b"tEXt", b"zTXt", b"iTXt", b"eXIf", b"zxIf"):
            yield kind, data[at + 8 : at + 12 + length]
        at += 12 + length
    yield "trailer", data[at:]


def _webp(data: Data) -> Iterator[Part]:
    magic, length, form = struct.unpack_from("<4sI4s", data)
    if magic != b"RIFF" or form != b"WEBP":
        raise RefusedError("it does not begin like a WebP file")
    end = 8 + length
    if end > len(data):
        raise RefusedError("its end is missing")
    at, pictures = 12, 0
    while at + 8 <= end:
        kind, size = struct.unpack_from("<4sI", data, at)
        if at + 8 + size > end:
            raise RefusedError("its end is missing")
        if kind not in (b"EXIF", b"XMP ", b"VP8X"):
            yield kind, data[at + 8 : at + 8 + size]
            pictures += kind in (b"VP8 ", b"VP8L", b"ANMF")
        at += 8 + size + (size & 1)
    if not pictures:
        raise RefusedError("it holds no picture")
    yield "trailer", data[end:]


# TIFF tags whose values are places in the file, and those that say how much stands there.
_PICTURE_TAGS = {273: 279, 324: 325, 513: 514}
_SUB_DIRECTORIES = 330
_TIFF_TYPES = {1: "B", 3: "H", 4: "I", 13: "I", 16: "Q", 18: "Q"}


def _tiff(data: Data) -> Iterator[Part]:
    order = {b"II": "<", b"MM": ">"}.get(data[:2])
    if order is None:
        raise RefusedError("it does not begin like a TIFF file")
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
                    raise RefusedError("its end is missing")
                yield where, data[start : start + size]
                pictures += 1
        todo += [*entries.get(_SUB_DIRECTORIES, ()), following]
    if not pictures:
        raise RefusedError("it holds no picture")


def _directory(data: Data, order: str, big: bool, at: int) -> tuple[dict[int, tuple[int, ...]], int]:
    """The entries of an image file directory that hold places and sizes, and where the next directory is."""
    count_form, entry_size, offset_form = ("Q", 20, "Q") if big else ("H", 12, "I")
    (count,) = struct.unpack_from(order + count_form, data, at)
    at += struct.calcsize(order + count_form)
    wanted = {_SUB_DIRECTORIES, *_PICTURE_TAGS, *_PICTURE_TAGS.values()}
    entries = {}
    if at + count * entry_size > len(data):
        raise RefusedError("its directory is cut off")
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
    "MPO": _jpeg,
    "PNG": _png,
    "APNG": _png,
    "TIFF": _tiff,
    "WEBP": _webp,
    "HEIC": _heif,
    "HEIF": _heif,
    "AVIF": _heif,
}

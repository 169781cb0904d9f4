"""The metadata blocks of an image file as they stand there, byte for byte.

Sources: Exif 2.32 (JPEG APP1), XMP Specification Part 3 (where XMP lies in each format), Adobe Photoshop File Formats
(image resources), PNG (W3C), RFC 9649 (WebP), TIFF 6.0, ISO/IEC 23008-12 (HEIF).
"""

from __future__ import annotations

import mmap
import os
import struct
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

from desktop_captioner.metadata.containers import heif
from desktop_captioner.photos.saving_error import RefusedError

EXIF, XMP, EXTENDED_XMP, PHOTOSHOP, IPTC = "EXIF", "XMP", "extended XMP", "Photoshop", "IPTC"
COMMENT, TEXT = "comment", "text"

Block = tuple[str, bytes]

_EXIF_HEADER = b"Exif\0\0"
_XMP_HEADER = b"http://ns.adobe.com/xap/1.0/\0"
_EXTENSION_HEADER = b"http://ns.adobe.com/xmp/extension/\0"
_PHOTOSHOP_HEADER = b"Photoshop 3.0\0"
# ImageMagick's way of putting other blocks into a PNG: a keyword, and the block in hexadecimal.
_RAW_PROFILE = b"Raw profile type "
_PROFILES = {b"exif": EXIF, b"APP1": EXIF, b"app1": EXIF, b"iptc": PHOTOSHOP, b"8bim": PHOTOSHOP, b"xmp": XMP}
_XMP_KEYWORD = b"XML:com.adobe.xmp"
# A small chunk can unfold into gigabytes; no program writes a text of this size.
_LONGEST_TEXT = 64 << 20


def blocks(kind: str, path: Path) -> list[Block]:
    """Return (name, bytes) of each block in the file's order. kind: ExifTool's name of the format.

    Of a TIFF file, which is one EXIF block itself, the whole. Raises RefusedError, OSError.
    """
    with path.open("rb") as stream:
        if os.fstat(stream.fileno()).st_size == 0:
            raise RefusedError("it is empty")
        with mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ) as data:
            try:
                return list(_READERS[kind](data))
            except (struct.error, IndexError, OverflowError) as error:
                raise RefusedError("it is cut off or damaged") from error


def _jpeg(data: mmap.mmap) -> Iterator[Block]:
    photoshop = b""
    for at, end in jpeg_segments(data):
        marker, payload = data[at + 1], data[at + 4 : end]
        if marker == 0xE1 and payload.startswith(_EXIF_HEADER):
            yield EXIF, payload[len(_EXIF_HEADER) :]
        elif marker == 0xE1 and payload.startswith(_XMP_HEADER):
            yield XMP, payload[len(_XMP_HEADER) :]
        elif marker == 0xE1 and payload.startswith(_EXTENSION_HEADER):
            yield EXTENDED_XMP, payload[len(_EXTENSION_HEADER) :]
        elif marker == 0xED and payload.startswith(_PHOTOSHOP_HEADER):
            photoshop += payload[len(_PHOTOSHOP_HEADER) :]  # what is too long for a segment goes on in the next
        elif marker == 0xFE:
            yield COMMENT, payload
    if photoshop:
        yield PHOTOSHOP, photoshop


def jpeg_segments(data: mmap.mmap | bytes) -> Iterator[tuple[int, int]]:
    """Yield (begin, end) of each segment with content before the first scan. Raises struct.error, IndexError at its end."""
    at = 2
    while True:
        while data[at] == 0xFF and data[at + 1] == 0xFF:
            at += 1
        marker = data[at + 1]
        if data[at] != 0xFF or marker in (0xDA, 0xD9):
            return
        if 0xD0 <= marker <= 0xD7 or marker == 0x01:
            at += 2
            continue
        (length,) = struct.unpack_from(">H", data, at + 2)
        yield at, at + 2 + length
        at += 2 + length


def _png(data: mmap.mmap) -> Iterator[Block]:
    at, kind = 8, b""
    while kind != b"IEND":
        length, kind = struct.unpack_from(">I4s", data, at)
        content = data[at + 8 : at + 8 + length] if kind in (b"eXIf", b"tEXt", b"zTXt", b"iTXt") else b""
        at += 12 + length
        if kind == b"eXIf":
            yield EXIF, content
        elif content:
            keyword, _, rest = content.partition(b"\0")
            yield _png_text(kind, keyword, rest)


def _png_text(kind: bytes, keyword: bytes, rest: bytes) -> Block:
    labels = b""
    if kind == b"zTXt":
        text = _inflated(rest[1:])
    elif kind == b"iTXt":
        language, _, more = rest[2:].partition(b"\0")
        translated, _, stored = more.partition(b"\0")
        text = _inflated(stored) if rest[:1] == b"\1" else stored
        labels = language + b"\0" + translated
    else:
        text = rest
    if text is None:
        return TEXT, keyword + b"\0" + kind + rest
    if keyword == _XMP_KEYWORD:
        return XMP, text
    name = _PROFILES.get(keyword.removeprefix(_RAW_PROFILE).strip()) if keyword.startswith(_RAW_PROFILE) else None
    profile = _profile(text) if name else None
    if name and profile is not None:
        if profile.startswith(_XMP_HEADER):
            name = XMP
        elif name == PHOTOSHOP and profile.startswith(b"\x1c"):
            name = IPTC
        return name, _without_header(profile)
    return TEXT, keyword + b"\0" + labels + b"\0" + text


def _inflated(data: bytes) -> bytes | None:
    """Return the unpacked text; None where it is damaged or endless."""
    unpacking = zlib.decompressobj()
    try:
        text = unpacking.decompress(data, _LONGEST_TEXT)
    except zlib.error:
        return None
    return text if unpacking.eof else None


def _profile(text: bytes) -> bytes | None:
    """Decode a raw profile: its name, its length, and bytes as hexadecimal digits. None where it is damaged."""
    try:
        _, length, digits = text.strip().split(b"\n", 2)
        content = bytes.fromhex(digits.decode("ascii"))
    except ValueError:
        return None
    return content if length.strip().isdigit() and int(length) == len(content) else None


def _without_header(content: bytes) -> bytes:
    for header in (_EXIF_HEADER, _XMP_HEADER, _PHOTOSHOP_HEADER):
        content = content.removeprefix(header)
    return content


def _webp(data: mmap.mmap) -> Iterator[Block]:
    at = 12
    while at + 8 <= len(data):
        kind, size = struct.unpack_from("<4sI", data, at)
        content = data[at + 8 : at + 8 + size] if kind in (b"EXIF", b"XMP ") else b""
        if kind == b"EXIF":
            yield EXIF, content.removeprefix(_EXIF_HEADER)
        elif kind == b"XMP ":
            yield XMP, content
        at += 8 + size + (size & 1)


def _tiff(data: mmap.mmap) -> Iterator[Block]:
    yield EXIF, data[:]


def _heif(data: mmap.mmap) -> Iterator[Block]:
    for kind, content in heif.metadata_items(data):
        if kind == b"Exif" and len(content) < 4:
            yield EXIF, content
        elif kind == b"Exif":
            (skipped,) = struct.unpack_from(">I", content, 0)
            yield EXIF, content[4 + skipped :]
        elif b"<x:xmpmeta" in content or b"rdf:RDF" in content:
            yield XMP, content
        else:
            yield TEXT, kind + b"\0" + content


_READERS: dict[str, Callable[[mmap.mmap], Iterator[Block]]] = {
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

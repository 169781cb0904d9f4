"""The metadata blocks of an image file as they stand there, byte for byte.

Sources: Exif 2.32 (JPEG APP1), XMP Specification Part 3 (where XMP lies in each format), Adobe Photoshop File Formats
(image resources), PNG (W3C), RFC 9649 (WebP), TIFF 6.0, ISO/IEC 23008-12 (HEIF).
"""

from __future__ import annotations

import mmap
import struct
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

from desktop_captioner.metadata.containers import exif, heif, iptc
from desktop_captioner.metadata.containers.container import CONTAINERS, jpeg_segments, png_chunks, webp_chunks
from desktop_captioner.metadata.containers.mapped import mapped

EXIF, XMP, EXTENDED_XMP, PHOTOSHOP, IPTC = "EXIF", "XMP", "extended XMP", "Photoshop", "IPTC"
COMMENT, TEXT = "comment", "text"

Block = tuple[str, bytes]

_EXIF_HEADER = b"Exif\0\0"
_XMP_HEADER = b"http://ns.adobe.com/xap/1.0/\0"
_EXTENSION_HEADER = b"http://ns.adobe.com/xmp/extension/\0"
_PHOTOSHOP_HEADER = b"Photoshop 3.0\0"
HEADERS = {EXIF: _EXIF_HEADER, XMP: _XMP_HEADER, PHOTOSHOP: _PHOTOSHOP_HEADER}
# ImageMagick's way of putting other blocks into a PNG: a keyword, and the block in hexadecimal.
_RAW_PROFILE = b"Raw profile type "
_PROFILES = {b"exif": EXIF, b"APP1": EXIF, b"app1": EXIF, b"iptc": PHOTOSHOP, b"8bim": PHOTOSHOP, b"xmp": XMP}
_XMP_KEYWORD = b"XML:com.adobe.xmp"
_TIFF_XMP, _TIFF_IPTC, _TIFF_PHOTOSHOP = ("IFD0", 0x02BC), ("IFD0", 0x83BB), ("IFD0", 0x8649)
# A small chunk can unfold into gigabytes; no program writes a text of this size.
_LONGEST_TEXT = 64 << 20
_LONGEST_SEGMENT = 0xFFFF - 2 - len(_PHOTOSHOP_HEADER)


def blocks(kind: str, path: Path) -> list[Block]:
    """Return (name, bytes) of each block in the file's order. kind: ExifTool's name of the format.

    Of a TIFF file, which is one EXIF block itself, the whole. Raises RefusedError, OSError.
    """
    with mapped(path) as data:
        return list(_READERS[CONTAINERS[kind]](data))


def iptc_values(kind: str, path: Path, label: tuple[int, int]) -> list[bytes]:
    """Return the values of an IPTC dataset, also those behind damage at which other readers end.

    kind: as for ``blocks``; a file of another one has none. Raises RefusedError, OSError.
    """
    if kind not in CONTAINERS:
        return []
    with mapped(path) as data:
        found = _iptc_in_exif(data) if kind == "TIFF" else _iptc_in(_READERS[CONTAINERS[kind]](data))
        return [value for block in found for value in iptc.values(block, label)]


def single_blocks(kind: str, path: Path) -> dict[str, bytes | None]:
    """Return the EXIF, XMP and (of JPEG) Photoshop blocks as far as each is one piece of bytes; None where there is none.

    Of a TIFF file, which is one EXIF block itself, XMP alone. Raises RefusedError, OSError.
    """
    names = {"TIFF": (XMP,), "JPEG": (EXIF, XMP, PHOTOSHOP), "MPO": (EXIF, XMP, PHOTOSHOP)}.get(kind, (EXIF, XMP))
    found: dict[str, list[bytes]] = {name: [] for name in names}
    with mapped(path) as data:
        for name, content in _tiff_xmp(data) if kind == "TIFF" else _READERS[CONTAINERS[kind]](data):
            if name == EXTENDED_XMP:
                found[XMP] += [b"", content]  # the packet goes on elsewhere
            elif name in found:
                found[name].append(content)
    return {
        name: contents[0] if contents else None
        for name, contents in found.items()
        if len(contents) < 2 and not (name == PHOTOSHOP and len(b"".join(contents)) > _LONGEST_SEGMENT)
    }


def _tiff_xmp(data: mmap.mmap) -> Iterator[Block]:
    return ((XMP, data[begin : begin + size]) for label, begin, size, _ in exif.places(data) if label == _TIFF_XMP)


def _iptc_in(found: Iterator[Block]) -> Iterator[bytes]:
    for name, content in found:
        if name == IPTC:
            yield content
        elif name == PHOTOSHOP:
            yield from iptc.iptc_blocks(content)
        elif name == EXIF:
            yield from _iptc_in_exif(content)


def _iptc_in_exif(data: bytes | mmap.mmap) -> Iterator[bytes]:
    for label, begin, length, _ in exif.places(data):
        if label == _TIFF_IPTC:
            yield data[begin : begin + length]
        elif label == _TIFF_PHOTOSHOP:
            yield from iptc.iptc_blocks(data[begin : begin + length])


def _jpeg(data: mmap.mmap) -> Iterator[Block]:
    photoshop = b""
    for marker, at, end in jpeg_segments(data):
        payload = data[at + 4 : end] if marker in (0xE1, 0xED, 0xFE) else b""
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


def _png(data: mmap.mmap) -> Iterator[Block]:
    for kind, begin, end in png_chunks(data):
        content = data[begin:end] if kind in (b"eXIf", b"tEXt", b"zTXt", b"iTXt") else b""
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
    for kind, begin, end in webp_chunks(data, len(data)):
        if kind == b"EXIF":
            yield EXIF, data[begin:end].removeprefix(_EXIF_HEADER)
        elif kind == b"XMP ":
            yield XMP, data[begin:end]


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
    "PNG": _png,
    "TIFF": _tiff,
    "WEBP": _webp,
    "HEIF": _heif,
}

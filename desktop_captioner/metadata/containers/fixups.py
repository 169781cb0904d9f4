"""Corrects in place what ExifTool leaves out of date in a file that it wrote.

Sources: CIPA DC-007 (Multi-Picture Format), MWG Guidelines 2.0 (IPTC digest), RFC 9649 (WebP), ISO/IEC
23008-12 (HEIF).
"""

from __future__ import annotations

import mmap
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import md5
from pathlib import Path

from desktop_captioner.metadata.containers import exif, heif, iptc
from desktop_captioner.metadata.containers.container import jpeg_segments
from desktop_captioner.photos.saving_error import RefusedError
from desktop_captioner.sentence import Sentence

_MPF_HEADER = b"MPF\0"
_MP_ENTRY = 0xB002
_ALPHA = 0x10
_IPTC, _PHOTOSHOP = 0x83BB, 0x8649


def put_right(kind: str, source: Path, copy: Path) -> None:
    """Correct ``copy``, which ExifTool made of ``source``. kind: its name of the format. Raises RefusedError, OSError."""
    if kind in ("JPEG", "MPO"):
        _sizes_of_pictures(source, copy)
    elif kind == "TIFF":
        _digest(copy)
    elif kind == "WEBP":
        _canvas(source, copy)
    elif kind in ("HEIC", "HEIF", "AVIF"):
        _items(source, copy)


@contextmanager
def _mapped(source: Path, copy: Path) -> Iterator[tuple[mmap.mmap, mmap.mmap]]:
    """Map both files into memory: the source to be read, the copy to be changed."""
    with (
        source.open("rb") as before,
        copy.open("r+b") as after,
        mmap.mmap(before.fileno(), 0, access=mmap.ACCESS_READ) as old,
        mmap.mmap(after.fileno(), 0) as new,
    ):
        yield old, new


def _sizes_of_pictures(source: Path, copy: Path) -> None:
    """Correct the length of the first of several pictures in a JPEG, and where the others begin."""
    with _mapped(source, copy) as (old, new):
        try:
            olds, news = list(_pictures(old)), list(_pictures(new))
        except (struct.error, IndexError) as error:
            raise RefusedError(Sentence("it is cut off or damaged")) from error
        if len(olds) != len(news):
            raise RefusedError(Sentence("saving would change its list of pictures"))
        grown = len(new) - len(old)
        for (_, _, old_header, size, offset), (at, order, header, _, _) in zip(olds, news, strict=True):
            if offset == 0:
                struct.pack_into(order + "I", new, at + 4, size + grown)
            else:
                struct.pack_into(order + "I", new, at + 8, old_header + offset + grown - header)


def _pictures(data: mmap.mmap) -> Iterator[tuple[int, str, int, int, int]]:
    """Yield (place of its entry, byte order, begin of the header, size, offset from the header; 0 for the first) of each."""
    for marker, begin, end in jpeg_segments(data):
        header = begin + 4 + len(_MPF_HEADER)
        if marker != 0xE2 or data[begin + 4 : header] != _MPF_HEADER:
            continue
        for label, place, length, order in exif.places(data[header:end]):
            if label == ("IFD0", _MP_ENTRY):
                for at in range(header + place, header + place + length - length % 16, 16):
                    size, offset = struct.unpack_from(order + "II", data, at + 4)
                    yield at, order, header, size, offset


def _digest(copy: Path) -> None:
    """Correct the digest of the IPTC block, by which programs notice that another one changed it."""
    with copy.open("r+b") as stream, mmap.mmap(stream.fileno(), 0) as data:
        found = {label: (place, length) for label, place, length, _ in exif.places(data)}
        block, photoshop = found.get(("IFD0", _IPTC)), found.get(("IFD0", _PHOTOSHOP))
        if block is None or photoshop is None:
            return
        place, length = photoshop
        for number, _, begin, end in iptc.resources(data[place : place + length]) or ():
            if number == iptc.DIGEST_RESOURCE and end - begin == 16:
                digest = md5(data[block[0] : block[0] + block[1]], usedforsecurity=False).digest()
                data[place + begin : place + end] = digest


def _items(source: Path, copy: Path) -> None:
    """Remove the items of which ExifTool deleted the last tag. Raises RefusedError where one describes no picture."""
    with _mapped(source, copy) as (old, new):
        try:
            if emptied := heif.empty_items(new) - heif.empty_items(old):
                begin, content = heif.without_items(new, emptied)
                new[begin : begin + len(content)] = content
            if set(heif.unlinked_items(new)) - set(heif.unlinked_items(old)):
                raise RefusedError(Sentence("its metadata would not say which picture it describes"))
        except (struct.error, IndexError) as error:
            raise RefusedError(Sentence("it is cut off or damaged")) from error


def _canvas(source: Path, copy: Path) -> None:
    """Check the size in the header that ExifTool adds, and correct its transparency, wrong before ExifTool 13.15."""
    with source.open("rb") as original:
        if original.read(16)[12:] == b"VP8X":
            return
    with copy.open("r+b") as stream, mmap.mmap(stream.fileno(), 0) as data:
        at, header = 12, None
        while at + 18 <= len(data):
            kind, size = struct.unpack_from("<4sI", data, at)
            if kind == b"VP8X":
                header = at + 8
            elif kind in (b"VP8 ", b"VP8L") and header is not None:
                width, height, alpha = _webp_picture(kind, data[at + 8 : at + 18])
                if data[header + 4 : header + 10] != (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(
                    3, "little"
                ):
                    raise RefusedError(Sentence("its picture is damaged"))
                data[header] |= _ALPHA if alpha else 0
                return
            at += 8 + size + (size & 1)


def _webp_picture(kind: bytes, data: bytes) -> tuple[int, int, bool]:
    """Return width, height, and whether there is transparency. Raises RefusedError where the picture does not begin so."""
    if kind == b"VP8L":
        (bits,) = struct.unpack_from("<I", data, 1)
        if data[0] == 0x2F:
            return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1, bool(bits >> 28 & 1)
    elif data[3:6] == b"\x9d\x01\x2a":
        width, height = (size & 0x3FFF for size in struct.unpack_from("<HH", data, 6))
        if width and height:
            return width, height, False
    raise RefusedError(Sentence("its picture is damaged"))

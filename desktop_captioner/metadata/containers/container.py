"""How image files are put together: which formats share a container, and the pieces that each is made of.

Sources: ITU-T T.81 (JPEG), PNG (W3C), the WebP container (RFC 9649).
"""

from __future__ import annotations

import mmap
import struct
from collections.abc import Iterator

# ExifTool's names of the formats, with the container that each is.
CONTAINERS = {
    "JPEG": "JPEG",
    "MPO": "JPEG",
    "PNG": "PNG",
    "APNG": "PNG",
    "TIFF": "TIFF",
    "WEBP": "WEBP",
    "HEIC": "HEIF",
    "HEIF": "HEIF",
    "AVIF": "HEIF",
}

Chunk = tuple[bytes, int, int]  # its kind, and where its content begins and ends
Segment = tuple[int, int, int]  # its marker, and where it begins and ends, marker and length included

# Markers of JPEG: the first scan, the end of the image; and in the place of one where a byte is none.
SCAN, END, NO_MARKER = 0xDA, 0xD9, 0
_ALONE = (0x01, *range(0xD0, 0xD8))  # markers without a segment
_FILL = 0xFF  # begins a marker, and may stand before one as often as it likes


def jpeg_segments(data: mmap.mmap | bytes) -> Iterator[Segment]:
    """Yields every segment before the first scan, and last of all the rest of the file under the marker that ends them.

    That is SCAN, END where there is no picture, or NO_MARKER where there is damage. Raises struct.error or IndexError where
    the file ends before.
    """
    at = 2
    while True:
        while data[at] == data[at + 1] == _FILL:
            at += 1
        marker = data[at + 1] if data[at] == _FILL else NO_MARKER
        if marker in (SCAN, END, NO_MARKER):
            yield marker, at, len(data)
            return
        if marker in _ALONE:
            at += 2
            continue
        (length,) = struct.unpack_from(">H", data, at + 2)
        yield marker, at, at + 2 + length
        at += 2 + length


def png_chunks(data: mmap.mmap) -> Iterator[Chunk]:
    """Yields every chunk; four bytes of a checksum follow its content. Raises struct.error where IEND is missing."""
    at, kind = 8, b""
    while kind != b"IEND":
        length, kind = struct.unpack_from(">I4s", data, at)
        yield kind, at + 8, at + 8 + length
        at += 12 + length


def webp_chunks(data: mmap.mmap, end: int) -> Iterator[Chunk]:
    """Yields every chunk that begins before the ``end``."""
    at = 12
    while at + 8 <= end:
        kind, size = struct.unpack_from("<4sI", data, at)
        yield kind, at + 8, at + 8 + size
        at += 8 + size + (size & 1)

"""IPTC datasets and Photoshop's image resources as raw bytes (IPTC-IIM 4.2; Adobe Photoshop File Formats)."""

from __future__ import annotations

import struct
from collections.abc import Iterator

IPTC_RESOURCE, DIGEST_RESOURCE = 0x0404, 0x0425
# Who signed a resource: Photoshop, and some programs of the years around 2000.
_SIGNATURES = (b"8BIM", b"PHUT", b"AgHg", b"DCSR", b"MeSa")

Dataset = tuple[tuple[int, int], bytes]
Resource = tuple[int, bytes, int, int]


def datasets(block: bytes) -> list[Dataset] | None:
    """Return ((record, number), value) of each dataset; None where any of the block's bytes belongs to none."""
    found: list[Dataset] = []
    at = 0
    while at < len(block):
        if not any(block[at:]):
            return found  # padding
        if block[at] != 0x1C or at + 5 > len(block):
            return None
        record, number, length = struct.unpack_from(">BBH", block, at + 1)
        at += 5
        if length & 0x8000:
            width = length & 0x7FFF
            if not 1 <= width <= 4 or at + width > len(block):
                return None
            length = int.from_bytes(block[at : at + width], "big")
            at += width
        if at + length > len(block):
            return None
        found.append(((record, number), block[at : at + length]))
        at += length
    return found


def resources(block: bytes) -> list[Resource] | None:
    """Return (id, name, begin, end) of each image resource; None where any of the block's bytes belongs to none."""
    found: list[Resource] = []
    at = 0
    while at < len(block):
        if not any(block[at:]):
            return found
        if block[at : at + 4] not in _SIGNATURES or at + 7 > len(block):
            return None
        (number,) = struct.unpack_from(">H", block, at + 4)
        name_length = block[at + 6]
        name = block[at + 7 : at + 7 + name_length]
        at += 6 + name_length + 1 + (name_length + 1) % 2
        if at + 4 > len(block):
            return None
        (length,) = struct.unpack_from(">I", block, at)
        begin = at + 4
        if begin + length > len(block):
            return None
        found.append((number, name, begin, begin + length))
        at = begin + length + length % 2
    return found


def iptc_blocks(photoshop: bytes) -> Iterator[bytes]:
    """Yield the IPTC blocks among Photoshop's resources."""
    for number, _, begin, end in resources(photoshop) or ():
        if number == IPTC_RESOURCE:
            yield photoshop[begin:end]

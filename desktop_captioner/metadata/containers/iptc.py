"""IPTC datasets and Photoshop's image resources as raw bytes (IPTC-IIM 4.2; Adobe Photoshop File Formats)."""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator

IPTC_RESOURCE, DIGEST_RESOURCE = 0x0404, 0x0425
# Who signed a resource: Photoshop, and some programs of the years around 2000.
_SIGNATURES = (b"8BIM", b"PHUT", b"AgHg", b"DCSR", b"MeSa")
_MARKER = b"\x1c"
_IPTC_HEADER = re.compile(rb"(?:%s)\x04\x04" % b"|".join(_SIGNATURES))

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
        if block[at : at + 4] not in _SIGNATURES or (each := _resource(block, at)) is None or each[3] > len(block):
            return None
        found.append(each)
        at = each[3] + (each[3] - each[2]) % 2
    return found


def _resource(block: bytes, at: int) -> Resource | None:
    """Return the resource that begins here; None where its header is cut off."""
    try:
        number, name_length = struct.unpack_from(">HB", block, at + 4)
        begin = at + 7 + name_length + (name_length + 1) % 2 + 4
        (length,) = struct.unpack_from(">I", block, begin - 4)
    except struct.error:
        return None
    return number, block[at + 7 : at + 7 + name_length], begin, begin + length


def values(block: bytes, label: tuple[int, int]) -> list[bytes]:
    """Return the values of a dataset, also from a block with bytes that belong to none, or with a length that is wrong.

    What such bytes hide from ``datasets`` is found by the markers.
    """
    found = datasets(block)
    if found is not None:
        return [value for each, value in found if each == label]
    searched, start = [], _MARKER + bytes(label)
    at = block.find(start)
    while at >= 0:
        (length,) = struct.unpack(">H", block[at + 3 : at + 5].rjust(2, b"\0"))
        value = block[at + 5 : at + 5 + length]
        if len(value) < length or length & 0x8000:
            value = block[at + 5 :].partition(_MARKER)[0]
        searched.append(value)
        at = block.find(start, at + 5 + len(value))
    return searched


def iptc_blocks(photoshop: bytes) -> Iterator[bytes]:
    """Yield the IPTC blocks among Photoshop's resources, also where some of those are damaged."""
    found = resources(photoshop)
    if found is not None:
        yield from (photoshop[begin:end] for number, _, begin, end in found if number == IPTC_RESOURCE)
        return
    for match in _IPTC_HEADER.finditer(photoshop):
        if (each := _resource(photoshop, match.start())) is not None:
            yield photoshop[each[2] : each[3]]

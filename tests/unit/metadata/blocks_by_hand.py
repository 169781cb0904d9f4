"""Metadata blocks made byte by byte: what ExifTool would not write, and stands in photos all the same."""

from __future__ import annotations

import struct
from pathlib import Path

RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"


def dataset(number: int, value: bytes, record: int = 2) -> bytes:
    """One IPTC dataset."""
    return struct.pack(">BBBH", 0x1C, record, number, len(value)) + value


def resource(number: int, data: bytes) -> bytes:
    """One of Photoshop's image resources."""
    return b"8BIM" + struct.pack(">HHI", number, 0, len(data)) + data + bytes(len(data) % 2)


def segment(marker: int, data: bytes) -> bytes:
    """One JPEG segment."""
    return struct.pack(">BBH", 0xFF, marker, len(data) + 2) + data


def with_segments(path: Path, *segments: bytes) -> Path:
    """Puts segments behind the start of a JPEG file."""
    content = path.read_bytes()
    path.write_bytes(content[:2] + b"".join(segments) + content[2:])
    return path


def iptc(*datasets: bytes) -> bytes:
    """The segment that holds an IPTC block of these datasets."""
    return segment(0xED, b"Photoshop 3.0\0" + resource(0x0404, b"".join(datasets)))


def exif(*entries: tuple[int, bytes]) -> bytes:
    """The segment that holds an EXIF block with these texts by tag, in this order, however often one stands there."""
    count, at, texts = len(entries), 8 + 2 + 12 * len(entries) + 4, b""
    directory = b""
    for tag, text in entries:
        directory += struct.pack(">HHI", tag, 2, len(text))
        directory += text.ljust(4, b"\0") if len(text) <= 4 else struct.pack(">I", at + len(texts))
        texts += text + bytes(len(text) % 2) if len(text) > 4 else b""
    block = b"MM\0*\0\0\0\x08" + struct.pack(">H", count) + directory + bytes(4) + texts
    return segment(0xE1, b"Exif\0\0" + block)


def xmp(properties: bytes) -> bytes:
    """The segment that holds an XMP packet with these properties."""
    return segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + packet(properties))


def packet(properties: bytes) -> bytes:
    """An XMP packet with these properties."""
    return (
        b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="' + RDF.encode() + b'">'
        b'<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"'
        b' xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:my="http://example.org/my/">'
        + properties
        + b"</rdf:Description></rdf:RDF></x:xmpmeta>"
    )


def description(*entries: bytes) -> bytes:
    """dc:description with these ``rdf:li`` elements."""
    return b"<dc:description><rdf:Alt>" + b"".join(entries) + b"</rdf:Alt></dc:description>"


def entry(text: bytes, language: bytes = b"x-default") -> bytes:
    """One language of it."""
    return b'<rdf:li xml:lang="' + language + b'">' + text + b"</rdf:li>"


ZERO_BETWEEN = iptc(dataset(5, b"Title"), b"\0", dataset(120, b"Old"), dataset(25, b"Key"), dataset(80, b"Jane"))
UTF8 = iptc(dataset(90, "Zürich".encode()), dataset(25, "Köln".encode()), dataset(80, "José Ñandú".encode()))
CYRILLIC = iptc(dataset(90, "Москва".encode("cp1251")), dataset(25, "Река".encode("cp1251")))

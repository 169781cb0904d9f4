"""Compares the raw metadata of two files without ExifTool: whether a copy still holds all that the original did.

ExifTool says nothing of what it cannot read, and drops some of that when it writes. So the raw bytes are compared, too:
a block in which nothing should change stays the same byte for byte, of another one each entry that is not ours.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Any

from desktop_captioner.metadata.containers import exif, iptc, rdf
from desktop_captioner.metadata.containers.blocks import (
    COMMENT,
    EXIF,
    EXTENDED_XMP,
    IPTC,
    PHOTOSHOP,
    TEXT,
    XMP,
    Block,
    blocks,
)
from desktop_captioner.metadata.fields import IPTC_DIGEST, NEW_IPTC_KEYS
from desktop_captioner.metadata.write_plan import Changes
from desktop_captioner.metadata.xmp import NAMES
from desktop_captioner.photos.saving_error import RefusedError

Label = tuple[Any, ...]
Entries = dict[Label, list[Any]]

_OPAQUE = "unreadable"
_TIFF_XMP, _TIFF_IPTC, _TIFF_PHOTOSHOP = 0x02BC, 0x83BB, 0x8649
_NESTED = {_TIFF_XMP: XMP, _TIFF_IPTC: IPTC, _TIFF_PHOTOSHOP: PHOTOSHOP}
_IN_EXIF = {"IFD0:ImageDescription": 0x010E, "IFD0:XPComment": 0x9C9C, "ExifIFD:UserComment": 0x9286}
_IN_IPTC = {
    "IPTC:Caption-Abstract": (2, 120),
    "IPTC:Keywords": (2, 25),
    "IPTC:CodedCharacterSet": (1, 90),
    "IPTC:EnvelopeRecordVersion": (1, 0),
    "IPTC:ApplicationRecordVersion": (2, 0),
}
# What ExifTool must add to an EXIF block that lacks it.
_MANDATORY = {
    "IFD0": (0x011A, 0x011B, 0x0128, 0x0213),
    "ExifIFD": (0x9000, 0x9101, 0xA000, 0xA001, 0xA002, 0xA003),
}
_EXTENDED = "{http://ns.adobe.com/xmp/note}HasExtendedXMP"
_BLOCKS_OF = {"XMP": XMP, "IPTC": PHOTOSHOP, "Photoshop": PHOTOSHOP, "IFD0": EXIF, "ExifIFD": EXIF}


def differences(kind: str, before: Path, after: Path, changes: Changes) -> list[str]:
    """Return what differs apart from these changes, in a few words each. Raises RefusedError, OSError."""
    old, new = blocks(kind, before), blocks(kind, after)
    touched = {_BLOCKS_OF.get(key.split(":")[0].split("-")[0]) for key in changes}
    untouched = [
        name
        for name in sorted({name for name, _ in old if name in (EXIF, XMP, PHOTOSHOP)} - touched)
        if not (kind == "TIFF" and name == EXIF) and _named(old, name) != _named(new, name)
    ]
    expected = {label for key in changes for label in _labels(key)}
    if IPTC_DIGEST in changes:
        expected |= {label for key in NEW_IPTC_KEYS for label in _labels(key)}
    return untouched + [_words(label) for label in _different(_entries(old), _entries(new)) if label not in expected]


def differences_outside(kind: str, before: Path, after: Path, names: Collection[str]) -> list[str]:
    """Return what differs in other blocks than these, in a few words each. Raises RefusedError, OSError."""
    old, new = (_entries([each for each in blocks(kind, path) if each[0] not in names]) for path in (before, after))
    return [_words(label) for label in _different(old, new) if label[0] not in names]


def packet_differences(before: bytes, after: bytes, changes: Changes) -> list[str]:
    """Compare two XMP packets alone, such as those of sidecars."""
    expected = {label for key in changes for label in _labels(key)}
    old, new = _entries([(XMP, before)]), _entries([(XMP, after)])
    return [_words(label) for label in _different(old, new) if label not in expected]


def _named(found: list[Block], name: str) -> list[bytes]:
    return [content for each, content in found if each == name]


def _different(old: Entries, new: Entries) -> Iterator[Label]:
    for label in sorted(old.keys() | new.keys(), key=repr):
        before, after = old.get(label), new.get(label)
        if before == after:
            continue
        if before is None and _is_mandatory(label):
            continue
        if after is None and _is_mandatory(label) and not any(each[:2] == label[:2] for each in new):
            continue  # of a directory in which nothing else was left
        if label[0] == XMP and after is None and not any(value.strip("[]") for value in before or ()):
            continue  # ExifTool drops a list without entries
        yield label


def _is_mandatory(label: Label) -> bool:
    return label[0] == EXIF and label[2] in _MANDATORY.get(label[1], ())


def _labels(key: str) -> list[Label]:
    """Return the entries that a change of a tag concerns. key: ExifTool's."""
    if key in _IN_EXIF:
        return [(EXIF, key.split(":")[0], _IN_EXIF[key])]
    if key in _IN_IPTC:
        return [(IPTC, _IN_IPTC[key])]
    if key in NAMES:
        return [(XMP, NAMES[key].replace("/}", "}"), language) for language in ("", rdf.DEFAULT_LANGUAGE)]
    if key == "File:Comment":
        return [(COMMENT, "")]
    if key == "PNG:Description":
        return [(TEXT, b"Description")]
    return []


def _words(label: Label) -> str:
    return " ".join(
        f"0x{part:04x}" if isinstance(part, int) else part.decode("latin-1") if isinstance(part, bytes) else str(part)
        for part in label
        if part != ""
    )


def _entries(found: list[Block]) -> Entries:
    entries: Entries = defaultdict(list)
    for name, content in [*found, *_extensions(found)]:
        for label, value in _of_block(name, content):
            entries[label].append(value)
    return {label: sorted(values) for label, values in entries.items()}


def _extensions(found: list[Block]) -> Iterator[Block]:
    """Put the parts of extended XMP together, one packet for each of its GUIDs (XMP Specification Part 3, 1.1.3.1)."""
    parts: dict[bytes, list[tuple[int, bytes]]] = defaultdict(list)
    for content in _named(found, EXTENDED_XMP):
        parts[content[:32]].append((int.from_bytes(content[36:40], "big"), content[40:]))
    for each in parts.values():
        yield XMP, b"".join(part for _, part in sorted(each))


def _of_block(name: str, content: bytes) -> Iterator[tuple[Label, Any]]:
    if name == EXIF:
        yield from _of_exif(content)
    elif name == PHOTOSHOP:
        yield from _of_photoshop(content)
    elif name == IPTC:
        yield from _of_iptc(content)
    elif name == XMP:
        yield from _of_xmp(content)
    elif name == TEXT:
        keyword, _, rest = content.partition(b"\0")
        yield (TEXT, keyword), rest
    elif name == COMMENT:
        yield (COMMENT, ""), content


def _of_exif(content: bytes) -> Iterator[tuple[Label, Any]]:
    for (directory, tag), value in exif.entries(content):
        nested = _NESTED.get(tag) if directory == "IFD0" and isinstance(tag, int) else None
        if nested:
            yield from _of_block(nested, value[6:])  # after type and count
        else:
            yield (EXIF, directory, tag), value


def _of_photoshop(content: bytes) -> Iterator[tuple[Label, Any]]:
    found = iptc.resources(content)
    if found is None:
        yield (PHOTOSHOP, _OPAQUE), content
        return
    for number, name, begin, end in found:
        if number == iptc.IPTC_RESOURCE:
            yield from _of_iptc(content[begin:end])
        elif number != iptc.DIGEST_RESOURCE:
            yield (PHOTOSHOP, number, name), content[begin:end]


def _of_iptc(content: bytes) -> Iterator[tuple[Label, Any]]:
    found = iptc.datasets(content)
    if found is None:
        yield (IPTC, _OPAQUE), content
        return
    for label, value in found:
        yield (IPTC, label), value


def _of_xmp(content: bytes) -> Iterator[tuple[Label, Any]]:
    try:
        found = list(rdf.properties(content))
    except RefusedError:
        yield (XMP, _OPAQUE), content.decode("latin-1")
        return
    for (name, language), value in found:
        if name != _EXTENDED:
            yield (XMP, name, language), value

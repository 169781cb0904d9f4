"""Reads captions with Pillow and saves them into sidecars, where ExifTool is missing."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from PIL import ExifTags, Image

from desktop_captioner.metadata.fields import DEVICE_KEYS, IMAGE_DESCRIPTION, KEYWORD_KEYS, XP_COMMENT
from desktop_captioner.metadata.iptc_captions import iptc_captions
from desktop_captioner.metadata.rewriter import Blocks
from desktop_captioner.metadata.scene import TAKEN
from desktop_captioner.metadata.sidecar import write_sidecar
from desktop_captioner.metadata.tags import Tags
from desktop_captioner.metadata.verification import verify_changes, verify_rest
from desktop_captioner.metadata.write_plan import Plan
from desktop_captioner.metadata.xmp import texts_of
from desktop_captioner.photos.saving_error import RefusedError
from desktop_captioner.sentence import Sentence

NO_EXIFTOOL = Sentence("ExifTool is not installed")

_EXIF_IMAGE_DESCRIPTION, _EXIF_XP_COMMENT, _EXIF_TAKEN = 0x010E, 0x9C9C, 0x9003
_DEVICE = tuple(zip(DEVICE_KEYS, (0x010F, 0x0110, 0x0131), strict=True))
# What Pillow raises for one damaged file or another.
_DAMAGED = (
    OSError,
    ValueError,
    SyntaxError,
    TypeError,
    LookupError,
    ArithmeticError,
    struct.error,
    Image.DecompressionBombError,
)


class PlainRewriter:
    """Reads photos, and reads and writes sidecars; see ``rewriter.Rewriter``."""

    def __init__(self, reason: Sentence = NO_EXIFTOOL) -> None:
        """reason: why there is no ExifTool to use, as a clause."""
        self.reason = Sentence(
            "{reason}, so captions cannot be saved into photos; install a current one, or use sidecars", reason=reason
        )

    def caption_tags(self, path: Path) -> Tags:
        return self.all_tags(path)

    def caption_tags_of_many(self, paths: Sequence[Path]) -> dict[Path, Tags]:
        return {}  # nothing is saved by asking for many at once

    def all_tags(self, path: Path) -> Tags:
        if path.suffix.lower() == ".xmp":
            return _tags(texts_of(path.read_bytes()))
        return _tags(dict(_photo_texts(path)))

    def kind(self, path: Path, tags: Tags) -> str:
        raise RefusedError(self.reason)

    def copy(
        self, source: Path | None, tags: Tags, plan: Plan, copy: Path, kind: str | None, finish: Callable[[], None]
    ) -> Tags:
        if kind is not None:
            raise RefusedError(self.reason)
        write_sidecar(source, plan.changes, copy)
        finish()
        after = self.all_tags(copy)
        verify_changes(after, plan.changes)
        verify_rest(tags, after, plan.changes)
        return after

    def copy_with_blocks(self, source: Path, blocks: Blocks, copy: Path, kind: str) -> None:
        raise RefusedError(self.reason)

    def close(self) -> None:
        pass


def _tags(texts: dict[str, str]) -> Tags:
    """The tags with these texts, of which those of lists have a line for each entry."""
    return Tags({key: text.split("\n") if key in KEYWORD_KEYS else text for key, text in texts.items()})


def _photo_texts(path: Path) -> Iterator[tuple[str, str]]:
    """Yield what Pillow reads. A file that it cannot open has no caption."""
    try:
        with Image.open(path) as image:
            exif = image.getexif()
            taken = exif.get_ifd(ExifTags.IFD.Exif).get(_EXIF_TAKEN)
            info = dict(image.info)
            kind = image.format or ""
    except _DAMAGED:
        return
    yield "File:FileType", kind
    if isinstance(text := exif.get(_EXIF_IMAGE_DESCRIPTION), str):
        # Pillow reads EXIF text as Latin-1; it is UTF-8 by now nearly everywhere.
        yield IMAGE_DESCRIPTION, text.encode("latin-1", "replace").decode("utf-8", "surrogateescape")
    yield from ((key, name) for key, tag in _DEVICE if isinstance(name := exif.get(tag), str))
    if isinstance(taken, str):
        yield TAKEN, taken
    if isinstance(raw := exif.get(_EXIF_XP_COMMENT), bytes):
        yield XP_COMMENT, raw.decode("utf-16-le", "replace").rstrip("\0")
    yield from iptc_captions(kind, path).items()
    if isinstance(raw := info.get("comment"), bytes):
        yield "File:Comment", raw.decode("utf-8", "surrogateescape")
    if isinstance(text := info.get("Description"), str):
        yield "PNG:Description", text
    packet = info.get("xmp") or info.get("XML:com.adobe.xmp") or b""
    try:
        texts = texts_of(packet.encode() if isinstance(packet, str) else packet.rstrip(b"\0"))
    except RefusedError:
        return
    yield from ((key, text) for key, text in texts.items() if key.startswith("XMP-"))

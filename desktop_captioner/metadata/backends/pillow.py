"""Reads captions with Pillow and saves them into sidecars, where ExifTool is missing."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from PIL import Image, IptcImagePlugin

from desktop_captioner.metadata.fields import IMAGE_DESCRIPTION, IPTC_CAPTION, XP_COMMENT
from desktop_captioner.metadata.rewriter import verify_changes, verify_rest, write_sidecar
from desktop_captioner.metadata.tags import Tags
from desktop_captioner.metadata.write_plan import Plan
from desktop_captioner.metadata.xmp import texts_of
from desktop_captioner.photos.saving_error import RefusedError

NO_EXIFTOOL = "ExifTool is not installed"

_EXIF_IMAGE_DESCRIPTION, _EXIF_XP_COMMENT, _IPTC_CAPTION = 0x010E, 0x9C9C, (2, 120)
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

    def __init__(self, reason: str = NO_EXIFTOOL) -> None:
        """reason: why there is no ExifTool to use, as a clause."""
        self.reason = f"{reason}, so captions cannot be saved into photos; install a current one, or use sidecars"

    def caption_tags(self, path: Path) -> Tags:
        return self.all_tags(path)

    def caption_tags_of_many(self, paths: Sequence[Path]) -> dict[Path, Tags]:
        return {}  # nothing is saved by asking for many at once

    def all_tags(self, path: Path) -> Tags:
        if path.suffix.lower() == ".xmp":
            return Tags(dict(texts_of(path.read_bytes())))
        return Tags(dict(_photo_texts(path)))

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

    def close(self) -> None:
        pass


def _photo_texts(path: Path) -> Iterator[tuple[str, str]]:
    """Yield what Pillow reads. A file that it cannot open has no caption."""
    try:
        with Image.open(path) as image:
            yield "File:FileType", image.format or ""
            exif = image.getexif()
            info = dict(image.info)
            iptc = IptcImagePlugin.getiptcinfo(image) or {}
    except _DAMAGED:
        return
    if isinstance(text := exif.get(_EXIF_IMAGE_DESCRIPTION), str):
        # Pillow reads EXIF text as Latin-1; it is UTF-8 by now nearly everywhere.
        yield IMAGE_DESCRIPTION, text.encode("latin-1", "replace").decode("utf-8", "surrogateescape")
    if isinstance(raw := exif.get(_EXIF_XP_COMMENT), bytes):
        yield XP_COMMENT, raw.decode("utf-16-le", "replace").rstrip("\0")
    if isinstance(raw := iptc.get(_IPTC_CAPTION), bytes):
        yield IPTC_CAPTION, raw.decode("utf-8", "surrogateescape")
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

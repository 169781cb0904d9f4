"""The captions in IPTC blocks that other readers give up on."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from desktop_captioner.metadata.containers.blocks import iptc_values
from desktop_captioner.metadata.fields import IPTC_CAPTION
from desktop_captioner.metadata.tags import Tags
from desktop_captioner.photos.saving_error import RefusedError

_CAPTION = (2, 120)


def completed(values: dict[str, Any], path: Path) -> Tags:
    """Return ExifTool's answer with the caption that stands in IPTC behind damage at which ExifTool ends."""
    tags = Tags(values)
    if tags.first(IPTC_CAPTION) is None and tags.may_hide_iptc:
        return Tags(values | iptc_captions(tags.file_type, path))
    return tags


def iptc_captions(kind: str, path: Path) -> dict[str, str]:
    """Return the captions in the IPTC blocks of a photo, doubles named as ExifTool does. kind: its name of the format."""
    try:
        found = iptc_values(kind, path, _CAPTION)
    except (RefusedError, OSError):
        return {}
    texts = (value.rstrip(b"\0").decode("utf-8", "surrogateescape") for value in found)
    return {f"Copy{number}:{IPTC_CAPTION}" if number else IPTC_CAPTION: text for number, text in enumerate(texts)}

"""The caption that other programs would show of a photo, by the fields that are written in it.

The orders are those that the programs document or were seen to follow: Windows' photo metadata policies, osxphotos #380,
Adobe's XMP/IPTC reconciliation, digiKam's default order, Immich's and PhotoPrism's import.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop_captioner.metadata.fields import (
    DESCRIPTION,
    IMAGE_DESCRIPTION,
    IPTC_CAPTION,
    TIFF_DESCRIPTION,
    USER_COMMENT,
    XP_COMMENT,
)
from desktop_captioner.photos.caption_text import clean, readable

_XMP_COMMENT = "XMP-exif:UserComment"


@dataclass(frozen=True)
class Viewer:
    """A program. order: the keys it looks at, the first with a text is shown. sidecars: how far it reads those."""

    name: str
    order: tuple[str, ...]
    reads_sidecars: bool = False
    embeddable_sidecars: bool = False


# embeddable_sidecars: sidecars count for JPEG and the like too, not only for raw files.
VIEWERS = (
    Viewer(
        "Windows Explorer (title)",
        ("IFD0:XPTitle", "XMP-dc:Title", USER_COMMENT, IMAGE_DESCRIPTION, IPTC_CAPTION, DESCRIPTION),
    ),
    Viewer("Windows Explorer (subject)", ("IFD0:XPSubject", IMAGE_DESCRIPTION)),
    Viewer("Windows Explorer (comments)", (XP_COMMENT, USER_COMMENT)),
    Viewer("Apple Photos", (IPTC_CAPTION, DESCRIPTION, IMAGE_DESCRIPTION)),
    Viewer("Lightroom", (DESCRIPTION, IPTC_CAPTION, IMAGE_DESCRIPTION), reads_sidecars=True),
    Viewer(
        "digiKam",
        (DESCRIPTION, _XMP_COMMENT, TIFF_DESCRIPTION, IMAGE_DESCRIPTION, USER_COMMENT, IPTC_CAPTION),
        reads_sidecars=True,
        embeddable_sidecars=True,
    ),
    Viewer(
        "Immich",
        (IMAGE_DESCRIPTION, TIFF_DESCRIPTION, DESCRIPTION),
        reads_sidecars=True,
        embeddable_sidecars=True,
    ),
    Viewer("PhotoPrism", (DESCRIPTION, TIFF_DESCRIPTION), reads_sidecars=True, embeddable_sidecars=True),
)


def shown(
    embedded: Mapping[str, str], sidecars: Sequence[Mapping[str, str]] = (), raw: bool = False
) -> dict[str, str | None]:
    """Program: the text it would show, None where it shows none. embedded, sidecars: texts by field key."""
    return {viewer.name: _shown(viewer, embedded, sidecars, raw) for viewer in VIEWERS}


def _shown(viewer: Viewer, embedded: Mapping[str, str], sidecars: Sequence[Mapping[str, str]], raw: bool) -> str | None:
    texts = dict(embedded)
    if viewer.reads_sidecars and (raw or viewer.embeddable_sidecars):
        for sidecar in reversed(sidecars):
            texts |= sidecar
    values = (clean(readable(texts[key])) for key in viewer.order if key in texts)
    return next((value for value in values if value), None)

"""Where and when a photo was taken and who is on it, as cameras and photo managers keep it. It is only read.

Sources: IPTC Photo Metadata Standard 2021.1 (places, Person Shown), MWG Guidelines for Handling Image Metadata 2.0 and
Microsoft's People Tagging Schema (faces), Exif 2.32 (date).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from desktop_captioner.metadata.tags import Tags
from desktop_captioner.photos.caption_text import clean, readable

# From the smallest to the largest part of a place: the keys of each, and its name within a location.
_PLACES = (
    (("XMP-iptcCore:Location", "IPTC:Sub-location"), "Sublocation"),
    (("XMP-photoshop:City", "IPTC:City"), "City"),
    (("XMP-photoshop:Country", "IPTC:Country-PrimaryLocationName"), "CountryName"),
)
_LOCATIONS = ("XMP-iptcExt:LocationShown", "XMP-iptcExt:LocationCreated")
_PEOPLE = "XMP-iptcExt:PersonInImage"
_REGIONS = "XMP-mwg-rs:RegionInfo"
_MICROSOFT_REGIONS = "XMP-MP:RegionInfoMP"
TAKEN = "ExifIFD:DateTimeOriginal"
_DATES = (TAKEN, "XMP-exif:DateTimeOriginal", "XMP-photoshop:DateCreated", "IPTC:DateCreated")

SCENE_KEYS = (
    *(key for keys, _ in _PLACES for key in keys), *_LOCATIONS, _PEOPLE, _REGIONS, _MICROSOFT_REGIONS, *_DATES,
)  # fmt: skip


@dataclass(frozen=True)
class Scene:
    """place: such as "Old Town, Heidelberg, Germany". people: their names. taken: a day, such as "2024-05-31".

    What nobody wrote down is empty.
    """

    place: str = ""
    people: tuple[str, ...] = ()
    taken: str = ""

    def filled_from(self, other: Scene) -> Scene:
        """This one, with what only the other knows."""
        return Scene(self.place or other.place, self.people or other.people, self.taken or other.taken)


def scene_in(sources: Sequence[Tags]) -> Scene:
    """Return what tags say of the scene; what the first of them do not know is taken from the next."""
    scene = Scene()
    for tags in sources:
        people = dict.fromkeys(_people(tags))
        scene = scene.filled_from(Scene(_place(tags), tuple(people), _taken(tags)))
    return scene


def _place(tags: Tags) -> str:
    parts = [next(filter(None, (_text(tags.first(key)) for key in keys)), "") for keys, _ in _PLACES]
    for location in (each for key in _LOCATIONS for each in _structures(tags.values(key))):
        if not any(parts):
            parts = [_text(location.get(name)) for _, name in _PLACES]
    return ", ".join(dict.fromkeys(filter(None, parts)))


def _people(tags: Tags) -> Iterator[str]:
    for name in tags.entries(_PEOPLE):
        yield from filter(None, [_text(name)])
    for info in _structures(tags.values(_REGIONS)):
        for region in _structures(info.get("RegionList")):
            if _text(region.get("Type", "Face")) == "Face":
                yield from filter(None, [_text(region.get("Name"))])
    for info in _structures(tags.values(_MICROSOFT_REGIONS)):
        for region in _structures(info.get("Regions")):
            yield from filter(None, [_text(region.get("PersonDisplayName"))])


def _taken(tags: Tags) -> str:
    for key in _DATES:
        if found := re.match(r"(\d{4})[:-](\d\d)[:-](\d\d)", tags.first(key) or ""):
            try:
                return date(*map(int, found.groups())).isoformat()
            except ValueError:  # such as 0000:00:00, of a camera whose clock was never set
                continue
    return ""


def _structures(value: Any) -> Iterator[dict[str, Any]]:
    """Yield the structures in a value, however many lists are around them."""
    if isinstance(value, dict):
        yield value
    elif isinstance(value, list):
        for each in value:
            yield from _structures(each)


def _text(value: Any) -> str:
    """Return a value as one line of text; empty where it is none."""
    return " ".join(clean(readable(value)).split()) if isinstance(value, str) else ""

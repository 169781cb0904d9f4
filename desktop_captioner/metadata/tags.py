"""All tags of a file, and what may differ between two readings of them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable
from typing import Any

from desktop_captioner.metadata.fields import (
    BY_KEY,
    CAPTION_KEYS,
    COMMENT_KEYS,
    DEVICE_KEYS,
    IPTC_CHARSET,
    KEYWORD_KEYS,
    Role,
)
from desktop_captioner.photos.caption_text import is_spoken, meaningful, readable

CREDENTIALS_LABEL = "JUMBF:JUMDLabel"

# -G3:1:4 tells apart the tags of embedded documents and doubles; the number of a double depends on other groups.
_DOUBLE = re.compile(r"Copy\d+:")

# After its first write ExifTool calls them by the maker.
_DISPLACED = re.compile(r"Adjusted MakerNote\w* base|maker notes offsets")

# What moves when a caption grows, what is calculated, and what a simple WebP file gets when it becomes an extended one.
_MOVING = re.compile(
    r"(^|:)(SourceFile|System:.*|ExifTool:.*|File:CurrentIPTCDigest|Photoshop:IPTCDigest|XMP-x:XMPToolkit"
    r"|MPImage1:MPImageLength|Meta:Free|XMP-xmpNote:HasExtendedXMP|File:ExifByteOrder|MediaDataSize|MediaDataOffset|QuickTime:MediaData(Size|Offset)?"
    r"|\w+:\w*(Offsets?|ImageStart|FromRawStart|IFDPointer)|RIFF:WebP_Flags|RIFF:Image(Width|Height))$"
)
# What ExifTool must add to a new EXIF or IPTC block, and what it says of a sidecar that is new.
_MANDATORY = frozenset(
    [
        "IFD0:XResolution",
        "IFD0:YResolution",
        "IFD0:ResolutionUnit",
        "IFD0:YCbCrPositioning",
        "ExifIFD:ExifVersion",
        "ExifIFD:ComponentsConfiguration",
        "ExifIFD:FlashpixVersion",
        "ExifIFD:ColorSpace",
        "ExifIFD:ExifImageWidth",
        "ExifIFD:ExifImageHeight",
        "IPTC:EnvelopeRecordVersion",
        "IPTC:ApplicationRecordVersion",
        "IPTC:CodedCharacterSet",
        "File:FileTypeExtension",
        "File:MIMEType",
    ]
)


class Tags:
    """The values of a file's tags by key, each a list, since a tag can stand in a file twice."""

    def __init__(self, values_by_key: dict[str, Any]) -> None:
        """values_by_key: one object of ExifTool's ``-j -a -G3:1:4 -struct`` answer."""
        values: dict[str, list[Any]] = defaultdict(list)
        for key, value in values_by_key.items():
            values[_DOUBLE.sub("", key)].append(value)
        self._values = dict(values)

    def first(self, key: str) -> str | None:
        """Return the text of a tag, None where it is absent."""
        values = self._values.get(key)
        return _text(values[0]) if values else None

    def text(self, key: str) -> str | None:
        """Return all that a tag says, on lines of their own where it stands there more than once; None where it is absent."""
        values = self._values.get(key)
        return "\n".join(dict.fromkeys(map(_text, values))) if values else None

    def values(self, key: str) -> list[Any]:
        """Return the values of a tag as they were read, one for each time that it is there."""
        return self._values.get(key, [])

    def entries(self, key: str) -> list[str]:
        """Return the texts of a list; it is read as a single text where it has one entry."""
        return [str(each) for value in self.values(key) for each in (value if isinstance(value, list) else [value])]

    def keywords(self) -> list[str]:
        """Return the keywords, of XMP or else of IPTC."""
        return next(filter(None, ([readable(each) for each in self.entries(key)] for key in KEYWORD_KEYS)), [])

    def stands_twice(self, key: str) -> bool:
        """Return whether the tag is there more than once, with different texts."""
        return len(set(map(_text, self._values.get(key, ())))) > 1

    def languages(self, key: str) -> list[str]:
        """Return the other languages in which a text is there."""
        return sorted(each.removeprefix(f"{key}-") for each in self._values if each.startswith(f"{key}-"))

    def says(self, key: str, value: str | None) -> bool:
        """Return whether a tag holds this text, perhaps in an older encoding; None: whether it is absent."""
        found = self.first(key)
        return found == value or (found is not None and readable(found) == value)

    @property
    def file_type(self) -> str:
        """As ExifTool calls it, such as "JPEG"."""
        return (self.first("File:FileType") or "").removeprefix("Extended ")

    @property
    def has_credentials(self) -> bool:
        """Whether there are content credentials: a JUMBF box that C2PA labels (its specification, section 11)."""
        labels = (str(each) for key, found in self._values.items() if key.endswith(CREDENTIALS_LABEL) for each in found)
        return any(label.startswith("c2pa") for label in labels)

    @property
    def has_iptc(self) -> bool:
        return any(key.startswith("IPTC:") for key in self._values)

    @property
    def may_hide_iptc(self) -> bool:
        """Whether there is an IPTC block, or damage behind which one may stand."""
        return "File:CurrentIPTCDigest" in self._values or "ExifTool:Warning" in self._values

    @property
    def declares_iptc_charset(self) -> bool:
        """Whether the IPTC block says how it is encoded."""
        return self.first(IPTC_CHARSET) is not None

    @property
    def iptc_is_utf8(self) -> bool:
        """Whether all that stands in an IPTC block without a declaration is UTF-8 (or ASCII)."""
        values = (str(v) for key, values in self._values.items() if key.startswith("IPTC:") for v in values)
        return not any("\udc80" <= character <= "\udcff" for value in values for character in value)

    @property
    def error(self) -> str | None:
        """The error that ExifTool met when it read the file."""
        return self.first("ExifTool:Error")

    @property
    def has_displaced_maker_notes(self) -> bool:
        """Whether another program moved the maker notes without their inner places, which ExifTool guesses and mends."""
        warnings = self._values.get("ExifTool:Warning", ())
        return any(_DISPLACED.search(warning) for warning in map(_text, warnings))

    def captions(self) -> dict[str, str]:
        """Return the fields that hold a caption (not boilerplate), in another language only where no other does."""
        ours = self._captions(self.text)
        return ours or self._captions(self._in_any_language)

    def _captions(self, value: Callable[[str], str | None]) -> dict[str, str]:
        found = {key: text for key in CAPTION_KEYS if (text := meaningful(value(key))) and not self._is_device(text)}
        others = {text for key, text in found.items() if key not in COMMENT_KEYS}
        return {key: text for key, text in found.items() if text in others or is_spoken(text)}

    def _is_device(self, text: str) -> bool:
        """Whether a text only repeats what the file says of the camera or the program."""
        names = [(self.first(key) or "").strip().casefold() for key in DEVICE_KEYS]
        return text.casefold() in (*names, " ".join(names[:2]))

    def texts(self) -> dict[str, str]:
        """Return the texts of all our fields, as stored."""
        return {key: readable(text) for key in BY_KEY if (text := self._in_any_language(key)) is not None}

    def _in_any_language(self, key: str) -> str | None:
        value = self.text(key)
        if value is None and BY_KEY[key].languages and BY_KEY[key].role is not Role.OTHER:
            others = (self.first(other) for other in sorted(self._values) if other.startswith(f"{key}-"))
            value = next((other for other in others if other), None)
        return value

    def besides(self, keys: set[str]) -> set[str]:
        """Return the tags that somebody put there, without these."""
        return {
            key for key in self._values if key not in keys and not _MOVING.search(key) and not key.startswith("File:")
        }

    def differences(self, after: Tags, expected: set[str]) -> list[str]:
        """Return the keys that differ in another reading, without the expected ones and those that move by themselves."""
        keys = (self._values.keys() | after._values.keys()) - expected
        return sorted(key for key in keys if not self._same(after, key))

    def _same(self, after: Tags, key: str) -> bool:
        old, new = self._values.get(key), after._values.get(key)
        if key == "File:FileType":
            return old is None or self.file_type == after.file_type
        if key.startswith("XMP-") and new is None and old in ([""], [[]], [[""]]):
            return True  # ExifTool drops a list without entries
        return old == new or bool(_MOVING.search(key)) or (key in _MANDATORY and (old is None or new is None))


def _text(value: Any) -> str:
    """Return a value as text; of a list the entries, each on its own line."""
    return "\n".join(map(_text, value)) if isinstance(value, list) else str(value)

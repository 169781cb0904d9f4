"""The metadata fields that hold a caption or an alt text, and which files can carry them.

Keys are ExifTool's ``group:tag`` (family 1), the names under which values are read and written. Sources: MWG Guidelines
for Handling Image Metadata 2.0 (2010), IPTC Photo Metadata Standard 2021.1 (alt text), Exif 2.32.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

DESCRIPTION = "XMP-dc:Description"
IMAGE_DESCRIPTION = "IFD0:ImageDescription"
IPTC_CAPTION = "IPTC:Caption-Abstract"
IPTC_CHARSET = "IPTC:CodedCharacterSet"
IPTC_DIGEST = "Photoshop:IPTCDigest"
TIFF_DESCRIPTION = "XMP-tiff:ImageDescription"
USER_COMMENT = "ExifIFD:UserComment"
XP_COMMENT = "IFD0:XPComment"
ACDSEE_CAPTION = "XMP-acdsee:Caption"
ALT_TEXT = "XMP-iptcCore:AltTextAccessibility"
LONG_ALT_TEXT = "XMP-iptcCore:ExtDescrAccessibility"
SUBJECT = "XMP-dc:Subject"
IPTC_KEYWORDS = "IPTC:Keywords"
CAPTION_WRITER = "XMP-photoshop:CaptionWriter"
SIDECAR_EXTENSION = "XMP-photoshop:SidecarForExtension"

# What comes with the first IPTC dataset, or with a change of its characters.
NEW_IPTC_KEYS = (IPTC_CHARSET, "IPTC:EnvelopeRecordVersion", "IPTC:ApplicationRecordVersion")

IPTC_CAPTION_BYTES = 2000
IPTC_KEYWORD_BYTES = 64
ALT_TEXT_CHARACTERS = 250


class Role(Enum):
    """The meaning of a field's text."""

    CAPTION = "caption"
    ALT_TEXT = "alt text"
    KEYWORDS = "keywords"
    OTHER = "other"


@dataclass(frozen=True)
class Field:
    """One place for text.

    key: as read. name: for the user. languages: the field holds a text for each language, ours is ``x-default``.
    mirror: not written by itself, but kept equal where it held the old caption.
    """

    key: str
    name: str
    role: Role
    languages: bool = False
    mirror: bool = False

    @property
    def tag(self) -> str:
        """The name under which ExifTool writes our text and leaves other languages alone."""
        return f"{self.key}-x-default" if self.languages else self.key


# In the order in which the first one with a text is taken for "the caption of the file".
FIELDS = (
    Field(DESCRIPTION, "XMP description", Role.CAPTION, languages=True),
    Field(IPTC_CAPTION, "IPTC caption", Role.CAPTION),
    Field(IMAGE_DESCRIPTION, "EXIF image description", Role.CAPTION),
    Field(TIFF_DESCRIPTION, "XMP image description", Role.CAPTION, languages=True, mirror=True),
    Field(USER_COMMENT, "EXIF user comment", Role.CAPTION, mirror=True),
    Field("XMP-exif:UserComment", "XMP user comment", Role.CAPTION, languages=True, mirror=True),
    Field(XP_COMMENT, "Windows comment", Role.CAPTION, mirror=True),
    Field("PNG:Description", "PNG description", Role.CAPTION, mirror=True),
    Field("File:Comment", "JPEG comment", Role.CAPTION, mirror=True),
    Field(ACDSEE_CAPTION, "ACDSee caption", Role.CAPTION, mirror=True),
    Field(ALT_TEXT, "alt text", Role.ALT_TEXT, languages=True),
    Field(LONG_ALT_TEXT, "extended description", Role.ALT_TEXT, languages=True),
    Field(SUBJECT, "XMP keywords", Role.KEYWORDS),
    Field(IPTC_KEYWORDS, "IPTC keywords", Role.KEYWORDS),
    Field(CAPTION_WRITER, "caption writer", Role.OTHER),
    Field("IFD0:XPTitle", "Windows title", Role.OTHER),
    Field("IFD0:XPSubject", "Windows subject", Role.OTHER),
    Field("XMP-dc:Title", "XMP title", Role.OTHER, languages=True),
)
BY_KEY = {field.key: field for field in FIELDS}
CAPTION_KEYS = tuple(field.key for field in FIELDS if field.role is Role.CAPTION)
# Lists: their entries are a text with a line each.
KEYWORD_KEYS = tuple(field.key for field in FIELDS if field.role is Role.KEYWORDS)
MIRROR_KEYS = tuple(field.key for field in FIELDS if field.mirror)
# What the file says of the camera, the scanner or the program that made it.
DEVICE_KEYS = ("IFD0:Make", "IFD0:Model", "IFD0:Software")
# Here cameras keep notes of their own.
COMMENT_KEYS = (USER_COMMENT, "XMP-exif:UserComment", "File:Comment")

# What ExifTool calls a file: the suffixes under which it may stand, for formats into which captions are embedded.
EMBEDDABLE = {
    "JPEG": (".jpg", ".jpeg", ".jpe", ".jfif"),
    "MPO": (".mpo", ".jpg", ".jpeg"),
    "PNG": (".png",),
    "APNG": (".png", ".apng"),
    "TIFF": (".tif", ".tiff"),
    "WEBP": (".webp",),
    "HEIC": (".heic", ".heif", ".hif"),
    "HEIF": (".heif", ".heic", ".hif"),
    "AVIF": (".avif",),
}

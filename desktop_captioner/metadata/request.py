"""Requests to the metadata writer, and its answers."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from enum import Enum
from pathlib import Path
from typing import Any

from desktop_captioner.metadata.scene import Scene
from desktop_captioner.metadata.undo import Undo
from desktop_captioner.photos.annotation import Existing


class Sidecars(Enum):
    """When a caption goes into a sidecar (.xmp) instead of the photo."""

    NEVER = "never"
    WHEN_NEEDED = "when needed"
    ALWAYS = "always"
    RAW_ONLY = "raw only"


class Iptc(Enum):
    """When the caption goes into IPTC too."""

    IF_PRESENT = "if present"
    ALWAYS = "always"


@dataclass(frozen=True)
class WritePolicy:
    """The user's wishes.

    keep_times: the file's modification time stays. adobe_sidecar_names: a new sidecar is ``photo.xmp`` instead of
    ``photo.jpg.xmp``. windows_comment: also write XPComment, for Windows Explorer. keywords: also write what the caption
    names as keywords, beside those that are there. keep_credentials: a photo with content
    credentials (C2PA) stays as it is, because any change would break their signature.
    """

    sidecars: Sidecars = Sidecars.NEVER
    iptc: Iptc = Iptc.IF_PRESENT
    keep_times: bool = True
    adobe_sidecar_names: bool = False
    windows_comment: bool = False
    keywords: bool = False
    keep_credentials: bool = True


@dataclass(frozen=True)
class Request:
    """Texts to write into a photo. caption, alt_text: None leaves it alone. writer: program and model, of the caption.

    An empty caption or alt text changes nothing, or deletes what is there where ``clear`` is set.
    """

    caption: str | None
    alt_text: str | None = None
    existing: Existing = Existing.REPLACE
    writer: str = "Desktop Captioner"
    clear: bool = False


@dataclass(frozen=True)
class Part:
    """One file that a write touched: what stood in each tag, and what stands there now; None is absent.

    sidecar: its name beside the photo; None is the photo itself. created: the file was not there before. undo: how to
    get all bytes back while nothing else has changed the file; None in older journals, and for a file that was created.
    blocks: how to get the bytes of a block back while nothing else has changed that. several: the tags that stood there
    more than once, of which ``before`` has the first.
    """

    sidecar: str | None
    before: dict[str, str | None]
    after: dict[str, str | None]
    created: bool = False
    undo: Undo | None = None
    several: tuple[str, ...] = ()
    blocks: dict[str, Undo] = field(default_factory=dict)

    @staticmethod
    def from_json(stored: dict[str, Any]) -> Part:
        """The part that ``asdict`` made this of, perhaps after a journey through JSON."""
        undo = stored.get("undo")
        again = {
            "undo": Undo.from_json(undo) if undo else None,
            "several": tuple(stored.get("several", ())),
            "blocks": {name: Undo.from_json(each) for name, each in stored.get("blocks", {}).items()},
        }
        return Part(**{**stored, **again})


@dataclass(frozen=True)
class Before:
    """The parts that a write replaced, for the journal; ``to_json`` can be stored as JSON (with escapes for non-ASCII)."""

    parts: tuple[Part, ...]

    def to_json(self) -> dict[str, Any]:
        """As dictionaries and lists."""
        return {"parts": [asdict(part) for part in self.parts]}

    @staticmethod
    def from_json(stored: dict[str, Any]) -> Before:
        """Returns what ``to_json`` was asked of."""
        return Before(tuple(Part.from_json(part) for part in stored["parts"]))


class Where(Enum):
    """Where the caption is now."""

    EMBEDDED = "embedded"
    SIDECAR = "sidecar"
    BOTH = "embedded and sidecar"
    SKIPPED = "skipped"


@dataclass(frozen=True)
class Written:
    """How a write ended. caption: the text that the photo now has. notes: sentences that the user should read."""

    where: Where
    caption: str
    before: Before = Before(())
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class PhotoMetadata:
    """The texts of a photo and its sidecars.

    embedded: texts by field key (see ``fields.FIELDS``). sidecars: the same for each sidecar. caption, alt_text: what
    counts as the photo's own, None where there is none. viewers: what programs would show, by their names.
    has_credentials: whether the photo carries content credentials (C2PA). scene: where, when and whom it shows.
    """

    path: Path
    embedded: dict[str, str]
    sidecars: dict[Path, dict[str, str]] = field(default_factory=dict)
    caption: str | None = None
    alt_text: str | None = None
    viewers: dict[str, str | None] = field(default_factory=dict)
    has_credentials: bool = False
    scene: Scene = field(default_factory=Scene)

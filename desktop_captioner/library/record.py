"""What the library remembers of a photo."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum
from pathlib import Path
from typing import Any

from desktop_captioner.library.identity import instant, path_at
from desktop_captioner.photos.photo import Caption, Captioned, Photo


class Origin(Enum):
    """Who said it."""

    HUMAN = "human"
    MODEL = "model"
    FILE = "file"


class Role(Enum):
    """What a text is to its photo."""

    CAPTION = "caption"
    ALT_TEXT = "alt text"


@dataclass(frozen=True, eq=False)
class Record:
    """A photo as it is remembered.

    text, alt_text: what counts, each with its origin (None where there is no such text). model and confidence: of the
    text, if a model said it. result: the model's last word with its alternatives (without attention), also where a
    person wrote another text. captioned_by: the model that has seen the file as it is now, else empty. changed: the file
    is not as it was when it was remembered. saved: what counts stands in the photo or its sidecar.
    """

    path: Path
    text: str
    alt_text: str
    origin: Origin | None
    alt_origin: Origin | None
    model: str
    confidence: float | None
    result: Captioned | None
    captioned_by: str
    changed: bool
    saved: bool

    @property
    def edited(self) -> bool:
        """Whether a person wrote or chose the text."""
        return self.origin is Origin.HUMAN

    @property
    def alternatives(self) -> tuple[Caption, ...]:
        """The model's further captions, best first."""
        return self.result.captions[1:] if self.result else ()


@dataclass(frozen=True)
class Statement:
    """A text that a photo has or had. current: it counts."""

    role: Role
    text: str
    origin: Origin
    model: str
    confidence: float | None
    made: datetime
    current: bool


RECORD = """
    SELECT p.id, p.path, p.size, p.modified, p.gone, p.captioned_by, p.saved_caption, p.saved_alt_text,
           c.text, c.origin, c.model, c.confidence, a.text, a.origin, g.text, g.model, g.confidence, g.alternatives
    FROM photos p LEFT JOIN captions c ON c.id = p.caption LEFT JOIN captions a ON a.id = p.alt_text
         LEFT JOIN captions g ON g.id = p.generated
"""


@dataclass(frozen=True)
class Row:
    """A row of ``RECORD``."""

    id: int
    place: bytes
    size: int
    modified: int
    gone: bool
    captioned_by: str | None
    saved_caption: str | None
    saved_alt_text: str | None
    text: str | None
    origin: str | None
    model: str | None
    confidence: float | None
    alt_text: str | None
    alt_origin: str | None
    generated: str | None
    generated_by: str | None
    generated_confidence: float | None
    alternatives: str | None

    def describes(self, photo: Photo) -> bool:
        """Whether the photo is as it was when it was remembered."""
        return (self.size, self.modified) == (photo.size, instant(photo.modified))

    def record(self, photo: Photo | None = None) -> Record:
        """What is remembered of the photo, which is as it was if it is not given."""
        changed = photo is not None and not self.describes(photo)
        path = photo.path if photo else path_at(self.place)
        result = None
        if self.generated is not None:
            best = Caption(self.generated, self.generated_confidence or 0.0)
            result = Captioned(path, (best, *captions_in(self.alternatives or "[]")), self.generated_by or "")
        # An alt text of the file's own is never written.
        written = self.alt_text if self.alt_origin == Origin.HUMAN.value else None
        texts = self.text or "", written or ""
        saved = self.saved_caption or "", self.saved_alt_text or ""
        return Record(
            path=path,
            text=self.text or "",
            alt_text=self.alt_text or "",
            origin=Origin(self.origin) if self.origin else None,
            alt_origin=Origin(self.alt_origin) if self.alt_origin else None,
            model=self.model or "",
            confidence=self.confidence,
            result=result,
            captioned_by="" if changed else self.captioned_by or "",
            changed=changed,
            saved=any(texts) and not changed and texts == saved and self.origin != Origin.FILE.value,
        )


def statement(values: tuple[Any, ...]) -> Statement:
    """A row of a photo's history."""
    role, text, origin, model, confidence, made, current = values
    when = datetime.fromtimestamp(made / 1000, UTC)
    return Statement(Role(role), text, Origin(origin), model or "", confidence, when, bool(current))


def captions_in(text: str) -> tuple[Caption, ...]:
    """The inverse of ``captions_text``."""
    return tuple(Caption(text, confidence) for text, confidence in json.loads(text))


def captions_text(captions: tuple[Caption, ...]) -> str:
    """Captions as JSON, without words and attention."""
    return json.dumps([[caption.text, float(caption.confidence)] for caption in captions])

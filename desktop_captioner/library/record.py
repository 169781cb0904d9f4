"""A photo as the library knows it."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from desktop_captioner.library.checksum import sound
from desktop_captioner.library.identity import instant, path_at
from desktop_captioner.photos.annotation import Annotation, Origin, Role, Saved
from desktop_captioner.photos.photo import Caption, Captioned, Photo

# What a person writes over so soon is the same text, still being written.
PASSING = timedelta(seconds=10)

# Origins as the tables spell them.
_SPELLED = {Origin.PERSON: "human", Origin.MODEL: "model", Origin.FILE: "file"}
_ORIGINS = {text: origin for origin, text in _SPELLED.items()}


def spelled(origin: Origin) -> str:
    """The origin as the tables have it."""
    return _SPELLED[origin]


def origin_of(text: str | None) -> Origin | None:
    """The inverse of ``spelled``; None stays None."""
    return _ORIGINS[text] if text else None


@dataclass(frozen=True, eq=False)
class Record:
    """The library's record of a photo.

    annotation: its texts. captioned_by: the model that has seen the file as it is now, else empty. changed: the file is
    not as it was when it was noted.
    """

    path: Path
    annotation: Annotation
    captioned_by: str = ""
    changed: bool = False

    @property
    def text(self) -> str:
        """The caption that counts."""
        return self.annotation.caption

    @property
    def alt_text(self) -> str:
        """The alt text that counts."""
        return self.annotation.alt_text

    @property
    def origin(self) -> Origin | None:
        """Who said the text."""
        return self.annotation.origin

    @property
    def alt_origin(self) -> Origin | None:
        """Who said the alt text."""
        return self.annotation.alt_origin

    @property
    def model(self) -> str:
        """The model whose words the text is, if it is one's."""
        return self.annotation.words_of

    @property
    def confidence(self) -> float | None:
        """The model's confidence in the text, if the words are its own."""
        return self.annotation.confidence

    @property
    def result(self) -> Captioned | None:
        """The model's last word with its alternatives (without attention), also where another text counts."""
        return self.annotation.result

    @property
    def saved(self) -> bool:
        """Return whether what counts stands in the photo or its sidecar, because this program wrote it."""
        says_something = bool(self.text or self.alt_text)
        return says_something and not self.changed and self.annotation.is_saved

    @property
    def edited(self) -> bool:
        """Return whether a person wrote or chose the text."""
        return self.origin is Origin.PERSON

    @property
    def alternatives(self) -> tuple[Caption, ...]:
        """The model's further captions, best first."""
        return self.annotation.alternatives

    @property
    def current(self) -> Annotation:
        """The texts that hold for the file as it is: a model's words about another picture do not."""
        return self.annotation if self.captioned_by else replace(self.annotation, result=None)


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


def joined(alias: str, pointer: str) -> str:
    """SQL that joins a text of the photo ``p``, if it is as it was written."""
    condition = f"{alias}.id = p.{pointer} AND {alias}.photo = p.id AND {sound('captions', alias)}"
    return f"LEFT JOIN captions {alias} ON {condition}"


# The file's own texts are those that were read last. What was saved is a person's where they wrote or chose it. A text
# that is not as it was written, or another photo's, is not taken.
_FOUND = f"""
    (SELECT f.text FROM captions f WHERE f.photo = p.id AND f.role = '%s' AND f.origin = 'file' AND {sound("captions", "f")}
     ORDER BY f.id DESC LIMIT 1)
"""
NOT_PHOTO = "g.id IN (SELECT caption FROM not_photos)"  # SQL that is true of a caption of what is no photograph
RECORD = f"""
    SELECT p.id, p.path, p.size, p.modified, p.gone, p.picture, p.captioned_by, p.saved_caption, p.saved_alt_text,
           c.text, c.origin, a.text, a.origin, g.text, g.model, g.confidence, g.alternatives,
           {NOT_PHOTO},
           {_FOUND % "caption"}, {_FOUND % "alt text"},
           (SELECT min(s.origin) FROM captions s WHERE s.photo = p.id AND s.role = 'caption'
            AND s.origin IN ('human', 'model') AND s.text = p.saved_caption),
           (p.caption, p.alt_text, p.generated) IS NOT (c.id, a.id, g.id)
    FROM photos p {joined("c", "caption")} {joined("a", "alt_text")} {joined("g", "generated")}
    WHERE {sound("photos", "p")}
"""


@dataclass(frozen=True)
class Row:
    """A row of ``RECORD``. damaged: a text that should count cannot be read any more."""

    id: int
    place: bytes
    size: int
    modified: int
    gone: bool
    picture: bytes | None
    captioned_by: str | None
    saved_caption: str | None
    saved_alt_text: str | None
    text: str | None
    origin: str | None
    alt_text: str | None
    alt_origin: str | None
    generated: str | None
    generated_by: str | None
    generated_confidence: float | None
    alternatives: str | None
    not_photo: bool | None
    found: str | None
    found_alt_text: str | None
    saved_origin: str | None
    damaged: bool

    def describes(self, photo: Photo) -> bool:
        """Return whether the photo is as it was when it was stored."""
        return (self.size, self.modified) == (photo.size, instant(photo.modified))

    def record(self, photo: Photo | None = None) -> Record:
        """Return what is known of the photo, which is as it was if it is not given."""
        changed = photo is not None and not self.describes(photo)
        path = photo.path if photo else path_at(self.place)
        return Record(path, self.annotation(path), "" if changed else self.captioned_by or "", changed)

    def annotation(self, path: Path) -> Annotation:
        """The texts of the photo, which lies there."""
        result = saved = None
        if self.generated is not None:
            best = Caption(self.generated, self.generated_confidence or 0.0, not_photo=bool(self.not_photo))
            result = Captioned(path, (best, *captions_in(self.alternatives or "[]")), self.generated_by or "")
        if self.saved_caption is not None or self.saved_alt_text is not None:
            by = origin_of(self.saved_origin) or Origin.PERSON
            saved = Saved(self.saved_caption or "", self.saved_alt_text, by)
        return Annotation(
            edited=self.text if origin_of(self.origin) is Origin.PERSON else None,
            edited_alt_text=self.alt_text if origin_of(self.alt_origin) is Origin.PERSON else None,
            found=self.found,
            found_alt_text=self.found_alt_text,
            result=result,
            saved=saved,
        )


def statement(values: tuple[Any, ...]) -> Statement:
    """A row of a photo's history."""
    role, text, origin, model, confidence, made, current = values
    when = datetime.fromtimestamp(made / 1000, UTC)
    return Statement(Role(role), text, _ORIGINS[origin], model or "", confidence, when, bool(current))


def worth_showing(statements: Iterable[Statement]) -> list[Statement]:
    """A photo's history, the newest first, without what a person wrote over at once, and each text only once."""
    shown: list[Statement] = []
    said: set[tuple[Role, str, Origin, str]] = set()
    later: dict[Role, Statement] = {}
    for each in statements:
        after, later[each.role] = later.get(each.role), each
        passing = (
            after is not None and each.origin is after.origin is Origin.PERSON and after.made - each.made < PASSING
        )
        words = each.role, each.text, each.origin, each.model
        if each.current or not (passing or words in said):
            shown.append(each)
            said.add(words)
    return shown


def captions_in(text: str) -> tuple[Caption, ...]:
    """The inverse of ``captions_text``."""
    return tuple(Caption(text, confidence) for text, confidence in json.loads(text))


def captions_text(captions: tuple[Caption, ...]) -> str:
    """Captions as JSON, without words and attention."""
    return json.dumps([[caption.text, float(caption.confidence)] for caption in captions])

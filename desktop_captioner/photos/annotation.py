"""Whose text wins: what is known of a photo's texts, which of them counts, what is shown and what may be written.

Every front end, the library and the exports ask here; nobody else decides. The order:

1. what a person wrote or chose here, also if it is empty: a caption that a person cleared stays cleared;
2. the caption that stands in the photo or its sidecar: somebody wrote it, and it stands until a person says otherwise;
3. what the model said. Where 1 or 2 count, the model's captions are alternatives beside them.

A caption that this program itself put into the photo in the model's name is the model's word, not the photo's own, and
gives way to a newer one.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from enum import Enum

from desktop_captioner.photos.caption_text import clean
from desktop_captioner.photos.photo import Caption, Captioned, PhotoState

SURE_FROM = 0.5  # the confidence from which on a model's caption is sure, where the model was not measured for it


class Origin(Enum):
    """Who said it."""

    PERSON = "person"
    FILE = "file"
    MODEL = "model"


class Role(Enum):
    """The role of a text: the photo's caption or its alt text."""

    CAPTION = "caption"
    ALT_TEXT = "alt text"


class Existing(Enum):
    """Ways to treat a caption that a photo has already."""

    SKIP = "skip"
    APPEND = "append"
    REPLACE = "replace"


ASK = "ask"  # what a front end offers beside these: it asks before a run, and the answer is one of them


@dataclass(frozen=True)
class Saved:
    """The texts that this program wrote last into a photo. alt_text: None where it wrote none. origin: of the caption."""

    caption: str
    alt_text: str | None = None
    origin: Origin = Origin.PERSON


@dataclass(frozen=True)
class Wanted:
    """Texts to be written into a photo. caption, alt_text: None leaves what is there, empty removes it.

    existing: what becomes of the caption that is there. model: the one whose words the caption is, empty for a person's.
    """

    caption: str | None
    alt_text: str | None
    existing: Existing
    model: str = ""

    @property
    def clears(self) -> bool:
        """Whether a text is to be removed."""
        return "" in (self.caption, self.alt_text)


@dataclass(frozen=True)
class Annotation:
    """A photo's texts: a person's, the file's and the model's.

    edited, edited_alt_text: as a person wrote or chose them here; empty: cleared; None: nobody said anything. found,
    found_alt_text: what stands in the photo or its sidecar; None: not read yet. result: the model's last word. saved:
    what this program wrote into the photo.
    """

    edited: str | None = None
    edited_alt_text: str | None = None
    found: str | None = None
    found_alt_text: str | None = None
    result: Captioned | None = None
    saved: Saved | None = None

    def filled_from(self, other: Annotation) -> Annotation:
        """This one, with what only the other knows."""
        missing = [each.name for each in fields(self) if getattr(self, each.name) is None]
        return replace(self, **{name: getattr(other, name) for name in missing})

    @property
    def captions(self) -> tuple[Caption, ...]:
        """The model's captions, best first."""
        return self.result.captions if self.result else ()

    @property
    def own(self) -> str:
        """The caption that others gave the photo; empty where there is none, or the model's from this program."""
        ours = self.saved is not None and self.saved.origin is Origin.MODEL and _same(self.saved.caption, self.found)
        return "" if ours else self.found or ""

    @property
    def caption(self) -> str:
        """The caption that counts."""
        if self.edited is not None:
            return self.edited
        return self.own or (self.captions[0].text if self.captions else self.found or "")

    @property
    def origin(self) -> Origin | None:
        """Who said the caption; None where there is none. A person who cleared it said so."""
        if self.edited is not None:
            return Origin.PERSON
        if self.own:
            return Origin.FILE
        return Origin.MODEL if self.captions or self.found else None

    @property
    def origin_without_edit(self) -> Origin | None:
        """Who would have said the caption if no person had."""
        return replace(self, edited=None).origin

    @property
    def alt_text(self) -> str:
        """The alt text that counts."""
        return (self.found_alt_text or "") if self.edited_alt_text is None else self.edited_alt_text

    @property
    def alt_origin(self) -> Origin | None:
        """Who said the alt text; None where there is none. No model says any."""
        if self.edited_alt_text is not None:
            return Origin.PERSON
        return Origin.FILE if self.found_alt_text else None

    @property
    def chosen(self) -> Caption | None:
        """The model's caption whose text counts; None where the words are somebody else's."""
        return next((caption for caption in self.captions if caption.text == self.caption), None)

    @property
    def words_of(self) -> str:
        """The model whose words the caption is; empty where a person or the file said it."""
        return self.result.model if self.result and self.chosen and self.origin is not Origin.FILE else ""

    @property
    def confidence(self) -> float | None:
        """The model's confidence in the caption, None where the words are not its own."""
        return self.chosen.confidence if self.words_of and self.chosen else None

    @property
    def not_photo(self) -> bool:
        """Whether the picture did not look like a photograph to the model that captioned it."""
        return bool(self.captions) and self.captions[0].not_photo

    def is_unsure(self, sure_from: float) -> bool:
        """Whether the caption is the model's alone, and its confidence lies below this one."""
        return self.origin is Origin.MODEL and self.confidence is not None and self.confidence < sure_from

    @property
    def alternatives(self) -> tuple[Caption, ...]:
        """The model's captions beside the one that counts, best first."""
        return tuple(caption for caption in self.captions if caption is not self.chosen)

    @property
    def is_saved(self) -> bool:
        """Whether the photo says what counts, because this program wrote it there."""
        if self.saved is None or self.saved.alt_text != self.edited_alt_text:
            return False
        if self.found is not None and clean(self.saved.caption) not in clean(self.found):
            return False
        # Where it was appended, what stands in the photo is more than what was saved.
        appended = self.saved.caption and self.origin is Origin.FILE
        return bool(appended) or _same(self.caption, self.saved.caption)

    @property
    def has_new_alt_text(self) -> bool:
        """Whether a person wrote an alt text that does not stand in the photo."""
        return self.edited_alt_text is not None and not _same(self.edited_alt_text, self.found_alt_text)

    @property
    def state(self) -> PhotoState:
        """The state that the badge shows where nothing failed."""
        if self.is_saved:
            return PhotoState.SAVED
        return {
            Origin.PERSON: PhotoState.ACCEPTED if self.chosen else PhotoState.EDITED,
            Origin.FILE: PhotoState.EXISTING,
            Origin.MODEL: PhotoState.GENERATED,
            None: PhotoState.EMPTY,
        }[self.origin]

    @property
    def is_contested(self) -> bool:
        """Whether others gave the photo a caption and the model has another, so that a person may be asked which stands."""
        return self.origin is Origin.FILE and bool(self.captions) and not self._stands_there()

    def needs_caption(self, model: str, several: int = 1, existing: Existing = Existing.SKIP) -> bool:
        """Whether this model is to caption the photo, where all of a folder is captioned.

        several: how many captions are searched for; one is not enough where there can be more, but a search may also find
        fewer. existing: what is meant to become of a caption that is there: none is made that would not be used.
        """
        if self.edited is not None or (self.own and existing is Existing.SKIP):
            return False
        return self.result is None or self.result.model != model or len(self.captions) < min(several, 2)

    def to_write(self, existing: Existing = Existing.SKIP, sure_from: float = 0.0) -> Wanted | None:
        """Returns the texts to write into the photo; None where there is nothing new.

        existing: what the person wants to become of a caption that others gave the photo. Their own words, and what this
        program wrote before, are replaced without asking. sure_from: the least confidence of a model's caption that nobody
        chose.
        """
        alt_text, model = self.edited_alt_text, self.result.model if self.result else ""
        sure = bool(self.captions) and self.captions[0].confidence >= sure_from
        if self.origin is Origin.FILE:
            if sure and existing is not Existing.SKIP and not (existing is Existing.APPEND and self._stands_there()):
                return Wanted(self.captions[0].text, alt_text, existing, model)
        elif self.edited is not None:
            if not self.is_saved:
                return Wanted(self.edited, alt_text, Existing.REPLACE, self.words_of)
        elif sure and not self.is_saved:
            # A photo that was not read yet may have a caption of its own.
            kept = existing if self.found is None else Existing.REPLACE
            return Wanted(self.captions[0].text, alt_text, kept, model)
        return Wanted(None, alt_text, Existing.REPLACE) if self.has_new_alt_text else None

    def is_held_back(self, existing: Existing, sure_from: float) -> bool:
        """Whether a caption is not to be written only because it is unsure."""
        return self.to_write(existing, sure_from) != self.to_write(existing)

    def _stands_there(self) -> bool:
        """Whether the model's caption stands in the photo among others, as where it was appended before."""
        return clean(self.captions[0].text) in clean(self.found or "").split("\n")


def _same(text: str, other: str | None) -> bool:
    return clean(text) == clean(other or "")

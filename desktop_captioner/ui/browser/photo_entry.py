"""One photo in the window."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

from desktop_captioner.metadata.request import PhotoMetadata
from desktop_captioner.photos.annotation import Annotation, Existing
from desktop_captioner.photos.photo import Caption, Photo, PhotoState
from desktop_captioner.sentence import NOTHING, Sentence
from desktop_captioner.ui.translated import translated

# States in which a photo has what a person wants it to have: that the model failed does not matter there.
_SETTLED = (PhotoState.SAVED, PhotoState.EDITED, PhotoState.ACCEPTED)


@dataclass
class PhotoEntry:
    """A photo in the window.

    annotation: its texts. metadata: what stands in the photo, None while that is not known. failure: why it could not be
    captioned. unsaved: why its texts could not be saved. unseen: why there is no thumbnail.
    """

    photo: Photo
    annotation: Annotation = field(default_factory=Annotation)
    metadata: PhotoMetadata | None = None
    failure: Sentence = NOTHING
    unsaved: Sentence = NOTHING
    unseen: Sentence = NOTHING

    def annotate(self, **texts: Any) -> None:
        """Takes further texts, by the names of the annotation's fields."""
        self.annotation = replace(self.annotation, **texts)

    def take(self, metadata: PhotoMetadata) -> None:
        """Takes what stands in the photo."""
        self.metadata = metadata
        self.annotate(found=metadata.caption or "", found_alt_text=metadata.alt_text or "")

    def found_again(self, photo: Photo) -> PhotoEntry:
        """The entry for the photo as it is now: what failed may work, and of another picture nothing was said."""
        if self.photo == photo:
            return PhotoEntry(photo, self.annotation, self.metadata)
        return PhotoEntry(photo, Annotation(self.edited, self.alt_text))

    @property
    def state(self) -> PhotoState:
        """The state that the badge shows."""
        state = self.annotation.state
        failed = self.failure if state not in _SETTLED else ""
        if self.unsaved or failed or (state is PhotoState.EMPTY and self.unseen):
            return PhotoState.FAILED
        return state

    @property
    def captions(self) -> tuple[Caption, ...]:
        """The model's captions, best first."""
        return self.annotation.captions

    @property
    def edited(self) -> str | None:
        """The caption as a person wrote or chose it; None where nobody did."""
        return self.annotation.edited

    @property
    def alt_text(self) -> str | None:
        """The alt text as a person wrote it; None where nobody did."""
        return self.annotation.edited_alt_text

    @property
    def existing(self) -> str:
        """The caption that stands in the photo or its sidecar."""
        return self.annotation.found or ""

    @property
    def text(self) -> str:
        """The caption that counts."""
        return self.annotation.caption

    @property
    def shown_alt_text(self) -> str:
        """The alt text that counts."""
        return self.annotation.alt_text

    @property
    def chosen(self) -> Caption | None:
        """The model's caption whose text counts; None where there is none or the words are somebody else's."""
        return self.annotation.chosen

    def is_unsure(self, sure_from: float) -> bool:
        """Whether the caption is the model's, nobody took it, and its confidence lies below this one."""
        return self.state is PhotoState.GENERATED and self.annotation.is_unsure(sure_from)

    @property
    def problem(self) -> str:
        """Why the photo failed, in the user's language; empty where it did not."""
        return translated(self.unsaved or self.failure or self.unseen)

    @property
    def note(self) -> str:
        """A sentence about a photo that was captioned though it is not quite whole, else empty."""
        return translated(self.annotation.result.note) if self.annotation.result else ""

    def can_be_saved(self, existing: Existing = Existing.SKIP, sure_from: float = 0.0) -> bool:
        """Whether there is something that the photo does not have yet and may get. sure_from: of a model's caption."""
        return self.annotation.to_write(existing, sure_from) is not None

    def needs_caption(self, model: str, existing: Existing = Existing.SKIP) -> bool:
        """Whether to caption the photo with all others. model: empty while it is not known."""
        known = self.annotation.result.model if self.annotation.result and not model else model
        return bool(self.failure) or self.annotation.needs_caption(known, existing=existing)

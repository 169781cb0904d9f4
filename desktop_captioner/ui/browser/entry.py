"""What the window knows of one photo."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_captioner.metadata.request import PhotoMetadata
from desktop_captioner.photos.caption_text import clean
from desktop_captioner.photos.photo import Caption, Captioned, Failure, Photo, PhotoState


@dataclass
class Entry:
    """A photo in the window.

    edited: the caption as a person wrote or chose it, which no result may replace. alt_text: None where nobody wrote
    one. metadata: what stands in the photo, None while that is not known. saved: the caption and alt text that stand
    verified in the photo. unsaved: why they could not be saved. unseen: why there is no thumbnail.
    """

    photo: Photo
    result: Captioned | Failure | None = None
    edited: str | None = None
    alt_text: str | None = None
    metadata: PhotoMetadata | None = None
    saved: tuple[str, str | None] | None = None
    unsaved: str = ""
    unseen: str = ""

    @property
    def state(self) -> PhotoState:
        """What the badge says."""
        if self.unsaved:
            return PhotoState.FAILED
        if self.is_saved:
            return PhotoState.SAVED
        if self.edited is not None:
            return PhotoState.EDITED
        if isinstance(self.result, Failure):
            return PhotoState.FAILED
        if self.captions:
            return PhotoState.GENERATED
        if self.existing:
            return PhotoState.EXISTING
        return PhotoState.FAILED if self.unseen else PhotoState.EMPTY

    @property
    def captions(self) -> tuple[Caption, ...]:
        """The model's captions, best first."""
        return self.result.captions if isinstance(self.result, Captioned) else ()

    @property
    def existing(self) -> str:
        """The caption that stands in the photo or its sidecar."""
        return (self.metadata.caption or "") if self.metadata else ""

    @property
    def text(self) -> str:
        """The caption that counts."""
        if self.edited is not None:
            return self.edited
        return self.captions[0].text if self.captions else self.existing

    @property
    def shown_alt_text(self) -> str:
        """The alt text that counts."""
        if self.alt_text is not None:
            return self.alt_text
        return (self.metadata.alt_text or "") if self.metadata else ""

    @property
    def is_saved(self) -> bool:
        """Whether the texts that count are those that were saved."""
        return bool(self.saved) and self.saved == (self.text, self.alt_text)

    @property
    def can_be_saved(self) -> bool:
        """Whether there is something that the photo does not have yet."""
        says_something = self.edited is not None or bool(self.captions) or self.has_new_alt_text
        return says_something and not self.is_saved

    @property
    def has_new_alt_text(self) -> bool:
        """Whether a person wrote an alt text that does not stand in the photo."""
        there = (self.metadata.alt_text or "") if self.metadata else ""
        return self.alt_text is not None and clean(self.alt_text) != clean(there)

    @property
    def chosen(self) -> Caption | None:
        """The model's caption whose text counts; None where there is none or a person wrote another."""
        return next((caption for caption in self.captions if caption.text == self.text), None)

    @property
    def problem(self) -> str:
        """Why the photo failed; empty where it did not."""
        return self.unsaved or (self.result.sentence if isinstance(self.result, Failure) else self.unseen)

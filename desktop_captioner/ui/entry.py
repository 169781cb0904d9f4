"""What the window knows of one photo."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_captioner.photos.photo import Caption, Captioned, Failure, Photo, PhotoState


@dataclass
class Entry:
    """A photo in the window.

    edited: the caption as a person wrote or chose it, which no result may replace. unseen: why there is no thumbnail.
    """

    photo: Photo
    result: Captioned | Failure | None = None
    edited: str | None = None
    unseen: str = ""

    @property
    def state(self) -> PhotoState:
        """What the badge says."""
        if self.edited is not None:
            return PhotoState.EDITED
        if isinstance(self.result, Failure) or (self.unseen and self.result is None):
            return PhotoState.FAILED
        return PhotoState.EMPTY if self.result is None else PhotoState.GENERATED

    @property
    def captions(self) -> tuple[Caption, ...]:
        """The model's captions, best first."""
        return self.result.captions if isinstance(self.result, Captioned) else ()

    @property
    def text(self) -> str:
        """The caption that counts."""
        if self.edited is not None:
            return self.edited
        return self.captions[0].text if self.captions else ""

    @property
    def chosen(self) -> Caption | None:
        """The model's caption whose text counts; None where there is none or a person wrote another."""
        return next((caption for caption in self.captions if caption.text == self.text), None)

    @property
    def problem(self) -> str:
        """Why the photo failed; empty where it did not."""
        return self.result.sentence if isinstance(self.result, Failure) else self.unseen

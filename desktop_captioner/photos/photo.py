"""The photo, its caption, and what can be wrong with it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path
from typing import Any

from numpy.typing import NDArray

from desktop_captioner.sentence import Sentence

NOT_A_PHOTO = Sentence("This does not look like a photograph, so the caption may be wrong.")


class PhotoState(Enum):
    """The state of a photo, as its badge shows it."""

    EMPTY = "no caption"
    EXISTING = "has a caption already"
    GENERATED = "captioned"
    ACCEPTED = "accepted"
    EDITED = "edited by hand"
    SAVED = "saved into the photo"
    FAILED = "failed"


class PhotoError(Exception):
    """A photo cannot be used. ``sentence`` is for the user; it names the cause, not the path."""

    def __init__(self, path: Path, sentence: Sentence) -> None:
        super().__init__(f"{path}: {sentence}")
        self.path, self.sentence = path, sentence


@dataclass(frozen=True)
class Photo:
    """A photo on disk as it was when it was found. size in bytes, modified in nanoseconds since the epoch."""

    path: Path
    size: int
    modified: int


@dataclass(frozen=True, eq=False)
class Caption:
    """One sentence for a photo.

    confidence: geometric mean of the probabilities of its words, in (0, 1]. words: as the model said them, one for
    each row of ``attention float32[words, rows, columns]``, where the model looked (rows sum to 1). not_photo: the picture
    does not look like a photograph to the model, but like a drawing, a screenshot or nothing at all.
    """

    text: str
    confidence: float
    words: tuple[str, ...] = ()
    attention: NDArray[Any] | None = None
    not_photo: bool = False


@dataclass(frozen=True, eq=False)
class Captioned:
    """A photo with the model's captions, best first (at least one), and the model's name and version.

    note: a sentence for the user about a photo that is not quite whole, else empty.
    """

    path: Path
    captions: tuple[Caption, ...]
    model: str
    note: str = ""

    def without_looks(self) -> Captioned:
        """Return the same captions without their single words, and where the model looked for these."""
        return replace(self, captions=tuple(replace(each, words=(), attention=None) for each in self.captions))


@dataclass(frozen=True)
class Failure:
    """A photo without a result, and the sentence that says why."""

    path: Path
    sentence: Sentence

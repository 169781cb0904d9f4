"""What a model said, and what is saved of it."""

from __future__ import annotations

from pathlib import Path

from desktop_captioner.metadata.request import WritePolicy
from desktop_captioner.operations.operation import How, Notice
from desktop_captioner.operations.save_captions import Edit, SaveCaptions, SavedPhoto, SaveRequest
from desktop_captioner.photos.annotation import Annotation
from desktop_captioner.photos.photo import Caption, Captioned, Failure


def said(path: Path, text: str = "A dog.", model: str = "small 1") -> Captioned:
    """Returns a model's result."""
    return Captioned(path, (Caption(text, 0.5),), model)


def save(library: Path, path: Path, annotation: Annotation, *edits: Edit) -> list[SavedPhoto | Failure | Notice]:
    """Saves a photo's texts; returns the outcomes."""
    outcomes: list[SavedPhoto | Failure | Notice] = []
    request = SaveRequest(((path, annotation),), WritePolicy(), title="a test", edits=edits)
    assert SaveCaptions(library, request).run(outcomes.append).how is How.FINISHED
    return outcomes

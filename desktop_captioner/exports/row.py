"""The row of one photo in an export."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop_captioner.photos.annotation import Annotation, Origin
from desktop_captioner.photos.photo import Caption, Captioned, Failure


@dataclass(frozen=True, eq=False)
class CaptionRow:
    """A photo's texts and where they come from.

    origin, alt_text_origin: who wrote them, None where there is no text. model, confidence: of the caption, if the model
    wrote it. alternatives: the model's further captions, best first. error: why the photo has no caption.
    """

    path: Path
    caption: str = ""
    alt_text: str = ""
    origin: Origin | None = None
    alt_text_origin: Origin | None = None
    confidence: float | None = None
    alternatives: tuple[Caption, ...] = ()
    model: str = ""
    error: str = ""


COLUMNS = (
    "path", "caption", "alt_text", "origin", "alt_text_origin", "confidence", "alternatives", "model", "error",
)  # fmt: skip


def readable(path: Path | str) -> str:
    """Returns the path as text that UTF-8 can hold; bytes that are not text are written as ``\\xNN``."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")


def row_of(path: Path, annotation: Annotation, error: str = "") -> CaptionRow:
    """Returns the row for what is known of a photo.

    A person's words carry neither a model's name nor its confidence; its captions stand beside them as alternatives.
    """
    by_model = annotation.origin is Origin.MODEL
    return CaptionRow(
        path,
        annotation.caption,
        annotation.alt_text,
        annotation.origin,
        annotation.alt_origin,
        annotation.confidence if by_model else None,
        annotation.alternatives,
        annotation.words_of if by_model else "",
        error,
    )


def row_of_result(result: Captioned | Failure, edited: str | None = None) -> CaptionRow:
    """Returns the row for a model's result. edited: what a person wrote in its place; None where nobody did."""
    if isinstance(result, Failure):
        return row_of(result.path, Annotation(edited=edited), result.sentence)
    return row_of(result.path, Annotation(edited=edited, result=result))


def as_dict(row: CaptionRow) -> dict[str, Any]:
    """Returns the row as JSON can hold it, under the names of ``COLUMNS``; an unknown confidence is None."""
    values = {name: getattr(row, name) for name in COLUMNS}
    return values | {
        "path": readable(row.path),
        "origin": row.origin.value if row.origin else "",
        "alt_text_origin": row.alt_text_origin.value if row.alt_text_origin else "",
        "confidence": _rounded(row.confidence),
        "alternatives": [{"caption": each.text, "confidence": _rounded(each.confidence)} for each in row.alternatives],
    }


def _rounded(confidence: float | None) -> float | None:
    return None if confidence is None else round(float(confidence), 4)

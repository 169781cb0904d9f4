"""The row of one photo in an export."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop_captioner.photos.annotation import SURE_FROM, Annotation, Origin
from desktop_captioner.photos.photo import Caption, Captioned, Failure
from desktop_captioner.photos.readable_path import readable


@dataclass(frozen=True, eq=False)
class CaptionRow:
    """A photo's texts and where they come from.

    origin, alt_text_origin: who wrote them, None where there is no text. model, confidence: of the caption, if the model
    wrote it; unsure: whether that is low, else None. not_a_photo: whether the picture did not look like a photograph to the
    model, None where it did not see it. alternatives: its further captions, best first. error: why the photo has no caption.
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
    unsure: bool | None = None
    not_a_photo: bool | None = None


COLUMNS = (
    "path", "caption", "alt_text", "origin", "alt_text_origin", "confidence", "unsure", "not_a_photo", "alternatives",
    "model", "error",
)  # fmt: skip


def row_of(path: Path, annotation: Annotation, error: str = "", sure_from: float = SURE_FROM) -> CaptionRow:
    """Returns the row for what is known of a photo. sure_from: the confidence below which a caption is unsure.

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
        annotation.is_unsure(sure_from) if by_model else None,
        annotation.not_photo if annotation.result else None,
    )


def row_of_result(result: Captioned | Failure, edited: str | None = None, sure_from: float = SURE_FROM) -> CaptionRow:
    """Returns the row for a model's result. edited: what a person wrote in its place; None where nobody did."""
    if isinstance(result, Failure):
        return row_of(result.path, Annotation(edited=edited), result.sentence)
    return row_of(result.path, Annotation(edited=edited, result=result), sure_from=sure_from)


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

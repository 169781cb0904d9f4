"""What the states of photos, and the problems of a table's rows, are called in the user's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_captioner.exports.imported_row import Problem
from desktop_captioner.photos.photo import PhotoState

translate = QCoreApplication.translate


def state_name(state: PhotoState) -> str:
    """What a badge means, as part of a sentence."""
    return {
        PhotoState.EMPTY: translate("PhotoState", "no caption"),
        PhotoState.EXISTING: translate("PhotoState", "already captioned"),
        PhotoState.GENERATED: translate("PhotoState", "captioned"),
        PhotoState.ACCEPTED: translate("PhotoState", "accepted"),
        PhotoState.EDITED: translate("PhotoState", "edited by hand"),
        PhotoState.SAVED: translate("PhotoState", "saved to the photo"),
        PhotoState.FAILED: translate("PhotoState", "failed"),
    }[state]


def problem_sentence(problem: Problem) -> str:
    """Why a row of a table is left out."""
    return {
        Problem.UNMATCHED: translate("Problem", "No photo has this path or name."),
        Problem.AMBIGUOUS: translate("Problem", "More than one photo has this name."),
        Problem.TWICE: translate("Problem", "Another row says something else about this photo."),
        Problem.DIFFERS: translate("Problem", "The photo has another text already."),
        Problem.EMPTY: translate("Problem", "The row has no text."),
        Problem.MORE_CELLS: translate(
            "Problem", "The row has more cells than the header: a text with a separator needs quotation marks."
        ),
        Problem.INCOMPLETE: translate(
            "Problem", "The row is incomplete: a text with a line break needs quotation marks."
        ),
        Problem.UNREADABLE: translate("Problem", "The row cannot be read."),
        Problem.NO_PHOTO: translate("Problem", "The file is not a photo."),
        Problem.NO_ANSWER: translate("Problem", "The folder of the photo does not answer."),
    }[problem]

"""Changes of captions that can be undone."""

from __future__ import annotations

from enum import IntEnum
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QUndoCommand

from desktop_captioner.ui.browser.photo_model import PhotoModel

translate = QCoreApplication.translate


class Kind(IntEnum):
    """What is changed, and how; changes with a positive value join the one before, if it is of their kind."""

    CHOICE = -1
    TYPING = 1
    ALT_TEXT = 2


class ChangeText(QUndoCommand):
    """A person's caption or alt text for a photo, None for what it would be without."""

    def __init__(self, photos: PhotoModel, path: Path, text: str | None, kind: Kind) -> None:
        named = {
            Kind.CHOICE: translate("ChangeText", "choice for {photo}"),
            Kind.TYPING: translate("ChangeText", "typing for {photo}"),
            Kind.ALT_TEXT: translate("ChangeText", "alt text for {photo}"),
        }[kind]
        super().__init__(named.format(photo=path.name))
        self._path, self._kind = path, kind
        self._put = photos.set_alt_text if kind is Kind.ALT_TEXT else photos.set_text
        entry = photos.entry(path)
        self._before = (entry.alt_text if kind is Kind.ALT_TEXT else entry.edited) if entry else None
        self._after = text

    def redo(self) -> None:
        self._put(self._path, self._after)

    def undo(self) -> None:
        self._put(self._path, self._before)

    def id(self) -> int:
        return self._kind

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, ChangeText) or other._path != self._path:
            return False
        self._after = other._after
        return True

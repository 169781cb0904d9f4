"""Changes of captions that can be undone."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QUndoCommand

from desktop_captioner.ui.photo_model import PhotoModel

_TYPING, _ALT_TEXT = 1, 2


class ChangeCaption(QUndoCommand):
    """A person's text for a photo, None for the model's; further typing into the same photo is one change."""

    def __init__(self, photos: PhotoModel, path: Path, text: str | None, typed: bool) -> None:
        super().__init__(f"{'typing' if typed else 'choice'} for {path.name}")
        self._photos, self._path, self._typed = photos, path, typed
        entry = photos.entry(path)
        self._before, self._after = entry.edited if entry else None, text

    def redo(self) -> None:
        self._photos.set_text(self._path, self._after)

    def undo(self) -> None:
        self._photos.set_text(self._path, self._before)

    def id(self) -> int:
        return _TYPING if self._typed else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, ChangeCaption) or other._path != self._path or not other._typed:
            return False
        self._after = other._after
        return True


class ChangeAltText(QUndoCommand):
    """A person's alt text for a photo; further typing into the same photo is one change."""

    def __init__(self, photos: PhotoModel, path: Path, text: str) -> None:
        super().__init__(f"alt text for {path.name}")
        self._photos, self._path = photos, path
        entry = photos.entry(path)
        self._before, self._after = entry.alt_text if entry else None, text

    def redo(self) -> None:
        self._photos.set_alt_text(self._path, self._after)

    def undo(self) -> None:
        self._photos.set_alt_text(self._path, self._before)

    def id(self) -> int:
        return _ALT_TEXT

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, ChangeAltText) or other._path != self._path:
            return False
        self._after = other._after
        return True

"""Photos, and tables of captions, that are dropped on the window."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QLabel, QWidget

from desktop_captioner.exports.formats import READABLE
from desktop_captioner.ui.browser.photo_model import PhotoModel
from desktop_captioner.ui.foreign_text import local_paths


class Dropping(QObject):
    """Shows while something is held over the window what dropping it would do: photos are opened, or with Ctrl added to
    those that are shown; a table is imported.

    Signals ``open_requested(list[Path])``, ``add_requested(list[Path])``, ``import_requested(Path)`` and ``said(sentence)``.
    """

    open_requested = Signal(object)
    add_requested = Signal(object)
    import_requested = Signal(object)
    said = Signal(str)

    def __init__(self, window: QWidget, grid: QWidget, photos: PhotoModel) -> None:
        super().__init__(window)
        self._window, self._grid, self._photos = window, grid, photos
        self.hint = QLabel(window)
        self.hint.setObjectName("drop")
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hint.hide()

    def enter(self, event: QDragEnterEvent) -> None:
        """Something is held over the window."""
        paths = local_paths(event.mimeData().urls())
        if event.source() is not self._grid and paths:
            self.hint.setText(
                self.tr("Drop to import captions.")
                if _table(paths)
                else self.tr("Drop to open. Hold Ctrl to add to the photos shown.")
            )
            event.acceptProposedAction()
            self.hint.setGeometry(self._window.rect())
            self.hint.raise_()
            self.hint.show()

    def leave(self) -> None:
        """It is held elsewhere."""
        self.hint.hide()

    def drop(self, event: QDropEvent) -> None:
        """It was let go."""
        self.hint.hide()
        paths = local_paths(event.mimeData().urls())
        if not paths:
            return
        event.acceptProposedAction()
        adds = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if not (table := _table(paths)):
            (self.add_requested if adds else self.open_requested).emit(paths)
        elif self._photos.opened_count:
            self.import_requested.emit(table)
        else:
            self.said.emit(self.tr("Open the photos first, then drop the table with their captions."))


def _table(paths: Sequence[Path]) -> Path | None:
    """The table that is meant where a single file is one; no photo is called so."""
    return paths[0] if len(paths) == 1 and paths[0].suffix.lower() in READABLE else None

"""Photos that are dropped on the window or pasted into it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget

from desktop_captioner.ui.foreign_text import local_paths


class Dropping(QObject):
    """Shows while photos are held over the window what dropping them would do; Ctrl adds them to those that are shown.

    Signals ``open_requested(list[Path])`` and ``add_requested(list[Path])``.
    """

    open_requested = Signal(object)
    add_requested = Signal(object)

    def __init__(self, window: QWidget, grid: QWidget) -> None:
        super().__init__(window)
        self._window, self._grid = window, grid
        self.hint = QLabel(self.tr("Drop to open. Hold Ctrl to add to the photos shown."), window)
        self.hint.setObjectName("drop")
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hint.hide()

    def enter(self, event: QDragEnterEvent) -> None:
        """Something is held over the window."""
        if event.source() is not self._grid and local_paths(event.mimeData().urls()):
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
        if paths := local_paths(event.mimeData().urls()):
            event.acceptProposedAction()
            adds = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            (self.add_requested if adds else self.open_requested).emit(paths)

    def paste(self) -> bool:
        """Adds the files and paths on the clipboard; whether there are any."""
        paths = pasted_paths(QGuiApplication.clipboard().mimeData())
        if paths:
            self.add_requested.emit(paths)
        return bool(paths)


def pasted_paths(data: QMimeData) -> list[Path]:
    """The files that were copied, or the paths that a text consists of, one a line."""
    if paths := local_paths(data.urls()):
        return paths
    lines = [line.strip().strip('"') for line in data.text().splitlines() if line.strip()]
    found = [local_paths([QUrl(line)]) if line.startswith("file:") else [Path(line).expanduser()] for line in lines]
    paths = [path for group in found for path in group]
    return paths if len(found) == len(lines) and all(path.is_absolute() for path in paths) else []

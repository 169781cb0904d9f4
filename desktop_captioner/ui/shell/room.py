"""Room on the screen, and windows that fit into it."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

_FRAME = QSize(16, 48)  # what the system puts around a window: not known before it is shown


def fitting(wanted: QSize, room: QSize) -> QSize:
    """The size of a window that lies on a screen with this much room, frame and all."""
    return wanted.boundedTo(room - _FRAME)


def fit(dialog: QWidget, width: int, height: int) -> None:
    """Gives a dialog the size that it is best read at, or as much of it as there is room for on its screen."""
    dialog.resize(fitting(QSize(width, height), dialog.screen().availableSize()))

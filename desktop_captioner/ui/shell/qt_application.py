"""Qt's application, which on macOS is told of the files that are dropped on its icon.

Menus have no icons: few of their commands have one, and it would be dark on the colour of the chosen command.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFileOpenEvent, QPixmapCache
from PySide6.QtWidgets import QApplication

_FITTED = 64 << 10  # kilobytes of pictures as they are painted: a large screen full of them


class QtApplication(QApplication):
    """Signals ``file_opened(str)``."""

    file_opened = Signal(str)

    def __init__(self, arguments: Sequence[str]) -> None:
        super().__init__(arguments)
        self.setAttribute(Qt.ApplicationAttribute.AA_DontShowIconsInMenus)
        QPixmapCache.setCacheLimit(_FITTED)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self.file_opened.emit(event.file())
            return True
        return super().event(event)

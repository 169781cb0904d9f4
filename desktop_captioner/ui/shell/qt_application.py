"""Qt's application, which on macOS is told of the files that are dropped on its icon.

Menus have no icons: few of their commands have one, and it would be dark on the colour of the chosen command.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class QtApplication(QApplication):
    """Signals ``file_opened(str)``."""

    file_opened = Signal(str)

    def __init__(self, arguments: Sequence[str]) -> None:
        super().__init__(arguments)
        self.setAttribute(Qt.ApplicationAttribute.AA_DontShowIconsInMenus)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self.file_opened.emit(event.file())
            return True
        return super().event(event)

"""The colours of the window, light or dark."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from desktop_captioner.ui import theme
from desktop_captioner.ui.browser.browser import Browser
from desktop_captioner.ui.shell.actions import Actions


class Scheme(QObject):
    """Follows the system's scheme."""

    def __init__(self, actions: Actions, browser: Browser) -> None:
        super().__init__(actions)
        self._actions, self._browser = actions, browser
        QGuiApplication.styleHints().colorSchemeChanged.connect(self.apply)

    def apply(self) -> None:
        """Takes the colours of now."""
        application = QApplication.instance()
        if isinstance(application, QApplication):
            theme.apply(application)
        self._actions.apply_theme()
        self._browser.apply_theme()

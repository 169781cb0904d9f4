"""The photo on the whole screen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop_captioner.ui.browser.browser import Browser
from desktop_captioner.ui.dialogs.full_photo import FullPhoto
from desktop_captioner.ui.shell.actions import Actions


class Enlarging(QObject):
    """Space, Enter and a double click on a photo enlarge it; where somebody leaves, the grid goes on."""

    def __init__(self, window: QWidget, actions: Actions, browser: Browser) -> None:
        super().__init__(window)
        self._window, self._browser = window, browser
        actions.bind({"full_photo": self.begin})
        browser.grid.doubleClicked.connect(self.begin)
        browser.grid.insertAction(browser.grid.actions()[0], actions["full_photo"])
        for key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            shortcut = QShortcut(QKeySequence(key), browser.grid)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(self.begin)

    def begin(self) -> None:
        """Shows the current photo on the whole screen."""
        browser, entry = self._browser, self._browser.current()
        if entry is None:
            return
        full = FullPhoto(browser.photos, entry.photo.path, self._window)
        full.preview_requested.connect(browser.preview_requested)
        full.detail_requested.connect(browser.detail_requested)
        browser.settled.connect(full.on_settled)
        browser.previewed.connect(full.on_preview)
        browser.detailed.connect(full.on_detail)
        browser.preview_failed.connect(full.on_failed)
        full.left.connect(self._on_left)
        full.begin()

    def _on_left(self, path: Path) -> None:
        current = self._browser.current()
        if current is not None and path != current.photo.path:
            self._browser.grid.show_photo(path)

"""Texts of many photos, changed in one step."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_captioner.ui.browser.browser import Browser
from desktop_captioner.ui.controllers.change_many import ChangeMany, TextChange
from desktop_captioner.ui.controllers.selection import Selection
from desktop_captioner.ui.dialogs.change_texts import ChangeTexts


class Changing(QObject):
    """Signals ``said(sentence)`` with how many texts were changed."""

    said = Signal(str)

    def __init__(self, window: QWidget, browser: Browser, selection: Selection) -> None:
        super().__init__(window)
        self._window, self._browser, self._selection = window, browser, selection

    def ask(self) -> None:
        """Lets the user say what to change."""
        dialog = ChangeTexts(self._selection.entries(), list(self._browser.photos.entries), self._window)
        dialog.accepted_changes.connect(self._on_accepted)
        dialog.open()

    def _on_accepted(self, changes: list[TextChange], title: str) -> None:
        self._browser.undo.push(ChangeMany(self._browser.photos, changes, title))
        self.said.emit(self.tr("%Ln text(s) changed.", None, len(changes)))

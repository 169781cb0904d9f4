"""Steps undone and redone, and captions copied."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from desktop_captioner.ui.browser.browser import Browser
from desktop_captioner.ui.shell.actions import Actions


class Editing(QObject):
    """Signals ``said(sentence)`` with what was done."""

    said = Signal(str)

    def __init__(self, actions: Actions, browser: Browser) -> None:
        super().__init__(browser)
        self._browser = browser
        actions.bind({"undo": self.undo, "redo": self.redo, "copy_caption": self.copy})

    def undo(self) -> None:
        """Takes the last step back."""
        if name := self._browser.undo_step():
            self.said.emit(self.tr("Undone: {step}").format(step=name))

    def redo(self) -> None:
        """Makes the step again that was taken back last."""
        if name := self._browser.redo_step():
            self.said.emit(self.tr("Redone: {step}").format(step=name))

    def copy(self) -> None:
        """Copies the captions of the selected photos."""
        if copied := self._browser.copy():
            self.said.emit(self.tr("%Ln caption(s) copied.", None, copied))

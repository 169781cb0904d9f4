"""The window is to be closed while photos are being written."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop_captioner.ui.browser.suggestion_strip import SuggestionStrip
from desktop_captioner.ui.controllers.saving import Saving


class Closing(QObject):
    """Asks whether to finish first; as long as nobody answers, the window stays open."""

    def __init__(self, window: QWidget, suggestions: SuggestionStrip, saving: Saving) -> None:
        super().__init__(window)
        self._window, self._suggestions, self._saving = window, suggestions, saving
        self._asking = False
        self._now = self._when_saved = False
        saving.changed.connect(self._on_saving_changed)

    def may_close(self) -> bool:
        """Whether nothing stands against it; else the user is asked."""
        if self._now or not self._saving.busy:
            return True
        if not self._asking and not self._when_saved:
            self._asking = True
            self._suggestions.ask(
                self._question,
                (lambda: self.tr("Close when finished"), self._on_when_saved),
                (lambda: self.tr("Stop and close"), self._on_now),
            )
        return False

    def _question(self) -> str:
        return self.tr("Captions are still being saved into photos.")

    def _on_when_saved(self) -> None:
        self._asking, self._when_saved = False, True
        self._on_saving_changed()

    def _on_now(self) -> None:
        self._asking, self._now = False, True
        self._window.close()

    def _on_saving_changed(self) -> None:
        if self._saving.busy:
            return
        if self._asking:  # it has answered itself
            self._suggestions.withdraw(self._question)
            self._asking = False
        if self._when_saved:
            self._window.close()

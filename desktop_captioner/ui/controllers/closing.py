"""The window is to be closed while photos are being written."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop_captioner.ui.browser.suggestion_strip import Offer
from desktop_captioner.ui.controllers.saving import Saving


class Closing(QObject):
    """Asks whether to finish first; as long as nobody answers, the window stays open."""

    def __init__(self, window: QWidget, offer: Offer, saving: Saving) -> None:
        super().__init__(window)
        self._window, self._offer, self._saving = window, offer, saving
        self._question = ""
        self._now = self._when_saved = False
        saving.changed.connect(self._on_saving_changed)

    def may_close(self) -> bool:
        """Whether nothing stands against it; else the user is asked."""
        if self._now or not self._saving.busy:
            return True
        if not self._question and not self._when_saved:
            self._question = self.tr("Captions are still being saved into photos.")
            self._offer.ask(
                self._question,
                self.tr("Close when finished"), self._on_when_saved,
                self.tr("Stop and close"), self._on_now,
            )  # fmt: skip
        return False

    def _on_when_saved(self) -> None:
        self._question, self._when_saved = "", True
        self._on_saving_changed()

    def _on_now(self) -> None:
        self._question, self._now = "", True
        self._window.close()

    def _on_saving_changed(self) -> None:
        if self._saving.busy:
            return
        if self._question:  # it has answered itself
            self._offer.withdraw(self._question)
            self._question = ""
        if self._when_saved:
            self._window.close()

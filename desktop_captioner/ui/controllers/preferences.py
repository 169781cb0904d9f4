"""Asks for the user's preferences and applies them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_captioner.settings import Settings
from desktop_captioner.ui.controllers.saving import Saving
from desktop_captioner.ui.dialogs.preferences import SettingsDialog


class Preferences(QObject):
    """Signals ``changed(Settings)``."""

    changed = Signal(object)

    def __init__(self, window: QWidget, saving: Saving) -> None:
        super().__init__(window)
        self._window, self._saving = window, saving

    @property
    def settings(self) -> Settings:
        """The preferences of now."""
        return self._saving.settings

    def show(self) -> None:
        """Lets the user change them."""
        dialog = SettingsDialog(self._saving.settings, self._window)
        dialog.changed.connect(self.apply)
        dialog.open()

    def apply(self, settings: Settings) -> None:
        """The user changed something."""
        self._saving.settings = settings
        self.changed.emit(settings)

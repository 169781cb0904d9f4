"""Takes back what was saved into photos."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_captioner.library.journal import Run
from desktop_captioner.ui.controllers.saving import Saving
from desktop_captioner.ui.dialogs.saved_runs import RunList


class Reverting(QObject):
    """Signals ``runs_requested()`` for what was saved."""

    runs_requested = Signal()

    def __init__(self, window: QWidget, saving: Saving) -> None:
        super().__init__(window)
        self._window, self._saving = window, saving

    def ask(self) -> None:
        """Asks for what was saved, for the user to choose from."""
        self.runs_requested.emit()

    def on_runs(self, runs: list[Run]) -> None:
        """Shows the runs that saved into photos."""
        dialog = RunList(runs, self._window)
        dialog.revert_requested.connect(self._saving.revert)
        dialog.open()

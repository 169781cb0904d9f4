"""Pauses and stops what is under way."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from desktop_captioner.ui.controllers.captioning import Captioning
from desktop_captioner.ui.controllers.open_paths import OpenPaths
from desktop_captioner.ui.controllers.saving import Saving
from desktop_captioner.ui.shell.actions import Actions
from desktop_captioner.ui.shell.status_bar import StatusBar


class Stopping(QObject):
    """Signals ``pause_requested(bool)``, ``cancel_requested()`` for the search for photos or the run, and
    ``stop_saving_requested()``.
    """

    pause_requested = Signal(bool)
    cancel_requested = Signal()
    stop_saving_requested = Signal()

    def __init__(
        self, actions: Actions, status: StatusBar, captioning: Captioning, saving: Saving, open_paths: OpenPaths
    ) -> None:
        super().__init__(actions)
        self._actions, self._status = actions, status
        self._captioning, self._saving, self._open_paths = captioning, saving, open_paths
        actions.bind({"cancel": self._on_cancel})
        actions["pause"].toggled.connect(self._on_pause)
        status.run.cancel_requested.connect(self.cancel_requested)
        status.saving.cancel_requested.connect(self._on_stop_saving)
        captioning.changed.connect(self._on_run_changed)

    def _on_cancel(self) -> None:
        """Esc ends what the user waits for: the search for photos, else the run, else saving."""
        if self._saving.busy and not self._captioning.running and not self._open_paths.searching:
            self._on_stop_saving()
        else:
            self.cancel_requested.emit()

    def _on_stop_saving(self) -> None:
        self._saving.stop()
        self.stop_saving_requested.emit()

    def _on_pause(self, paused: bool) -> None:
        self._actions.show_paused(paused)
        self._status.run.hold(paused)
        self.pause_requested.emit(paused)

    def _on_run_changed(self) -> None:
        if not self._captioning.running:
            self._actions["pause"].setChecked(False)

"""The open folder, watched: what another program does in it is seen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

_QUIET = 1_500  # milliseconds without a further change
_MOST = 100  # folders that are watched


class Watching(QObject):
    """Signals ``changed()`` when something changed and the program is not busy itself: what it writes is no news."""

    changed = Signal()

    def __init__(self, busy: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._busy = busy
        self._ours = False  # the change may be this program's own
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._on_changed)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_QUIET)
        self._timer.timeout.connect(self._on_quiet)

    def watch(self, folders: tuple[Path, ...]) -> None:
        """Watches these folders and no other."""
        self._timer.stop()
        if before := self._watcher.directories():
            self._watcher.removePaths(before)
        if folders:
            self._watcher.addPaths([str(folder) for folder in folders[:_MOST]])

    def _on_changed(self) -> None:
        self._ours = self._ours or self._busy()
        self._timer.start()

    def _on_quiet(self) -> None:
        ours, self._ours = self._ours or self._busy(), False
        if not ours:
            self.changed.emit()

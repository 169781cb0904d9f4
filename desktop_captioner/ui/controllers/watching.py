"""The open folders, watched: what another program does in them is seen."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from itertools import islice
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from desktop_captioner.ui.shell.turns import Turns

_QUIET = 1_500  # milliseconds without a further change
_MOST, _MOST_PHOTOS = 100, 1_000  # folders and photos that are watched
_AT_ONCE = 200  # of them that are begun with in one turn of the event loop


class Watching(QObject):
    """Signals ``changed()`` when something changed and the program is not busy itself: what it writes is no news."""

    changed = Signal()

    def __init__(self, busy: Callable[[], bool], reading: Callable[[], bool], parent: QObject | None = None) -> None:
        """busy: whether the program may be writing. reading: whether it reads the folders, so that news have to wait."""
        super().__init__(parent)
        self._busy, self._reading = busy, reading
        self._ours = False  # the change may be this program's own
        self._watcher = QFileSystemWatcher(self)
        self._wanted: list[str] = []
        self._turns = Turns(self)
        for changed in (self._watcher.directoryChanged, self._watcher.fileChanged):
            changed.connect(self._on_changed)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_QUIET)
        self._timer.timeout.connect(self._on_quiet)

    def watch(self, folders: Iterable[Path], photos: Iterable[Path] = ()) -> None:
        """Watches these and nothing else. photos: of a folder it is told who comes and goes, not who is written to."""
        before = self._watcher.directories()
        wanted = list(dict.fromkeys(map(str, folders)))[:_MOST]
        if not set(before) & set(wanted):  # else what changed while they were read is news still
            self._timer.stop()
            self._ours = False
        self._wanted = [*wanted, *map(str, islice(photos, _MOST_PHOTOS))]
        if gone := [*{*before, *self._watcher.files()}.difference(self._wanted)]:
            self._watcher.removePaths(gone)
        self._add()

    def _add(self) -> None:
        """Add again what was replaced by another file."""
        there = {*self._watcher.directories(), *self._watcher.files()}
        missing = [path for path in self._wanted if path not in there]
        self._turns.stop()
        if missing:
            self._watcher.addPaths(missing[:_AT_ONCE])
        for start in range(_AT_ONCE, len(missing), _AT_ONCE):
            self._turns.add(partial(self._watcher.addPaths, missing[start : start + _AT_ONCE]))

    def _on_changed(self) -> None:
        self._ours = self._ours or self._busy()
        self._timer.start()

    def _on_quiet(self) -> None:
        if self._reading():
            self._timer.start()
            return
        self._add()
        ours, self._ours = self._ours or self._busy(), False
        if not ours:
            self.changed.emit()

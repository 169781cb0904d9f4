"""One window for each library: a second start hands its paths to the window that is there."""

from __future__ import annotations

import contextlib
import ctypes
import json
import logging
import os
import platform
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject, Signal

from desktop_captioner.atomic_file import atomic_path

log = logging.getLogger("desktop_captioner.ui")

_PATIENCE = 10.0  # seconds that a window gets to answer; it may be starting or saving
_LOOK = 0.03  # seconds between two looks for the answer
_FORGOTTEN = 60.0  # seconds after which nobody waits for the answer to a note any more
_TOKEN = "XDG_ACTIVATION_TOKEN"  # noqa: S105 (what Wayland's launchers give whom they start, to take the focus)


class SingleInstance(QObject):
    """The window holds a lock beside the library, which ends with its process, and watches a folder for notes.

    A second start leaves a note there and waits until it is gone. Files and no socket, so that nothing of the program
    can speak to a network. Signals ``called(list[Path])`` when another start wants photos shown here; none: the window.
    """

    called = Signal(object)

    def __init__(self, library: Path, parent: QObject | None = None) -> None:
        """library: the file. Another computer with the same home folder has a window of its own."""
        super().__init__(parent)
        self._notes = library.with_name(f"{library.stem}-{platform.node()}.window")
        self._lock = QLockFile(str(self._notes.with_suffix(".lock")))
        self._lock.setStaleLockTime(0)  # a window may be open for weeks
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self.look)

    def claim(self, given: Sequence[Path], patience: float = _PATIENCE) -> bool:
        """Whether the window is to be this one's. False: the one that is there has taken the paths."""
        try:
            self._notes.mkdir(parents=True, exist_ok=True)
            if not self._lock.tryLock(0):
                if self._hand_over(given, patience):
                    return False
                self._lock.removeStaleLockFile()  # its process may have died and another have its number
                self._lock.tryLock(0)
        except OSError as error:
            log.warning("no other window can be looked for: %s", error)
            return True
        if self._lock.isLocked():
            self._watcher.addPath(str(self._notes))
        return True

    def look(self) -> None:
        """Takes the notes that are there."""
        for note in sorted(self._notes.glob("[!.]*.json")):
            try:
                made, said = note.stat().st_mtime, note.read_text(encoding="utf-8")
                note.unlink()  # fails where whoever left it did not want to wait any longer
                token, given = _read(said)
            except (OSError, ValueError) as error:
                log.warning("a start's note cannot be taken: %s", error)
                continue
            if time.time() - made < _FORGOTTEN:
                if token:
                    os.environ[_TOKEN] = token
                self.called.emit(given)

    def leave(self) -> None:
        """The window closes: the next start opens its own."""
        if watched := self._watcher.directories():
            self._watcher.removePaths(watched)
        self._lock.unlock()

    def _hand_over(self, given: Sequence[Path], patience: float) -> bool:
        """Whether the other window took the paths; not where it closes meanwhile, or does not answer."""
        if sys.platform == "win32":
            ctypes.windll.user32.AllowSetForegroundWindow(-1)  # to whoever asks: the window is to come to the front
        note = self._notes / f"{os.getpid()}-{time.time_ns()}.json"
        with atomic_path(note, durable=False) as partial:
            partial.write_text(_written(os.environ.get(_TOKEN, ""), given), encoding="utf-8")
        until = time.monotonic() + patience
        while note.exists():
            if self._lock.tryLock(0) or time.monotonic() > until:
                with contextlib.suppress(FileNotFoundError):
                    note.unlink()
                    return False
            time.sleep(_LOOK)
        return True


def _written(token: str, given: Sequence[Path]) -> str:
    return json.dumps({"token": token, "paths": [str(path.absolute()) for path in given]})


def _read(text: str) -> tuple[str, list[Path]]:
    """The inverse of ``_written``. Raises ValueError."""
    try:
        said = json.loads(text)
        return str(said["token"]), [Path(path) for path in said["paths"]]
    except (KeyError, TypeError, RecursionError) as error:
        raise ValueError(f"{text[:80]} is no note") from error

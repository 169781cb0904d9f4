"""ExifTool, which makes and judges photos, and whose processes go from test to test: starting one takes long."""

from __future__ import annotations

import os
import threading
from pathlib import Path
from typing import Any, ClassVar

import pytest

from desktop_captioner.metadata.backends.exiftool import ExifTool, find_exiftool

needs_exiftool = pytest.mark.skipif(find_exiftool() is None, reason="needs exiftool (libimage-exiftool-perl)")


class ReusedExifTool(ExifTool):
    """An ExifTool with the process that another one left, where there is one; it leaves its own to the next.

    Only what the main thread started is left: Linux ends a process with the thread that started it (setpriv(1)).
    """

    _idle: ClassVar[list[dict[str, Any]]] = []
    _state = ("_process", "_pipes", "_limit", "version")
    _is_left = False

    def start(self) -> None:
        if self._process is None or self._process.poll() is not None:
            self.kill()
            is_found = self.program == find_exiftool() and self._take()
            self._is_left = is_found or threading.current_thread() is threading.main_thread()
        super().start()

    def close(self) -> None:
        if self._process is None or not self._is_left or self.program != find_exiftool():
            super().close()
            return
        self._idle.append({name: vars(self)[name] for name in self._state})
        self._process = self._pipes = self._limit = None

    def _take(self) -> bool:
        """Takes a process that was left; returns whether there was one."""
        while True:
            try:
                vars(self).update(self._idle.pop())
            except IndexError:
                return False
            if self._process is not None and self._process.poll() is None:
                return True
            self.kill()

    @classmethod
    def keep_ready(cls, count: int) -> None:
        """Starts what is missing of so many processes, for threads that will want them."""
        program = find_exiftool()
        while program and len(cls._idle) < count:
            started = ExifTool(program)
            started.start()
            cls._idle.append({name: vars(started)[name] for name in cls._state})

    @classmethod
    def end_all(cls) -> None:
        """Ends the processes that nobody uses."""
        while cls._idle:
            last = ExifTool(Path())
            vars(last).update(cls._idle.pop())
            last.close()


def tag(path: Path, name: str = "XMP-dc:Description") -> str:
    """Returns what ExifTool reads in a field."""
    return _ask("-s3", f"-{name}", path).decode().strip()


def give(path: Path, *assignments: str) -> Path:
    """Writes into a photo as another program would: ``give(path, "XMP-dc:Description=Hers", …)``."""
    _ask("-overwrite_original", *(f"-{each}" for each in assignments), path)
    return path


def _ask(*arguments: str | Path) -> bytes:
    program = find_exiftool()
    assert program is not None
    with ReusedExifTool(program) as running:
        answer = running.run(*map(os.fsencode, arguments))
    assert answer.status == 0, answer.errors
    return answer.output

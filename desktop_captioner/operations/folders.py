"""Folders whose disk may not answer: a share that is gone, a drive that sleeps."""

from __future__ import annotations

import os
import stat
import threading
from collections.abc import Callable, Iterable, Iterator, Set
from itertools import islice
from pathlib import Path
from typing import Generic, TypeVar

from desktop_captioner.operations.import_plan import folded
from desktop_captioner.photos.photo import Photo

T = TypeVar("T")


class NoAnswerError(Exception):
    """A folder's disk does not answer."""


def names_in(folder: Path) -> Iterator[str]:
    """Lists a folder. Raises OSError."""
    with os.scandir(folder) as entries:
        for entry in entries:
            yield entry.name


class Folders:
    """Looks into folders, and waits for none of them for long.

    The system cannot be told to give up: what waits for a disk that is gone is left behind on a thread of its own, and
    nothing below the topmost folder that does not answer is asked for again.
    """

    def __init__(self, patience: float = 5.0, names_in: Callable[[Path], Iterable[str]] = names_in) -> None:
        """patience: seconds without a sign of life. names_in: lists a folder; raises OSError."""
        self._patience, self._names_in = patience, names_in
        self._silent: list[Path] = []

    def answers(self, folder: Path) -> bool:
        """Returns whether the folder's disk answers, even if only that there is no such folder."""
        try:
            self._ask(folder, lambda: islice(self._names_in(folder), 1))
        except NoAnswerError:
            return False
        return True

    def photos(self, folder: Path, wanted: Set[str]) -> list[Photo]:
        """Returns the files of a folder whose names, as ``folded`` spells them, are wanted. Raises NoAnswerError."""

        def look() -> Iterator[Photo | None]:
            for name in self._names_in(folder):
                yield _photo(folder / name) if folded(name) in wanted else None

        return [photo for photo in self._ask(folder, look) if photo is not None]

    def _ask(self, folder: Path, question: Callable[[], Iterator[T]]) -> list[T]:
        """All that the question brings, nothing where the folder cannot be read. Raises NoAnswerError."""
        if any(folder.is_relative_to(silent) for silent in self._silent):
            raise NoAnswerError(str(folder))
        try:
            return _Question(question).answered(self._patience)
        except NoAnswerError:
            self._silent.append(self._topmost_silent(folder))
            raise
        except (OSError, ValueError):  # not there, not a folder, or not a path at all
            return []

    def _topmost_silent(self, folder: Path) -> Path:
        for above in reversed(folder.parents):
            try:
                _Question(lambda above=above: islice(self._names_in(above), 1)).answered(self._patience)  # type: ignore[misc]
            except NoAnswerError:
                return above
            except (OSError, ValueError):
                continue
        return folder


class _Question(Generic[T]):
    """Something that is asked on a thread of its own, which is given up when nothing comes for a while."""

    def __init__(self, work: Callable[[], Iterator[T]]) -> None:
        self._work = work
        self._found: list[T] = []
        self._error: Exception | None = None
        self._done = threading.Event()

    def answered(self, patience: float) -> list[T]:
        """Returns what the work brings. Raises what it raises, or NoAnswerError."""
        threading.Thread(target=self._run, daemon=True, name="folder").start()
        before = -1
        while not self._done.wait(patience):
            now = len(self._found)
            if now == before or now == 0:
                raise NoAnswerError
            before = now
        if self._error is not None:
            raise self._error
        return self._found

    def _run(self) -> None:
        try:
            for each in self._work():
                self._found.append(each)
        except Exception as error:
            self._error = error
        self._done.set()


def _photo(path: Path) -> Photo | None:
    """The regular file at the path."""
    try:
        status = path.stat()
    except (OSError, ValueError):
        return None
    return Photo(path, status.st_size, status.st_mtime_ns) if stat.S_ISREG(status.st_mode) else None

"""The library beside a run: what is known already is not captioned again, what is done is never lost."""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from desktop_captioner import paths
from desktop_captioner.commands.lines import named
from desktop_captioner.library.error import LibraryError, Trouble
from desktop_captioner.library.identity import place
from desktop_captioner.library.jobs import WRITES, Jobs
from desktop_captioner.operations.library import open_library
from desktop_captioner.photos.photo import Captioned, Failure, Photo

_EVERY = 2.0  # seconds between two commits: what a sudden death can cost


def interrupted() -> tuple[int, list[Path]]:
    """The last run that was not finished, and its photos that are still to be done; raises LibraryError."""
    with open_library(paths.library()) as store:
        jobs = Jobs(store)
        for job in jobs.unfinished():
            return job.number, jobs.pending(job.number)
    raise LibraryError(paths.library(), Trouble.NOTHING_LEFT, "There is no interrupted run.")


class Memory:
    """One run of the command in the library; a context manager.

    known: results of earlier runs that still hold. texts: captions that people wrote.
    """

    def __init__(
        self, photos: Sequence[Photo], model: str, beams: int, force: bool, job: int | None, writes: bool = False
    ) -> None:
        """job: the one to go on with, None for a new one. writes: every caption, known or new, goes into its photo.

        Writing changes a photo: a caption is then on the disk when ``keep`` returns, for the photo as the model saw it,
        and the photo stays in the job until ``settle``. Raises LibraryError.
        """
        self._writes = writes
        self._stack = ExitStack()
        self._waiting: list[tuple[Photo, Captioned | Failure]] = []
        self._photos = {photo.path: photo for photo in photos}
        self._store = self._stack.enter_context(open_library(paths.library()))
        self._jobs = Jobs(self._store)
        records = self._store.known_many(photos)
        self.texts = {path: record.text for path, record in records.items() if record.edited}
        self.known: dict[Path, Captioned] = {}
        for path, record in records.items():
            enough = record.result is not None and len(record.result.captions) >= beams
            if record.result is not None and enough and record.captioned_by == model and not force:
                self.known[path] = record.result
        self._job = self._jobs.create(self._photos, {"model": model, WRITES: writes}) if job is None else job
        self._stack.enter_context(self._jobs.claim(self._job))
        # A job knows its photos by their whole paths.
        here = {place(path) for path in self._photos}
        gone = [path for path in self._jobs.pending(self._job) if place(path) not in here]
        self._jobs.skip(self._job, gone if writes else [*self.known, *gone])
        self._kept_at = time.monotonic()

    def keep(self, result: Captioned | Failure) -> None:
        """Takes a result; it is on the disk soon. Raises LibraryError."""
        photo = self._photos.get(result.path)
        if photo is not None and result.path not in self.known:
            if self._writes and isinstance(result, Captioned):
                self._store.remember(photo, result)
            else:
                self._waiting.append((photo, result))
        if time.monotonic() - self._kept_at >= _EVERY:
            self._commit()

    def settle(self, path: Path) -> None:
        """Takes a photo out of the job when its write was tried: a resumed run need not try again. Raises LibraryError."""
        self._jobs.skip(self._job, [path])

    def _commit(self) -> None:
        if self._waiting:
            for failure in self._jobs.finish(self._job, self._waiting):
                print(named(failure.path, failure.sentence), file=sys.stderr)
        self._waiting = []
        self._kept_at = time.monotonic()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        with self._stack:
            self._commit()


class NoMemory:
    """The same where there is no library: nothing is known and nothing kept."""

    known: dict[Path, Any] = {}  # noqa: RUF012 (never filled)
    texts: dict[Path, str] = {}  # noqa: RUF012

    def keep(self, result: Captioned | Failure) -> None:
        """Forgets the result."""

    def settle(self, path: Path) -> None:
        """Does nothing."""

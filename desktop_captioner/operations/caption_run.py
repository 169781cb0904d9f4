"""A run of captioning in the library: what is known of its photos, and how far it has come, on the disk."""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from desktop_captioner.library.error import LibraryError, Trouble
from desktop_captioner.library.identity import place
from desktop_captioner.library.jobs import WRITES, Job, Jobs, JobState
from desktop_captioner.library.record import Record
from desktop_captioner.library.store import Store
from desktop_captioner.operations.journaled_writer import photo_at
from desktop_captioner.operations.library import open_library
from desktop_captioner.photos.photo import Captioned, Failure, Photo
from desktop_captioner.photos.saving_error import SavingError

_EVERY = 2.0  # seconds between two commits: what a sudden death can cost


@dataclass(frozen=True)
class Interrupted:
    """A run that was not finished. missing: its photos without a result; done: how many have one."""

    number: int
    missing: tuple[Path, ...]
    done: int


def interrupted_run(store: Store, writes: bool | None = None) -> Interrupted | None:
    """Returns the last run that was not finished and that nobody is at work on. writes: only one that does, or does not.

    Raises LibraryError.
    """
    jobs = Jobs(store)
    for job in jobs.unfinished():
        if writes in (None, _writes(job)):
            return Interrupted(job.number, tuple(jobs.pending(job.number)), job.total - job.pending)
    return None


def run_to_resume(library: Path) -> Interrupted:
    """Returns the last run that was not finished, of any kind. Raises LibraryError where there is none."""
    with open_library(library) as store:
        if run := interrupted_run(store):
            return run
    raise LibraryError(library, Trouble.NOTHING_LEFT, "There is no interrupted run.")


def forget_run(store: Store, number: int) -> None:
    """Nobody will go on with a run. Raises LibraryError."""
    Jobs(store).set_state(number, JobState.CANCELLED)


def keep_results(library: Path, results: Iterable[tuple[Photo, Captioned]]) -> None:
    """Keeps results that belong to no run. Raises LibraryError."""
    with open_library(library) as store:
        store.remember_many(results)


class CaptionRun:
    """One run, on one thread; ``close`` it. Every method raises LibraryError."""

    def __init__(self, library: Path, photos: Sequence[Photo], model: str, writes: bool, job: int | None) -> None:
        """writes: every caption goes into its photo, which stays in the job until ``settle``.

        job: the one to go on with; None goes on with one that was interrupted with just these photos, or begins one.
        """
        self._writes = writes
        self._waiting: list[tuple[Photo, Captioned | Failure]] = []
        self._unneeded: list[Path] = []
        self._kept_at = time.monotonic()
        with ExitStack() as stack:
            self._store = stack.enter_context(open_library(library))
            self._jobs = Jobs(self._store)
            here = {place(photo.path) for photo in photos}
            same = job if job is not None else self._same(here)
            paths = [photo.path for photo in photos]
            self._job = self._jobs.create(paths, {"model": model, WRITES: writes}) if same is None else same
            stack.enter_context(self._jobs.claim(self._job))
            # A job knows its photos by their whole paths.
            self._jobs.skip(self._job, [path for path in self._jobs.pending(self._job) if place(path) not in here])
            self._stack = stack.pop_all()

    def known(self, photos: Iterable[Photo]) -> dict[Path, Record]:
        """Returns what the library knows of the photos."""
        return self._store.known_many(photos)

    def found(self, texts: Iterable[tuple[Photo, str | None, str | None]]) -> list[Failure]:
        """Keeps the captions and alt texts that photos have already; the failures could not be kept."""
        return self._store.found_in_files(texts)

    def keep(self, photo: Photo, result: Captioned | Failure) -> list[Failure]:
        """Takes a result, which is on the disk soon, or at once where it is to be written into its photo.

        Returns which results could not be kept.
        """
        if self._writes and isinstance(result, Captioned):
            return self._store.remember_many([(photo, result)])
        self._waiting.append((photo, result))
        return self.commit() if time.monotonic() - self._kept_at >= _EVERY else []

    def leave_out(self, path: Path) -> None:
        """Takes a photo that needs no caption out of the run."""
        self._unneeded.append(path)

    def settle(self, path: Path) -> None:
        """Takes a photo out of the run when its write was tried: a resumed run need not try again."""
        self._jobs.skip(self._job, [path])

    def abandon(self) -> None:
        """Nobody will go on with the run."""
        forget_run(self._store, self._job)

    def commit(self) -> list[Failure]:
        """Puts what was taken on the disk; returns which results could not be kept."""
        waiting, self._waiting = [(self._now(photo), result) for photo, result in self._waiting], []
        unneeded, self._unneeded = self._unneeded, []
        self._kept_at = time.monotonic()
        if unneeded:
            self._jobs.skip(self._job, unneeded)
        return self._jobs.finish(self._job, waiting) if waiting else []

    def _now(self, photo: Photo) -> Photo:
        """The photo as it is known now: a caption may have been written into it since it was looked at."""
        try:
            now = photo_at(photo.path)
        except SavingError:
            return photo
        if now == photo:
            return photo
        record = self._store.known(now)
        return now if record is not None and not record.changed else photo

    def _same(self, here: set[bytes]) -> int | None:
        jobs = (job for job in self._jobs.unfinished() if _writes(job) is self._writes)
        same = (job.number for job in jobs if {place(path) for path in self._jobs.pending(job.number)} == here)
        return next(same, None)

    def close(self) -> None:
        """Ends the run; what was not done is pending still."""
        self._stack.close()


def _writes(job: Job) -> bool:
    return bool(job.settings.get(WRITES))

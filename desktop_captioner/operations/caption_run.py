"""A run of captioning in the library: what is known of its photos, and how far it has come, on the disk."""

from __future__ import annotations

import logging
import time
from collections.abc import Iterable
from contextlib import ExitStack
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from desktop_captioner.library.error import LibraryError, Trouble
from desktop_captioner.library.jobs import ROWS_AT_ONCE, SOURCES, WRITES, Job, Jobs, JobState
from desktop_captioner.library.record import Record
from desktop_captioner.library.store import Store
from desktop_captioner.operations.journaled_writer import photo_at
from desktop_captioner.operations.library import open_library
from desktop_captioner.photos.photo import Captioned, Failure, Photo
from desktop_captioner.photos.saving_error import SavingError
from desktop_captioner.photos.sources import Sources
from desktop_captioner.sentence import Sentence

_EVERY = 1.0  # seconds between two commits: what a sudden death can cost

log = logging.getLogger("desktop_captioner.library")


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
    unfinished = [job for job in jobs.unfinished() if writes in (None, _writes(job))]
    for job in unfinished:
        _find_the_rest(store, job, [other.number for other in unfinished if other.number != job.number])
        if pending := jobs.pending(job.number):
            return Interrupted(job.number, tuple(pending), job.total - job.pending)
    return None


def _find_the_rest(store: Store, job: Job, others: list[int]) -> None:
    """Gives a job the photos that were not found yet when it was interrupted."""
    if SOURCES not in job.settings or store.only_reads:
        return
    jobs = Jobs(store)
    try:
        photos = Sources.from_json(job.settings[SOURCES]).photos()
    except (KeyError, TypeError, ValueError) as error:
        log.warning("nobody knows where the other photos of run %d are: %r", job.number, error)
        photos = iter(())
    while some := [photo.path for photo in islice(photos, ROWS_AT_ONCE)]:
        jobs.add(job.number, some, others)
    jobs.has_all(job.number)


def run_to_resume(library: Path) -> Interrupted:
    """Returns the last run that was not finished, of any kind. Raises LibraryError where there is none."""
    with open_library(library) as store:
        if run := interrupted_run(store):
            return run
    raise LibraryError(library, Trouble.NOTHING_LEFT, Sentence("There is no interrupted run."))


def forget_run(store: Store, number: int) -> None:
    """Nobody will go on with a run. Raises LibraryError."""
    Jobs(store).set_state(number, JobState.CANCELLED)


def keep_results(library: Path, results: Iterable[tuple[Photo, Captioned]]) -> None:
    """Keeps results that belong to no run. Raises LibraryError."""
    with open_library(library) as store:
        store.keep_results(results)


class CaptionRun:
    """One run, on one thread; ``close`` it. Every method raises LibraryError."""

    def __init__(
        self,
        library: Path,
        photos: Iterable[Photo],
        model: str,
        writes: bool,
        sources: Sources | None = None,
        job: int | None = None,
    ) -> None:
        """writes: every caption goes into its photo, which stays in the job until ``settle``.

        sources: where more photos are being looked for, until ``has_all``. job: the one to go on with; None begins one.
        What other runs were interrupted at is this one's now.
        """
        self._writes = writes
        self._waiting: list[tuple[Photo, Captioned | Failure]] = []
        self._unneeded: list[Path] = []
        self._kept_at = time.monotonic()
        with ExitStack() as stack:
            self._store = stack.enter_context(open_library(library))
            self._jobs = Jobs(self._store)
            others = [] if job is not None else [each for each in self._jobs.unfinished() if _writes(each) is writes]
            self._others = [each.number for each in others]
            paths = [photo.path for photo in photos]
            if job is None:
                told = {SOURCES: sources.to_json()} if sources else {}
                job = self._jobs.create(paths, {"model": model, WRITES: writes, **told})
            self._job = job
            stack.enter_context(self._jobs.claim(job))
            self._jobs.add(job, paths, self._others)
            for other in others:
                if sources and other.settings.get(SOURCES) == sources.to_json():  # what it has not found is found again
                    self._jobs.set_state(other.number, JobState.CANCELLED)
            self._stack = stack.pop_all()

    def add(self, photos: Iterable[Photo]) -> None:
        """Takes further photos into the run, before they are read."""
        self._jobs.add(self._job, [photo.path for photo in photos], self._others)

    def has_all(self) -> None:
        """All photos were added."""
        self._jobs.has_all(self._job)

    def complete(self) -> None:
        """Every photo was tried: those that are pending still, because they are gone, are left out."""
        self._jobs.skip(self._job, self._jobs.pending(self._job))

    def records(self, photos: Iterable[Photo]) -> dict[Path, Record]:
        """Returns what the library knows of the photos."""
        return self._store.records(photos)

    def found(self, texts: Iterable[tuple[Photo, str | None, str | None]]) -> list[Failure]:
        """Keeps the captions and alt texts that photos have already; the failures could not be kept."""
        return self._store.found_in_files(texts)

    def keep(self, photo: Photo, result: Captioned | Failure) -> list[Failure]:
        """Takes a result, which is on the disk soon, or at once where it is to be written into its photo.

        Returns which results could not be kept.
        """
        if self._writes and isinstance(result, Captioned):
            return self._store.keep_results([(photo, result)])
        self._waiting.append((photo, result))
        return self.commit_in_time()

    def commit_in_time(self) -> list[Failure]:
        """Puts on the disk what has waited long enough; to be called also while there is nothing to be taken."""
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
        record = self._store.record(now)
        return now if record is not None and not record.changed else photo

    def close(self) -> None:
        """Ends the run; what was not done is pending still."""
        self._stack.close()


def _writes(job: Job) -> bool:
    return bool(job.settings.get(WRITES))

"""Bulk runs that survive: which photos a run is about, and how far it has come, on the disk."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum
from pathlib import Path
from typing import Any

from desktop_captioner.library.checksum import sound
from desktop_captioner.library.database import chunks
from desktop_captioner.library.error import LibraryError, Trouble, sentences
from desktop_captioner.library.identity import path_at, place
from desktop_captioner.library.statements import now, storable
from desktop_captioner.library.store import AT_ONCE, Store
from desktop_captioner.photos.photo import Captioned, Failure, Photo
from desktop_captioner.sentence import Sentence

# Settings: the captions go into the photos, and a photo is pending until that is done; where the rest of the photos is to
# be looked for, as long as the job does not have all of them.
WRITES, SOURCES = "writes", "sources"

ROWS_AT_ONCE = 2000  # in a transaction
# Ended jobs that are kept, for “retry failed”.
_KEPT = 20
_JOBS = """
    SELECT j.id, j.made, j.settings, j.state,
           count(*) FILTER (WHERE p.state = 'pending'), count(*) FILTER (WHERE p.state = 'done'),
           count(*) FILTER (WHERE p.state = 'skipped'), count(*) FILTER (WHERE p.state = 'failed')
    FROM jobs j LEFT JOIN job_photos p ON p.job = j.id
"""


class JobState(Enum):
    """The state that a person gave a job."""

    OPEN = "open"
    PAUSED = "paused"
    CANCELLED = "cancelled"


@dataclass(frozen=True)
class Job:
    """A bulk run. settings: what its maker stored. pending, done, skipped, failed: numbers of photos."""

    number: int
    made: datetime
    settings: Mapping[str, Any]
    state: JobState
    pending: int
    done: int
    skipped: int
    failed: int

    @property
    def total(self) -> int:
        """All photos of the job."""
        return self.pending + self.done + self.skipped + self.failed

    @property
    def is_over(self) -> bool:
        """Whether nobody is to go on with it."""
        return self.state is JobState.CANCELLED or not (self.pending or SOURCES in self.settings)


class Jobs:
    """The bulk runs in a library; every method raises LibraryError.

    A run claims its job, takes ``pending``, and hands results to ``finish``: the captions and the job's progress are
    stored together, so that a killed run leaves exactly what is missing, and a resumed one captions exactly that.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._database = store.database

    def create(self, paths: Iterable[Path], settings: Mapping[str, Any] | None = None) -> int:
        """Make a job about the photos, each once, in their order. settings: anything that JSON can hold."""
        self._drop_old()
        with self._database.transaction():
            # Nobody is to go on with half a job: it begins when it is whole.
            made = self._database.change(
                "INSERT INTO jobs (made, settings, state) VALUES (?, ?, 'cancelled')",
                (now(), json.dumps(dict(settings or {}))),
            )
            number = int(made.lastrowid or 0)
        self.add(number, paths)
        self.set_state(number, JobState.OPEN)
        return number

    def add(self, number: int, paths: Iterable[Path], instead_of: Sequence[int] = ()) -> None:
        """Give the job further photos, after those that it has; one that it has already stays as it is.

        instead_of: jobs that are not to caption these photos any more.
        """
        ((position,),) = self._database.rows(
            "SELECT coalesce(max(position), -1) + 1 FROM job_photos WHERE job = ?", (number,)
        )
        for some in chunks([place(path) for path in paths], ROWS_AT_ONCE):
            with self._database.transaction():
                self._database.change_many(
                    "INSERT OR IGNORE INTO job_photos (job, position, path) VALUES (?, ?, ?)",
                    ((number, position + count, where) for count, where in enumerate(some)),
                )
                for other in instead_of:
                    self._database.change_many(
                        "UPDATE job_photos SET state = 'skipped' WHERE job = ? AND path = ? AND state = 'pending'",
                        ((other, where) for where in some),
                    )
            position += len(some)
            self._store.pause()

    def has_all(self, number: int) -> None:
        """Note that the job has all its photos: what is to be looked for is forgotten."""
        with self._database.transaction():
            self._database.change(
                "UPDATE jobs SET settings = json_remove(settings, '$.' || ?) WHERE id = ?", (SOURCES, number)
            )

    def unfinished(self) -> list[Job]:
        """Return the jobs that were interrupted or paused and that no living program is working on, the newest first."""
        jobs = self._jobs("AND j.state != 'cancelled'")
        return [job for job in jobs if not job.is_over and not self._is_claimed(job.number)]

    def pending(self, number: int) -> list[Path]:
        """Return the photos that still need a caption, in their order."""
        rows = self._database.rows(
            "SELECT path FROM job_photos WHERE job = ? AND state = 'pending' AND typeof(path) = 'blob' ORDER BY position",
            (number,),
        )
        return [path_at(where) for (where,) in rows]

    def finish(self, number: int, results: Sequence[tuple[Photo, Captioned | Failure]]) -> list[Failure]:
        """Keep results and the job's progress; a photo that is not pending any more is left alone.

        Returns the photos whose captions could not be kept; they count as failed, and the others are kept.
        """
        return [failure for some in chunks(results, AT_ONCE) for failure in self._finish(number, some)]

    def _finish(self, number: int, results: Sequence[tuple[Photo, Captioned | Failure]]) -> list[Failure]:
        """A part of them, all at once."""
        captions = [(photo, result) for photo, result in results if isinstance(result, Captioned)]
        identities = self._store.identities(photo for photo, _ in captions)
        lost: list[Failure] = []
        with self._database.transaction():
            for photo, result in results:
                failure = result if isinstance(result, Failure) else None
                if not self._settle(number, photo.path, "failed" if failure else "done", failure):
                    continue
                if isinstance(result, Captioned) and (
                    unkept := self._store.keep_one_result(photo, result, identities.get(photo.path))
                ):
                    lost.append(unkept)
                    self._database.change(
                        "UPDATE job_photos SET state = 'failed', sentence = ? WHERE job = ? AND path = ?",
                        (storable(unkept.sentence), number, place(photo.path)),
                    )
        self._store.pause()
        return lost

    def skip(self, number: int, paths: Iterable[Path]) -> None:
        """Take photos out of the job that need no caption."""
        for some in chunks(list(paths), ROWS_AT_ONCE):
            with self._database.transaction():
                for path in some:
                    self._settle(number, path, "skipped")
            self._store.pause()

    def set_state(self, number: int, state: JobState) -> None:
        """Keep that a person paused, resumed or cancelled the job. A run that is at work is stopped by its own events."""
        with self._database.transaction():
            self._database.change("UPDATE jobs SET state = ? WHERE id = ?", (state.value, number))

    @contextmanager
    def claim(self, number: int, patience: float = 1) -> Iterator[None]:
        """Only one run works on a job; the claim ends with the block, or with the process however that ends.

        patience: seconds to wait, as ``unfinished`` holds a claim while it looks. Raises LibraryError
        (``Trouble.TAKEN``) where another is at work.
        """
        # SQLite's own lock on an empty database: the system frees it when the process dies, on every platform.
        lock = self._lock(number)
        with sentences(lock), closing(sqlite3.connect(lock, timeout=patience, isolation_level=None)) as connection:
            try:
                connection.execute("BEGIN EXCLUSIVE")
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY:
                    raise
                cause = Sentence("Another program is captioning these photos.")
                raise LibraryError(self._database.path, Trouble.TAKEN, cause) from error
            try:
                yield
            finally:
                connection.rollback()

    def _is_claimed(self, number: int) -> bool:
        if not self._lock(number).exists():
            return False
        try:
            with self.claim(number, patience=0):
                return False
        except LibraryError as error:
            if error.trouble is not Trouble.TAKEN:
                raise
            return True

    def _lock(self, number: int) -> Path:
        path = self._database.path
        return path.with_name(f"{path.name}.job-{number}")

    def _settle(self, number: int, path: Path, state: str, failure: Failure | None = None) -> bool:
        sentence = storable(failure.sentence) if failure else ""
        changed = self._database.change(
            "UPDATE job_photos SET state = ?, sentence = ? WHERE job = ? AND path = ? AND state = 'pending'",
            (state, sentence, number, place(path)),
        )
        return changed.rowcount == 1

    def _drop_old(self) -> None:
        """Forget what nobody will go on with. The captions stay, of course."""
        ended = [job for job in self._jobs("") if job.is_over]
        for job in ended[_KEPT:]:
            rows = job.total
            while rows > 0:  # a large one bit by bit, so that others can write
                with self._database.transaction():
                    self._database.change(
                        "DELETE FROM job_photos WHERE job = ?1 AND path IN "
                        "(SELECT path FROM job_photos WHERE job = ?1 LIMIT ?2)",
                        (job.number, ROWS_AT_ONCE),
                    )
                rows -= ROWS_AT_ONCE
                self._store.pause()
            with self._database.transaction():
                self._database.change("DELETE FROM jobs WHERE id = ?", (job.number,))
            self._lock(job.number).unlink(missing_ok=True)

    def _jobs(self, condition: str, values: Sequence[Any] = ()) -> list[Job]:
        rows = self._database.rows(
            f"{_JOBS} WHERE {sound('jobs', 'j')} {condition} GROUP BY j.id ORDER BY j.id DESC", values
        )
        return [
            Job(number, datetime.fromtimestamp(made / 1000, UTC), json.loads(settings), JobState(state), *counts)
            for number, made, settings, state, *counts in rows
        ]

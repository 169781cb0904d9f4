"""The library of captions on a thread of its own: a slow disk, or another program's lock, holds up nobody."""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop_captioner.exports.formats import rows_in
from desktop_captioner.exports.imported_row import ImportFileError
from desktop_captioner.exports.text_files import rows_beside
from desktop_captioner.library.error import DAMAGED_TEXTS, LibraryError, Trouble
from desktop_captioner.library.identity import place
from desktop_captioner.library.jobs import WRITES, Job, Jobs, JobState
from desktop_captioner.library.journal import Journal
from desktop_captioner.library.store import Store
from desktop_captioner.operations.import_plan import import_plan
from desktop_captioner.operations.journaled_writer import clean_up
from desktop_captioner.operations.library import open_library
from desktop_captioner.photos.annotation import Role
from desktop_captioner.photos.photo import Captioned, Failure, Photo

log = logging.getLogger("desktop_captioner.library")
T = TypeVar("T")

_IDLE, _AT_ONCE = 250, 20  # milliseconds, photos


@dataclass(frozen=True)
class Edit:
    """What a person says of a photo. text: None goes back to what the model or the file says."""

    photo: Photo
    role: Role
    text: str | None


@dataclass(frozen=True)
class Interrupted:
    """A run that was not finished. missing: its photos without a result; done: how many have one."""

    number: int
    missing: tuple[Path, ...]
    done: int


class LibraryWorker(QObject):
    """Remembers captions, edits and runs.

    ``look_up(number, photos)`` brings ``known(number, dict[Path, Record])``; ``search(words)`` brings
    ``found(words, list[Path])``; ``plan_import(path, photos)`` brings ``planned(path | None, ImportPlan)``;
    ``pass_on(request)`` brings ``passed_on(request)``; ``open`` brings ``interrupted(Interrupted)`` if there is one.
    What goes wrong brings ``problem(sentence, damaged)``, once for each sentence; everything else of the program goes on.
    """

    known = Signal(int, object)
    found = Signal(str, object)
    interrupted = Signal(object)
    planned = Signal(object, object)
    passed_on = Signal(object)
    problem = Signal(str, bool)

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self._store: Store | None = None
        self._job: int | None = None
        self._claim = ExitStack()
        self._said: set[str] = set()
        self._idle = QTimer(self)
        self._idle.setInterval(_IDLE)
        self._idle.timeout.connect(self._on_idle)

    @Slot()
    def open(self) -> None:
        """Opens the library and looks for a run that was interrupted."""
        try:
            self._store = open_library(self._path, reading=True)
        except LibraryError as error:
            self._tell(error)
            return
        if self._store.only_reads:
            self._tell(self._store.only_reads)
        else:
            self._idle.start()
            self._with_store(self._look_for_interrupted)
            self._with_store(lambda store: clean_up(Journal(store)))

    @Slot()
    def begin_anew(self) -> None:
        """Moves a damaged library aside and begins a new one."""
        self.close()
        try:
            Store.set_aside(self._path)
        except (LibraryError, OSError) as error:
            self.problem.emit(str(error), False)
        else:
            self._said.clear()
            self.open()

    @Slot(int, object)
    def look_up(self, number: int, photos: list[Photo]) -> None:
        """What is remembered of the photos."""
        records = self._with_store(lambda store: store.known_many(photos))
        if records:
            self.known.emit(number, records)
        if self._store is not None and self._store.damaged:
            self._say(DAMAGED_TEXTS, False)

    @Slot(object)
    def edit(self, edits: tuple[Edit, ...]) -> None:
        """Keeps what a person wrote."""

        self._keep(lambda store: store.edit_many((each.photo, each.role, each.text) for each in edits))

    @Slot(object)
    def keep_found(self, found: tuple[tuple[Photo, str | None, str | None], ...]) -> None:
        """Keeps captions and alt texts that were read from photos."""

        self._keep(lambda store: store.found_in_files(found))

    @Slot(object, str)
    def begin_run(self, paths: tuple[Path, ...], model: str) -> None:
        """A run begins; where it is one that was interrupted, that goes on."""

        def begin(store: Store) -> None:
            jobs = Jobs(store)
            wanted = {place(path) for path in paths}
            same = (job.number for job in _ours(jobs) if set(map(place, jobs.pending(job.number))) == wanted)
            number = next(same, None)
            self._job = jobs.create(paths, {"model": model}) if number is None else number
            self._claim.enter_context(jobs.claim(self._job))

        self._with_store(begin)

    @Slot(object)
    def keep(self, results: tuple[tuple[Photo, Captioned | Failure], ...]) -> None:
        """Keeps results of the run."""
        job = self._job
        if job is not None:
            self._keep(lambda store: Jobs(store).finish(job, results))

    @Slot(bool)
    def end_run(self, cancelled: bool) -> None:
        """The run is over. cancelled: nobody will go on with it."""
        job = self._job
        if job is not None and cancelled:
            self._with_store(lambda store: Jobs(store).set_state(job, JobState.CANCELLED))
        self._claim.close()
        self._job = None

    @Slot(int, object)
    def skip(self, number: int, paths: list[Path]) -> None:
        """Takes photos that are not there any more out of an interrupted run."""
        self._with_store(lambda store: Jobs(store).skip(number, paths))

    @Slot(int)
    def forget_run(self, number: int) -> None:
        """Nobody will go on with an interrupted run."""
        self._with_store(lambda store: Jobs(store).set_state(number, JobState.CANCELLED))

    @Slot(str)
    def search(self, words: str) -> None:
        """Looks for photos by the words of their captions."""
        hits = self._with_store(lambda store: store.search(words))
        self.found.emit(words, [hit.path for hit in hits or ()])

    @Slot(object)
    def keep_imported(self, results: tuple[tuple[Photo, Captioned], ...]) -> None:
        """Keeps a model's captions that were imported."""
        self._keep(lambda store: store.remember_many(results))

    @Slot(object, object)
    def plan_import(self, path: Path | None, photos: list[Photo]) -> None:
        """Reads a table, or the text files beside the photos, and looks what it would do to the photos."""
        try:
            rows = rows_in(path) if path else list(rows_beside(photo.path for photo in photos))
        except ImportFileError as error:
            self.problem.emit(str(error), False)
            return
        known = self._with_store(lambda store: store.known_many(photos)) or {}
        self.planned.emit(path, import_plan(rows, photos, known, path.parent if path else Path()))

    @Slot(object)
    def pass_on(self, request: object) -> None:
        """Brings ``passed_on(request)`` when all that was sent before is kept: only then may photos change."""
        self.passed_on.emit(request)

    @Slot()
    def close(self) -> None:
        """Ends the connection; a run that is under way can be resumed at the next start."""
        self._idle.stop()
        self._claim.close()
        if self._store is not None:
            self._store.close()
            self._store = None

    @Slot()
    def _on_idle(self) -> None:
        """Learns the pictures of an older library a few at a time, so that an edit does not wait for it."""
        if not self._with_store(lambda store: store.learn_pictures(_AT_ONCE)):
            self._idle.stop()

    def _look_for_interrupted(self, store: Store) -> None:
        jobs = Jobs(store)
        for job in _ours(jobs):
            self.interrupted.emit(Interrupted(job.number, tuple(jobs.pending(job.number)), job.total - job.pending))
            return

    def _keep(self, work: Callable[[Store], list[Failure]]) -> None:
        """Keeps something of photos, and says at once of which it could not be kept; the others are kept."""
        for failure in self._with_store(work) or ():
            self._say(f"{failure.path.name}: {failure.sentence}", False)

    def _with_store(self, work: Callable[[Store], T]) -> T | None:
        """What the work brings; None where the library cannot be used."""
        if self._store is None:
            return None
        try:
            return work(self._store)
        except LibraryError as error:
            self._tell(error)
        except Exception as error:
            log.exception("the library failed")
            self._say(f"The library of captions failed: {error}.", False)
        return None

    def _tell(self, error: LibraryError) -> None:
        log.error("%s", error)
        self._say(str(error), error.trouble is Trouble.DAMAGED)

    def _say(self, sentence: str, damaged: bool) -> None:
        if sentence not in self._said:
            self._said.add(sentence)
            self.problem.emit(sentence, damaged)


def _ours(jobs: Jobs) -> list[Job]:
    """The unfinished runs that the window can go on with: it does not write while it captions."""
    return [job for job in jobs.unfinished() if not job.settings.get(WRITES)]

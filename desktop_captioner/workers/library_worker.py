"""The library of captions on a thread of its own: a slow disk, or another program's lock, holds up nobody."""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop_captioner.library.error import DAMAGED_TEXTS, LibraryError, Trouble
from desktop_captioner.library.record import Record
from desktop_captioner.metadata.request import PhotoMetadata
from desktop_captioner.operations.import_plan import import_plan
from desktop_captioner.operations.library_session import LibrarySession, find, records, set_aside, take_edits
from desktop_captioner.operations.operation import about_photo
from desktop_captioner.operations.save_captions import Edit
from desktop_captioner.photos.photo import Captioned, Failure, Photo
from desktop_captioner.sentence import Sentence, reason
from desktop_captioner.workers.file_worker import ReadTable

log = logging.getLogger("desktop_captioner.library")
T = TypeVar("T")

_IDLE, _AT_ONCE = 250, 20  # milliseconds, photos


class LibraryWorker(QObject):
    """Keeps captions and edits, and finds them.

    ``look_up(number, photos)`` brings ``known(number, dict[Path, Record])``, empty where nothing is known;
    ``search(words)`` brings ``found(words, list[Path])``; ``plan_import(table)`` brings ``planned(path | None, ImportPlan)``;
    ``tell_history(photo)`` brings ``history_read(photo, list[Statement] | None)``, the newest first, None where the library
    cannot be used; ``open`` brings ``interrupted(Interrupted)`` if there is one.
    What goes wrong brings ``problem(sentence, damaged)``, once for each sentence; everything else of the program goes on.
    """

    known = Signal(int, object)
    found = Signal(str, object)
    interrupted = Signal(object)
    planned = Signal(object, object)
    history_read = Signal(object, object)
    problem = Signal(object, bool)
    _edited = Signal()

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self._library: LibrarySession | None = None
        self._said: set[str] = set()
        self._closing, self._settled = threading.Event(), threading.Event()  # the latter: open, or known not to open
        self._edits: deque[tuple[Edit, ...]] = deque()
        self._taking, self._taker = threading.Lock(), ThreadPoolExecutor(1, thread_name_prefix="edits")
        self._asker = ThreadPoolExecutor(1, thread_name_prefix="questions")
        self._keeping = False
        self._edited.connect(self._on_edited)
        self._idle = QTimer(self)
        self._idle.setInterval(_IDLE)
        self._idle.timeout.connect(self._on_idle)

    @Slot()
    def open(self) -> None:
        """Opens the library and looks for a run that was interrupted."""
        try:
            self._library = LibrarySession(self._path, self._on_edited)
        except LibraryError as error:
            self._tell(error)
            return
        finally:
            self._settled.set()
        if self._library.only_reads:
            self._tell(self._library.only_reads)
        else:
            self._on_edited()  # also what waits from the last time, which may take long: edits are on the disk meanwhile
            self._idle.start()
            if run := self._ask(LibrarySession.interrupted):
                self.interrupted.emit(run)
            self._ask(LibrarySession.clean_up)

    @Slot()
    def begin_anew(self) -> None:
        """Moves a damaged library aside and begins a new one."""
        self.close()
        try:
            set_aside(self._path)
        except (LibraryError, OSError) as error:
            self.problem.emit(error.sentence if isinstance(error, LibraryError) else reason(error), False)
        else:
            self._said.clear()
            self.open()

    @Slot(int, object)
    def look_up(self, number: int, photos: list[Photo]) -> None:
        """Tells what the library knows of the photos."""
        records = None if self._closing.is_set() else self._ask(lambda library: library.records(photos))
        self.known.emit(number, records or {})
        if self._library is not None and self._library.damaged:
            self._say(DAMAGED_TEXTS, False)

    @Slot(object)
    def tell_history(self, photo: Photo) -> None:
        """Tells which texts the photo had."""
        self._on_edited()  # what was just typed is history, too
        self.history_read.emit(photo, self._ask(lambda library: library.history(photo)))

    def edit(self, edits: tuple[Edit, ...]) -> None:
        """From any thread: what a person wrote is on the disk at once, however busy the library is, and at its place soon."""
        self._edits.append(edits)
        self._taker.submit(self._on_disk)

    def _on_disk(self) -> None:
        self._take()
        self._edited.emit()

    def _take(self) -> None:
        """From any thread: with a connection of its own, so that no work of the library holds it up."""
        with self._taking:
            if self._library is None:  # it is taken when the library is open
                return
            edits = [edit for _ in range(len(self._edits)) for edit in self._edits.popleft()]
            if edits:
                self._guarded(lambda: take_edits(self._path, edits))

    @Slot()
    def _on_edited(self) -> None:
        """To their places; at the end the next start does that."""
        self._take()
        if self._keeping:  # the work that is interrupted takes these edits, too
            return
        self._keeping = True
        try:
            self._keep(lambda library: library.keep_taken(self._closing.is_set))
        finally:
            self._keeping = False

    @Slot(object)
    def keep_found(self, read: list[tuple[Photo, PhotoMetadata]]) -> None:
        """Keeps captions and alt texts that were read from photos; at the end not: they can be read again."""
        if self._closing.is_set():
            return
        texts = [(photo, metadata.caption or "", metadata.alt_text or "") for photo, metadata in read]
        self._keep(lambda library: library.keep_found(texts))

    @Slot(int)
    def forget_run(self, number: int) -> None:
        """Nobody will go on with an interrupted run."""
        self._ask(lambda library: library.forget(number))

    def search(self, words: str) -> None:
        """From any thread: looks for photos by the words of their captions, however busy the library is."""
        if not self._closing.is_set():
            self._asker.submit(self._search, words)

    def _search(self, words: str) -> None:
        hits = self._answer(lambda: find(self._path, words))
        self.found.emit(words, [hit.path for hit in hits or ()])

    @Slot(object)
    def keep_imported(self, results: tuple[tuple[Photo, Captioned], ...]) -> None:
        """Keeps a model's captions that were imported."""
        self._keep(lambda library: library.keep_imported(results))

    def plan_import(self, table: ReadTable) -> None:
        """From any thread: looks what a table would do to the photos, however busy the library is."""
        if not self._closing.is_set():
            self._asker.submit(self._plan, table)

    def _plan(self, table: ReadTable) -> None:
        base = table.path.parent if table.path else Path()
        self.planned.emit(table.path, import_plan(table.rows, table.photos, self._records, base))

    def _records(self, photos: list[Photo]) -> dict[Path, Record]:
        return self._answer(lambda: records(self._path, photos)) or {}

    def _answer(self, question: Callable[[], T]) -> T | None:
        """On the questions' thread: the answer with all that was written before, None where there is none.

        Waits until the library is open: not to know yet is not to know nothing.
        """
        self._settled.wait()
        self._taker.submit(self._take).result()
        return self._guarded(question) if self._library is not None else None

    def hurry(self) -> None:
        """From any thread: what waits and can be done at the next start is left out."""
        self._closing.set()

    @Slot()
    def close(self) -> None:
        """Ends the connection."""
        self._idle.stop()
        self._settled.set()
        for pool, work in ((self._taker, self._take), (self._asker, lambda: None)):
            pool.submit(work).result()  # nothing of it comes after the end
        library, self._library = self._library, None
        if library is not None:
            library.close()

    @Slot()
    def _on_idle(self) -> None:
        """Learns the pictures of an older library a few at a time, so that an edit does not wait for it."""
        if not self._ask(lambda library: library.learn_pictures(_AT_ONCE)):
            self._idle.stop()

    def _keep(self, work: Callable[[LibrarySession], list[Failure]]) -> None:
        """Keeps something of photos, and says at once of which it could not be kept; the others are kept."""
        for failure in self._ask(work) or ():
            self._say(about_photo(failure).sentence, False)

    def _ask(self, work: Callable[[LibrarySession], T]) -> T | None:
        """Returns the work's result; None where the library cannot be used."""
        library = self._library
        return None if library is None else self._guarded(lambda: work(library))

    def _guarded(self, work: Callable[[], T]) -> T | None:
        try:
            return work()
        except LibraryError as error:
            self._tell(error)
        except Exception as error:
            log.exception("the library failed")
            self._say(Sentence("The library of captions failed: {error}.", error=error), False)
        return None

    def _tell(self, error: LibraryError) -> None:
        log.error("%s", error)
        self._say(error.sentence, error.trouble is Trouble.DAMAGED)

    def _say(self, sentence: Sentence, damaged: bool) -> None:
        if sentence not in self._said:
            self._said.add(sentence)
            self.problem.emit(sentence, damaged)

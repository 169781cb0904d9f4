"""Captions written into photos, and taken back, on the one thread that writes."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from desktop_captioner.library.error import LibraryError
from desktop_captioner.metadata.request import PhotoMetadata, Request, Where, WritePolicy
from desktop_captioner.operations.journaled_writer import JournaledWriter, photo_at
from desktop_captioner.photos.photo import Failure, Photo
from desktop_captioner.photos.saving_error import SavingError

log = logging.getLogger("desktop_captioner.metadata")


@dataclass(frozen=True)
class SaveRequest:
    """What is to be written. title: what the user asked for, as the journal keeps it."""

    items: tuple[tuple[Path, Request], ...]
    policy: WritePolicy
    title: str


@dataclass(frozen=True, eq=False)
class SavedPhoto:
    """A photo that has its caption. photo, metadata: as the file is now. notes: sentences for the user."""

    photo: Photo
    request: Request
    metadata: PhotoMetadata
    skipped: bool = False
    notes: tuple[str, ...] = ()


class SaveWorker(QObject):
    """Writes, verifies and takes back.

    ``save`` brings ``saved(SavedPhoto)`` or ``failed(Failure)`` for each photo that was tried before it was stopped, then
    exactly one ``finished(sentence)``, empty where nothing came between. ``list_runs`` brings ``listed(list[Run])``.
    ``revert`` brings ``reverted(Photo, PhotoMetadata)`` or ``failed(Failure)`` for each, then ``finished``.
    ``notice(sentence)`` says once what is missing, such as ExifTool.
    """

    saved = Signal(object)
    failed = Signal(object)
    reverted = Signal(object, object)
    finished = Signal(str)
    listed = Signal(object)
    notice = Signal(str)

    def __init__(self, library: Path) -> None:
        super().__init__()
        self._library = library
        self._cancelled, self._stopped = threading.Event(), threading.Event()
        self._noticed = False

    @Slot(object)
    def save(self, request: SaveRequest) -> None:
        """Writes the captions of a request."""

        def work(writer: JournaledWriter) -> None:
            if writer.notice and not self._noticed:
                self._noticed = True
                self.notice.emit(writer.notice)
            for path, wanted in request.items:
                if self._ends:
                    return
                self._save(writer, path, wanted)

        self._run(request.policy, request.title, work)

    @Slot(int)
    def revert(self, run: int) -> None:
        """Takes back what a run wrote; what somebody changed since stays."""

        def work(writer: JournaledWriter) -> None:
            for path, problem in writer.revert(run):
                if problem:
                    self.failed.emit(Failure(path, problem))
                else:
                    self.reverted.emit(photo_at(path), writer.read(path))
                if self._ends:
                    return

        self._run(WritePolicy(), "", work)

    @Slot()
    def list_runs(self) -> None:
        """Which runs there are to take back."""
        try:
            with JournaledWriter(self._library, WritePolicy()) as writer:
                self.listed.emit(writer.runs())
        except LibraryError as error:
            self.finished.emit(str(error))

    def begin(self) -> None:
        """To be called before a request is sent: forgets that an earlier one was stopped."""
        self._stopped.clear()

    def stop(self) -> None:
        """From any thread: ends the request before its next photo."""
        self._stopped.set()

    @property
    def _ends(self) -> bool:
        return self._stopped.is_set() or self._cancelled.is_set()

    def cancel(self) -> None:
        """From any thread: ends before the next photo, for good."""
        self._cancelled.set()

    def _save(self, writer: JournaledWriter, path: Path, wanted: Request) -> None:
        try:
            written = writer.write(path, wanted)
            skipped = written.where is Where.SKIPPED
            self.saved.emit(SavedPhoto(photo_at(path), wanted, writer.read(path), skipped, written.notes))
        except SavingError as error:
            self.failed.emit(Failure(path, str(error)))

    def _run(self, policy: WritePolicy, title: str, work: Callable[[JournaledWriter], None]) -> None:
        try:
            with JournaledWriter(self._library, policy, title) as writer:
                work(writer)
        except (LibraryError, SavingError) as error:
            self.finished.emit(str(error))
        except Exception as error:
            log.exception("saving failed")
            self.finished.emit(f"Saving failed: {error}.")
        else:
            self.finished.emit("")

"""Captions written into photos, and taken back, on the one thread that writes."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from desktop_captioner.library.error import LibraryError
from desktop_captioner.operations.operation import Ending, Notice
from desktop_captioner.operations.save_captions import SaveCaptions, SavedPhoto, SaveRequest
from desktop_captioner.operations.take_back import TakeBack, TakenBack, runs
from desktop_captioner.photos.photo import Failure
from desktop_captioner.sentence import Sentence

log = logging.getLogger("desktop_captioner.metadata")


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
    finished = Signal(object)
    listed = Signal(object)
    notice = Signal(object)

    def __init__(self, library: Path) -> None:
        super().__init__()
        self._library = library
        self._cancelled = threading.Event()
        self._closing = False
        self._said: set[str] = set()

    @Slot(object)
    def save(self, request: SaveRequest) -> None:
        """Saves the captions of a request."""
        operation = SaveCaptions(self._library, request, self._cancelled)
        self._run(lambda: operation.run(self._on_saved))

    @Slot(int)
    def revert(self, run: int) -> None:
        """Takes back what a run wrote; what somebody changed since stays."""
        operation = TakeBack(self._library, run, cancelled=self._cancelled)
        self._run(lambda: operation.run(self._on_taken_back))

    @Slot()
    def list_runs(self) -> None:
        """Which runs there are to take back."""
        try:
            self.listed.emit(runs(self._library))
        except LibraryError as error:
            self.finished.emit(error.sentence)

    def begin(self) -> None:
        """To be called before a request is sent: forgets that an earlier one was stopped."""
        if not self._closing:
            self._cancelled.clear()

    def stop(self) -> None:
        """From any thread: ends the request before its next photo."""
        self._cancelled.set()

    def cancel(self) -> None:
        """From any thread: ends before the next photo, for good."""
        self._closing = True
        self._cancelled.set()

    def _on_saved(self, outcome: SavedPhoto | Failure | Notice) -> None:
        if isinstance(outcome, SavedPhoto):
            self.saved.emit(outcome)
        elif isinstance(outcome, Failure):
            self.failed.emit(outcome)
        elif outcome.sentence not in self._said:
            self._said.add(outcome.sentence)
            self.notice.emit(outcome.sentence)

    def _on_taken_back(self, outcome: TakenBack | Failure) -> None:
        if isinstance(outcome, TakenBack):
            self.reverted.emit(outcome.photo, outcome.metadata)
        else:
            self.failed.emit(outcome)

    def _run(self, work: Callable[[], Ending]) -> None:
        try:
            ending = work()
        except Exception as error:
            log.exception("saving failed")
            self.finished.emit(Sentence("Saving failed: {error}.", error=error))
        else:
            self.finished.emit(ending.sentence)

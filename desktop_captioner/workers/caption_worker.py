"""The model on a thread of its own."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from desktop_captioner.captioning.bundle import ModelError
from desktop_captioner.captioning.pipeline import Captioner
from desktop_captioner.operations.already_read import AlreadyRead
from desktop_captioner.operations.caption_photos import CaptionedPhoto, CaptionPhotos, CaptionRequest
from desktop_captioner.operations.look_again import look_again
from desktop_captioner.operations.operation import How, Notice
from desktop_captioner.photos.photo import Captioned, Photo
from desktop_captioner.sentence import Sentence

log = logging.getLogger("desktop_captioner.model")


class CaptionWorker(QObject):
    """Loads the model and captions photos, one request after the other.

    After ``load`` comes one of ``loaded(device, model)``, after ``measured(float)`` with the confidence below which the
    model's captions are unsure, and ``load_failed(sentence)``. A request brings a
    ``captioned(CaptionedPhoto)`` for every photo, then exactly one of ``finished``, ``cancelled``, ``failed(sentence)``;
    ``look`` brings ``looked(Photo, Captioned | Sentence)``;
    ``notice(sentence)`` says what the user should know meanwhile. ``cancel``, ``stop`` and ``pause`` may be called from
    any thread: a queued slot would not reach a busy worker.
    """

    measured = Signal(float)
    loaded = Signal(str, str)
    load_failed = Signal(object)
    captioned = Signal(object)
    notice = Signal(object)
    finished = Signal()
    cancelled = Signal()
    failed = Signal(object)
    looked = Signal(object, object)

    def __init__(self, load: Callable[[], Captioner], library: Path, shared: AlreadyRead | None = None) -> None:
        """load: imports TensorFlow and brings the model; called on the worker's thread. shared: what others read of photos."""
        super().__init__()
        self._load, self._library, self._shared = load, library, shared
        self._captioner: Captioner | None = None
        self._cancelled, self._paused, self._abandoned = threading.Event(), threading.Event(), threading.Event()

    @Slot()
    def load(self) -> None:
        """Loads the model, if that is not yet done."""
        if self._captioner is not None:
            return
        try:
            self._captioner = self._load()
        except ModelError as error:
            log.error("%s", error)  # noqa: TRY400 (a sentence, not a fault)
            self.load_failed.emit(error.sentence)
        except Exception as error:
            log.exception("the model could not be loaded")
            self.load_failed.emit(Sentence("The model could not be loaded: {error}.", error=error))
        else:
            self.measured.emit(self._captioner.sure_from)
            self.loaded.emit(self._captioner.device, self._captioner.model)

    @Slot()
    def reload(self) -> None:
        """Loads the model again, as ``load`` now brings it."""
        self._captioner = None
        self.load()

    @Slot(object)
    def caption(self, request: CaptionRequest) -> None:
        """Captions the photos of a request."""
        self.load()
        if self._captioner is None:
            self.failed.emit(Sentence("There is no model, so nothing was captioned."))
            return
        captioner = self._captioner
        operation = CaptionPhotos(
            self._library, request, lambda: captioner, captioner.model,
            cancelled=self._cancelled, paused=self._paused, abandoned=self._abandoned,
            shared=self._shared,
        )  # fmt: skip
        try:
            ending = operation.run(self._on_outcome)
        except Exception as error:
            log.exception("captioning failed")
            self.failed.emit(Sentence("Captioning failed: {error}.", error=error))
            return
        if ending.how is How.FAILED:
            log.error("%s", ending.sentence)
            self.failed.emit(ending.sentence)
        else:
            (self.cancelled if ending.how is How.CANCELLED else self.finished).emit()

    @Slot(object, object)
    def look(self, photo: Photo, said: Captioned) -> None:
        """Where the model looked for what it said of a photo."""
        self.load()
        if self._captioner is None:
            self.looked.emit(photo, Sentence("There is no model, so it is not known where it looked."))
            return
        try:
            self.looked.emit(photo, look_again(self._captioner, said))
        except Exception as error:
            log.exception("the model could not look again")
            self.looked.emit(photo, Sentence("The model could not look again: {error}.", error=error))

    def begin(self) -> None:
        """To be called before a request is sent: forgets an earlier cancel."""
        for event in (self._cancelled, self._paused, self._abandoned):
            event.clear()

    def cancel(self) -> None:
        """Ends the request before its next batch; nobody will go on with it."""
        self._abandoned.set()
        self.stop()

    def stop(self) -> None:
        """Ends the request before its next batch; it can be resumed at the next start."""
        self._cancelled.set()

    def pause(self, paused: bool) -> None:
        """Holds the request before its next batch, or lets it go on."""
        (self._paused.set if paused else self._paused.clear)()

    def _on_outcome(self, outcome: CaptionedPhoto | Notice) -> None:
        if isinstance(outcome, Notice):
            self.notice.emit(outcome.sentence)
        else:
            self.captioned.emit(outcome)

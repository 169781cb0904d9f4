"""The model on a thread of its own."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from desktop_captioner.captioning.bundle import ModelError
from desktop_captioner.captioning.pipeline import Captioner, caption_photos

log = logging.getLogger("desktop_captioner.model")


@dataclass(frozen=True)
class CaptionRequest:
    """What is to be captioned, in this order."""

    paths: tuple[Path, ...]


class CaptionWorker(QObject):
    """Loads the model and captions photos, one request after the other.

    After ``load`` comes one of ``loaded(device, model)`` and ``load_failed(sentence)``. A request brings a
    ``result(Captioned | Failure)`` for every photo, then exactly one of ``finished``, ``cancelled``, ``failed(sentence)``.
    ``cancel``, ``pause`` and ``resume`` may be called from any thread: a queued slot would not reach a busy worker.
    """

    loaded = Signal(str, str)
    load_failed = Signal(str)
    result = Signal(object)
    finished = Signal()
    cancelled = Signal()
    failed = Signal(str)

    def __init__(self, load: Callable[[], Captioner]) -> None:
        """load: imports TensorFlow and brings the model; called on the worker's thread."""
        super().__init__()
        self._load = load
        self._captioner: Captioner | None = None
        self._cancelled, self._paused = threading.Event(), threading.Event()

    @Slot()
    def load(self) -> None:
        """Loads the model, if that is not yet done."""
        if self._captioner is not None:
            return
        try:
            self._captioner = self._load()
        except ModelError as error:
            log.error("%s", error)  # noqa: TRY400 (a sentence, not a fault)
            self.load_failed.emit(str(error))
        except Exception as error:
            log.exception("the model could not be loaded")
            self.load_failed.emit(f"The model could not be loaded: {error}.")
        else:
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
            self.failed.emit("There is no model, so nothing was captioned.")
            return
        try:
            for found in caption_photos(self._captioner, request.paths, self._cancelled, self._paused):
                self.result.emit(found)
        except ModelError as error:
            log.error("%s", error)  # noqa: TRY400 (a sentence, not a fault)
            self.failed.emit(str(error))
        except Exception as error:
            log.exception("captioning failed")
            self.failed.emit(f"Captioning failed: {error}.")
        else:
            (self.cancelled if self._cancelled.is_set() else self.finished).emit()

    def begin(self) -> None:
        """To be called before a request is sent: forgets an earlier cancel."""
        self._cancelled.clear()
        self._paused.clear()

    def cancel(self) -> None:
        """Ends the request before its next batch."""
        self._cancelled.set()

    def pause(self, paused: bool) -> None:
        """Holds the request before its next batch, or lets it go on."""
        (self._paused.set if paused else self._paused.clear)()

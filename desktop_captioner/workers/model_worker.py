"""Models listed, added, removed and compared, where it holds up neither the window nor a run."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from desktop_captioner import paths
from desktop_captioner.captioning.bundle import ModelError
from desktop_captioner.operations.compare_models import Comparison, Load, compare
from desktop_captioner.operations.measured_speed import measured_speeds
from desktop_captioner.operations.models import add_model, clear_partial, installed_models, remove_model
from desktop_captioner.sentence import Sentence

log = logging.getLogger("desktop_captioner.model")


class ModelWorker(QObject):
    """``list_all``, ``add(folder)`` and ``remove(key)`` bring ``listed(list[InstalledModel])``; after ``add``,
    ``added(InstalledModel)`` goes before it. ``compare(Comparison)`` brings ``compared(Compared)`` for each photo and model,
    then ``compare_ended()``. What goes wrong brings ``failed(sentence)`` first.
    """

    listed = Signal(object)
    added = Signal(object)
    compared = Signal(object)
    compare_ended = Signal()
    failed = Signal(object)

    def __init__(self, load: Load, shipped: Path, own: Path) -> None:
        """load: imports TensorFlow and brings the model of a folder. shipped, own: the program's bundle, the user's folder."""
        super().__init__()
        self._load, self._shipped, self._own = load, shipped, own
        self._cancelled = threading.Event()

    @Slot()
    def list_all(self) -> None:
        """Which models there are."""
        self.listed.emit(installed_models(self._shipped, self._own, measured_speeds(paths.speeds())))

    @Slot()
    def tidy(self) -> None:
        """Removes what a sudden end left of a model that was being added."""
        self._try(lambda: clear_partial(self._own))

    @Slot(object)
    def add(self, folder: Path) -> None:
        """Copies a bundle to the user's."""
        self._try(lambda: self.added.emit(add_model(folder, self._own)))
        self.list_all()

    @Slot(str)
    def remove(self, key: str) -> None:
        """Deletes one of the user's models."""
        self._try(lambda: remove_model(key, self._own))
        self.list_all()

    @Slot(object)
    def compare(self, wanted: Comparison) -> None:
        """Captions photos with two models; nothing of it is kept."""

        def work() -> None:
            for each in compare(wanted, self._load, self._cancelled):
                self.compared.emit(each)

        self._try(work)
        self.compare_ended.emit()

    def begin(self) -> None:
        """To be called before a comparison is sent: forgets an earlier cancel."""
        self._cancelled.clear()

    def cancel(self) -> None:
        """From any thread: ends a comparison before its next batch."""
        self._cancelled.set()

    def _try(self, work: Callable[[], None]) -> None:
        try:
            work()
        except ModelError as error:
            log.warning("%s", error)
            self.failed.emit(error.sentence)
        except Exception as error:
            log.exception("the models could not be worked with")
            self.failed.emit(Sentence("That did not work: {error}.", error=error))

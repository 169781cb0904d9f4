"""Captions that photos have already, read in the background."""

from __future__ import annotations

import logging
import threading

from PySide6.QtCore import QObject, Signal, Slot

from desktop_captioner.metadata.request import PhotoMetadata, WritePolicy
from desktop_captioner.metadata.writer import MetadataWriter
from desktop_captioner.photos.photo import Photo
from desktop_captioner.photos.saving_error import SavingError

log = logging.getLogger("desktop_captioner.metadata")

_AT_ONCE = 25  # photos between two messages to the window


class MetadataReader(QObject):
    """Reads photos, those asked for first first, but the one that is looked at before all others.

    Signals ``read(list[tuple[Photo, PhotoMetadata]])``. What cannot be read is only logged: to write it will fail too,
    and then the user is told. ``want``, ``want_first`` and ``forget`` may be called from any thread; then call ``work``.
    """

    read = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._waiting: dict[Photo, None] = {}
        self._first: Photo | None = None
        self._lock = threading.Lock()
        self._closing = threading.Event()
        self._reader: MetadataWriter | None = None  # ExifTool takes a moment to start, so it stays

    def want(self, photos: list[Photo]) -> None:
        """Further photos to read."""
        with self._lock:
            self._waiting |= dict.fromkeys(photos)

    def want_first(self, photo: Photo) -> None:
        """The photo that is looked at."""
        with self._lock:
            self._first = photo

    def forget(self) -> None:
        """Nothing is wanted any more."""
        with self._lock:
            self._waiting.clear()
            self._first = None

    def stop(self) -> None:
        """From any thread: ends reading, for good."""
        self._closing.set()
        self.forget()

    @Slot()
    def work(self) -> None:
        """Reads until nothing is wanted."""
        ready: list[tuple[Photo, PhotoMetadata]] = []
        try:
            while not self._closing.is_set() and (photo := self._next()):
                if self._reader is None:
                    self._reader = MetadataWriter(WritePolicy())
                try:
                    ready.append((photo, self._reader.read(photo.path)))
                except SavingError as error:
                    log.info("%s", error)
                if len(ready) == _AT_ONCE or not self._more():
                    self.read.emit(ready)
                    ready = []
        except Exception:
            log.exception("photos' captions cannot be read")

    def close(self) -> None:
        """Ends ExifTool, when the worker's thread has ended."""
        if self._reader is not None:
            self._reader.close()

    def _more(self) -> bool:
        with self._lock:
            return bool(self._waiting or self._first)

    def _next(self) -> Photo | None:
        with self._lock:
            photo, self._first = self._first, None
            if photo is None and self._waiting:
                photo = next(iter(self._waiting))
            if photo is not None:
                self._waiting.pop(photo, None)
            return photo

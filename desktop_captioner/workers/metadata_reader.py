"""Captions that photos have already, read in the background."""

from __future__ import annotations

import logging
import threading
from itertools import islice
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from desktop_captioner.metadata.request import PhotoMetadata
from desktop_captioner.operations.already_read import AlreadyRead, SharingReader
from desktop_captioner.photos.photo import Photo

log = logging.getLogger("desktop_captioner.metadata")

_AT_ONCE = 25  # photos in one command of ExifTool, and between two messages to the window


class MetadataReader(QObject):
    """Reads photos, those asked for first first, but the one that is looked at before all others.

    Signals ``read(list[tuple[Photo, PhotoMetadata]])``. What cannot be read is only logged: to write it will fail too,
    and then the user is told. What a run of captioning is reading is left to it. ``want``, ``want_first`` and ``forget``
    may be called from any thread; then call ``work``.
    """

    read = Signal(object)

    def __init__(self, shared: AlreadyRead | None = None) -> None:
        """shared: what is read of the photos that are open, by whomever."""
        super().__init__()
        self._shared = shared or AlreadyRead()
        self._waiting: dict[Photo, None] = {}
        self._first: Photo | None = None
        self._lock = threading.Lock()
        self._closing = threading.Event()
        self._photos: dict[Path, Photo] = {}  # those that are being read
        self._reader = SharingReader(self._shared, self._photos.__getitem__)

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
        self._shared.forget()

    def stop(self) -> None:
        """From any thread: ends reading, for good."""
        self._closing.set()
        self.forget()

    @Slot()
    def work(self) -> None:
        """Reads until nothing is wanted."""
        try:
            while not self._closing.is_set() and (photos := self._next()):
                self._photos.update((photo.path, photo) for photo in photos)
                answers = self._reader.read([photo.path for photo in photos])
                self._photos.clear()
                pairs = [(photo, answers[photo.path]) for photo in photos]
                for _, answer in pairs:
                    if not isinstance(answer, PhotoMetadata):
                        log.info("%s", answer)
                if read := [pair for pair in pairs if isinstance(pair[1], PhotoMetadata)]:
                    self.read.emit(read)
        except Exception:
            log.exception("photos' captions cannot be read")

    def close(self) -> None:
        """Ends ExifTool, when the worker's thread has ended."""
        self._reader.close()

    def _next(self) -> list[Photo]:
        """Returns the photos to read at once: the photo that is looked at alone, for nobody shall wait for it."""
        with self._lock:
            first, self._first = self._first, None
            free = (photo for photo in self._waiting if not self._shared.is_being_read(photo))
            photos = [first] if first else list(islice(free, _AT_ONCE)) or list(islice(self._waiting, _AT_ONCE))
            for photo in photos:
                self._waiting.pop(photo, None)
            return photos

"""Captions that photos have already, read in the background."""

from __future__ import annotations

import logging
import threading
from itertools import islice

from PySide6.QtCore import QObject, Signal, Slot

from desktop_captioner.metadata.request import PhotoMetadata
from desktop_captioner.operations.read_captions import CaptionReader
from desktop_captioner.photos.photo import Photo

log = logging.getLogger("desktop_captioner.metadata")

_AT_ONCE = 25  # photos in one command of ExifTool, and between two messages to the window


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
        self._reader = CaptionReader()

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
        try:
            while not self._closing.is_set() and (photos := self._next()):
                answers = self._reader.read([photo.path for photo in photos])
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
            photos = [first] if first else list(islice(self._waiting, _AT_ONCE))
            for photo in photos:
                self._waiting.pop(photo, None)
            return photos

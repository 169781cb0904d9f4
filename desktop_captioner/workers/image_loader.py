"""Pictures for the screen, decoded in a pool of threads."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from desktop_captioner.photos.photo import Photo, PhotoError
from desktop_captioner.sentence import Sentence
from desktop_captioner.workers.priority import give_way

log = logging.getLogger("desktop_captioner.photos")


class ImageLoader(QObject):
    """Decodes photos on demand, the latest demand first.

    Signals ``loaded(Path, QImage)`` or ``failed(Path, sentence)`` once for each request that was not dropped.
    """

    loaded = Signal(object, QImage)
    failed = Signal(object, object)

    def __init__(self, decode: Callable[[Photo], Image.Image], threads: int = 2, keep: int = 200) -> None:
        """decode: thread-safe; raises PhotoError. keep: how many requests may wait, older ones are dropped."""
        super().__init__()
        self._decode, self._keep = decode, keep
        self._waiting: dict[Path, Photo] = {}
        self._decoding: set[Path] = set()
        self._lock = threading.Lock()
        self._closed = False
        # Not Qt's pool: it deletes its QRunnables behind Python's back, and another object at the same address is then
        # taken for one of them.
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix="images", initializer=give_way)

    def request(self, photo: Photo) -> None:
        """Asks for a photo's picture; a request for the same photo moves to the front."""
        with self._lock:
            if self._closed or photo.path in self._decoding:
                return
            known = self._waiting.pop(photo.path, None) is not None
            self._waiting[photo.path] = photo
            while len(self._waiting) > self._keep:
                self._waiting.pop(next(iter(self._waiting)))
            if not known:
                self._pool.submit(self._work)

    def close(self) -> None:
        """Drops what waits, and waits for what is being decoded."""
        with self._lock:
            self._closed = True
            self._waiting.clear()
        self._pool.shutdown(cancel_futures=True)

    def _work(self) -> None:
        with self._lock:
            if not self._waiting:
                return
            path, photo = self._waiting.popitem()
            self._decoding.add(path)
        try:
            image = _image(self._decode(photo))
        except PhotoError as error:
            self.failed.emit(path, error.sentence)
        except Exception as error:
            log.exception("%s", path)
            self.failed.emit(path, Sentence("The photo cannot be shown: {error}.", error=error))
        else:
            self.loaded.emit(path, image)
        finally:
            with self._lock:
                self._decoding.discard(path)


def _image(picture: Image.Image) -> QImage:
    """In the format of the screen, so that the GUI thread has nothing to convert."""
    width, height = picture.size
    data = picture.convert("RGBA").tobytes("raw", "BGRA")
    return QImage(data, width, height, 4 * width, QImage.Format.Format_RGB32).copy()

"""All workers of the window, each on its thread."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QMetaObject, QObject, Qt, QThread

from desktop_captioner import paths
from desktop_captioner.captioning.loading import load_captioner
from desktop_captioner.captioning.pipeline import Captioner
from desktop_captioner.operations.already_read import AlreadyRead
from desktop_captioner.photos.decode import RESAMPLING, open_upright
from desktop_captioner.photos.photo import Photo
from desktop_captioner.photos.thumbnails import ThumbnailCache
from desktop_captioner.workers.caption_worker import CaptionWorker
from desktop_captioner.workers.file_worker import FileWorker
from desktop_captioner.workers.image_loader import ImageLoader
from desktop_captioner.workers.library_worker import LibraryWorker
from desktop_captioner.workers.metadata_reader import MetadataReader
from desktop_captioner.workers.model_worker import ModelWorker
from desktop_captioner.workers.priority import give_way
from desktop_captioner.workers.save_worker import SaveWorker
from desktop_captioner.workers.speller import Speller
from desktop_captioner.workers.text_loader import TextLoader

_PREVIEW = 1600  # longest edge of a preview in pixels: quick to paint; its full size comes when it is zoomed into


class Workers(QObject):
    """captions, files, library, saving, reading, models: workers. thumbnails, previews, details: pools that decode. texts: reads
    long texts.
    """

    def __init__(self, load: Callable[[], Captioner], thumbnails: Path, library: Path) -> None:
        super().__init__()
        shared = AlreadyRead()
        self.captions, self.files = CaptionWorker(load, library, shared), FileWorker()
        self.library, self.saving, self.reading = LibraryWorker(library), SaveWorker(library), MetadataReader(shared)
        self.thumbnails = ImageLoader(ThumbnailCache(thumbnails).get)
        self.previews = ImageLoader(_preview, threads=1, keep=1)
        self.texts, self.speller = TextLoader(), Speller(library.with_name("words.txt"))
        self.details = ImageLoader(lambda photo: open_upright(photo.path), threads=1, keep=1)
        self.models = ModelWorker(load_captioner, paths.model(), library.with_name(paths.models().name))
        named = {
            "model": self.captions, "files": self.files, "library": self.library, "saving": self.saving,
            "reading": self.reading, "models": self.models,
        }  # fmt: skip
        self.threads = [self._start(worker, name) for name, worker in named.items()]

    def close(self) -> None:
        """Ends all work and waits for it."""
        self.captions.stop()
        self.files.close()
        self.saving.cancel()
        self.models.cancel()
        self.reading.stop()
        self.library.hurry()
        # On its own thread, as SQLite wants it, and after everything that is still to be kept.
        QMetaObject.invokeMethod(self.library, "close", Qt.ConnectionType.BlockingQueuedConnection)
        for thread in self.threads:
            thread.quit()
            thread.wait()
        self.reading.close()
        for loader in (self.thumbnails, self.previews, self.details, self.texts, self.speller):
            loader.close()

    def _start(self, worker: QObject, name: str) -> QThread:
        thread = QThread(self)
        thread.setObjectName(name)
        worker.moveToThread(thread)
        thread.started.connect(give_way, Qt.ConnectionType.DirectConnection)
        thread.start()
        return thread


def _preview(photo: Photo) -> Image.Image:
    image = open_upright(photo.path, at_least=_PREVIEW * 5 // 8)
    image.thumbnail((_PREVIEW, _PREVIEW), RESAMPLING, reducing_gap=3.0)
    return image

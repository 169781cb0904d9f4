"""Folders and tables read, and captions exported, on a thread that may wait for a slow disk."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, Signal, Slot
from PySide6.QtGui import QImage

from desktop_captioner.exports.formats import BY_OPTION, format_of, rows_in
from desktop_captioner.exports.imported_row import ImportFileError, ImportRow
from desktop_captioner.exports.row import row_of
from desktop_captioner.exports.text_files import rows_beside
from desktop_captioner.exports.writer import Target
from desktop_captioner.operations.export_captions import ExportCaptions
from desktop_captioner.operations.keep_picture import keep_picture
from desktop_captioner.operations.operation import How
from desktop_captioner.photos.annotation import SURE_FROM, Annotation
from desktop_captioner.photos.discover import discover
from desktop_captioner.photos.photo import Photo, PhotoError
from desktop_captioner.sentence import Sentence, reason

log = logging.getLogger("desktop_captioner.photos")

PhotoTexts = tuple[Path, Annotation, str]  # a photo, what is known of its texts, why it failed

_CHUNK = 200  # photos that go to the window at once
_TELL_EVERY = 0.2  # seconds between two reports of an export's progress


@dataclass(frozen=True)
class OpenRequest:
    """Paths to look through. number: tells the answers of a request from those of the one before."""

    number: int
    paths: tuple[Path, ...]
    recursive: bool = False


@dataclass(frozen=True)
class ExportRequest:
    """Photos to export, without those of which nobody said anything and that did not fail.

    path: its ending names the format, a table where it names none; None: text files beside the photos. sure_from: the
    confidence below which a caption is unsure.
    """

    path: Path | None
    photos: tuple[PhotoTexts, ...]
    sure_from: float = SURE_FROM


@dataclass(frozen=True)
class ReadTable:
    """The rows of a table, or of the text files beside the photos, and the photos that they can mean. path: None for those."""

    path: Path | None
    rows: tuple[ImportRow, ...]
    photos: tuple[Photo, ...]


class FileWorker(QObject):
    """Finds photos, exports captions and reads tables.

    ``open`` brings ``found(number, list[Photo])`` in parts, ``missed(number, PhotoError)`` for what cannot be read, and
    one ``opened(number, tuple[Path])`` with those of its paths that are folders. ``export`` brings ``exporting(done,
    total)`` now and then, and ``exported(Path | None, written, kept)``, or ``failed(sentence)``, or both where only some text
    files could be written; written: how many photos, kept: how many text files are as they were because they say something
    else. ``read_table`` brings ``table_read(ReadTable)`` or ``failed(sentence)``, ``keep_picture`` brings ``kept_picture(Path)``
    or ``failed(sentence)``.
    """

    found = Signal(int, object)
    missed = Signal(int, object)
    opened = Signal(int, object)
    table_read = Signal(object)
    kept_picture = Signal(object)
    exporting = Signal(int, int)
    exported = Signal(object, int, int)
    failed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._latest = 0
        self._closing = threading.Event()
        self._cancel_export: Callable[[], None] = lambda: None

    def supersede(self, number: int) -> None:
        """From any thread: searches with a lower number end."""
        self._latest = number

    def close(self) -> None:
        """From any thread: whatever runs ends soon."""
        self._closing.set()
        self._cancel_export()

    @Slot(object)
    def open(self, request: OpenRequest) -> None:
        """Looks for photos."""
        chunk: list[Photo] = []

        def on_error(error: PhotoError) -> None:
            self.missed.emit(request.number, error)

        try:
            for photo in discover(request.paths, request.recursive, on_error):
                chunk.append(photo)
                if len(chunk) == _CHUNK:
                    self.found.emit(request.number, chunk)
                    chunk = []
                if request.number < self._latest or self._closing.is_set():
                    break
        except Exception as error:
            log.exception("the search for photos failed")
            on_error(PhotoError(request.paths[0], Sentence("The search for photos failed: {error}.", error=error)))
        if chunk:
            self.found.emit(request.number, chunk)
        self.opened.emit(request.number, tuple(path for path in request.paths if path.is_dir()))

    @Slot(object)
    def export(self, request: ExportRequest) -> None:
        """Writes captions into a file, or into one beside each photo."""
        chosen = BY_OPTION["txt"] if request.path is None else format_of(request.path)
        rows = [row_of(*each, request.sure_from) for each in request.photos]
        wanted = [row for row in rows if row.origin or row.alt_text_origin or row.error]
        operation = ExportCaptions([(chosen, Target(request.path, bom=True))], wanted)
        self._cancel_export = operation.cancel
        if self._closing.is_set():
            operation.cancel()
        done, told = 0, time.monotonic()

        def report(outcome: object) -> None:
            nonlocal done, told
            done += 1
            if (now := time.monotonic()) - told > _TELL_EVERY:
                told = now
                self.exporting.emit(done, operation.total)

        try:
            ending = operation.run(report)
        except Exception as error:
            log.exception("the captions were not exported")
            self.failed.emit(Sentence("The captions could not be exported: {error}.", error=error))
            return
        exported = operation.exported
        if ending.how is How.FINISHED:
            self.exported.emit(request.path, exported.written, len(exported.kept))
        if failures := exported.failures:
            self.failed.emit(
                Sentence(
                    "Files that could not be written: {count}. {sentence}",
                    count=len(failures),
                    sentence=failures[0].sentence,
                )
            )
        elif ending.how is not How.FINISHED:
            self.failed.emit(ending.sentence or Sentence("The export was cancelled."))

    @Slot(object, object)
    def read_table(self, path: Path | None, photos: list[Photo]) -> None:
        """Reads a table, or the text files beside the photos; a disk that is slow, or gone, holds up no caption."""
        try:
            rows = rows_in(path) if path else list(rows_beside(photo.path for photo in photos))
        except ImportFileError as error:
            self.failed.emit(error.sentence)
        except Exception as error:
            log.exception("the table was not read")
            self.failed.emit(Sentence("The captions could not be imported: {error}.", error=error))
        else:
            self.table_read.emit(ReadTable(path, tuple(rows), tuple(photos)))

    @Slot(QImage, object, str)
    def keep_picture(self, picture: QImage, folder: Path, name: str) -> None:
        """Makes a file of a picture; none that is there is replaced."""
        try:
            path = keep_picture(_png(picture), folder, name)
        except Exception as error:
            log.exception("the picture was not saved")
            self.failed.emit(
                Sentence("The picture could not be saved into {folder}: {reason}.", folder=folder, reason=reason(error))
            )
        else:
            self.kept_picture.emit(path)


def _png(picture: QImage) -> bytes:
    """The content of a PNG file. Raises OSError."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not picture.save(buffer, "PNG"):  # type: ignore[call-overload]
        raise OSError("it cannot be encoded")
    return bytes(content.data())

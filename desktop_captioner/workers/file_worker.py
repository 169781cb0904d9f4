"""Folders read and captions exported, on a thread that may wait for a slow disk."""

from __future__ import annotations

import logging
import threading
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from desktop_captioner import NAME
from desktop_captioner.exports.csv_file import CsvWriter, JsonLinesWriter, facts_of
from desktop_captioner.exports.text_files import coco_entries, write_coco, write_texts
from desktop_captioner.photos.discover import discover
from desktop_captioner.photos.photo import Captioned, Failure, Photo, PhotoError
from desktop_captioner.photos.saving_error import SavingError

log = logging.getLogger("desktop_captioner.photos")

_CHUNK = 200  # photos that go to the window at once


@dataclass(frozen=True)
class OpenRequest:
    """Paths to look through. number: tells the answers of a request from those of the one before."""

    number: int
    paths: tuple[Path, ...]
    recursive: bool = False


@dataclass(frozen=True)
class ExportRequest:
    """What to write: each photo's result, and its caption where the user changed it.

    path: its ending says what is written: .jsonl, .json (COCO), or a table with any other. None: a text file beside each
    photo.
    """

    path: Path | None
    rows: tuple[tuple[Captioned | Failure, str | None], ...]


class FileWorker(QObject):
    """Finds photos and exports captions.

    ``open`` brings ``found(number, list[Photo])`` in parts, ``missed(number, PhotoError)`` for what cannot be read, and
    one ``opened(number, tuple[Path])`` with those of its paths that are folders. ``export`` brings
    ``exported(Path | None, written, kept)``, or ``export_failed(sentence)``, or both where only some text files could be
    written; written: how many captions, kept: how many text files are as they were because they say something else.
    """

    found = Signal(int, object)
    missed = Signal(int, object)
    opened = Signal(int, object)
    exported = Signal(object, int, int)
    export_failed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._latest = 0
        self._closing = threading.Event()

    def supersede(self, number: int) -> None:
        """From any thread: searches with a lower number end."""
        self._latest = number

    def close(self) -> None:
        """From any thread: whatever runs ends soon."""
        self._closing.set()

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
            on_error(PhotoError(request.paths[0], f"The search for photos failed: {error}."))
        if chunk:
            self.found.emit(request.number, chunk)
        self.opened.emit(request.number, tuple(path for path in request.paths if path.is_dir()))

    @Slot(object)
    def export(self, request: ExportRequest) -> None:
        """Writes captions into a file, or into one beside each photo."""
        try:
            written, kept, failures = _write(request)
        except SavingError as error:
            self.export_failed.emit(str(error))
        except Exception as error:
            log.exception("the captions were not exported")
            self.export_failed.emit(f"The captions could not be exported: {error}.")
        else:
            self.exported.emit(request.path, written, kept)
            if failures:
                self.export_failed.emit(
                    f"Text files that could not be written: {len(failures)}. {failures[0].sentence}"
                )


def _write(request: ExportRequest) -> tuple[int, int, tuple[Failure, ...]]:
    """How many captions are written, how many text files kept, and what failed."""
    if request.path is None:
        texts = write_texts(_texts(request))
        return len(texts.written), len(texts.kept), texts.failures
    ending = request.path.suffix.lower()
    if ending == ".json":
        return write_coco(request.path, coco_entries(_texts(request)), NAME), 0, ()
    # With a byte order mark, by which Excel knows UTF-8.
    with JsonLinesWriter(request.path) if ending == ".jsonl" else CsvWriter(request.path, bom=True) as table:
        for result, text in request.rows:
            table.write(result, text)
    return len(request.rows), 0, ()


def _texts(request: ExportRequest) -> dict[Path, str]:
    rows = ((result.path, facts_of(result, text)["caption"]) for result, text in request.rows)
    return {path: text for path, text in rows if text}

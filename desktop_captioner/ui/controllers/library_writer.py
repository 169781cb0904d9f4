"""What the window says to the library: edits and results, gathered for a moment so that the disk is not kept busy."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_captioner.metadata.request import PhotoMetadata
from desktop_captioner.photos.annotation import Role
from desktop_captioner.photos.photo import Captioned, Failure, Photo
from desktop_captioner.ui.browser.photo_model import PhotoModel
from desktop_captioner.workers.library_worker import Edit

_GATHERED = 1000  # milliseconds: what a sudden death can cost


class Memory(QObject):
    """Signals ``edits(tuple[Edit])``, ``results(tuple[(Photo, Captioned | Failure)])`` and
    ``found(tuple[(Photo, caption, alt text)])`` for the library to keep.
    """

    edits = Signal(object)
    results = Signal(object)
    found = Signal(object)

    def __init__(self, photos: PhotoModel) -> None:
        super().__init__(photos)
        self._photos = photos
        self._written: dict[tuple[Path, Role], None] = {}
        self._results: list[tuple[Photo, Captioned | Failure]] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_GATHERED)
        self._timer.timeout.connect(self.flush)
        photos.written.connect(self._on_written)

    def add_result(self, result: Captioned | Failure) -> None:
        """A photo is captioned, or failed."""
        if entry := self._photos.entry(result.path):
            self._results.append((entry.photo, result))
            self._start()

    def add_read(self, read: list[tuple[Photo, PhotoMetadata]]) -> None:
        """Photos' own captions are known."""
        texts = [(photo, metadata.caption, metadata.alt_text) for photo, metadata in read]
        if texts := [each for each in texts if each[1] or each[2]]:
            self.found.emit(tuple(texts))

    def flush(self) -> None:
        """Hands over what was gathered."""
        self._timer.stop()
        if self._results:
            self.results.emit(tuple(self._results))
            self._results = []
        edits = tuple(
            Edit(entry.photo, role, entry.edited if role is Role.CAPTION else entry.alt_text)
            for path, role in self._written
            if (entry := self._photos.entry(path))
        )
        self._written = {}
        if edits:
            self.edits.emit(edits)

    def _on_written(self, path: Path, role: Role) -> None:
        self._written[path, role] = None
        self._start()

    def _start(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

"""What failed, in one place: paths without a photo, photos without a caption, captions that were not saved."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_captioner.photos.photo import Failure, PhotoError, PhotoState
from desktop_captioner.ui.failure_list import FailureList
from desktop_captioner.ui.photo_model import PhotoModel


class Failures(QObject):
    """Signals, when the user tries again, ``search_requested(list[Path])`` for what could not even be found,
    ``caption_requested(list[Path])`` and ``save_requested(list[Entry])``.
    """

    search_requested = Signal(object)
    caption_requested = Signal(object)
    save_requested = Signal(object)

    def __init__(self, photos: PhotoModel) -> None:
        super().__init__(photos)
        self._photos = photos
        self.missed: list[Failure] = []

    def count(self) -> int:
        """How many there are."""
        return len(self.missed) + self._photos.count(PhotoState.FAILED)

    def miss(self, error: PhotoError) -> None:
        """A path cannot be read."""
        self.missed.append(Failure(error.path, error.sentence))

    def show(self, parent: QWidget) -> None:
        """Shows all of them in a list."""
        failures = [*self.missed, *(Failure(entry.photo.path, entry.problem) for entry in self._photos.failed())]
        dialog = FailureList(failures, parent)
        dialog.retry_requested.connect(self.retry)
        dialog.open()

    def retry(self, paths: list[Path]) -> None:
        """Tries again what failed with these."""
        unfound = [path for path in paths if self._photos.row(path) < 0]
        if unfound:
            self.missed = [failure for failure in self.missed if failure.path not in unfound]
            self.search_requested.emit(unfound)
        shown = [entry for path in paths if self._photos.row(path) >= 0 and (entry := self._photos.entry(path))]
        if unsaved := [entry for entry in shown if entry.unsaved]:
            self.save_requested.emit(unsaved)
        if uncaptioned := [entry.photo.path for entry in shown if not entry.unsaved]:
            self.caption_requested.emit(uncaptioned)

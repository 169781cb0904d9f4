"""Everything that failed, in one place: paths without a photo, photos without a caption, captions that were not saved."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_captioner.photos.photo import Failure, PhotoError, PhotoState
from desktop_captioner.sentence import verbatim
from desktop_captioner.ui.browser.photo_model import PhotoModel
from desktop_captioner.ui.controllers.saving import Saving
from desktop_captioner.ui.dialogs.failure_list import FailureList


class Failures(QObject):
    """Signals, when the user tries again, ``search_requested(list[Path])`` for what could not even be found,
    ``caption_requested(list[Path])`` and ``save_requested(list[PhotoEntry])``.
    """

    search_requested = Signal(object)
    caption_requested = Signal(object)
    save_requested = Signal(object)

    def __init__(self, photos: PhotoModel, saving: Saving) -> None:
        super().__init__(photos)
        self._photos, self._saving = photos, saving
        self.missed: list[Failure] = []

    def count(self) -> int:
        """How many there are."""
        return len(self.missed) + len(self._saving.unshown) + self._photos.count(PhotoState.FAILED)

    def miss(self, error: PhotoError) -> None:
        """A path cannot be read."""
        self.missed.append(Failure(error.path, error.sentence))

    def forget(self) -> None:
        """Other photos are being opened."""
        self.missed, self._saving.unshown = [], []

    def show(self, parent: QWidget, free: bool) -> None:
        """Shows all of them in a list. free: nothing is under way, so that they can be tried again."""
        failed = [Failure(entry.photo.path, verbatim(entry.problem)) for entry in self._photos.failed()]
        dialog = FailureList([*self.missed, *self._saving.unshown, *failed], parent)
        dialog.retry.setEnabled(free and bool(self.missed or failed))
        dialog.retry_requested.connect(self.retry)
        dialog.open()

    def retry(self, paths: list[Path]) -> None:
        """Tries again what failed with these."""
        chosen = set(paths)
        if unfound := [failure.path for failure in self.missed if failure.path in chosen]:
            self.missed = [failure for failure in self.missed if failure.path not in unfound]
            self.search_requested.emit(unfound)
        shown = [entry for entry in self._photos.failed() if entry.photo.path in chosen]
        if unsaved := [entry for entry in shown if entry.unsaved]:
            self.save_requested.emit(unsaved)
        if uncaptioned := [entry.photo.path for entry in shown if not entry.unsaved]:
            self.caption_requested.emit(uncaptioned)

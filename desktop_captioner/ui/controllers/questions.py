"""What the library makes the window ask, without a box that stands in the way."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop_captioner.operations.caption_run import Interrupted
from desktop_captioner.ui.browser.photo_model import PhotoModel
from desktop_captioner.ui.browser.suggestion_strip import Offer


class Questions(QObject):
    """Signals the answers: for an interrupted run ``open_requested(list[Path])`` for its photos,
    ``resume_requested(list[Path], int)`` as soon as they are shown, and ``forget_requested(int)``;
    ``new_library_requested()`` where the old library is damaged.
    """

    open_requested = Signal(object)
    resume_requested = Signal(object, int)
    forget_requested = Signal(int)
    new_library_requested = Signal()

    def __init__(self, offer: Offer, photos: PhotoModel) -> None:
        super().__init__(offer)
        self._offer, self._photos = offer, photos
        self._resuming: Interrupted | None = None

    def on_opening(self, paths: list[Path]) -> None:
        """Other photos are being opened: those of the run, or what the user would rather see."""
        if self._resuming and paths != list(self._resuming.missing):
            self._resuming = None

    def on_opened(self) -> None:
        """The photos are there."""
        run, self._resuming = self._resuming, None
        if run:
            if there := [path for path in run.missing if self._photos.row(path) >= 0]:
                self.resume_requested.emit(there, run.number)
            else:
                self.forget_requested.emit(run.number)

    def on_interrupted(self, run: Interrupted) -> None:
        """A run was not finished."""
        sentences = (
            self.tr("The last run was interrupted."),
            self.tr("%Ln photo(s) done.", None, run.done),
            self.tr("%Ln left.", None, len(run.missing)),
        )
        self._offer.ask(
            " ".join(sentences),
            self.tr("Resume"), lambda: self._resume(run),
            self.tr("Discard"), lambda: self.forget_requested.emit(run.number),
        )  # fmt: skip

    def on_damaged(self, sentence: str) -> None:
        """The library is damaged."""
        self._offer.ask(
            sentence,
            self.tr("Start a New Library"), self.new_library_requested.emit,
            self.tr("Continue Without It"), lambda: None,
        )  # fmt: skip

    def _resume(self, run: Interrupted) -> None:
        self._resuming = run
        self.open_requested.emit(list(run.missing))

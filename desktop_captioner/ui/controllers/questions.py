"""Asks the user in the window, without a box that stands in the way."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop_captioner.operations.caption_run import Interrupted
from desktop_captioner.photos.annotation import Existing
from desktop_captioner.ui.browser.photo_model import PhotoModel
from desktop_captioner.ui.browser.suggestion_strip import SuggestionStrip


class Questions(QObject):
    """Signals the answers: for an interrupted run ``open_requested(list[Path])`` for its photos,
    ``resume_requested(list[Path], int)`` as soon as they are shown, and ``forget_requested(int)``;
    ``new_library_requested()`` where the old library is damaged.
    """

    open_requested = Signal(object)
    resume_requested = Signal(object, int)
    forget_requested = Signal(int)
    new_library_requested = Signal()

    def __init__(self, suggestions: SuggestionStrip, photos: PhotoModel) -> None:
        super().__init__(suggestions)
        self._suggestions, self._photos = suggestions, photos
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
        self._suggestions.ask(
            lambda: " ".join(self._told(run)),
            (lambda: self.tr("Resume"), lambda: self._resume(run)),
            (lambda: self.tr("Discard"), lambda: self.forget_requested.emit(run.number)),
        )

    def on_damaged(self, sentence: str) -> None:
        """The library is damaged."""
        self._suggestions.ask(
            sentence,
            (lambda: self.tr("Start a New Library"), self.new_library_requested.emit),
            (lambda: self.tr("Continue Without It"), lambda: None),
        )

    def on_asked(self, question: str, answer: str, on_yes: Callable[[], object]) -> None:
        """Something is to be done only if the user wants it."""
        self._suggestions.ask(question, (answer, on_yes), (lambda: self.tr("Cancel"), lambda: None))

    def on_folder_changed(self, reload: Callable[[], object], asks: bool) -> None:
        """Another program changed the folder that is shown. asks: not before the user says so, it is read again."""
        self._suggestions.withdraw(self._folder_question)
        if not asks:
            reload()
            return
        self._suggestions.ask(
            self._folder_question,
            (lambda: self.tr("Reload"), reload),
            (lambda: self.tr("Ignore"), lambda: None),
        )

    def _folder_question(self) -> str:
        return self.tr("The folder has changed.")

    def on_existing(self, question: str, on_answer: Callable[[Existing], object]) -> None:
        """Asks what to do with captions that photos have."""
        self._suggestions.ask(
            question,
            (lambda: self.tr("Keep"), lambda: on_answer(Existing.SKIP)),
            (lambda: self.tr("Append"), lambda: on_answer(Existing.APPEND)),
            (lambda: self.tr("Replace"), lambda: on_answer(Existing.REPLACE)),
        )

    def _told(self, run: Interrupted) -> tuple[str, ...]:
        return (
            self.tr("The last run was interrupted."),
            self.tr("%Ln photo(s) done.", None, run.done),
            self.tr("%Ln left.", None, len(run.missing)),
        )

    def _resume(self, run: Interrupted) -> None:
        self._resuming = run
        self.open_requested.emit(list(run.missing))

"""What the library makes the window ask, without a box that stands in the way."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from desktop_captioner.ui.offer import Offer
from desktop_captioner.workers.library_worker import Interrupted


class Questions(QObject):
    """Signals the answers: ``resume_requested(list[Path])`` and ``forget_requested(int)`` for an interrupted run,
    ``new_library_requested()`` where the old one is damaged.
    """

    resume_requested = Signal(object)
    forget_requested = Signal(int)
    new_library_requested = Signal()

    def __init__(self, offer: Offer) -> None:
        super().__init__(offer)
        self._offer = offer

    def on_interrupted(self, run: Interrupted) -> None:
        """A run was not finished."""
        sentences = (
            self.tr("The last run was interrupted."),
            self.tr("%Ln photo(s) are done.", None, run.done),
            self.tr("%Ln are missing.", None, len(run.missing)),
        )
        self._offer.ask(
            " ".join(sentences),
            self.tr("Go on"), lambda: self.resume_requested.emit(list(run.missing)),
            self.tr("Forget it"), lambda: self.forget_requested.emit(run.number),
        )  # fmt: skip

    def on_damaged(self, sentence: str) -> None:
        """The library is damaged."""
        self._offer.ask(
            sentence,
            self.tr("Begin a new one"), self.new_library_requested.emit,
            self.tr("Go on without"), lambda: None,
        )  # fmt: skip

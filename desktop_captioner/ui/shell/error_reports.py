"""An unexpected error offers a report to copy."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_captioner.ui.dialogs.text_dialog import TextDialog


class ErrorReports(QObject):
    """Shows the report of the first error that nothing else caught; later ones only go into the log.

    happened: an error, on whatever thread.
    """

    happened = Signal(object)

    def __init__(self, window: QWidget, report: Callable[[BaseException], str]) -> None:
        """report: the text, made on the GUI thread."""
        super().__init__(window)
        self._window, self._report = window, report
        self._before = sys.excepthook
        self.dialog: TextDialog | None = None
        self.happened.connect(self._on_happened)

    def watch(self) -> None:
        """From now on errors are reported, after whatever was done with them before."""
        self._before = sys.excepthook
        sys.excepthook = self._on_uncaught

    def leave(self) -> None:
        """Errors are no longer reported."""
        sys.excepthook = self._before

    def _on_uncaught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        self._before(kind, error, trace)
        if isinstance(error, Exception):
            self.happened.emit(error)

    def _on_happened(self, error: Exception) -> None:
        if self.dialog is not None:
            return
        told = self.tr(
            "Something went wrong that should not have. Your captions are safe. This report helps to fix it: it names no "
            "photo, caption or folder, and is not sent anywhere. Read it, copy it, and paste it into a new issue."
        )
        self.dialog = TextDialog(self.tr("Unexpected error"), f"{told}\n\n{self._report(error)}", self._window)
        self.dialog.open()

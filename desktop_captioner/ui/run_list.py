"""What was saved into photos, to be taken back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QListWidget, QVBoxLayout, QWidget

from desktop_captioner.library.journal import Run


class RunList(QDialog):
    """Signals ``revert_requested(Run)``."""

    revert_requested = Signal(object)

    def __init__(self, runs: Sequence[Run], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Take back saved captions")
        self.resize(560, 360)
        self._runs = runs
        explained = QLabel(
            "The photos get back the captions that stood in them before. Everything else in them stays as it is now."
            if runs
            else "Nothing was saved into photos yet."
        )
        explained.setWordWrap(True)
        self.list = QListWidget()
        self.list.setAccessibleName("What was saved")
        for run in runs:
            photos = f"{run.writes:,} photo{'' if run.writes == 1 else 's'}"
            self.list.addItem(f"{run.made.astimezone():%Y-%m-%d %H:%M}   {photos}   {run.title}")
        self.list.setCurrentRow(0)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.take_back = buttons.addButton("Take back", QDialogButtonBox.ButtonRole.AcceptRole)
        self.take_back.setEnabled(bool(runs))
        self.take_back.clicked.connect(self._on_take_back)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (explained, self.list, buttons):
            column.addWidget(widget)

    def _on_take_back(self) -> None:
        self.revert_requested.emit(self._runs[self.list.currentRow()])
        self.accept()

"""Lists the runs that saved into photos, to be taken back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QListWidget, QVBoxLayout, QWidget

from desktop_captioner.library.journal import Run
from desktop_captioner.ui.shell.room import fit

_SHORT = QLocale.FormatType.ShortFormat


class RunList(QDialog):
    """Signals ``revert_requested(Run)``."""

    revert_requested = Signal(object)

    def __init__(self, runs: Sequence[Run], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Revert saved captions"))
        fit(self, 560, 360)
        self._runs = runs
        explained = QLabel(
            self.tr("The photos get back the captions they had before. Nothing else in them changes.")
            if runs
            else self.tr("No captions have been saved into photos yet.")
        )
        explained.setWordWrap(True)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Saved captions"))
        for run in runs:
            made = QLocale().toString(QDateTime.fromSecsSinceEpoch(int(run.made.timestamp())), _SHORT)
            photos = self.tr("%Ln photo(s)", None, run.writes)
            self.list.addItem(f"{made}   {photos}   {run.title}")
        self.list.setCurrentRow(0)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.take_back = buttons.addButton(self.tr("Revert"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.take_back.setEnabled(bool(runs))
        self.take_back.clicked.connect(self._on_take_back)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (explained, self.list, buttons):
            column.addWidget(widget)

    def _on_take_back(self) -> None:
        self.revert_requested.emit(self._runs[self.list.currentRow()])
        self.accept()

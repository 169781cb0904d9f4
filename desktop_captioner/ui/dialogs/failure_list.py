"""One list for all that failed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QDialog, QDialogButtonBox, QHeaderView, QVBoxLayout, QWidget

from desktop_captioner.photos.photo import Failure
from desktop_captioner.ui.dialogs.read_only_table import ReadOnlyTable
from desktop_captioner.ui.shell.room import fit
from desktop_captioner.ui.translated import translated

_FEW = 500  # rows that are as high as their texts; to measure more of them takes long


class FailureList(QDialog):
    """Shows what failed and why. Signals ``retry_requested(list[Path])``."""

    retry_requested = Signal(object)

    def __init__(self, failures: Sequence[Failure], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Failures"))
        fit(self, 760, 400)
        self._failures = failures
        titles = [self.tr("Photo"), self.tr("Reason")]
        self.table = ReadOnlyTable(self.windowTitle(), titles, len(failures), stretched=[1])
        self.table.setShowGrid(False)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        for row, failure in enumerate(failures):
            for column, text in enumerate((failure.path.name, translated(failure.sentence))):
                self.table.put(row, column, text, tip=f"{failure.path}\n{text}" if column else str(failure.path))
        if len(failures) <= _FEW:
            self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.resizeColumnToContents(0)
        self.table.setColumnWidth(0, min(self.table.columnWidth(0) + 16, 320))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.retry = buttons.addButton(self.tr("Try Again"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.copy = buttons.addButton(self.tr("Copy List"), QDialogButtonBox.ButtonRole.ActionRole)
        self.retry.setProperty("primary", True)
        self.retry.clicked.connect(self._on_retry)
        self.copy.clicked.connect(self._on_copy)
        buttons.rejected.connect(self.reject)
        column_layout = QVBoxLayout(self)
        column_layout.addWidget(self.table)
        column_layout.addWidget(buttons)

    def _on_retry(self) -> None:
        self.retry_requested.emit([failure.path for failure in self._failures])
        self.accept()

    def _on_copy(self) -> None:
        lines = (f"{failure.path}\t{translated(failure.sentence)}" for failure in self._failures)
        QGuiApplication.clipboard().setText("\n".join(lines))

"""One list for all that failed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop_captioner.photos.photo import Failure
from desktop_captioner.ui.foreign_text import tool_tip


class FailureList(QDialog):
    """Shows what failed and why. Signals ``retry_requested(list[Path])``."""

    retry_requested = Signal(object)

    def __init__(self, failures: Sequence[Failure], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Failures"))
        self.resize(760, 400)
        self._failures = failures
        self.table = QTableWidget(len(failures), 2)
        self.table.setAccessibleName(self.tr("Failures"))
        self.table.setHorizontalHeaderLabels([self.tr("Photo"), self.tr("Reason")])
        self.table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        for row, failure in enumerate(failures):
            for column, text in enumerate((failure.path.name, failure.sentence)):
                item = QTableWidgetItem(text)
                item.setToolTip(tool_tip(str(failure.path)))
                self.table.setItem(row, column, item)
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
        lines = (f"{failure.path}\t{failure.sentence}" for failure in self._failures)
        QGuiApplication.clipboard().setText("\n".join(lines))

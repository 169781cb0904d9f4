"""One list for all that failed."""

from __future__ import annotations

from PySide6.QtCore import Signal
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

from desktop_captioner.ui.photo_model import Entry


class FailureList(QDialog):
    """Shows failed photos and why. Signals ``retry_requested(list[Path])``."""

    retry_requested = Signal(object)

    def __init__(self, entries: list[Entry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("What failed")
        self.resize(720, 380)
        self._entries = entries
        self.table = QTableWidget(len(entries), 2)
        self.table.setAccessibleName("Failed photos")
        self.table.setHorizontalHeaderLabels(["Photo", "Reason"])
        self.table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.table.verticalHeader().hide()
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        for row, entry in enumerate(entries):
            for column, text in enumerate((entry.photo.path.name, entry.problem)):
                item = QTableWidgetItem(text)
                item.setToolTip(str(entry.photo.path))
                self.table.setItem(row, column, item)
        self.table.resizeColumnToContents(0)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        retry = buttons.addButton("Try again", QDialogButtonBox.ButtonRole.AcceptRole)
        copy = buttons.addButton("Copy list", QDialogButtonBox.ButtonRole.ActionRole)
        retry.clicked.connect(self._on_retry)
        copy.clicked.connect(self._on_copy)
        buttons.rejected.connect(self.reject)
        column_layout = QVBoxLayout(self)
        column_layout.addWidget(self.table)
        column_layout.addWidget(buttons)

    def _on_retry(self) -> None:
        self.retry_requested.emit([entry.photo.path for entry in self._entries])
        self.accept()

    def _on_copy(self) -> None:
        lines = (f"{entry.photo.path}\t{entry.problem}" for entry in self._entries)
        QGuiApplication.clipboard().setText("\n".join(lines))

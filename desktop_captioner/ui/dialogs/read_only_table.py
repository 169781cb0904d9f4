"""A small table that is looked at and selected from, never written in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from desktop_captioner.ui.foreign_text import tool_tip


class ReadOnlyTable(QTableWidget):
    """Its rows have no numbers."""

    def __init__(self, name: str, titles: Sequence[str], rows: int = 0, stretched: Sequence[int] = ()) -> None:
        """name: as screen readers hear it. titles: of the columns. stretched: columns that share the room that is left."""
        super().__init__(rows, len(titles))
        self.setAccessibleName(name)
        self.setHorizontalHeaderLabels(titles)
        self.verticalHeader().hide()
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        for column in stretched:
            self.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    def put(self, row: int, column: int, text: str, tip: str = "") -> QTableWidgetItem:
        """Puts a text into a cell, and returns that. tip: what is to be read of it with the pointer, if not the same."""
        item = QTableWidgetItem(text)
        item.setToolTip(tool_tip(tip or text))
        self.setItem(row, column, item)
        return item

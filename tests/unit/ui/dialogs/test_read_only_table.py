"""A table to look at: nothing is written in it, and every cell can be read to its end."""

from __future__ import annotations

from PySide6.QtWidgets import QHeaderView, QTableWidget
from pytestqt.qtbot import QtBot

from desktop_captioner.ui.dialogs.read_only_table import ReadOnlyTable


def test_cells_are_read_and_not_written(qtbot: QtBot) -> None:
    table = ReadOnlyTable("Failures", ["Photo", "Reason"], rows=1, stretched=[1])
    qtbot.addWidget(table)
    table.put(0, 0, "a.jpg", tip="/photos/<b>/a.jpg")
    table.put(0, 1, "The file is damaged.")
    assert table.item(0, 1).toolTip() == "The file is damaged."
    assert "<b>" not in table.item(0, 0).toolTip()  # a path is no markup
    assert table.editTriggers() == QTableWidget.EditTrigger.NoEditTriggers
    assert table.accessibleName() == "Failures"
    assert table.horizontalHeaderItem(1).text() == "Reason"
    assert table.horizontalHeader().sectionResizeMode(1) is QHeaderView.ResizeMode.Stretch

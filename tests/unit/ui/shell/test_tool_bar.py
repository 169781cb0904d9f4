"""Tools have their names while there is room for them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QMainWindow
from pytestqt.qtbot import QtBot

from desktop_captioner.ui.shell.tool_bar import ToolBar


def test_names_go_where_there_is_no_room_and_come_back(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    bar = ToolBar(window)
    window.addToolBar(bar)
    for number in range(6):
        bar.addAction(f"A tool with a long name {number}")
    window.resize(2000, 200)
    window.show()
    assert bar.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonTextBesideIcon
    window.resize(200, 200)
    assert bar.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly
    window.resize(2000, 200)
    assert bar.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonTextBesideIcon


def test_a_widget_stands_at_the_far_end(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    bar, search = ToolBar(window), QLineEdit()
    window.addToolBar(bar)
    bar.addAction("Open")
    search.setMaximumWidth(200)
    bar.put_right(search)
    window.resize(1000, 200)
    window.show()
    assert search.mapTo(window, search.rect().topRight()).x() > 900

"""The heads above the list sort, and columns can be left out."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_captioner.ui.browser.columns import Column, Columns
from desktop_captioner.ui.browser.photo_filter import Order


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    """The parent that the columns belong to, and die with."""
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def columns(parent: QWidget) -> Columns:
    made = Columns(parent)
    made.setGeometry(0, 0, 900, 30)
    return made


def test_a_click_asks_for_an_order_and_marks_none_before_it_is_there(columns: Columns) -> None:
    chosen: list[Order] = []
    columns.order_chosen.connect(chosen.append)
    columns.sectionClicked.emit(Column.DATE)
    columns.sectionClicked.emit(Column.CAPTION)  # by which nothing is sorted
    assert chosen == [Order.DATE]
    assert columns.sortIndicatorSection() == Column.NAME
    columns.show_order(Order.DATE)
    assert columns.sortIndicatorSection() == Column.DATE
    assert columns.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder


def test_photo_and_caption_cannot_be_left_out(columns: Columns) -> None:
    offered = [action.text() for action in columns.menu().actions()]
    assert "Photo" not in offered
    assert "Caption" not in offered
    assert "Alt text" in offered


def test_a_column_that_is_left_out_has_no_place_and_stays_out(columns: Columns, qtbot: QtBot) -> None:
    action = next(action for action in columns.menu().actions() if action.text() == "Confidence")
    with qtbot.waitSignal(columns.laid_out):
        action.setChecked(False)
    assert Column.CONFIDENCE not in columns.places()
    other = Columns(columns.parentWidget())
    other.show_order(Order.STATE)
    other.restore(columns.saveState())
    assert Column.CONFIDENCE not in other.places()
    assert other.sortIndicatorSection() == Column.STATE  # the order is not the layout's

"""The bar above the photos shows what the view does, and changes it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from desktop_captioner.photos.annotation import Origin
from desktop_captioner.photos.photo import PhotoState
from desktop_captioner.ui.browser.browser import Browser
from desktop_captioner.ui.browser.photo_filter import Age, Order, PhotoFilter
from desktop_captioner.ui.browser.view import View
from desktop_captioner.ui.browser.view_bar import ViewBar


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    """A window that the bar can be smaller in than it would be alone."""
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def bar(parent: QWidget, browser: Browser) -> ViewBar:
    return ViewBar(View(browser), QMenu(parent), parent)


def tick(bar: ViewBar, choice: object) -> None:
    bar._checks[choice].trigger()


def test_what_is_ticked_is_shown_and_everything_again(bar: ViewBar) -> None:
    assert bar.everything.isHidden()
    for choice in (PhotoState.EDITED, Origin.PERSON, Age.WEEK, "unsure"):
        tick(bar, choice)
    assert bar.view.filter == PhotoFilter(
        frozenset({PhotoState.EDITED}), frozenset({Origin.PERSON}), unsure=True, age=Age.WEEK
    )
    assert not bar.everything.isHidden()
    bar.everything.click()
    assert bar.view.filter == PhotoFilter()
    assert not bar._checks[PhotoState.EDITED].isChecked()


def test_an_order_is_chosen_and_one_that_comes_from_elsewhere_is_shown(bar: ViewBar) -> None:
    bar.sorting.setCurrentIndex(bar.sorting.findData(Order.DATE))
    bar.sorting.activated.emit(bar.sorting.currentIndex())
    assert bar.view.order is Order.DATE
    bar.view.sort(Order.STATE)
    assert bar.sorting.currentData() is Order.STATE


def test_a_text_acts_with_enter_and_ends_when_it_is_cleared(bar: ViewBar, qtbot: QtBot) -> None:
    qtbot.keyClicks(bar.text, " dog")
    qtbot.keyClick(bar.text, Qt.Key.Key_Return)
    assert bar.view.filter == PhotoFilter(text="dog")
    bar.text.clear()
    assert bar.view.filter == PhotoFilter()


def test_what_there_is_no_room_for_is_left_out_but_not_a_text_that_filters(bar: ViewBar) -> None:
    bar.show()
    bar.resize(800, 40)
    assert bar.slider.isVisible()
    bar.resize(300, 40)
    assert not bar.slider.isVisible()
    assert not bar.text.isVisible()
    bar.text.setText("dog")
    bar.resize(310, 40)
    assert bar.text.isVisible()

"""Filters are saved under a name, chosen, renamed and removed."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QInputDialog, QPushButton
from pytestqt.qtbot import QtBot

from desktop_captioner.photos.annotation import Origin
from desktop_captioner.photos.photo import PhotoState
from desktop_captioner.settings import SavedFilter
from desktop_captioner.ui.browser.photo_filter import Age, Order, PhotoFilter
from desktop_captioner.ui.main_window import MainWindow
from tests.application import Start

DOGS = PhotoFilter(frozenset({PhotoState.GENERATED}), frozenset({Origin.MODEL}), True, Age.WEEK, "dog")


def entries(window: MainWindow) -> dict[str, QAction]:
    """What the menu of saved filters has."""
    return {action.text(): action for action in window.actions_.saved_filters.actions() if action.text()}


def name_it(window: MainWindow, qtbot: QtBot, name: str) -> None:
    """Writes a name into the dialog that asks for it."""
    dialog = window.findChild(QInputDialog)
    dialog.setTextValue(name)
    dialog.accept()
    qtbot.waitUntil(lambda: window.findChild(QInputDialog) is None)


def save(window: MainWindow, qtbot: QtBot, name: str, wanted: PhotoFilter, order: Order = Order.NAME) -> None:
    """Shows some photos and keeps that under a name."""
    window.view.show(wanted, order)
    window.actions_["save_filter"].trigger()
    name_it(window, qtbot, name)


def test_a_filter_is_saved_chosen_again_and_ticked_off(window: MainWindow, qtbot: QtBot) -> None:
    assert not window.actions_["save_filter"].isEnabled()
    save(window, qtbot, " My & dogs ", DOGS, Order.CONFIDENCE)
    save(window, qtbot, "mine", PhotoFilter(unsure=True))
    assert list(entries(window))[:2] == ["mine", "My && dogs"]
    assert not window.actions_["save_filter"].isEnabled()
    entries(window)["My && dogs"].trigger()
    assert (window.view.filter, window.view.order) == (DOGS, Order.CONFIDENCE)
    assert entries(window)["My && dogs"].isChecked()
    assert not entries(window)["mine"].isChecked()
    entries(window)["My && dogs"].trigger()
    assert not window.view.active


def test_the_one_that_is_shown_is_renamed_and_removed(window: MainWindow, qtbot: QtBot) -> None:
    save(window, qtbot, "dogs", DOGS)
    entries(window)["&Rename…"].trigger()
    name_it(window, qtbot, "Rex")
    assert "Rex" in entries(window)
    assert "dogs" not in entries(window)
    with qtbot.waitSignal(window.saved_filters.changed) as changed:
        entries(window)["Re&move"].trigger()
        assert "Remove the filter “Rex”?" in window.browser.suggestions.text.text()
        qtbot.mouseClick(window.browser.suggestions.accept, Qt.MouseButton.LeftButton)
    assert changed.args == [()]
    assert window.view.filter == DOGS
    assert list(entries(window)) == ["&Save Filter…"]


def test_another_one_of_that_name_goes_only_when_the_user_says_so(window: MainWindow, qtbot: QtBot) -> None:
    save(window, qtbot, "dogs", DOGS)
    save(window, qtbot, "dogs", PhotoFilter(text="cat"))
    buttons: list[QPushButton] = window.browser.suggestions.buttons
    buttons[1].click()
    assert not entries(window)["dogs"].isChecked()
    window.actions_["save_filter"].trigger()
    name_it(window, qtbot, "dogs")
    buttons[0].click()
    assert entries(window)["dogs"].isChecked()
    window.view.show(PhotoFilter())
    entries(window)["dogs"].trigger()
    assert window.view.filter == PhotoFilter(text="cat")


def test_a_filter_without_a_name_is_none(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(window.saved_filters.changed):
        save(window, qtbot, "  ", DOGS)


@pytest.mark.parametrize("shown", [DOGS, PhotoFilter(age=Age.DAY)])
def test_a_saved_filter_is_there_after_a_restart(
    start: Start, qtbot: QtBot, photo_folder: Path, shown: PhotoFilter
) -> None:
    first = start(photo_folder).window
    save(first, qtbot, "dogs", shown, Order.DATE)
    first.close()
    second = start(photo_folder).window
    entries(second)["dogs"].trigger()
    assert (second.view.filter, second.view.order) == (shown, Order.DATE)


def test_what_another_version_kept_is_passed_over(window: MainWindow) -> None:
    window.saved_filters._filters = (SavedFilter("new", "by size", ("starred", "captioned"), age=3),)
    window.saved_filters._fill()
    entries(window)["new"].trigger()
    assert window.view.filter == PhotoFilter(states=frozenset({PhotoState.GENERATED}))

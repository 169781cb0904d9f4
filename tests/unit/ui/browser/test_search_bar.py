"""Words are searched for after a pause or at once, and Esc takes them back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_captioner.ui.browser.search_bar import SearchBar


@pytest.fixture
def bar(qtbot: QtBot) -> SearchBar:
    made = SearchBar()
    qtbot.addWidget(made)
    return made


def test_words_are_searched_for_once_after_a_pause(bar: SearchBar, qtbot: QtBot) -> None:
    words: list[str] = []
    bar.searched.connect(words.append)
    qtbot.keyClicks(bar, " dog ")
    assert words == []
    qtbot.waitUntil(lambda: words == ["dog"])


def test_enter_searches_at_once_and_esc_brings_back_what_was_there(bar: SearchBar, qtbot: QtBot) -> None:
    words: list[str] = []
    bar.searched.connect(words.append)
    qtbot.keyClicks(bar, "dog")
    qtbot.keyClick(bar, Qt.Key.Key_Return)
    assert words == ["dog"]
    with qtbot.waitSignal(bar.cleared):
        qtbot.keyClick(bar, Qt.Key.Key_Escape)
    assert bar.text() == ""


def test_who_looks_at_something_else_hears_of_nothing(bar: SearchBar, qtbot: QtBot) -> None:
    qtbot.keyClicks(bar, "dog")
    qtbot.keyClick(bar, Qt.Key.Key_Return)
    with qtbot.assertNotEmitted(bar.cleared, wait=300), qtbot.assertNotEmitted(bar.searched):
        bar.leave()
    with qtbot.assertNotEmitted(bar.cleared):
        qtbot.keyClick(bar, Qt.Key.Key_Return)

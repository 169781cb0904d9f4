"""What is misspelt is underlined while somebody writes, and mended through the menu."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from desktop_captioner.app import Application
from desktop_captioner.ui.caption_panel.spell_check import SpellCheck
from desktop_captioner.ui.dialogs.review import Review
from tests.application import caption_all, entry, show
from tests.conftest import WAIT

pytest.importorskip("spellchecker")
LONG = 60_000  # milliseconds: the list is loaded


@pytest.fixture
def check(qtbot: QtBot, program: Application) -> SpellCheck:
    """Somebody has written a word with a mistake into the caption of the first photo."""
    window = program.window
    window.activateWindow()
    show(program, "photo1.jpg")
    window.panel.text.setFocus()
    qtbot.waitUntil(window.panel.text.hasFocus)
    qtbot.keyClicks(window.panel.text, "A dgo runs.")
    check = program.spelling.checks[0]
    qtbot.waitUntil(lambda: check.underlined == ["dgo"], timeout=LONG)
    return check


def menu_at(qtbot: QtBot, program: Application, position: int) -> QMenu:
    field = program.window.panel.text
    cursor = field.textCursor()
    cursor.setPosition(position)
    field.customContextMenuRequested.emit(field.cursorRect(cursor).center() + QPoint(2, 0))
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def choose(qtbot: QtBot, menu: QMenu, text: str) -> None:
    qtbot.waitUntil(lambda: any(each.text() == text for each in menu.actions()), timeout=LONG)
    next(each for each in menu.actions() if each.text() == text).trigger()
    menu.close()


def test_a_suggestion_is_taken_and_undone(qtbot: QtBot, program: Application, check: SpellCheck) -> None:
    choose(qtbot, menu_at(qtbot, program, 3), "dog")
    assert entry(program, "photo1.jpg").text == "A dog runs."
    qtbot.waitUntil(lambda: not check.underlined)
    program.window.actions_["undo"].trigger()
    assert "dgo" in entry(program, "photo1.jpg").text


def test_a_word_of_the_users_own_is_right_from_now_on(qtbot: QtBot, program: Application, check: SpellCheck) -> None:
    choose(qtbot, menu_at(qtbot, program, 3), "Add “dgo” to My Words")
    qtbot.waitUntil(lambda: not check.underlined, timeout=LONG)


def test_other_words_have_the_usual_menu(qtbot: QtBot, program: Application, check: SpellCheck) -> None:
    menu = menu_at(qtbot, program, 8)
    assert not any("My Words" in each.text() for each in menu.actions())
    menu.close()


def test_looking_at_captions_edits_none_and_marks_none(qtbot: QtBot, program: Application, check: SpellCheck) -> None:
    program.window.grid.setFocus()
    show(program, "photo2.jpg")
    assert not check.underlined
    assert entry(program, "photo2.jpg").edited is None
    check.turn(False)
    show(program, "photo1.jpg")
    assert not check.underlined


def test_the_review_is_looked_after_too(qtbot: QtBot, program: Application) -> None:
    window = program.window
    caption_all(qtbot, program)
    window.actions_["review"].trigger()
    qtbot.waitUntil(lambda: window.findChild(Review) is not None, timeout=WAIT)
    review = window.findChild(Review)
    qtbot.waitUntil(review.isActiveWindow, timeout=WAIT)
    review.edit()
    qtbot.keyClicks(review.text, "A dgo runs.")
    qtbot.waitUntil(lambda: program.spelling.checks[-1].underlined == ["dgo"], timeout=LONG)
    review.go(1)
    assert not program.spelling.checks[-1].underlined
    review.reject()
    assert len(program.spelling.checks) == 2


def test_who_writes_while_the_window_closes_is_not_answered(program: Application) -> None:
    program.close()
    program.workers.speller.judge({"dgo"})
    program.workers.speller.choose("de")

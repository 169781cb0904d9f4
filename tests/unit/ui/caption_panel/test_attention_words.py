"""One stop of the Tab key for all the words of a caption."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from desktop_captioner.app import Application
from desktop_captioner.ui.caption_panel.attention_words import AttentionWords
from tests.application import caption_all, show
from tests.conftest import WAIT


def test_arrow_keys_go_from_word_to_word(qtbot: QtBot) -> None:
    words = AttentionWords()
    qtbot.addWidget(words)
    words.show_words(("a", "red", "square"))
    pointed: list[int] = []
    words.pointed.connect(pointed.append)
    right, left = Qt.Key.Key_Right, Qt.Key.Key_Left
    for key in (right, right, right, right, left, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Backspace):
        qtbot.keyClick(words, key)
    assert pointed == [0, 1, 2, 2, 1, 0, 2, -1]


def test_a_tab_leaves_the_words_whatever_their_number(qtbot: QtBot, program: Application) -> None:
    caption_all(qtbot, program)
    window, panel = program.window, program.window.panel
    show(program, "photo1.jpg")
    window.activateWindow()
    panel.words.setFocus()
    qtbot.waitUntil(panel.words.hasFocus, timeout=WAIT)
    assert "a red square" in QAccessible.queryAccessibleInterface(panel.words).text(QAccessible.Text.Name)
    qtbot.keyClick(panel.words, Qt.Key.Key_Tab)
    assert not panel.words.hasFocus()

"""Spelling is checked in the language that is wanted, or not at all."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_captioner.settings import Settings
from desktop_captioner.ui.controllers.spell_checking import SpellChecking
from desktop_captioner.ui.main_window import MainWindow
from desktop_captioner.workers.speller import Speller

pytest.importorskip("spellchecker")


@pytest.fixture
def speller(qapp: object, tmp_path: Path) -> Iterator[Speller]:
    made = Speller(tmp_path / "words.txt")
    yield made
    made.close()


def test_words_are_judged_once_it_is_turned_on(window: MainWindow, speller: Speller, qtbot: QtBot) -> None:
    checking = SpellChecking(window, speller)
    window.panel.text.setPlainText("A brwon dog.")
    checking.apply(Settings(spelling="off"))
    checking.apply(Settings(spelling="en"))
    with qtbot.waitSignal(speller.judged, timeout=30_000) as judged:
        QApplication.sendEvent(window.panel.text, QFocusEvent(QEvent.Type.FocusIn))
    assert "brwon" in judged.args[1]
    window.preferences.changed.emit(Settings(spelling="off"))
    assert checking._chosen == "off"

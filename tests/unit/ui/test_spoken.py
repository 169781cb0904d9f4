"""Texts are set again when the language has changed."""

from __future__ import annotations

from itertools import cycle

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop_captioner.ui.spoken import spoken


def test_a_text_is_said_at_once_and_with_every_change_of_the_language(qtbot: QtBot) -> None:
    label, words = QLabel(), cycle(["Hello", "Hallo"])
    qtbot.addWidget(label)
    spoken(label, lambda: label.setText(next(words)))
    assert label.text() == "Hello"
    QApplication.sendEvent(label, QEvent(QEvent.Type.LanguageChange))
    assert label.text() == "Hallo"
    QApplication.sendEvent(label, QEvent(QEvent.Type.FontChange))
    assert label.text() == "Hallo"

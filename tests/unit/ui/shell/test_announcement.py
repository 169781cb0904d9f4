"""Sentences reach screen readers, urgent ones at once."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop_captioner.ui.shell.announcement import announce


@pytest.mark.parametrize("urgent", [False, True])
def test_a_sentence_is_said_and_none_is_not(urgent: bool, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    label, heard = QLabel(), []
    qtbot.addWidget(label)
    monkeypatch.setattr(QAccessible, "updateAccessibility", heard.append)
    announce(label, "")
    announce(label, "Done: 3 captioned.", urgent)
    (event,) = heard
    assert event.message() == "Done: 3 captioned."
    assert (event.politeness() is QAccessible.AnnouncementPoliteness.Assertive) is urgent

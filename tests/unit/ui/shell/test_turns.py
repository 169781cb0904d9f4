"""One piece of work in each turn, in its order."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from desktop_captioner.ui.shell.turns import Turns


def test_others_have_their_turn_in_between(qtbot: QtBot) -> None:
    turns, done = Turns(), []
    for number in range(3):
        turns.add(lambda number=number: done.append(number))
    QTimer.singleShot(0, lambda: done.append("other"))
    assert done == []
    qtbot.waitUntil(lambda: len(done) == 4)
    assert [each for each in done if each != "other"] == [0, 1, 2]
    assert done[-1] != "other"


def test_nothing_is_done_after_the_end(qtbot: QtBot) -> None:
    turns, done = Turns(), []
    turns.add(lambda: (done.append(1), turns.stop()))
    turns.add(lambda: done.append(2))
    qtbot.waitUntil(lambda: bool(done))
    qtbot.wait(20)
    assert done == [1]

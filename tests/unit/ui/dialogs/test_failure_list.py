"""All that failed, to be copied and tried again."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from desktop_captioner.photos.photo import Failure
from desktop_captioner.sentence import Sentence
from desktop_captioner.ui.dialogs.failure_list import FailureList

FAILURES = [Failure(Path(f"/photos/{name}.jpg"), Sentence("The file is damaged.")) for name in ("a", "b")]


@pytest.fixture
def dialog(qtbot: QtBot) -> FailureList:
    made = FailureList(FAILURES)
    qtbot.addWidget(made)
    return made


def test_names_and_reasons_stand_side_by_side(dialog: FailureList) -> None:
    assert [dialog.table.item(0, column).text() for column in (0, 1)] == ["a.jpg", "The file is damaged."]
    assert "/photos/a.jpg" in dialog.table.item(0, 0).toolTip()


def test_the_list_is_copied_with_whole_paths(dialog: FailureList) -> None:
    dialog.copy.click()
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines == [f"{each.path}\tThe file is damaged." for each in FAILURES]


def test_all_are_tried_again(dialog: FailureList, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.retry_requested) as asked:
        dialog.retry.click()
    assert asked.args == [[each.path for each in FAILURES]]

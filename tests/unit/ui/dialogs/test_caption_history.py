"""Texts that a photo had, to be brought back."""

from __future__ import annotations

from datetime import UTC, datetime

from pytestqt.qtbot import QtBot

from desktop_captioner.library.record import Statement
from desktop_captioner.photos.annotation import Origin, Role
from desktop_captioner.ui.dialogs.caption_history import CaptionHistory

MADE = datetime(2026, 1, 2, tzinfo=UTC)
STATEMENTS = [
    Statement(Role.CAPTION, "Rex.", Origin.PERSON, "", None, MADE, current=True),
    Statement(Role.CAPTION, "A dog\nruns.", Origin.MODEL, "small 1", 0.5, MADE, current=False),
    Statement(Role.ALT_TEXT, "", Origin.FILE, "", None, MADE, current=False),
]


def cells(dialog: CaptionHistory, row: int) -> list[str]:
    return [dialog.table.topLevelItem(row).text(column) for column in range(3)]


def test_every_text_says_what_it_is_and_whose(qtbot: QtBot) -> None:
    dialog = CaptionHistory("a.jpg", STATEMENTS)
    qtbot.addWidget(dialog)
    assert cells(dialog, 0) == ["Rex.", "Caption, shown now", "You"]
    assert cells(dialog, 1) == ["A dog runs.", "Caption", "small 1"]
    assert cells(dialog, 2) == ["(removed)", "Alt text", "The photo"]


def test_an_earlier_text_is_restored_and_the_one_of_now_cannot_be(qtbot: QtBot) -> None:
    dialog = CaptionHistory("a.jpg", STATEMENTS)
    qtbot.addWidget(dialog)
    assert dialog.table.currentIndex().row() == 1  # the first that is not shown already
    dialog.table.setCurrentItem(dialog.table.topLevelItem(0))
    assert not dialog.restore.isEnabled()
    dialog.table.setCurrentItem(dialog.table.topLevelItem(1))
    with qtbot.waitSignal(dialog.restore_requested) as restored:
        dialog.restore.click()
    assert restored.args == [STATEMENTS[1]]


def test_a_photo_without_any_text_says_so(qtbot: QtBot) -> None:
    dialog = CaptionHistory("a.jpg", [])
    qtbot.addWidget(dialog)
    assert dialog.table.isHidden()
    assert not dialog.restore.isEnabled()

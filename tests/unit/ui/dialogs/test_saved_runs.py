"""Runs that wrote into photos, of which one is taken back."""

from __future__ import annotations

from datetime import UTC, datetime

from pytestqt.qtbot import QtBot

from desktop_captioner.library.journal import Run
from desktop_captioner.ui.dialogs.saved_runs import RunList

RUNS = [Run(number, datetime(2026, 1, number, tzinfo=UTC), f"folder {number}", number) for number in (3, 2)]


def test_the_chosen_run_is_taken_back(qtbot: QtBot) -> None:
    dialog = RunList(RUNS)
    qtbot.addWidget(dialog)
    assert dialog.list.item(0).text().endswith("folder 3")
    dialog.list.setCurrentRow(1)
    with qtbot.waitSignal(dialog.revert_requested) as asked:
        dialog.take_back.click()
    assert asked.args == [RUNS[1]]


def test_without_a_run_there_is_nothing_to_take_back(qtbot: QtBot) -> None:
    dialog = RunList([])
    qtbot.addWidget(dialog)
    assert not dialog.take_back.isEnabled()

"""What was saved is listed, and taken back where the user says so."""

from __future__ import annotations

from datetime import UTC, datetime

from pytestqt.qtbot import QtBot

from desktop_captioner.library.journal import Run
from desktop_captioner.ui.dialogs.saved_runs import RunList
from desktop_captioner.ui.main_window import MainWindow

RUN = Run(4, datetime(2026, 1, 2, tzinfo=UTC), "photos", 2)


def test_a_run_is_chosen_and_taken_back(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.reverting.runs_requested):
        window.actions_["take_back"].trigger()
    window.reverting.on_runs([RUN])
    (dialog,) = window.findChildren(RunList)
    with qtbot.waitSignal(window.saving.revert_requested) as reverted:
        dialog.take_back.click()
    assert reverted.args == [4]
    assert window.saving.busy
    window.saving.on_finished("")

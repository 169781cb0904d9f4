"""What is under way is paused or stopped, that first which the user waits for."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_captioner.photos.photo import Photo
from desktop_captioner.ui.main_window import MainWindow


@pytest.fixture
def running(window: MainWindow) -> MainWindow:
    window.browser.add([Photo(Path("a.jpg"), 1, 1)])
    window.captioning.caption_all()
    assert window.running
    return window


def test_esc_ends_the_run_before_it_ends_saving(running: MainWindow, qtbot: QtBot) -> None:
    running.saving.busy = True
    with qtbot.waitSignal(running.stopping.cancel_requested):
        running.actions_["cancel"].trigger()
    running.captioning.on_cancelled()
    with qtbot.waitSignal(running.stopping.stop_saving_requested):
        running.actions_["cancel"].trigger()
    running.saving.on_finished("")
    assert running.status.message.text().startswith("0 photo")


def test_a_pause_ends_with_its_run(running: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(running.stopping.pause_requested) as paused:
        running.actions_["pause"].setChecked(True)
    assert paused.args == [True]
    assert running.actions_["pause"].text() == "Resu&me"
    assert "paused" in running.status.run.text.text()
    running.captioning.on_finished()
    assert not running.actions_["pause"].isChecked()
    assert running.actions_["pause"].text() == "&Pause"

"""Runs: asked for, held, cancelled, failed, and ended by closing the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from desktop_captioner.app import Application
from desktop_captioner.captioning.bundle import ModelError
from desktop_captioner.photos.photo import PhotoState
from desktop_captioner.ui.dialogs.failure_list import FailureList
from desktop_captioner.ui.shell.run_status import RunStatus
from tests.application import Start, caption_all, entry, open_paths, show, wait_for_end
from tests.conftest import WAIT, FakeCaptioner


def begin(program: Application, captioner: FakeCaptioner, action: str = "caption_folder") -> None:
    """Begins a run and holds its first batch in the model."""
    captioner.open.clear()
    program.window.actions_[action].trigger()
    assert captioner.entered.wait(WAIT / 1000)


def states(program: Application) -> list[PhotoState]:
    return [each.state for each in program.window.photos.entries]


def test_caption_folder(qtbot: QtBot, program: Application, captioner: FakeCaptioner) -> None:
    caption_all(qtbot, program)
    window = program.window
    assert [each.text for each in window.photos.entries] == ["A red square."] * 9
    assert captioner.batches == 3
    assert window.panel.text.toPlainText() == "A red square."
    assert "75" in window.panel.confidence_text.text()
    assert window.status.device.text() == "fake 1.0  ·  CPU (float32)"
    assert window.status.message.text() == "Done: 9 captioned."


def test_caption_folder_asks_only_for_what_has_no_caption(
    qtbot: QtBot, program: Application, captioner: FakeCaptioner
) -> None:
    caption_all(qtbot, program)
    program.window.actions_["caption_folder"].trigger()
    assert not program.window.running
    assert captioner.batches == 3


def test_caption_selected_leaves_the_others(qtbot: QtBot, program: Application, photo_folder: Path) -> None:
    program.window.grid.select([photo_folder / "photo2.jpg", photo_folder / "photo5.jpg"])
    program.window.actions_["caption_selected"].trigger()
    wait_for_end(qtbot, program)
    captioned = [each.photo.path.name for each in program.window.photos.entries if each.text]
    assert captioned == ["photo2.jpg", "photo5.jpg"]


def test_cancel_does_not_wait_for_the_model_and_the_next_run_goes_on(
    qtbot: QtBot, program: Application, captioner: FakeCaptioner
) -> None:
    begin(program, captioner)
    with qtbot.waitSignal(program.workers.captions.cancelled, timeout=WAIT):
        program.window.actions_["cancel"].trigger()
    wait_for_end(qtbot, program)
    captioner.open.set()
    assert states(program) == [PhotoState.EMPTY] * 9
    assert "Cancelled" in program.window.status.message.text()
    caption_all(qtbot, program)
    assert set(states(program)) == {PhotoState.GENERATED}


def test_pause_holds_the_run(qtbot: QtBot, program: Application, captioner: FakeCaptioner) -> None:
    begin(program, captioner)
    program.window.actions_["pause"].trigger()
    captioner.open.set()
    qtbot.waitUntil(lambda: states(program).count(PhotoState.GENERATED) == 4, timeout=WAIT)
    assert captioner.batches == 1
    assert program.window.running
    assert program.window.status.run.text.text() == "4 of 9 · paused"
    program.window.actions_["pause"].trigger()
    wait_for_end(qtbot, program)
    assert captioner.batches == 3


def test_the_speed_is_measured_anew_after_a_pause(qtbot: QtBot) -> None:
    now = 0.0
    run = RunStatus(clock=lambda: now)
    qtbot.addWidget(run)
    run.begin(10)
    run.hold(True)
    now = 100.0
    run.advance(failed=False)
    assert (run.text.text(), run.bar.value()) == ("1 of 10 · paused", 1)
    run.hold(False)
    assert run.text.text() == "1 of 10"
    now = 102.0
    run.advance(failed=False)
    assert run.text.text() == "2 of 10 · 0.5 photos/s · 16 s left"


def test_a_paused_run_can_be_cancelled(qtbot: QtBot, program: Application, captioner: FakeCaptioner) -> None:
    begin(program, captioner)
    program.window.actions_["pause"].trigger()
    captioner.open.set()
    program.window.actions_["cancel"].trigger()
    wait_for_end(qtbot, program)
    assert not program.window.actions_["pause"].isChecked()


def test_failures_are_listed_copied_and_retried(qtbot: QtBot, start: Start, photo_folder: Path) -> None:
    broken = photo_folder / "photo5.jpg"
    whole = broken.read_bytes()
    broken.write_text("no photo")
    program = start(photo_folder)
    window = program.window
    caption_all(qtbot, program)
    assert states(program).count(PhotoState.GENERATED) == 8
    assert window.status.message.text() == "Done: 8 captioned, 1 failed."
    assert "1 failed" in window.status.run.failures.text()
    window.status.run.failures.click()
    dialog = window.findChild(FailureList)
    assert dialog.table.item(0, 0).text() == "photo5.jpg"
    assert dialog.table.item(0, 1).text().endswith(".")
    dialog.copy.click()
    assert "photo5.jpg" in QGuiApplication.clipboard().text()
    broken.write_bytes(whole)
    dialog.retry.click()
    wait_for_end(qtbot, program)
    assert entry(program, "photo5.jpg").state is PhotoState.GENERATED
    assert not window.status.run.failures.isVisible()


def test_a_late_result_goes_to_its_photo_not_to_the_selected_one(
    qtbot: QtBot, program: Application, captioner: FakeCaptioner
) -> None:
    show(program, "photo1.jpg")
    begin(program, captioner, "caption_selected")
    show(program, "photo7.jpg")
    captioner.open.set()
    wait_for_end(qtbot, program)
    assert entry(program, "photo1.jpg").text == "A red square."
    assert entry(program, "photo7.jpg").text == ""
    assert program.window.panel.text.toPlainText() == ""


def test_a_run_goes_on_while_another_folder_is_looked_at(
    qtbot: QtBot, program: Application, captioner: FakeCaptioner, photo_folder: Path, tmp_path: Path
) -> None:
    begin(program, captioner)
    (tmp_path / "other").mkdir()
    open_paths(qtbot, program, lambda: program.window.open([tmp_path / "other"]))
    captioner.open.set()
    wait_for_end(qtbot, program)
    assert program.window.photos.entries == []
    open_paths(qtbot, program, lambda: program.window.open([photo_folder]))
    assert set(states(program)) == {PhotoState.GENERATED}


def test_a_model_that_cannot_be_loaded_is_told(qtbot: QtBot, start: Start, photo_folder: Path) -> None:
    def load() -> FakeCaptioner:
        raise ModelError("The model is damaged.")

    start.load = load
    window = start(photo_folder).window
    qtbot.waitUntil(lambda: window.status.device.text() == "No model", timeout=WAIT)
    assert window.status.message.text() == "The model is damaged."
    window.actions_["caption_folder"].trigger()
    qtbot.waitUntil(lambda: not window.running, timeout=WAIT)
    assert "nothing was captioned" in window.status.message.text()


@pytest.mark.parametrize("error", [ModelError("The device ran out of memory."), ValueError("odd")])
def test_a_run_that_fails_is_told_and_another_can_follow(
    qtbot: QtBot, program: Application, captioner: FakeCaptioner, error: Exception
) -> None:
    captioner.error = error
    with qtbot.waitSignal(program.workers.captions.failed, timeout=WAIT):
        program.window.actions_["caption_folder"].trigger()
    wait_for_end(qtbot, program)
    assert str(error).rstrip(".") in program.window.status.message.text()
    captioner.error = None
    caption_all(qtbot, program)
    assert set(states(program)) == {PhotoState.GENERATED}


@pytest.mark.parametrize("paused", [False, True])
def test_closing_in_the_middle_of_a_run_leaves_no_thread(
    program: Application, captioner: FakeCaptioner, paused: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin(program, captioner)
    stop_run = program.workers.captions.stop

    def stop_and_let_go() -> None:
        stop_run()
        captioner.open.set()

    monkeypatch.setattr(program.workers.captions, "stop", stop_and_let_go)
    if paused:
        program.window.actions_["pause"].trigger()
    program.window.close()
    assert len(program.workers.threads) == 6
    assert all(thread.isFinished() for thread in program.workers.threads)
    assert captioner.batches == 1
    assert not program.window.isVisible()

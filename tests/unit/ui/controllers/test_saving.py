"""Saving is a run: it shows how far it is, can be stopped, and is not cut off by closing the window."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_captioner.app import Application
from desktop_captioner.operations.journaled_writer import JournaledWriter
from desktop_captioner.photos.photo import PhotoState
from desktop_captioner.ui.controllers import saving
from tests.application import caption_all, show
from tests.conftest import WAIT
from tests.exiftool import needs_exiftool

pytestmark = needs_exiftool


class Gate:
    """Lets photos be written one by one."""

    def __init__(self) -> None:
        self.entered, self.steps = threading.Event(), threading.Semaphore(0)

    def open(self) -> None:
        for _ in range(100):
            self.steps.release()


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Iterator[Gate]:
    made = Gate()
    write = JournaledWriter.write

    def held(writer: JournaledWriter, *given: object, **named: object) -> object:
        made.entered.set()
        assert made.steps.acquire(timeout=WAIT / 1000)
        return write(writer, *given, **named)

    monkeypatch.setattr(JournaledWriter, "write", held)
    yield made
    made.open()


@pytest.fixture
def saving_program(qtbot: QtBot, program: Application, gate: Gate) -> Application:
    """The program while it writes the first of nine photos."""
    caption_all(qtbot, program)
    program.window.actions_["save_all"].trigger()
    assert gate.entered.wait(WAIT / 1000)
    return program


def wait_until_saved(qtbot: QtBot, program: Application) -> None:
    qtbot.waitUntil(lambda: not program.window.saving.busy, timeout=WAIT)


def test_saving_shows_how_far_it_is(qtbot: QtBot, saving_program: Application, gate: Gate) -> None:
    status = saving_program.window.status.saving
    assert status.bar.isVisible()
    assert status.bar.maximum() == 9
    gate.steps.release()
    qtbot.waitUntil(lambda: status.bar.value() == 1, timeout=WAIT)
    assert status.text.text().startswith("Saving: 1 of 9")
    gate.open()
    wait_until_saved(qtbot, saving_program)
    assert not status.bar.isVisible()


def test_esc_stops_saving(qtbot: QtBot, saving_program: Application, gate: Gate) -> None:
    window = saving_program.window
    window.activateWindow()
    window.grid.setFocus()
    qtbot.waitUntil(window.grid.hasFocus, timeout=WAIT)
    qtbot.keyClick(window.grid, Qt.Key.Key_Escape)
    gate.open()
    wait_until_saved(qtbot, saving_program)
    assert window.photos.count(PhotoState.SAVED) == 1  # the one that was under way
    assert window.status.message.text().startswith("Stopped.")
    window.actions_["save_all"].trigger()  # and goes on when it is asked for
    qtbot.waitUntil(lambda: window.photos.count(PhotoState.SAVED) == 9, timeout=WAIT)
    wait_until_saved(qtbot, saving_program)


def test_the_window_closes_when_all_is_saved(qtbot: QtBot, saving_program: Application, gate: Gate) -> None:
    window = saving_program.window
    window.close()
    window.close()
    assert window.isVisible()
    window.browser.suggestions.accept.click()
    assert window.isVisible()
    gate.open()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=WAIT)
    assert window.photos.count(PhotoState.SAVED) == 9


def test_the_window_can_be_closed_at_once(saving_program: Application, gate: Gate) -> None:
    window = saving_program.window
    window.close()
    gate.steps.release()
    window.browser.suggestions.decline.click()
    assert not window.isVisible()


def test_a_question_that_has_answered_itself_goes(qtbot: QtBot, saving_program: Application, gate: Gate) -> None:
    window = saving_program.window
    window.close()
    assert "still being saved" in window.browser.suggestions.text.text()
    gate.open()
    wait_until_saved(qtbot, saving_program)
    assert window.browser.suggestions.isHidden()
    assert window.isVisible()


def test_many_photos_are_written_after_a_question(
    qtbot: QtBot, program: Application, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(saving, "MANY", 8)
    window = program.window
    caption_all(qtbot, program)
    show(program, "photo1.jpg")
    window.actions_["save_all"].trigger()
    assert not window.saving.busy
    assert window.browser.suggestions.accept.text() == "Save"
    window.browser.suggestions.decline.click()
    assert not window.saving.busy
    window.actions_["save_all"].trigger()
    window.browser.suggestions.accept.click()
    qtbot.waitUntil(lambda: window.photos.count(PhotoState.SAVED) == 9, timeout=WAIT)


def test_text_files_are_written_after_a_question(qtbot: QtBot, program: Application, photo_folder: Path) -> None:
    window = program.window
    caption_all(qtbot, program)
    window.actions_["export_texts"].trigger()
    assert window.browser.suggestions.isVisible()
    assert not list(photo_folder.glob("*.txt"))
    with qtbot.waitSignal(program.workers.files.exported, timeout=WAIT):
        window.browser.suggestions.accept.click()
    assert len(list(photo_folder.glob("*.txt"))) == 9


def test_unsure_captions_are_left_out_and_offered(qtbot: QtBot, program: Application) -> None:
    window, suggestions = program.window, program.window.browser.suggestions
    caption_all(qtbot, program)
    window.sureness.on_measured(0.8)  # the captioner's confidence is .75
    taken = show(program, "photo3.jpg")
    window.photos.set_text(taken.photo.path, taken.text)  # a person accepts it
    window.actions_["save_all"].trigger()
    wait_until_saved(qtbot, program)
    assert [each.photo.path.name for each in window.photos.entries if each.state is PhotoState.SAVED] == ["photo3.jpg"]
    assert suggestions.text.text().startswith("8 unsure captions were not saved.")

    show(program, "photo1.jpg")
    window.actions_["save"].trigger()  # a single photo: its caption was seen
    wait_until_saved(qtbot, program)
    assert window.photos.count(PhotoState.SAVED) == 2

    suggestions.accept.click()
    qtbot.waitUntil(lambda: window.photos.count(PhotoState.SAVED) == 9, timeout=WAIT)
    wait_until_saved(qtbot, program)


def test_the_user_may_save_unsure_captions_always(qtbot: QtBot, program: Application) -> None:
    window = program.window
    caption_all(qtbot, program)
    window.preferences.apply(replace(program.settings, sure_from=80))
    window.actions_["save_all"].trigger()
    assert not window.saving.busy
    assert window.browser.suggestions.text.text().startswith("9 unsure captions")
    window.preferences.apply(replace(program.settings, save_unsure=True))
    window.actions_["save_all"].trigger()
    qtbot.waitUntil(lambda: window.photos.count(PhotoState.SAVED) == 9, timeout=WAIT)
    wait_until_saved(qtbot, program)

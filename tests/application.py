"""The whole program with a captioner that needs no model."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_captioner.app import Application
from desktop_captioner.ui.browser.photo_entry import PhotoEntry
from tests.conftest import WAIT, FakeCaptioner
from tests.exiftool import ReusedExifTool


class Start:
    """Starts the program on paths and waits until their photos are there. ``load`` may be replaced before."""

    def __init__(self, qtbot: QtBot, load: Callable[[], FakeCaptioner], folder: Path) -> None:
        self.qtbot, self.load, self.folder = qtbot, load, folder
        self.started: list[Application] = []

    def __call__(self, *given: Path) -> Application:
        folder = self.folder
        ReusedExifTool.keep_ready(2)  # one reads, one saves
        program = Application(
            self.load, folder / "settings.json", folder / "cache", folder / "a.log", folder / "library.sqlite"
        )
        program.window.watching.blockSignals(True)  # a test changes files, and must find its photos as they were
        self.started.append(program)
        program.show(list(given))
        self.qtbot.waitUntil(lambda: not program.window.opening, timeout=WAIT)
        return program


@pytest.fixture
def start(qtbot: QtBot, captioner: FakeCaptioner, tmp_path: Path) -> Iterator[Start]:
    starter = Start(qtbot, lambda: captioner, tmp_path)
    yield starter
    captioner.open.set()
    for program in starter.started:
        if program.window.isVisible():  # else it was closed, and what it saved was stopped
            qtbot.waitUntil(lambda program=program: not program.window.saving.busy, timeout=WAIT)
        program.window.close()
        assert all(thread.isFinished() for thread in program.workers.threads)
        program.window.deleteLater()


@pytest.fixture
def program(start: Start, photo_folder: Path) -> Application:
    """The program, shown on the folder of nine photos."""
    return start(photo_folder)


def entry(program: Application, name: str) -> PhotoEntry:
    """Returns a photo's entry in the window."""
    return next(each for each in program.window.photos.entries if each.photo.path.name == name)


def show(program: Application, name: str) -> PhotoEntry:
    """Makes a photo the current one."""
    found = entry(program, name)
    program.window.grid.show_photo(found.photo.path)
    return found


def caption_all(qtbot: QtBot, program: Application) -> None:
    """Captions the folder and waits for the end."""
    program.window.actions_["caption_folder"].trigger()
    wait_for_end(qtbot, program)


def wait_for_end(qtbot: QtBot, program: Application) -> None:
    """Waits until no run is under way."""
    qtbot.waitUntil(lambda: not program.window.running, timeout=WAIT)


def open_paths(qtbot: QtBot, program: Application, ask: Callable[[], object]) -> None:
    """Asks for photos and waits until the search is over."""
    ask()
    assert program.window.opening
    qtbot.waitUntil(lambda: not program.window.opening, timeout=WAIT)

"""The place among the photos is kept, whatever is read anew."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_captioner.app import Application
from desktop_captioner.photos.discover import discover
from desktop_captioner.photos.photo import Photo
from desktop_captioner.workers import file_worker
from tests.application import Start, caption_all, entry, open_paths, show
from tests.conftest import WAIT


def place(program: Application) -> tuple[str, list[str]]:
    """The current photo, as the panel shows it, and the selected ones."""
    window = program.window
    return window.panel.name.text(), [photo.path.name for photo in window.grid.selected()]


def select(program: Application, *names: str) -> None:
    show(program, names[0])
    program.window.grid.select([entry(program, name).photo.path for name in names])


def search(qtbot: QtBot, program: Application, words: str) -> None:
    bar = program.window.finding.bar
    with qtbot.waitSignal(program.window.finding.found, timeout=WAIT):
        bar.setText(words)
    qtbot.waitUntil(lambda: not program.window.opening, timeout=WAIT)


def test_a_reload_keeps_the_place(qtbot: QtBot, program: Application) -> None:
    select(program, "photo5.jpg", "photo2.jpg", "photo7.jpg")
    before = place(program)
    assert before == ("photo5.jpg", ["photo2.jpg", "photo5.jpg", "photo7.jpg"])
    open_paths(qtbot, program, program.window.actions_["reload"].trigger)
    assert place(program) == before


def test_a_photo_that_is_gone_gives_way_to_the_next(qtbot: QtBot, program: Application, photo_folder: Path) -> None:
    show(program, "photo5.jpg")
    (photo_folder / "photo5.jpg").unlink()
    open_paths(qtbot, program, program.window.actions_["reload"].trigger)
    assert place(program) == ("photo6.jpg", ["photo6.jpg"])


def test_a_cleared_search_brings_back_what_was_there_without_reading_it(
    qtbot: QtBot, program: Application, photo_folder: Path
) -> None:
    caption_all(qtbot, program)
    program.window.library_writer.flush()
    select(program, "photo6.jpg", "photo8.jpg")
    before, title = place(program), program.window.windowTitle()
    search(qtbot, program, "red")
    assert len(program.window.photos.entries) == 9
    assert "“red”" in program.window.windowTitle()
    show(program, "photo3.jpg")
    program.window.panel.text.setPlainText("Mine.")
    (photo_folder / "photo1.jpg").unlink()  # what is only shown again is not looked for
    program.window.finding.bar.setFocus()
    qtbot.keyClick(program.window.finding.bar, Qt.Key.Key_Escape)
    assert not program.window.opening
    assert (place(program), program.window.windowTitle()) == (before, title)
    assert len(program.window.photos.entries) == 9
    assert entry(program, "photo3.jpg").text == "Mine."


def test_a_search_without_a_hit_says_so(qtbot: QtBot, program: Application) -> None:
    search(qtbot, program, "zebra")
    assert program.window.browser.welcome.note.text() == "No captions match “zebra”."
    program.window.finding.bar.clear()
    qtbot.waitUntil(lambda: len(program.window.photos.entries) == 9, timeout=WAIT)


def test_undo_goes_to_its_photo_and_names_the_step(qtbot: QtBot, program: Application) -> None:
    show(program, "photo2.jpg")
    program.window.panel.text.setPlainText("Mine.")
    show(program, "photo8.jpg")
    program.window.actions_["undo"].trigger()
    assert place(program)[0] == "photo2.jpg"
    assert program.window.panel.text.toPlainText() == ""
    assert program.window.status.message.text() == "Undone: typing for photo2.jpg"
    show(program, "photo8.jpg")
    program.window.actions_["redo"].trigger()
    assert place(program)[0] == "photo2.jpg"


def test_undo_goes_to_the_folder_of_a_photo_that_is_not_open(
    qtbot: QtBot, program: Application, photo_folder: Path, tmp_path: Path
) -> None:
    show(program, "photo4.jpg")
    program.window.panel.text.setPlainText("Mine.")
    (tmp_path / "other").mkdir()
    open_paths(qtbot, program, lambda: program.window.open([tmp_path / "other"]))
    open_paths(qtbot, program, program.window.actions_["undo"].trigger)
    assert place(program)[0] == "photo4.jpg"
    assert entry(program, "photo4.jpg").text == ""


def test_looking_for_photos_can_be_stopped(
    qtbot: QtBot, start: Start, photo_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = start()
    window, seen, over = program.window, threading.Event(), threading.Event()

    def endless(given: Iterable[Path], recursive: bool, on_error: object) -> Iterator[Photo]:
        """A folder that is never at its end."""
        photo = next(discover(given))
        while not over.is_set():
            seen.set()
            yield photo

    monkeypatch.setattr(file_worker, "discover", endless)
    window.open([photo_folder])
    try:
        assert seen.wait(WAIT / 1000)
        window.actions_["cancel"].trigger()
        qtbot.waitUntil(lambda: not window.opening, timeout=WAIT)
        assert "Stopped" in window.status.message.text()
    finally:
        over.set()


def test_ctrl_equals_zooms(qtbot: QtBot, program: Application) -> None:
    keys = [key.toString() for key in program.window.actions_["zoom_in"].shortcuts()]
    assert "Ctrl+=" in keys
    assert "Ctrl++" in keys

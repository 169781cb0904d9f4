"""Earlier texts of a photo, brought back."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop_captioner.app import Application
from desktop_captioner.library.error import LibraryError, Trouble
from desktop_captioner.operations.library_session import LibrarySession
from desktop_captioner.photos.photo import PhotoState
from desktop_captioner.ui.dialogs.caption_history import CaptionHistory
from tests.application import Start, caption_all, show
from tests.conftest import WAIT


def history(qtbot: QtBot, program: Application) -> CaptionHistory:
    """Asks for it, and waits for the dialog."""
    program.window.panel.history.click()
    qtbot.waitUntil(lambda: program.window.findChild(CaptionHistory) is not None, timeout=WAIT)
    return program.window.findChild(CaptionHistory)


def rows(dialog: CaptionHistory) -> list[list[str]]:
    """Text, what and who of each row."""
    items = [dialog.table.topLevelItem(row) for row in range(dialog.table.topLevelItemCount())]
    return [[item.text(column) for column in range(3)] for item in items]


def test_a_text_of_before_comes_back_in_one_step(qtbot: QtBot, program: Application) -> None:
    caption_all(qtbot, program)
    panel, model = program.window.panel, program.workers.captions._captioner.model
    entry = show(program, "photo1.jpg")
    said = entry.text
    panel.text.setPlainText("Rex <b>runs</b>.")
    dialog = history(qtbot, program)
    assert rows(dialog) == [["Rex <b>runs</b>.", "Caption, shown now", "You"], [said, "Caption", model]]
    assert dialog.table.topLevelItem(0).text(3)
    dialog.restore.click()
    assert (panel.text.toPlainText(), entry.edited, entry.state) == (said, None, PhotoState.GENERATED)
    assert program.window.actions_["undo"].text() == "&Undo restored text of photo1.jpg"
    program.window.actions_["undo"].trigger()
    assert panel.text.toPlainText() == "Rex <b>runs</b>."
    program.window.actions_["redo"].trigger()
    assert panel.text.toPlainText() == said


def test_a_persons_text_comes_back_after_a_restart(qtbot: QtBot, start: Start, photo_folder: Path) -> None:
    program = start(photo_folder)
    show(program, "photo2.jpg")
    for text in ("Rex.", ""):
        program.window.panel.alt_text.setPlainText(text)
        program.window.library_writer.flush()
    program.close()
    program = start(photo_folder)
    entry = show(program, "photo2.jpg")
    qtbot.waitUntil(lambda: entry.alt_text == "", timeout=WAIT)
    dialog = history(qtbot, program)
    assert rows(dialog)[0] == ["(removed)", "Alt text, shown now", "You"]
    assert not dialog.restore.isEnabled() or len(rows(dialog)) > 1


def test_a_photo_without_any_text_says_so(qtbot: QtBot, program: Application) -> None:
    show(program, "photo3.jpg")
    dialog = history(qtbot, program)
    assert dialog.table.isHidden()
    assert not dialog.restore.isEnabled()


def test_a_library_that_cannot_be_used_says_so(qtbot: QtBot, program: Application, monkeypatch) -> None:
    def fail(*arguments: object) -> None:
        raise LibraryError(Path("library"), Trouble.LOCKED, "It is locked.")

    monkeypatch.setattr(LibrarySession, "history", fail)
    show(program, "photo1.jpg")
    with qtbot.waitSignal(program.window.history.said, timeout=WAIT) as said:
        program.window.actions_["history"].trigger()
    assert said.args == ["The library cannot be read, so there is no history."]
    assert program.window.findChild(CaptionHistory) is None


def test_nothing_is_asked_without_a_photo(start: Start, tmp_path: Path) -> None:
    program = start(tmp_path / "nothing")
    assert not program.window.actions_["history"].isEnabled()
    assert not program.window.panel.history.isEnabled()

"""Alt texts for a folder: taken from the captions, undone in one step, and out as HTML."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from desktop_captioner.app import Application
from tests.application import Start, caption_all, entry, show
from tests.conftest import WAIT

CAPTION = "A red square."


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


@pytest.fixture
def focused(qtbot: QtBot, program: Application) -> Application:
    """The program with captions, and the keyboard in the grid."""
    caption_all(qtbot, program)
    show(program, "photo1.jpg")
    program.window.activateWindow()
    program.window.grid.setFocus()
    qtbot.waitUntil(program.window.grid.hasFocus, timeout=WAIT)
    return program


def test_the_button_takes_the_caption_that_counts(qtbot: QtBot, program: Application) -> None:
    panel, first = program.window.panel, show(program, "photo1.jpg")
    assert not panel.use_caption.isEnabled()  # there is no caption to take
    caption_all(qtbot, program)
    show(program, "photo1.jpg")
    panel.alt_text.setPlainText("Mine.")
    panel.choices[1].click()
    panel.use_caption.click()
    assert (first.alt_text, panel.alt_text.toPlainText()) == ("A square is red.",) * 2
    assert panel.alt_length.text().startswith("16 ")
    assert not panel.use_caption.isEnabled()  # it says so already
    assert program.window.browser.undo.undoText() == "caption as alt text for photo1.jpg"
    program.window.actions_["undo"].trigger()
    assert (first.alt_text, panel.alt_text.toPlainText()) == ("Mine.",) * 2


def test_all_selected_photos_get_one_and_lose_it_in_one_step(qtbot: QtBot, focused: Application) -> None:
    window = focused.window
    window.photos.set_alt_text(entry(focused, "photo3.jpg").photo.path, "Mine.")
    window.photos.set_text(entry(focused, "photo4.jpg").photo.path, "")
    window.actions_["select_all"].trigger()
    steps = window.browser.undo.count()
    qtbot.keyClick(window.grid, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert [each.shown_alt_text for each in window.photos.entries] == [
        CAPTION, CAPTION, "Mine.", "", CAPTION, CAPTION, CAPTION, CAPTION, CAPTION,
    ]  # fmt: skip
    assert window.browser.undo.count() == steps + 1
    assert window.actions_["undo"].text() == "&Undo captions as alt texts"
    assert window.status.message.text().startswith("7 ")
    window.actions_["undo"].trigger()
    assert [each.alt_text for each in window.photos.entries if each.alt_text is not None] == ["Mine."]


def test_what_cannot_be_taken_is_said_and_is_no_step(focused: Application) -> None:
    window = focused.window
    first = entry(focused, "photo1.jpg")
    window.photos.set_alt_text(first.photo.path, "Mine.")
    window.actions_["alt_texts"].trigger()
    assert window.status.message.text() == "The selected photos already have alt texts."
    window.photos.set_text(first.photo.path, "")
    window.actions_["alt_texts"].trigger()
    assert window.status.message.text() == "There is no caption to use."
    assert not window.browser.undo.canUndo()
    assert first.alt_text == "Mine."


def test_html_of_the_selected_photos_is_copied(qtbot: QtBot, start: Start, photo_folder: Path) -> None:
    Image.new("RGB", (64, 48)).save(photo_folder / "my photo.jpg")
    program = start(photo_folder)
    caption_all(qtbot, program)
    window = program.window
    window.photos.set_alt_text(entry(program, "my photo.jpg").photo.path, '"Rex" & <I>\non a sofa')
    window.activateWindow()
    window.grid.setFocus()
    qtbot.waitUntil(window.grid.hasFocus, timeout=WAIT)
    show(program, "my photo.jpg")
    qtbot.keyClick(window.grid, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    mine = '<img src="my%20photo.jpg" alt="&quot;Rex&quot; &amp; &lt;I&gt; on a sofa">'
    assert clipboard() == mine
    window.actions_["select_all"].trigger()
    window.actions_["copy_html"].trigger()
    assert clipboard().split("\n") == [
        mine, *(f'<img src="photo{number}.jpg" alt="{CAPTION}">' for number in range(1, 10)),
    ]  # fmt: skip
    assert window.status.message.text().startswith("10 ")


def test_a_photo_without_any_text_is_named_in_the_count(program: Application) -> None:
    show(program, "photo1.jpg")
    program.window.actions_["copy_html"].trigger()
    assert clipboard() == '<img src="photo1.jpg" alt="">'
    assert "neither alt text nor caption" in program.window.status.message.text()

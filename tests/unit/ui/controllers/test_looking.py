"""The words of a caption from an earlier run, in the whole program."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.application import Start, show
from tests.conftest import WAIT

LONG = 6 * WAIT


def test_after_a_restart_the_words_can_be_walked(qtbot: QtBot, start: Start, photo_folder: Path) -> None:
    program = start(photo_folder)
    program.window.actions_["caption_folder"].trigger()
    qtbot.waitUntil(lambda: not program.window.running, timeout=LONG)
    show(program, "photo1.jpg")
    assert program.window.panel.look.isHidden()
    program.close()
    program = start(photo_folder)
    window, panel = program.window, program.window.panel
    window.activateWindow()
    entry = show(program, "photo1.jpg")
    qtbot.waitUntil(lambda: entry.text == "A red square." and window.browser.preview.has_picture, timeout=LONG)
    qtbot.waitUntil(window.actions_["look"].isEnabled, timeout=LONG)
    assert panel.words.isHidden()
    panel.look.click()
    qtbot.waitUntil(lambda: panel.words.isVisible(), timeout=LONG)
    assert window.browser.preview.attention_shown
    assert panel.words.kept == 0
    assert panel.look.isHidden()
    qtbot.keyClick(panel.words, Qt.Key.Key_Right)
    assert panel.words.kept == 1
    assert entry.chosen is not None
    assert entry.chosen.confidence == 0.75
    assert entry.edited is None


def test_a_caption_of_another_model_says_so(qtbot: QtBot, start: Start, photo_folder: Path) -> None:
    program = start(photo_folder)
    program.window.actions_["caption_folder"].trigger()
    qtbot.waitUntil(lambda: not program.window.running, timeout=LONG)
    program.close()
    program = start(photo_folder)
    entry = show(program, "photo2.jpg")
    qtbot.waitUntil(lambda: entry.text == "A red square.", timeout=LONG)
    program.workers.captions._captioner.model = "another 2"
    with qtbot.waitSignal(
        program.window.looking.said, timeout=LONG, check_params_cb=lambda said: "another model" in said
    ):
        program.window.looking.ask()
    assert program.window.panel.words.isHidden()

"""The log and the licences in the window."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices, QGuiApplication
from pytestqt.qtbot import QtBot

from desktop_captioner.app import Application
from desktop_captioner.ui.dialogs.long_text import LicenceDialog, LogDialog, LongText
from tests.conftest import WAIT


def log_dialog(qtbot: QtBot, program: Application, said: str) -> LogDialog:
    """Opens the log and waits for what it says."""
    program.window.actions_["show_log"].trigger()
    dialog = program.window.findChild(LogDialog)
    assert dialog.text.toPlainText() == "Reading…"
    qtbot.waitUntil(lambda: said in dialog.text.toPlainText(), timeout=WAIT)
    return dialog


def test_the_log_is_read_again_copied_and_found(
    qtbot: QtBot, program: Application, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = tmp_path / "a.log"
    log.write_text("first\n" * 10, encoding="utf-8")
    dialog = log_dialog(qtbot, program, "first")
    log.write_bytes(log.read_bytes() + b"\xff last <b>line</b>\n")
    dialog.refresh.click()
    qtbot.waitUntil(lambda: "last <b>line</b>" in dialog.text.toPlainText(), timeout=WAIT)
    dialog.copy.click()
    assert QGuiApplication.clipboard().text().endswith("last <b>line</b>\n")
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    dialog.folder.click()
    assert [Path(each) for each in opened] == [tmp_path]


def test_a_log_that_is_not_there_says_so(qtbot: QtBot, program: Application) -> None:
    assert not log_dialog(qtbot, program, "Nothing has been logged yet.").copy.isEnabled()


def test_a_log_that_cannot_be_read_says_so(
    qtbot: QtBot, program: Application, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "a.log").mkdir()
    with caplog.at_level(logging.CRITICAL):
        log_dialog(qtbot, program, "This cannot be read: ")


def test_only_the_end_of_a_long_log_is_read(qtbot: QtBot, program: Application, tmp_path: Path) -> None:
    lines = "".join(f"line {number}\n" for number in range(100_000))
    (tmp_path / "a.log").write_text(lines, encoding="utf-8")
    dialog = log_dialog(qtbot, program, "line 99999")
    qtbot.waitUntil(lambda: dialog.text.whole == dialog.text.toPlainText(), timeout=WAIT)
    assert len(dialog.text.whole) < 200_001
    assert dialog.text.whole.startswith("line ")


def test_every_licence_can_be_read(qtbot: QtBot, program: Application) -> None:
    program.window.actions_["licences"].trigger()
    dialog = program.window.findChild(LicenceDialog)
    expected = ("Apache License", "Inception-v3", "PySide6", "Flickr8k", "CC0", "GNU LESSER GENERAL PUBLIC LICENSE")
    assert dialog.list.count() == len(expected)
    for row, said in enumerate(expected):
        dialog.list.setCurrentRow(row)
        qtbot.waitUntil(lambda said=said: said in dialog.text.whole, timeout=WAIT)
    assert not dialog.text.whole.startswith("Desktop Captioner")


def test_a_long_text_is_shown_in_parts(qtbot: QtBot) -> None:
    text = LongText("A text")
    qtbot.addWidget(text)
    long = "A line.\n" * 100_000
    text.show_text(long)
    assert 0 < len(text.toPlainText()) < len(long)
    qtbot.waitUntil(lambda: text.toPlainText() == long, timeout=WAIT)
    text.show_text("Another.")
    assert text.toPlainText() == "Another."

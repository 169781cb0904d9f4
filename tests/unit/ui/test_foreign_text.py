"""Names and captions are shown letter by letter, wherever they come from; dropped files are found."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QUrl
from PySide6.QtGui import Qt, QTextDocument
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop_captioner.photos.photo import Failure
from desktop_captioner.ui.dialogs.failure_list import FailureList
from desktop_captioner.ui.foreign_text import local_paths, tool_tip
from tests.application import Start, show

MARK = "<h1>big"


@pytest.mark.parametrize(
    "text", ["<b>bold</b> & more\n<i>x</i>", "a &lt; b", "1 < 2\nand 3 > 2", "plain", "<img src=x>"]
)
def test_a_tool_tip_shows_every_letter(text: str) -> None:
    tip = tool_tip(text)
    shown = tip
    if Qt.mightBeRichText(tip):
        document = QTextDocument()
        document.setHtml(tip)
        shown = document.toPlainText()
    assert shown == text


@pytest.mark.skipif(sys.platform == "win32", reason="no name there can hold a <")
def test_nothing_in_the_window_takes_a_name_or_a_caption_for_html(qtbot: QtBot, start: Start, tmp_path: Path) -> None:
    folder = tmp_path / f"{MARK} folder"
    folder.mkdir()
    for name in (f"{MARK} one.png", f"{MARK} two.png"):
        Image.new("RGB", (40, 30)).save(folder / name)
    (folder / f"{MARK} broken.png").write_bytes(b"no photo")
    program = start(folder)
    window = program.window
    entry = show(program, f"{MARK} one.png")
    window.browser.panel.text.setPlainText(f"{MARK} caption")
    window.status.say(f"{MARK} sentence")
    failures = FailureList([Failure(entry.photo.path, f"{MARK} reason")], window)
    texts = [index.data(Qt.ItemDataRole.ToolTipRole) for index in map(window.photos.index, range(3))]
    texts += [failures.table.item(0, column).toolTip() for column in range(2)]
    texts += [widget.toolTip() for widget in window.findChildren(QWidget)]
    labels = [label for label in window.findChildren(QLabel) if label.textFormat() is not Qt.TextFormat.PlainText]
    texts += [label.text() for label in labels]
    assert sum("&lt;h1&gt;big" in text for text in texts) >= 6
    assert [text for text in texts if MARK in text and Qt.mightBeRichText(text)] == []


def test_dropped_files_of_this_computer_are_found(tmp_path: Path) -> None:
    plain = QUrl.fromLocalFile(str(tmp_path / "a #1.jpg"))
    with_host = QUrl(plain)
    with_host.setHost("localhost")
    assert with_host.toString().startswith("file://localhost/")
    elsewhere = QUrl("https://example.org/photo.jpg")
    assert local_paths([plain, with_host, elsewhere]) == [tmp_path / "a #1.jpg"] * 2

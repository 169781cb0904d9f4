"""Texts to read and to copy."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from desktop_captioner import __version__
from desktop_captioner.ui.dialogs.text_dialog import TextDialog, diagnostics, shortcuts
from desktop_captioner.ui.shell.actions import Command


def test_it_is_copied_as_it_is_and_cannot_be_changed(qtbot: QtBot) -> None:
    dialog = TextDialog("Two columns", "One\tfirst\nTwo\tsecond")
    qtbot.addWidget(dialog)
    (copy,) = (button for button in dialog.findChild(QDialogButtonBox).buttons() if button.text() == "Copy")
    copy.click()
    assert QGuiApplication.clipboard().text() == "One\tfirst\nTwo\tsecond"
    assert dialog.text.isReadOnly()
    assert dialog.text.tabStopDistance() > dialog.fontMetrics().horizontalAdvance("Two")


def test_every_command_is_listed_with_its_key(qapp: object) -> None:
    commands = [
        Command("save", "&File", "&Save to Photos", QKeySequence.StandardKey.Save, tip="Saves"),
        Command("export", "&File", "&Export…", "Ctrl+E", tip="Exports"),
    ]
    lines = [line.split("\t") for line in shortcuts(commands).split("\n")]
    assert [name for _, name in lines[:2]] == ["Save to Photos", "Export"]
    assert lines[1][0] == "Ctrl+E"
    assert lines[-1][0] == "1–5"


def test_who_is_to_help_reads_versions_and_no_photo(qapp: object) -> None:
    said = dict(line.split("\t") for line in diagnostics("", Path("/logs/a.log")).split("\n"))
    assert said["Desktop Captioner"] == __version__
    assert said["Model"] == "none"
    assert said["Log"] == str(Path("/logs/a.log"))

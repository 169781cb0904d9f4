"""The Help menu opens what it names, and reads nothing by itself."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop_captioner.ui.dialogs.long_text import LicenceDialog, LogDialog
from desktop_captioner.ui.dialogs.text_dialog import TextDialog
from desktop_captioner.ui.main_window import MainWindow


def test_keys_and_diagnostics_are_texts(window: MainWindow) -> None:
    for name, word in (("shortcuts", "Ctrl+G"), ("diagnostics", "Python")):
        window.actions_[name].trigger()
        dialog = window.findChildren(TextDialog)[-1]
        assert word in dialog.text.toPlainText()
        dialog.close()


def test_the_log_is_read_elsewhere_and_shown(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "a.log").write_text("the last line\n")
    with qtbot.waitSignal(window.help_menu.text_requested) as asked:
        window.actions_["show_log"].trigger()
    name, read = asked.args
    (dialog,) = window.findChildren(LogDialog)
    window.help_menu.on_text(name, read())
    assert "the last line" in dialog.text.toPlainText()
    dialog.close()


def test_a_licence_that_cannot_be_read_says_so(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.help_menu.text_requested) as asked:
        window.actions_["licences"].trigger()
    (dialog,) = window.findChildren(LicenceDialog)
    window.help_menu.on_text_failed(asked.args[0], "It is gone.")
    assert "It is gone." in dialog.text.toPlainText()
    dialog.close()

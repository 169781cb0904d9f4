"""Every command once in the menus, with keys of its own."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtGui import QKeySequence, QUndoCommand

from desktop_captioner.ui.dialogs.text_dialog import shortcuts
from desktop_captioner.ui.main_window import MainWindow
from desktop_captioner.ui.shell.actions import CHECKABLE, SEPARATED, all_keys, escaped, plain


def test_no_key_belongs_to_two_commands(window: MainWindow) -> None:
    keys = Counter(
        shortcut.toString()
        for command in window.actions_.commands
        for shortcut in window.actions_[command.name].shortcuts()
    )
    assert [key for key, count in keys.items() if count > 1] == []


def test_every_name_is_a_commands(window: MainWindow) -> None:
    names = [command.name for command in window.actions_.commands]
    assert len(set(names)) == len(names)
    assert set(names) >= SEPARATED | CHECKABLE
    assert all(window.actions_[name].text() for name in names)


def test_undo_says_what_it_is_about(window: MainWindow) -> None:
    undo = window.actions_["undo"]
    assert not undo.isEnabled()
    window.browser.undo.push(QUndoCommand("text of R&D.jpg"))
    assert undo.isEnabled()
    assert undo.text() == "&Undo text of R&&D.jpg"
    window.browser.undo.clear()
    assert undo.text() == "&Undo"


def test_a_tip_names_the_keys(window: MainWindow) -> None:
    keys = window.actions_["open_folder"].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    assert window.actions_["open_folder"].toolTip() == f"Open a folder of photos ({keys})"


@pytest.mark.parametrize(
    ("text", "expected"), [("&Open Folder…", "Open Folder"), ("開く(&O)…", "開く"), ("R&&D", "RD")]
)
def test_marks_are_no_part_of_a_name(text: str, expected: str) -> None:
    assert plain(text) == expected
    assert plain(escaped("Mum")) == "Mum"


def test_every_command_has_a_tip_and_a_key_which_the_list_of_keys_names(window: MainWindow) -> None:
    actions = window.actions_
    listed = shortcuts(actions.commands)
    for command in actions.commands:
        action = actions[command.name]
        assert not action.shortcut().isEmpty(), command.name
        assert action.toolTip().startswith(command.tip), command.name
        assert command.tip != plain(command.text)
        assert plain(command.text) in listed


def test_a_key_that_the_desktop_does_not_give_is_there_nevertheless(window: MainWindow) -> None:
    commands = {command.name: command for command in window.actions_.commands}
    assert QKeySequence("Ctrl+H") in all_keys(commands["replace"])
    assert QKeySequence("Ctrl+Q") in all_keys(commands["quit"])


def test_a_held_run_has_a_tool_that_resumes_it(window: MainWindow) -> None:
    actions = window.actions_
    for paused, said in ((True, " Resume"), (False, " Pause")):
        actions.show_paused(paused)
        assert actions["pause"].iconText() == said

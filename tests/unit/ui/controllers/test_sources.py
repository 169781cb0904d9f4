"""Where photos come from when the user asks for them."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop_captioner import paths
from desktop_captioner.ui.main_window import MainWindow


def test_the_samples_are_opened(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.open_requested) as asked:
        window.actions_["open_samples"].trigger()
    assert asked.args == [[paths.samples()], False]


def test_folders_of_before_are_offered_everywhere(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    menu = window.actions_.recent
    assert not menu.isEnabled()
    folders = [str(tmp_path / "Mum & Dad"), str(tmp_path / "2025")]
    window.sources.show_recent(folders)
    assert [action.text() for action in menu.actions()] == [folders[0].replace("&", "&&"), folders[1]]
    assert Path(folders[0]) in window.browser.sidebar.places.folders()
    assert not window.browser.welcome.again.isHidden()
    with qtbot.waitSignal(window.open_requested) as asked:
        menu.actions()[1].trigger()
    assert asked.args[0] == [Path(folders[1])]


def test_a_folder_at_the_side_is_opened(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignal(window.open_requested) as asked:
        window.browser.sidebar.folder_chosen.emit(tmp_path)
    assert asked.args[0] == [tmp_path]

"""Places, bookmarks and recent folders beside the photos."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_captioner import settings
from desktop_captioner.app import Application
from tests.application import Start, open_paths
from tests.conftest import WAIT


def texts(program: Application) -> list[str]:
    places = program.window.browser.sidebar.places
    return [places.topLevelItem(row).text(0) for row in range(places.topLevelItemCount())]


def test_the_tree_begins_at_the_users_folders(start: Start) -> None:
    sidebar = start().window.browser.sidebar
    assert sidebar.tree.root in sidebar.places.folders()
    assert sidebar.tree.root != Path("/")


def test_the_tree_shows_the_open_folder_and_not_the_whole_computer(
    qtbot: QtBot, program: Application, photo_folder: Path
) -> None:
    tree = program.window.browser.tree
    assert tree.root == photo_folder.parent
    qtbot.waitUntil(lambda: tree.folder_at(tree.currentIndex()) == photo_folder, timeout=WAIT)
    program.window.browser.sidebar.up.click()
    assert tree.root == photo_folder.parent.parent


def test_the_samples_do_not_lead_into_the_program(qtbot: QtBot, start: Start) -> None:
    program = start()
    before = program.window.browser.tree.root
    open_paths(qtbot, program, program.window.actions_["open_samples"].trigger)
    assert program.window.photos.entries
    assert program.window.browser.tree.root == before
    assert program.settings.recent == ()


def test_recent_folders_survive_a_kill(qtbot: QtBot, program: Application, photo_folder: Path, tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    qtbot.waitUntil(lambda: settings.load(file).recent == (str(photo_folder),), timeout=WAIT)  # and nothing was closed
    assert photo_folder.name in texts(program)


def test_the_empty_page_offers_the_last_folder(qtbot: QtBot, start: Start, photo_folder: Path) -> None:
    start(photo_folder).window.close()
    program = start()
    again = program.window.browser.welcome.again
    assert again.isVisible()
    assert photo_folder.name in again.text()
    open_paths(qtbot, program, again.click)
    assert len(program.window.photos.entries) == 9


def test_a_folder_is_bookmarked_opened_and_forgotten(
    qtbot: QtBot, program: Application, photo_folder: Path, tmp_path: Path
) -> None:
    places = program.window.browser.sidebar.places
    program.window.actions_["bookmark"].trigger()
    file = tmp_path / "settings.json"
    qtbot.waitUntil(lambda: settings.load(file).bookmarks == (str(photo_folder),), timeout=WAIT)
    assert texts(program).count(photo_folder.name) == 2  # a bookmark and a recent folder
    item = places.topLevelItem(texts(program).index(photo_folder.name))
    places.setCurrentItem(item)
    open_paths(qtbot, program, lambda: qtbot.keyClick(places, Qt.Key.Key_Return))
    menu = places.menu_for(photo_folder)
    next(action for action in menu.actions() if "Remove" in action.text()).trigger()
    assert program.settings.bookmarks == ()
    assert texts(program).count(photo_folder.name) == 1


@pytest.mark.parametrize("wanted", [True, False])
def test_subfolders_come_and_go_with_the_choice(qtbot: QtBot, start: Start, photo_folder: Path, wanted: bool) -> None:
    (photo_folder / "deep").mkdir()
    (photo_folder / "photo9.jpg").rename(photo_folder / "deep" / "photo9.jpg")
    program = start(photo_folder)
    open_paths(qtbot, program, program.window.actions_["recursive"].trigger)
    assert len(program.window.photos.entries) == 9
    if not wanted:
        open_paths(qtbot, program, program.window.actions_["recursive"].trigger)
        assert len(program.window.photos.entries) == 8

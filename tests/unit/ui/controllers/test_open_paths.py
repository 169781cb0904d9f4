"""What is open, and the way back from a search."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_captioner.photos.photo import Photo
from desktop_captioner.ui.main_window import MainWindow

FOLDER, OTHER = Path("/photos"), Path("/others")
PHOTOS = [Photo(FOLDER / f"{number}.jpg", 1, 1) for number in range(3)]


@pytest.fixture
def opened(window: MainWindow) -> MainWindow:
    """A window with a folder of three photos."""
    window.begin_opening([FOLDER], adding=False)
    window.browser.add(PHOTOS)
    window.open_paths.end((FOLDER,))
    return window


def test_a_folder_is_known_as_the_open_one(opened: MainWindow) -> None:
    paths = opened.open_paths
    assert (paths.paths, paths.folder, paths.searching) == ([FOLDER], FOLDER, False)
    opened.begin_opening([OTHER], adding=True)
    assert (paths.paths, paths.searching) == ([FOLDER, OTHER], True)
    paths.end((FOLDER, OTHER))
    assert paths.folder is None
    assert len(opened.photos.entries) == 3


def test_a_search_that_is_left_shows_what_was_there_without_reading_it(opened: MainWindow, qtbot: QtBot) -> None:
    paths = opened.open_paths
    opened.grid.show_photo(PHOTOS[1].path)
    paths.open_found([PHOTOS[2].path])
    opened.begin_opening([PHOTOS[2].path], adding=False)
    opened.browser.add(PHOTOS[2:])
    paths.end(())
    assert paths.found
    with qtbot.waitSignal(paths.shown_again), qtbot.assertNotEmitted(opened.open_requested):
        opened.finding.left.emit()
    assert not paths.found
    assert (paths.paths, paths.folder) == ([FOLDER], FOLDER)
    assert [entry.photo for entry in opened.photos.entries] == PHOTOS
    current = opened.browser.current()
    assert current is not None
    assert current.photo == PHOTOS[1]


def test_where_the_search_for_photos_was_not_over_it_begins_again(window: MainWindow, qtbot: QtBot) -> None:
    window.begin_opening([FOLDER], adding=False)
    window.open_paths.open_found([])
    window.begin_opening([], adding=False)
    with qtbot.waitSignal(window.open_requested) as asked:
        window.finding.left.emit()
    assert asked.args[0] == [FOLDER]


def test_subfolders_are_looked_for_when_there_is_a_folder(opened: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(opened.open_requested) as asked:
        opened.actions_["recursive"].setChecked(True)
    assert asked.args == [[FOLDER], True]


def test_undo_leads_to_the_folder_of_its_photo(opened: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(opened.open_requested) as asked:
        opened.browser.elsewhere.emit(OTHER / "a.jpg")
    assert asked.args[0] == [OTHER]

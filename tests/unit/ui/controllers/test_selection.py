"""What is asked for the selected photos is asked for them alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_captioner.photos.photo import Photo
from desktop_captioner.ui.main_window import MainWindow

PHOTOS = [Photo(Path(f"{number}.jpg"), 1, 1) for number in range(4)]


@pytest.fixture
def selected(window: MainWindow) -> MainWindow:
    window.browser.add(PHOTOS)
    window.grid.select([PHOTOS[1].path, PHOTOS[3].path])
    return window


def test_they_are_captioned(selected: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(selected.captioning.caption_requested) as asked:
        selected.selection.caption()
    assert asked.args[0].photos == (PHOTOS[1], PHOTOS[3])


def test_they_are_saved(selected: MainWindow, qtbot: QtBot) -> None:
    for photo in PHOTOS:
        selected.photos.set_text(photo.path, "Rex.")
    with qtbot.waitSignal(selected.saving.save_requested) as asked:
        selected.selection.save()
    assert [path for path, _ in asked.args[0].photos] == [PHOTOS[1].path, PHOTOS[3].path]
    selected.saving.on_finished("")


def test_what_is_known_of_them_is_in_the_grids_order(selected: MainWindow) -> None:
    assert [entry.photo for entry in selected.selection.entries()] == [PHOTOS[1], PHOTOS[3]]

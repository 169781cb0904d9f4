"""The current photo on the whole screen, and where one was when one leaves it."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop_captioner.photos.photo import Photo
from desktop_captioner.ui.dialogs.full_photo import FullPhoto
from desktop_captioner.ui.main_window import MainWindow

PHOTOS = [Photo(Path(f"{number}.jpg"), 1, 1) for number in range(3)]


def test_without_a_photo_there_is_nothing_to_enlarge(window: MainWindow) -> None:
    window.enlarging.begin()
    assert window.findChildren(FullPhoto) == []


def test_the_grid_goes_on_where_somebody_left(window: MainWindow, qtbot: QtBot) -> None:
    window.browser.add(PHOTOS)
    window.show()
    asked: list[Photo] = []
    window.browser.preview_requested.connect(asked.append)
    window.actions_["full_photo"].setEnabled(True)
    window.actions_["full_photo"].trigger()
    (full,) = window.findChildren(FullPhoto)
    assert asked == [PHOTOS[0]]
    full.go(2)
    full.reject()
    current = window.browser.current()
    assert current is not None
    assert current.photo == PHOTOS[2]

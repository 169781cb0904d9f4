"""Tiles of a row share its width, whatever the window's is."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontMetrics
from pytestqt.qtbot import QtBot

from desktop_captioner.photos.photo import Photo
from desktop_captioner.ui import theme
from desktop_captioner.ui.browser.photo_grid import PhotoGrid
from desktop_captioner.ui.browser.photo_model import PhotoModel
from desktop_captioner.ui.browser.tile import Tile


@pytest.mark.parametrize("room", [100, 399, 400, 401, 1000])
def test_no_tile_is_narrower_than_it_may_be_and_none_wastes_room(room: int, qapp: object) -> None:
    size = Tile().size_for(room, 160, QFontMetrics(QFont()))
    columns = max(1, room // 160)
    assert size.width() == room // columns
    assert size.height() > size.width() * 0.5


def test_a_photo_without_a_picture_yet_has_a_place_for_it(qtbot: QtBot) -> None:
    photos = PhotoModel()
    photos.add([Photo(Path("a.jpg"), 1, 1)])
    grid = PhotoGrid(photos)
    qtbot.addWidget(grid)
    grid.resize(400, 400)
    grid.show()
    seen = grid.viewport().grab().toImage()
    centre = grid.visualRect(photos.index(0)).center()
    assert seen.pixelColor(centre.x(), centre.y() - 20).name() == theme.colours().sunken

"""Where somebody is among the photos is found again."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_captioner.photos.photo import Photo
from desktop_captioner.ui.browser.photo_grid import PhotoGrid
from desktop_captioner.ui.browser.photo_model import PhotoModel
from desktop_captioner.ui.browser.place import Place, go_to, place_in
from tests.unit.ui.conftest import PHOTOS


@pytest.fixture
def grid(qtbot: QtBot, photos: PhotoModel) -> PhotoGrid:
    made = PhotoGrid(photos)
    qtbot.addWidget(made)
    return made


def names(grid: PhotoGrid) -> list[str]:
    return [photo.path.name for photo in grid.selected()]


def test_the_same_photos_are_selected_again(grid: PhotoGrid, photos: PhotoModel) -> None:
    grid.show_photo(PHOTOS[3].path)
    grid.select([PHOTOS[1].path, PHOTOS[3].path])
    place = place_in(grid, photos)
    assert place == Place(PHOTOS[3].path, (PHOTOS[1].path, PHOTOS[3].path), 3)
    photos.clear()
    photos.add(PHOTOS[1:])
    go_to(place, grid, photos)
    assert (grid.currentIndex().row(), names(grid)) == (2, ["1.jpg", "3.jpg"])


def test_where_a_photo_is_gone_the_next_one_takes_its_place(grid: PhotoGrid, photos: PhotoModel) -> None:
    grid.show_photo(PHOTOS[5].path)
    place = place_in(grid, photos)
    photos.clear()
    photos.add(PHOTOS[:4])
    go_to(place, grid, photos)
    assert names(grid) == ["3.jpg"]
    photos.clear()
    go_to(place, grid, photos)
    assert place_in(grid, photos) == Place()


def test_all_are_all_also_when_there_are_more(grid: PhotoGrid, photos: PhotoModel) -> None:
    grid.selectAll()
    place = place_in(grid, photos)
    assert place.everything
    photos.add([Photo(Path("new.jpg"), 1, 1)])
    go_to(place, grid, photos)
    assert grid.selected_count() == len(PHOTOS) + 1

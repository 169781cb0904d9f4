"""Commands that lead from photo to photo."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_captioner.photos.photo import Photo
from desktop_captioner.ui.browser.photo_filter import Order
from desktop_captioner.ui.browser.photo_grid import SIZES
from desktop_captioner.ui.main_window import MainWindow

PHOTOS = [Photo(Path(f"{number}.jpg"), 1, 1) for number in range(4)]


@pytest.fixture
def opened(window: MainWindow) -> MainWindow:
    window.browser.add(PHOTOS)
    return window


def current(window: MainWindow) -> str:
    entry = window.browser.current()
    assert entry is not None
    return entry.photo.path.stem


def test_photos_are_walked_and_those_with_a_caption_passed_over(opened: MainWindow) -> None:
    opened.photos.set_text(PHOTOS[1].path, "Rex.")
    opened.actions_["next_uncaptioned"].trigger()
    assert current(opened) == "2"
    opened.actions_["previous_photo"].trigger()
    assert current(opened) == "1"
    opened.actions_["next_photo"].trigger()
    assert current(opened) == "2"


def test_selecting_all_or_those_without_a_caption(opened: MainWindow) -> None:
    opened.photos.set_text(PHOTOS[1].path, "Rex.")
    opened.actions_["select_all"].trigger()
    assert opened.grid.selected_count() == 4
    opened.actions_["select_uncaptioned"].trigger()
    assert opened.grid.selected() == [PHOTOS[0], PHOTOS[2], PHOTOS[3]]


def test_tiles_grow_by_steps_and_the_slider_follows(opened: MainWindow) -> None:
    before = opened.grid.tile_size
    opened.actions_["larger_tiles"].trigger()
    assert opened.grid.tile_size == opened.view_bar.slider.value() == before + SIZES.step
    opened.actions_["smaller_tiles"].trigger()
    assert opened.grid.tile_size == before


def test_the_list_and_its_heads_are_those_of_the_view(opened: MainWindow) -> None:
    opened.actions_["list_view"].trigger()
    assert opened.grid.is_list
    opened.grid.columns.order_chosen.emit(Order.DATE)
    assert opened.view.order is Order.DATE

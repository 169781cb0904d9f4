"""Photos are sorted and filtered in the bar above them, and the place is kept."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_captioner.app import Application
from desktop_captioner.photos.photo import Caption, Captioned
from desktop_captioner.ui.browser.photo_filter import Order, PhotoFilter
from desktop_captioner.ui.browser.view_bar import ViewBar
from tests.application import caption_all, open_paths, show
from tests.conftest import WAIT

CONFIDENCES = (0.9, 0.3, 0.6, 0.45, 0.8, 0.2, 0.7, 0.5, 0.1)


def names(program: Application) -> str:
    """The numbers of the shown photos."""
    return "".join(each.photo.path.stem[-1] for each in program.window.photos.entries)


@pytest.fixture
def captioned(program: Application) -> Application:
    """The nine photos with captions of which the model is more or less sure."""
    for each, confidence in zip(program.window.photos.opened, CONFIDENCES, strict=True):
        caption = Caption(f"Caption {each.photo.path.stem[-1]}.", confidence)
        program.window.photos.set_result(Captioned(each.photo.path, (caption,), "fake 1.0"))
    return program


def tick(bar: ViewBar, name: str) -> None:
    """Chooses an entry of the filter's menu."""
    next(action for action in bar.filtering.menu().actions() if action.text() == name).trigger()


def shows(qtbot: QtBot, program: Application, numbers: str) -> None:
    """Waits for these photos to be shown, and no others to come after them."""
    qtbot.waitUntil(lambda: names(program) == numbers and not program.window.view.busy, timeout=WAIT)


def settle(qtbot: QtBot, program: Application) -> None:
    qtbot.waitUntil(lambda: not program.window.view.busy, timeout=WAIT)


def test_the_filters_menu_says_what_its_choices_are_about(program: Application) -> None:
    actions = program.window.view_bar.filtering.menu().actions()
    headings = [action.text() for action in actions if action.text() and not action.isEnabled()]
    assert headings == ["State", "Caption by", "Changed"]


@pytest.mark.parametrize("order", Order)
def test_photos_are_sorted(qtbot: QtBot, captioned: Application, photo_folder: Path, order: Order) -> None:
    window = captioned.window
    now = time.time()
    for number in range(1, 10):
        os.utime(photo_folder / f"photo{number}.jpg", (now, now - (number * 7) % 10 * 3600))
    open_paths(qtbot, captioned, window.actions_["reload"].trigger)
    for each, confidence in zip(window.photos.opened, CONFIDENCES, strict=True):
        window.photos.set_result(Captioned(each.photo.path, (Caption("A dog.", confidence),), "fake 1.0"))
    window.photos.set_text(photo_folder / "photo1.jpg", "Mine.")
    bar = window.view_bar
    bar.sorting.setCurrentIndex(list(Order).index(order))
    bar.sorting.activated.emit(bar.sorting.currentIndex())
    settle(qtbot, captioned)
    assert (
        names(captioned)
        == {
            Order.NAME: "123456789",
            Order.DATE: "369258147",
            Order.CONFIDENCE: "962483751".replace("1", "") + "1",
            Order.STATE: "234567891",
        }[order]
    )


def test_the_least_certain_come_first(qtbot: QtBot, captioned: Application) -> None:
    captioned.window.view.sort(Order.CONFIDENCE)
    shows(qtbot, captioned, "962483751")


def test_a_filter_shows_some_and_says_so(qtbot: QtBot, captioned: Application, photo_folder: Path) -> None:
    window = captioned.window
    window.photos.set_text(photo_folder / "photo3.jpg", "My own words.")
    show(captioned, "photo6.jpg")
    bar = window.view_bar
    tick(bar, "Unsure captions only")
    shows(qtbot, captioned, "2469")
    assert window.panel.name.text() == "photo6.jpg"
    qtbot.waitUntil(lambda: window.status.count.text().startswith("4 of 9"), timeout=WAIT)
    assert bar.everything.isVisible()
    tick(bar, "Unsure captions only")
    tick(bar, "Edited by hand")
    shows(qtbot, captioned, "3")
    tick(bar, "Edited by hand")
    tick(bar, "The model")
    shows(qtbot, captioned, "12456789")
    bar.everything.click()
    shows(qtbot, captioned, "123456789")


def test_a_filter_by_text_and_by_date(qtbot: QtBot, captioned: Application, photo_folder: Path) -> None:
    window, bar = captioned.window, captioned.window.view_bar
    qtbot.keyClicks(bar.text, "caption 7")
    qtbot.keyClick(bar.text, Qt.Key.Key_Return)
    shows(qtbot, captioned, "7")
    bar.text.clear()
    shows(qtbot, captioned, "123456789")
    week_ago = time.time() - 8 * 86_400
    os.utime(photo_folder / "photo5.jpg", (week_ago, week_ago))
    open_paths(qtbot, captioned, window.actions_["reload"].trigger)
    tick(bar, "In the last week")
    shows(qtbot, captioned, "12346789")


def test_a_reload_keeps_order_and_filter_and_another_folder_does_not(
    qtbot: QtBot, captioned: Application, tmp_path: Path
) -> None:
    window = captioned.window
    window.view.show(PhotoFilter(unsure=True), Order.CONFIDENCE)
    settle(qtbot, captioned)
    before = names(captioned)
    open_paths(qtbot, captioned, window.actions_["reload"].trigger)
    settle(qtbot, captioned)
    assert names(captioned) == before
    (tmp_path / "other").mkdir()
    open_paths(qtbot, captioned, lambda: window.open([tmp_path / "other"]))
    assert not window.view.filtered


def test_a_run_captions_what_is_shown(qtbot: QtBot, program: Application) -> None:
    window = program.window
    window.view.show(PhotoFilter(text="photo2"))
    settle(qtbot, program)
    caption_all(qtbot, program)
    window.view.show(PhotoFilter())
    settle(qtbot, program)
    assert [each.photo.path.stem for each in window.photos.entries if each.text] == ["photo2"]


def test_thumbnails_grow_and_their_size_is_kept(program: Application, tmp_path: Path) -> None:
    window = program.window
    window.resize(1400, 700)
    before = window.grid.gridSize().width()
    for _ in range(3):
        window.actions_["larger_tiles"].trigger()
    assert window.grid.gridSize().width() > before
    size = window.grid.tile_size
    window.close()
    assert program.settings.tile_size == size

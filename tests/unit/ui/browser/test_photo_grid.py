"""The grid of photos can be a list with columns: the same photos, the same selection."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetrics
from pytestqt.qtbot import QtBot

from desktop_captioner.app import Application
from desktop_captioner.photos.photo import Photo
from desktop_captioner.ui.browser.columns import Column
from desktop_captioner.ui.browser.list_row import text_of
from desktop_captioner.ui.browser.photo_filter import Order
from desktop_captioner.ui.browser.photo_grid import PhotoGrid
from desktop_captioner.ui.browser.photo_model import PhotoModel
from desktop_captioner.ui.browser.photo_painting import broken_into_lines
from tests.application import Start, caption_all, show
from tests.conftest import WAIT


def as_list(program: Application) -> PhotoGrid:
    program.window.resize(1400, 800)
    program.window.actions_["list_view"].trigger()
    return program.window.grid


def rows_of(grid: PhotoGrid) -> list[int]:
    """Where each photo lies, from above."""
    return [grid.visualRect(grid.model().index(row, 0)).top() for row in range(grid.model().rowCount())]


def test_a_list_has_a_photo_a_row_and_keeps_the_selection(qtbot: QtBot, program: Application) -> None:
    grid = program.window.grid
    grid.select_rows([1, 2, 5])
    grid = as_list(program)
    qtbot.waitUntil(lambda: len(set(rows_of(grid))) == 9, timeout=WAIT)
    assert grid.selected_count() == 3
    assert grid.columns.isVisible()
    assert grid.visualRect(grid.model().index(0, 0)).width() >= grid.viewport().width() - 4
    program.window.actions_["list_view"].trigger()
    assert not grid.columns.isVisible()
    assert grid.selected_count() == 3
    qtbot.waitUntil(lambda: len(set(rows_of(grid))) < 9, timeout=WAIT)


def test_the_columns_say_what_is_known_of_a_photo(qtbot: QtBot, program: Application) -> None:
    caption_all(qtbot, program)
    window = program.window
    show(program, "photo1.jpg")
    window.panel.alt_text.setPlainText("Red.")
    said = {column: text_of(column, window.photos.index(0)) for column in Column}
    assert said[Column.NAME] == "photo1.jpg"
    assert said[Column.CAPTION] == "A red square."
    assert said[Column.ALT_TEXT] == "Red."
    assert said[Column.STATE] == "Captioned"
    assert said[Column.CONFIDENCE] == "75%"
    assert said[Column.DATE]
    window.panel.text.setPlainText("Mine.")
    assert text_of(Column.CONFIDENCE, window.photos.index(0)) == ""


def test_heads_sort_and_tell_by_what_is_sorted(qtbot: QtBot, program: Application) -> None:
    grid, view = as_list(program), program.window.view
    columns = grid.columns
    with qtbot.waitSignal(view.applied, timeout=WAIT):
        where = QPoint(columns.sectionViewportPosition(Column.STATE) + 20, columns.height() // 2)
        qtbot.mouseClick(columns.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert view.order is Order.STATE
    assert columns.sortIndicatorSection() == Column.STATE
    with qtbot.waitSignal(view.applied, timeout=WAIT):
        view.sort(Order.DATE)
    assert columns.sortIndicatorSection() == Column.DATE
    columns.sectionClicked.emit(Column.CAPTION)  # there is no such order
    assert columns.sortIndicatorSection() == Column.DATE


def test_a_column_can_be_left_out_and_comes_back(program: Application) -> None:
    columns = as_list(program).columns
    before = columns.sectionSize(Column.CAPTION)
    action = next(each for each in columns.menu().actions() if each.text() == "Alt text")
    action.trigger()
    assert Column.ALT_TEXT not in columns.places()
    assert columns.sectionSize(Column.CAPTION) > before
    action.trigger()
    assert columns.sectionSize(Column.CAPTION) == before


def test_list_and_columns_are_remembered(start: Start, photo_folder: Path) -> None:
    program = start(photo_folder)
    columns = as_list(program).columns
    columns.resizeSection(Column.NAME, 222)
    columns.moveSection(columns.visualIndex(Column.DATE), 1)
    columns.menu().actions()[1].trigger()  # no alt text
    program.window.close()
    again = start(photo_folder).window.grid
    assert again.is_list
    assert again.columns.sectionSize(Column.NAME) == 222
    assert again.columns.visualIndex(Column.DATE) == 1
    assert again.columns.isSectionHidden(Column.ALT_TEXT)


def test_a_key_walks_from_row_to_row(qtbot: QtBot, program: Application) -> None:
    grid = as_list(program)
    show(program, "photo1.jpg")
    qtbot.waitUntil(lambda: len(set(rows_of(grid))) == 9, timeout=WAIT)
    for _ in range(3):
        qtbot.keyClick(grid, Qt.Key.Key_Down)
    assert program.window.panel.path is not None
    assert program.window.panel.path.name == "photo4.jpg"


def test_very_many_photos_are_laid_out_without_a_pause(qtbot: QtBot) -> None:
    photos = PhotoModel()
    grid = PhotoGrid(photos)
    qtbot.addWidget(grid)
    grid.resize(800, 600)
    grid.show()
    photos.add([Photo(Path(f"/photos/{number}.jpg"), 1, 10**18) for number in range(100_000)])
    begun = time.monotonic()
    grid.show_as_list(True)
    grid.grab()
    assert time.monotonic() - begun < 2  # on a machine that does much else
    last = photos.index(99_999)
    qtbot.waitUntil(
        lambda: grid.visualRect(last).height() > 0 and grid.verticalScrollBar().maximum() > 5_000_000, timeout=WAIT
    )
    grid.show_photo(Path("/photos/99999.jpg"))
    assert grid.viewport().rect().contains(grid.visualRect(last).center())


@pytest.mark.parametrize(
    ("text", "lines"),
    [("", []), ("word", ["word"]), ("one two three four five six", 3), ("x" * 300, 1), ("a\n\nb", ["a b"])],
)
def test_text_is_broken_into_lines(text: str, lines: list[str] | int, qapp: object) -> None:
    metrics = QFontMetrics(PhotoGrid(PhotoModel()).font())
    broken = broken_into_lines(text, metrics, metrics.horizontalAdvance("one two "), 3)
    assert broken == lines if isinstance(lines, list) else len(broken) == lines

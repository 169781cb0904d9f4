"""What the columns of a row say."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_captioner.photos.photo import Caption, Captioned, Photo
from desktop_captioner.ui.browser.columns import Column, Columns
from desktop_captioner.ui.browser.list_row import ListRow, text_of
from desktop_captioner.ui.browser.photo_model import PhotoModel

PHOTO = Photo(Path("photos/a.jpg"), 1, 1_000_000_000_000_000_000)


@pytest.fixture
def photos(qapp: object) -> PhotoModel:
    made = PhotoModel()
    made.add([PHOTO])
    return made


def test_a_photo_without_a_caption_says_so(photos: PhotoModel) -> None:
    said = {column: text_of(column, photos.index(0)) for column in Column}
    assert (said[Column.NAME], said[Column.STATE]) == ("a.jpg", "No caption")
    assert said[Column.CAPTION] == said[Column.ALT_TEXT] == said[Column.CONFIDENCE] == ""
    assert "01" in said[Column.DATE]  # 9 September 2001, as this system writes it


def test_a_models_caption_has_a_confidence_and_a_persons_has_none(photos: PhotoModel) -> None:
    photos.set_result(Captioned(PHOTO.path, (Caption("A dog.", 0.756),), "fake 1.0"))
    index = photos.index(0)
    assert (text_of(Column.CAPTION, index), text_of(Column.CONFIDENCE, index)) == ("A dog.", "76%")
    photos.set_text(PHOTO.path, "Rex.")
    photos.set_alt_text(PHOTO.path, "My dog.")
    assert text_of(Column.CONFIDENCE, index) == ""
    assert (text_of(Column.ALT_TEXT, index), text_of(Column.STATE, index)) == ("My dog.", "Edited by hand")


def test_rows_grow_with_the_tiles_and_have_room_for_two_lines(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    columns = Columns(window)
    row, metrics = ListRow(columns, window), QFontMetrics(window.font())
    small, large = row.size_for(800, 120, metrics), row.size_for(800, 360, metrics)
    assert small.height() >= 2 * metrics.lineSpacing()
    assert small.height() < large.height()
    assert columns.sectionSize(Column.PHOTO) > large.height()

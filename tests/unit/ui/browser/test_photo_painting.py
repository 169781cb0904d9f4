"""Grounds, badges and lines of text, as they are on the screen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter, QPixmap, QPixmapCache
from PySide6.QtWidgets import QStyle

from desktop_captioner.photos.photo import Photo
from desktop_captioner.sentence import Sentence
from desktop_captioner.ui import theme
from desktop_captioner.ui.browser import photo_painting
from desktop_captioner.ui.browser.photo_model import PhotoModel
from desktop_captioner.ui.browser.photo_painting import broken_into_lines, paint_badge, paint_ground, paint_picture

CELL = QRect(0, 0, 100, 80)
WORDS = "a brown dog runs over the beach"


@pytest.fixture
def image(qapp: object) -> QImage:
    made = QImage(100, 80, QImage.Format.Format_RGB32)
    made.fill(0)
    return made


@pytest.fixture
def metrics(qapp: object) -> QFontMetrics:
    return QFontMetrics(QFont())


def _noting(made: list[str], insert: Callable[[str, QPixmap], bool]) -> Callable[[str, QPixmap], bool]:
    def noted(key: str, picture: QPixmap) -> bool:
        made.append(key)
        return insert(key, picture)

    return noted


def colour(image: QImage, x: int, y: int) -> str:
    return str(image.pixelColor(x, y).name())


def test_what_is_selected_has_a_ground_of_its_own(image: QImage) -> None:
    now = theme.colours()
    for state, expected in ((QStyle.StateFlag.State_None, now.surface), (QStyle.StateFlag.State_Selected, now.chosen)):
        painter = QPainter(image)
        paint_ground(painter, CELL, SimpleNamespace(state=state))
        painter.end()
        assert colour(image, 50, 40) == expected


def test_a_photo_without_a_caption_has_no_badge_and_a_failed_one_a_square(image: QImage) -> None:
    photos, photo = PhotoModel(), Photo(Path("a.jpg"), 1, 1)
    photos.add([photo])

    def badge() -> str:
        image.fill(0)
        painter = QPainter(image)
        paint_badge(painter, QPoint(40, 10), photos.index(0))
        painter.end()
        return colour(image, 20, 12)  # in the corner, which a circle leaves free

    assert badge() == "#000000"
    photos.set_text(photo.path, "Rex.")
    assert badge() == "#000000"
    photos.set_unsaved(photo.path, Sentence("It is read-only."))
    assert badge() != "#000000"


def test_a_picture_fills_its_place_with_its_middle(image: QImage) -> None:
    photos, photo = PhotoModel(), Photo(Path("a.jpg"), 1, 1)
    photos.add([photo])
    wide = QImage(300, 30, QImage.Format.Format_RGB32)
    wide.fill(0xFFFF0000)
    for x in range(100, 200):
        for y in range(30):
            wide.setPixel(x, y, 0xFF00FF00)
    photos.set_thumbnail(photo.path, wide)
    painter = QPainter(image)
    paint_picture(painter, CELL, photos.index(0))
    painter.end()
    assert colour(image, 50, 40) == colour(image, 5, 40) == "#00ff00"


def test_a_picture_is_fitted_once_for_each_size_and_anew_when_it_is_another(image: QImage, monkeypatch) -> None:
    photos, photo = PhotoModel(), Photo(Path("a.jpg"), 1, 1)
    photos.add([photo])
    made: list[str] = []
    monkeypatch.setattr(
        photo_painting,
        "QPixmapCache",
        SimpleNamespace(find=QPixmapCache.find, insert=_noting(made, QPixmapCache.insert)),
    )

    def painted(cell: QRect) -> str:
        painter = QPainter(image)
        paint_picture(painter, cell, photos.index(0))
        painter.end()
        return colour(image, 30, 20)

    for shade in ("#00ff00", "#ff0000"):
        picture = QImage(60, 60, QImage.Format.Format_RGB32)
        picture.fill(QColor(shade))
        photos.set_thumbnail(photo.path, picture)
        before = len(made)
        assert [painted(CELL), painted(CELL), painted(QRect(0, 0, 50, 40)), painted(CELL)] == [shade] * 4
        assert len(made) == before + 2


def test_a_picture_has_round_corners(image: QImage) -> None:
    photos, photo = PhotoModel(), Photo(Path("a.jpg"), 1, 1)
    photos.add([photo])
    white = QImage(60, 60, QImage.Format.Format_RGB32)
    white.fill(QColor("white"))
    photos.set_thumbnail(photo.path, white)
    painter = QPainter(image)
    paint_picture(painter, CELL, photos.index(0))
    painter.end()
    assert colour(image, 0, 0) == colour(image, 99, 79) == "#000000"
    assert colour(image, 50, 0) == colour(image, 0, 40) == "#ffffff"


def test_a_text_is_broken_between_words_and_cut_at_its_end(metrics: QFontMetrics) -> None:
    assert broken_into_lines(WORDS, metrics, 10_000) == [WORDS]
    width = metrics.horizontalAdvance("a brown dog runs")
    lines = broken_into_lines(WORDS, metrics, width, most=5)
    assert " ".join(lines) == WORDS
    assert all(metrics.horizontalAdvance(line) <= width for line in lines)
    first, second = broken_into_lines(WORDS * 3, metrics, width)
    assert first == "a brown dog runs"
    assert second.endswith("…")
    assert broken_into_lines("", metrics, width) == []


def test_a_word_that_is_too_long_is_cut_in_its_middle(metrics: QFontMetrics) -> None:
    lines = broken_into_lines("x" * 300 + " dog", metrics, 100)
    assert "…" in lines[0]
    assert lines[1] == "dog"

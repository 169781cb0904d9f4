"""The large picture: fitted, zoomed, at full size, with the model's attention over it."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from desktop_captioner.ui.browser.preview import Preview


def white(width: int, height: int) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    return image


@pytest.fixture
def preview(qtbot: QtBot) -> Preview:
    made = Preview()
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show()
    return made


def brightness(preview: Preview, across: float, down: float) -> int:
    """Of the photo's point at these fractions of its width and height, as it is on the screen."""
    area = preview.sceneRect()
    point = preview.mapFromScene(area.width() * across, area.height() * down)
    return preview.viewport().grab().toImage().pixelColor(point).value()


def test_a_photo_is_fitted_and_stays_so(preview: Preview) -> None:
    preview.show_image(white(1600, 800))
    assert preview.transform().m11() == pytest.approx((400 - 28) / 1600, abs=0.01)
    preview.resize(600, 500)
    assert preview.transform().m11() == pytest.approx((600 - 28) / 1600, abs=0.01)


def test_attention_is_bright_where_the_model_looked(preview: Preview) -> None:
    preview.show_image(white(1600, 800))
    looks = np.zeros((8, 8), np.float32)
    looks[6, 1] = 0.9
    preview.show_attention(looks)
    assert brightness(preview, 1.5 / 8, 6.5 / 8) > 200
    assert brightness(preview, 6.5 / 8, 1.5 / 8) < 100
    preview.show_attention(None)
    assert brightness(preview, 6.5 / 8, 1.5 / 8) == 255


def test_full_size_asks_for_the_detail_once_and_shows_it(qtbot: QtBot, preview: Preview) -> None:
    preview.show_image(white(1600, 800))
    with qtbot.waitSignal(preview.detail_wanted):
        preview.full_size()
    preview.show_detail(white(6400, 3200))
    assert preview.sceneRect().width() == 6400
    assert preview.transform().m11() == 1.0
    with qtbot.assertNotEmitted(preview.detail_wanted):
        preview.fit()
        preview.full_size()
    preview.fit()
    assert preview.transform().m11() < 0.1


def test_detail_arrives_without_a_jump(preview: Preview) -> None:
    preview.show_image(white(1600, 800))
    preview.zoom(8)
    shown = preview.transform().m11() * 1600
    preview.centerOn(400, 400)
    centre = preview.mapToScene(preview.viewport().rect().center())
    preview.show_detail(white(3200, 1600))
    assert preview.transform().m11() * 3200 == pytest.approx(shown)
    after = preview.mapToScene(preview.viewport().rect().center())
    assert (after.x(), after.y()) == pytest.approx((2 * centre.x(), 2 * centre.y()), abs=4)


def test_zoom_has_bounds_and_double_click_goes_between_fit_and_full_size(qtbot: QtBot, preview: Preview) -> None:
    preview.show_image(white(1600, 800))
    fitted = preview.transform().m11()
    preview.zoom(100)
    preview.zoom(-100)
    assert preview.transform().m11() == fitted
    qtbot.mouseDClick(preview.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(50, 50))
    assert preview.transform().m11() == 1.0
    qtbot.mouseDClick(preview.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(50, 50))
    assert preview.transform().m11() == fitted


def test_a_sentence_takes_the_place_of_a_photo_that_cannot_be_shown(preview: Preview) -> None:
    preview.show_image(white(40, 30))
    preview.show_note("The photo is damaged or incomplete.")
    assert not preview.has_picture
    assert preview.note.text() == "The photo is damaged or incomplete."
    preview.full_size()
    preview.show_attention(np.ones((2, 2), np.float32))
    assert not preview.attention_shown
    preview.show_image(white(40, 30))
    assert preview.note.text() == ""

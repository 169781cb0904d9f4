"""A photo on the whole screen: keys walk, and the grid follows where somebody leaves."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_captioner.app import Application
from desktop_captioner.ui.browser.photo_filter import Order
from desktop_captioner.ui.dialogs.full_photo import FullPhoto
from tests.application import Start, caption_all, open_paths, show
from tests.conftest import WAIT


def enlarged(qtbot: QtBot, program: Application, key: Qt.Key = Qt.Key.Key_Space) -> FullPhoto:
    program.window.grid.setFocus()
    qtbot.keyClick(program.window.grid, key)
    qtbot.waitUntil(lambda: bool(program.window.findChildren(FullPhoto)), timeout=WAIT)
    full = program.window.findChildren(FullPhoto)[-1]
    qtbot.waitUntil(lambda: full.preview.has_picture, timeout=WAIT)
    return full


def test_keys_walk_and_the_grid_follows(qtbot: QtBot, program: Application) -> None:
    caption_all(qtbot, program)
    show(program, "photo2.jpg")
    full = enlarged(qtbot, program)
    assert full.isFullScreen()
    assert (full.name.text(), full.caption.text(), full.place.text()) == ("photo2.jpg", "A red square.", "2 of 9")
    qtbot.keyClick(full, Qt.Key.Key_Right)
    assert not full.preview.has_picture  # the picture of another photo is not shown with this caption
    qtbot.waitUntil(lambda: full.preview.has_picture, timeout=WAIT)
    assert full.name.text() == "photo3.jpg"
    qtbot.keyClick(full, Qt.Key.Key_End)
    qtbot.keyClick(full, Qt.Key.Key_Down)
    assert full.place.text() == "9 of 9"
    qtbot.keyClick(full, Qt.Key.Key_Home)
    qtbot.keyClick(full, Qt.Key.Key_Left)
    assert full.place.text() == "1 of 9"
    assert program.window.panel.path is not None
    assert program.window.panel.path.name == "photo2.jpg"
    qtbot.keyClick(full, Qt.Key.Key_Escape)
    assert program.window.panel.path.name == "photo1.jpg"
    qtbot.waitUntil(lambda: not program.window.findChildren(FullPhoto), timeout=WAIT)


def test_a_selection_stays_where_nobody_walked(qtbot: QtBot, program: Application) -> None:
    program.window.grid.select_rows([0, 1, 2])
    full = enlarged(qtbot, program, Qt.Key.Key_Return)
    qtbot.keyClick(full, Qt.Key.Key_Space)
    assert program.window.grid.selected_count() == 3


def test_the_caption_can_be_hidden_and_follows_changes(qtbot: QtBot, program: Application, photo_folder: Path) -> None:
    full = enlarged(qtbot, program)
    assert full.caption.text() == "No caption yet"
    qtbot.keyClick(full, Qt.Key.Key_C)
    assert full.strip.isHidden()
    qtbot.keyClick(full, Qt.Key.Key_C)
    program.window.photos.set_text(photo_folder / "photo1.jpg", "Mine.")
    program.window.photos.tell()
    assert full.caption.text() == "Mine."
    before = full.preview.transform().m11()
    qtbot.keyClick(full, Qt.Key.Key_Plus)
    assert full.preview.transform().m11() > before


def test_a_broken_photo_says_so(qtbot: QtBot, start: Start, photo_folder: Path) -> None:
    (photo_folder / "photo0.jpg").write_bytes(b"nothing")
    program = start(photo_folder)
    show(program, "photo1.jpg")
    full = enlarged(qtbot, program)
    qtbot.keyClick(full, Qt.Key.Key_Left)
    assert full.name.text() == "photo0.jpg"
    qtbot.waitUntil(lambda: bool(full.preview.note.text()), timeout=WAIT)


def test_the_photo_stays_while_the_folder_is_read_again_or_sorted(
    qtbot: QtBot, program: Application, photo_folder: Path
) -> None:
    window = program.window
    full = enlarged(qtbot, program)
    qtbot.keyClick(full, Qt.Key.Key_Right)
    Image.new("RGB", (64, 48), "black").save(photo_folder / "photo0.jpg")
    open_paths(qtbot, program, window.open_paths.reload)
    assert full.isVisible()
    assert (full.name.text(), full.place.text()) == ("photo2.jpg", "3 of 10")
    qtbot.waitUntil(lambda: full.preview.has_picture, timeout=WAIT)
    window.view.show(window.view.filter, Order.CONFIDENCE)
    qtbot.waitUntil(lambda: not window.view.busy, timeout=WAIT)
    assert full.name.text() == "photo2.jpg"
    qtbot.keyClick(full, Qt.Key.Key_Escape)
    assert window.panel.path == photo_folder / "photo2.jpg"


def test_a_photo_that_is_gone_ends_it(qtbot: QtBot, program: Application, photo_folder: Path) -> None:
    enlarged(qtbot, program)
    (photo_folder / "photo1.jpg").unlink()
    open_paths(qtbot, program, program.window.open_paths.reload)
    qtbot.waitUntil(lambda: not program.window.findChildren(FullPhoto), timeout=WAIT)
    assert len(program.window.photos.entries) == 8


def test_other_photos_end_it(qtbot: QtBot, program: Application, photo_folder: Path) -> None:
    enlarged(qtbot, program)
    program.window.open([photo_folder / "photo5.jpg"])
    qtbot.waitUntil(lambda: not program.window.findChildren(FullPhoto), timeout=WAIT)


def test_without_photos_there_is_nothing_to_enlarge(qtbot: QtBot, start: Start) -> None:
    window = start().window
    assert not window.actions_["full_photo"].isEnabled()
    window.enlarging.begin()
    assert not window.findChildren(FullPhoto)


@pytest.mark.parametrize("name", ["text", "alt_text"])
def test_a_space_is_a_space_where_somebody_writes(qtbot: QtBot, program: Application, name: str) -> None:
    field: QWidget = getattr(program.window.panel, name)
    field.setFocus()
    qtbot.keyClicks(field, "a b")
    assert field.toPlainText() == "a b"  # type: ignore[attr-defined]
    assert not program.window.findChildren(FullPhoto)
    assert QApplication.activeModalWidget() is None

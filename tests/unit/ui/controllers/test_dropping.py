"""Photos are dropped and added, and it is seen what dropping would do."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_captioner.ui.dialogs.import_dialog import ImportDialog
from tests.application import Application, Start, entry, open_paths
from tests.conftest import WAIT

NONE, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


def of(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def enter(program: Application, data: QMimeData) -> None:
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    QApplication.sendEvent(program.window, QDragEnterEvent(QPoint(5, 5), copy, data, left, NONE))


def drop(program: Application, data: QMimeData, keys: Qt.KeyboardModifier = NONE) -> None:
    enter(program, data)
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    QApplication.sendEvent(program.window, QDropEvent(QPointF(5, 5), copy, data, left, keys))


def names(program: Application) -> list[str]:
    return [each.photo.path.name for each in program.window.photos.entries]


def test_it_is_seen_what_dropping_would_do(program: Application, photo_folder: Path) -> None:
    hint = program.window.dropping.hint
    enter(program, of(photo_folder))
    assert hint.isVisible()
    QApplication.sendEvent(program.window, QDragLeaveEvent())
    assert not hint.isVisible()
    text = QMimeData()
    text.setText("no photo")
    enter(program, text)
    assert not hint.isVisible()


def test_ctrl_adds_what_is_dropped(qtbot: QtBot, start: Start, photo_folder: Path) -> None:
    program = start(photo_folder / "photo1.jpg")
    open_paths(qtbot, program, lambda: drop(program, of(photo_folder / "photo2.jpg"), CTRL))
    assert names(program) == ["photo1.jpg", "photo2.jpg"]
    assert not program.window.dropping.hint.isVisible()
    open_paths(qtbot, program, lambda: drop(program, of(photo_folder / "photo3.jpg")))
    assert names(program) == ["photo3.jpg"]


def test_a_table_is_imported_and_no_photo_goes(qtbot: QtBot, program: Application, tmp_path: Path) -> None:
    table = tmp_path / "captions.CSV"
    table.write_text("Datei;Bildunterschrift\nphoto2.jpg;Mein Hund.\n", encoding="utf-8")
    enter(program, of(table))
    assert "import" in program.window.dropping.hint.text()
    drop(program, of(table))
    qtbot.waitUntil(lambda: program.window.findChild(ImportDialog) is not None, timeout=WAIT)
    program.window.findChild(ImportDialog).take.click()
    assert entry(program, "photo2.jpg").text == "Mein Hund."
    assert len(names(program)) == 9


def test_a_table_without_photos_has_to_wait_for_them(start: Start, tmp_path: Path) -> None:
    program = start()
    table = tmp_path / "captions.csv"
    table.write_text("path,caption\n", encoding="utf-8")
    drop(program, of(table))
    assert "Open the photos first" in program.window.status.message.text()

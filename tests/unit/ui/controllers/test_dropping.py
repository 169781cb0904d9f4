"""Photos are dropped, added and pasted, and it is seen what dropping would do."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_captioner.ui.controllers.dropping import pasted_paths
from tests.application import Application, Start, open_paths

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


def test_copied_files_and_paths_are_pasted(qtbot: QtBot, start: Start, photo_folder: Path) -> None:
    program = start(photo_folder / "photo1.jpg")
    QGuiApplication.clipboard().setMimeData(of(photo_folder / "photo2.jpg"))
    open_paths(qtbot, program, program.window.actions_["paste"].trigger)
    QGuiApplication.clipboard().setText(f'"{photo_folder / "photo3.jpg"}"\n{photo_folder / "photo4.jpg"}\n')
    open_paths(qtbot, program, program.window.actions_["paste"].trigger)
    assert names(program) == [f"photo{number}.jpg" for number in range(1, 5)]
    QGuiApplication.clipboard().setText("A dog runs.")
    program.window.actions_["paste"].trigger()
    assert not program.window.opening
    assert "no photos" in program.window.status.message.text()


@pytest.mark.parametrize("text", ["", "a.jpg", "A dog.\n/tmp/a.jpg", "https://example.org/a.jpg"])
def test_other_texts_are_no_paths(qapp: object, text: str) -> None:
    data = QMimeData()
    data.setText(text)
    assert pasted_paths(data) == []

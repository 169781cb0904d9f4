"""Files, paths and pictures are pasted."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QColor, QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from desktop_captioner.ui.controllers.file_dialogs import FileDialogs
from desktop_captioner.ui.controllers.pasting import pasted_paths
from tests.application import Application, Start, open_paths
from tests.conftest import WAIT


def of(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def names(program: Application) -> list[str]:
    return [each.photo.path.name for each in program.window.photos.entries]


def paste_picture(qtbot: QtBot, program: Application) -> Path:
    picture = QImage(40, 30, QImage.Format.Format_RGB32)
    picture.fill(QColor("#c83c1e"))
    QGuiApplication.clipboard().setImage(picture)
    with qtbot.waitSignal(program.workers.files.kept_picture, timeout=WAIT) as kept:
        program.window.actions_["paste"].trigger()
    path: Path = kept.args[0]
    qtbot.waitUntil(lambda: program.window.photos.row(path) >= 0 and not program.window.opening, timeout=WAIT)
    return path


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


def test_a_picture_is_saved_into_the_open_folder_and_selected(
    qtbot: QtBot, program: Application, photo_folder: Path
) -> None:
    program.window.grid.selectAll()
    path = paste_picture(qtbot, program)
    assert path.parent == photo_folder
    assert path.name.startswith("Pasted 20")
    with Image.open(path) as saved:
        assert (saved.format, saved.size, saved.convert("RGB").getpixel((5, 5))) == ("PNG", (40, 30), (200, 60, 30))
    qtbot.waitUntil(lambda: program.window.panel.path == path, timeout=WAIT)
    assert [photo.path for photo in program.window.grid.selected()] == [path]
    assert len(names(program)) == 10
    again = paste_picture(qtbot, program)
    assert again != path
    assert len(names(program)) == 11
    assert path.name in names(program)


def test_without_a_folder_it_is_asked_where(
    qtbot: QtBot, start: Start, photo_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = start(photo_folder / "photo1.jpg", photo_folder / "photo2.jpg")
    (tmp_path / "shots").mkdir()
    monkeypatch.setattr(FileDialogs, "folder", lambda *_: tmp_path / "shots")
    path = paste_picture(qtbot, program)
    assert path.parent == tmp_path / "shots"
    assert names(program) == ["photo1.jpg", "photo2.jpg", path.name]
    qtbot.waitUntil(lambda: program.window.panel.path == path, timeout=WAIT)


def test_who_names_no_folder_saves_nothing(start: Start, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    program = start()
    monkeypatch.setattr(FileDialogs, "folder", lambda *_: None)
    QGuiApplication.clipboard().setImage(QImage(4, 3, QImage.Format.Format_RGB32))
    with qtbot.assertNotEmitted(program.window.pasting.keep_requested):
        program.window.actions_["paste"].trigger()


def test_a_folder_that_takes_no_file_is_told(
    qtbot: QtBot, start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = start()
    monkeypatch.setattr(FileDialogs, "folder", lambda *_: tmp_path / "gone")
    QGuiApplication.clipboard().setImage(QImage(4, 3, QImage.Format.Format_RGB32))
    program.window.actions_["paste"].trigger()
    qtbot.waitUntil(lambda: "could not be saved" in program.window.status.message.text(), timeout=WAIT)

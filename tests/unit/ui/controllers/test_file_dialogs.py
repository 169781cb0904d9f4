"""Dialogs begin in a folder that makes sense, never where the program happens to run."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop_captioner.settings import Settings
from desktop_captioner.ui.controllers.file_dialogs import FileDialogs
from tests.application import Application, Start

UI = Path(__file__).resolve().parents[4] / "desktop_captioner" / "ui"


@pytest.fixture
def folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, Path]:
    """Folders by name; the program runs in the one called “cwd”, the user's pictures are in “home”."""
    made = {name: tmp_path / name for name in ("cwd", "home", "opened", "before", "chosen")}
    for folder in made.values():
        folder.mkdir()
    monkeypatch.chdir(made["cwd"])
    monkeypatch.setenv("HOME", str(made["home"]))
    return made


def test_a_dialog_begins_at_the_most_likely_place_that_is_there(folders: dict[str, Path], qtbot: QtBot) -> None:
    opened: list[Path] = []
    window = QWidget()
    qtbot.addWidget(window)
    settings = Settings(recent=(str(folders["before"]),), folders={"export": str(folders["chosen"])})
    dialogs = FileDialogs(window, lambda: opened[0] if opened else None, settings)
    assert dialogs.begin("export") == str(folders["chosen"])
    assert dialogs.begin("import") == str(folders["before"])
    opened.append(folders["opened"])
    assert dialogs.begin("import") == str(folders["opened"])
    for name in ("chosen", "opened", "before"):
        folders[name].rmdir()
    assert dialogs.begin("export") == str(folders["home"])


def test_what_was_chosen_is_where_the_next_one_of_its_kind_begins(
    folders: dict[str, Path], dialogs: FileDialogs, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    asked: list[str] = []
    answers = [folders["chosen"] / "table.csv"]
    answers[0].write_text("path,caption")

    def answer(dialog: QFileDialog) -> bool:
        asked.append(dialog.directory().absolutePath())
        dialog.selectFile(str(answers[-1]))
        return True

    window = QWidget()
    qtbot.addWidget(window)
    monkeypatch.setattr(QFileDialog, "exec", answer)
    with qtbot.waitSignal(dialogs.changed) as changed:
        assert dialogs.file(window, "Import", "import", "") == folders["chosen"] / "table.csv"
    assert changed.args == [{"import": str(folders["chosen"])}]
    dialogs.file(window, "Import", "import", "")
    assert asked == [str(folders["home"]), str(folders["chosen"])]
    answers.append(folders["opened"])
    dialogs.folder(window, "Add", "model", beside=True)
    dialogs.folder(window, "Paste", "paste")
    assert dialogs.begin("model") == str(folders["opened"].parent)
    assert dialogs.begin("paste") == str(folders["opened"])


def export_dialog(program: Application) -> QFileDialog:
    program.window.actions_["export_csv"].trigger()
    return next(each for each in program.window.findChildren(QFileDialog) if each.isVisible())


def test_an_export_begins_in_the_open_folder_then_where_the_last_one_went(
    start: Start, qtbot: QtBot, photo_folder: Path, folders: dict[str, Path]
) -> None:
    program = start(photo_folder)
    dialog = export_dialog(program)
    assert Path(dialog.directory().absolutePath()) == photo_folder
    dialog.selectFile(str(folders["chosen"] / "out.csv"))
    dialog.accept()
    program.window.close()
    again = start(photo_folder)
    assert Path(export_dialog(again).directory().absolutePath()) == folders["chosen"]


def test_every_file_dialog_comes_from_here() -> None:
    """A dialog that is opened elsewhere begins wherever the program runs."""
    begun = re.compile(r"QFileDialog\.get|QFileDialog\(")
    found = [path.name for path in UI.rglob("*.py") if begun.search(path.read_text(encoding="utf-8"))]
    assert found == ["file_dialogs.py"]

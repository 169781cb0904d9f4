"""Captions go out of the window and come in: selected photos, contact sheets, other programs' files, text files."""

from __future__ import annotations

import csv
import json
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from desktop_captioner.app import Application
from desktop_captioner.photos.annotation import Origin
from desktop_captioner.photos.photo import PhotoState
from desktop_captioner.ui.dialogs.import_dialog import ImportDialog
from tests.application import Start, caption_all, entry, show
from tests.conftest import WAIT


def export(qtbot: QtBot, program: Application, action: str, name: Path, kind: str) -> None:
    """Exports through the dialog."""
    program.window.actions_[action].trigger()
    dialog = next(each for each in program.window.findChildren(QFileDialog) if each.isVisible())
    dialog.selectNameFilter(next(each for each in dialog.nameFilters() if kind in each))
    dialog.findChild(QLineEdit, "fileNameEdit").setText(str(name))
    with qtbot.waitSignal(program.workers.files.exported, timeout=WAIT):
        dialog.accept()


def imported(qtbot: QtBot, program: Application, table: Path | None) -> None:
    """Imports all that can be."""
    program.window.importing.plan(table)
    qtbot.waitUntil(lambda: program.window.findChild(ImportDialog) is not None, timeout=WAIT)
    program.window.findChild(ImportDialog).take.click()


def test_only_the_selected_photos_are_exported(qtbot: QtBot, program: Application, tmp_path: Path) -> None:
    caption_all(qtbot, program)
    show(program, "photo2.jpg")
    export(qtbot, program, "export_selected", tmp_path / "table", ".csv")
    with (tmp_path / "table.csv").open(encoding="utf-8-sig", newline="") as lines:
        assert [Path(row["path"]).name for row in csv.DictReader(lines)] == ["photo2.jpg"]


def test_alt_texts_and_origins_are_exported(qtbot: QtBot, program: Application, tmp_path: Path) -> None:
    caption_all(qtbot, program)
    show(program, "photo2.jpg")
    program.window.panel.text.setPlainText("Mine, all mine.")
    program.window.photos.set_alt_text(entry(program, "photo2.jpg").photo.path, "For the blind.")
    export(qtbot, program, "export_csv", tmp_path / "out", ".jsonl")
    rows = [json.loads(line) for line in (tmp_path / "out.jsonl").read_text(encoding="utf-8").splitlines()]
    mine = next(row for row in rows if row["path"].endswith("photo2.jpg"))
    other = next(row for row in rows if row["path"].endswith("photo1.jpg"))
    assert (mine["caption"], mine["alt_text"], mine["origin"]) == ("Mine, all mine.", "For the blind.", "person")
    assert (mine["confidence"], mine["model"]) == (None, "")
    assert (other["origin"], other["model"] != "") == ("model", True)


def test_a_contact_sheet_has_every_photo(qtbot: QtBot, program: Application, tmp_path: Path) -> None:
    caption_all(qtbot, program)
    export(qtbot, program, "export_csv", tmp_path / "sheet", ".html")
    assert (tmp_path / "sheet.html").read_text(encoding="utf-8").count("data:image/jpeg;base64,") == 9


def test_a_models_captions_stay_the_models_when_they_are_imported(
    qtbot: QtBot, start: Start, photo_folder: Path, tmp_path: Path
) -> None:
    program = start(photo_folder)
    written = {"file_name": "photo1.jpg", "text": "A sea.", "origin": "model", "model": "m 1", "confidence": 0.5}
    (tmp_path / "in.jsonl").write_text(json.dumps(written), encoding="utf-8")
    imported(qtbot, program, tmp_path / "in.jsonl")
    first = entry(program, "photo1.jpg")
    assert (first.text, first.state, first.annotation.origin) == ("A sea.", PhotoState.GENERATED, Origin.MODEL)
    program.window.close()
    again = start(photo_folder)
    qtbot.waitUntil(lambda: entry(again, "photo1.jpg").text == "A sea.", timeout=WAIT)
    assert entry(again, "photo1.jpg").annotation.origin is Origin.MODEL


def test_text_files_beside_the_photos_are_imported(qtbot: QtBot, program: Application, photo_folder: Path) -> None:
    (photo_folder / "photo3.txt").write_text("From a text file.\n", encoding="utf-8")
    (photo_folder / "photo4.alt.txt").write_text("For the blind.\n", encoding="utf-8")
    program.window.actions_["import_texts"].trigger()
    qtbot.waitUntil(lambda: program.window.findChild(ImportDialog) is not None, timeout=WAIT)
    program.window.findChild(ImportDialog).take.click()
    assert entry(program, "photo3.jpg").text == "From a text file."
    assert entry(program, "photo4.jpg").alt_text == "For the blind."
    program.window.actions_["undo"].trigger()
    assert (entry(program, "photo3.jpg").text, entry(program, "photo4.jpg").alt_text) == ("", None)

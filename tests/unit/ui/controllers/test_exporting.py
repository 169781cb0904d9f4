"""What is exported, where to, and what is said of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from desktop_captioner.sentence import NOTHING, Sentence
from desktop_captioner.ui.browser.photo_model import PhotoModel
from desktop_captioner.ui.controllers.exporting import Exporting
from desktop_captioner.ui.controllers.file_dialogs import FileDialogs
from tests.unit.ui.conftest import PHOTOS


def test_the_photos_that_are_meant_go_with_what_is_known_of_them(
    photos: PhotoModel, dialogs: FileDialogs, qtbot: QtBot
) -> None:
    exporting, sentence = Exporting(photos, dialogs), Sentence("The file is damaged.")
    photos.set_text(PHOTOS[0].path, "Rex.")
    entry = photos.entry(PHOTOS[1].path)
    assert entry is not None
    entry.failure = sentence
    with qtbot.waitSignal(exporting.export_requested) as asked:
        exporting.export(Path("out.csv"), {photo.path for photo in PHOTOS[:2]})
    path, known = asked.args
    assert path == Path("out.csv")
    assert [(each[0], each[1].caption, each[2]) for each in known] == [
        (PHOTOS[0].path, "Rex.", NOTHING),
        (PHOTOS[1].path, "", sentence),
    ]
    with qtbot.waitSignal(exporting.export_requested) as asked:
        exporting.export_texts()
    assert asked.args[0] is None
    assert len(asked.args[1]) == len(PHOTOS)


def test_text_files_are_written_once_the_user_says_so(photos: PhotoModel, dialogs: FileDialogs, qtbot: QtBot) -> None:
    exporting = Exporting(photos, dialogs)
    photos.set_text(PHOTOS[0].path, "Rex.")
    with qtbot.waitSignal(exporting.asked) as asked, qtbot.assertNotEmitted(exporting.export_requested):
        exporting.ask_for_texts()
    question, _, on_yes = asked.args
    assert "1 text file" in question
    with qtbot.waitSignal(exporting.export_requested):
        on_yes()


def test_what_was_written_and_kept_is_told(photos: PhotoModel, dialogs: FileDialogs) -> None:
    exporting, said = Exporting(photos, dialogs), []
    exporting.said.connect(said.append)
    exporting.on_exporting(10, 200)
    exporting.on_exported(Path("out.csv"), 3, 0)
    exporting.on_exported(None, 2, 0)
    exporting.on_exported(None, 2, 1)
    assert said[0] == "Exporting: 10 of 200 photos."
    assert said[1].endswith("written to out.csv.")
    assert "text files beside the photos" in said[2]
    assert said[3].startswith(said[2])
    assert "were kept" in said[3]


def test_a_name_without_an_ending_gets_the_chosen_ones(
    photos: PhotoModel, dialogs: FileDialogs, qtbot: QtBot, tmp_path: Path
) -> None:
    exporting, dialog = Exporting(photos, dialogs), QFileDialog()
    qtbot.addWidget(dialog)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(["Tables (*.csv)", "JSON Lines (*.jsonl)"])
    dialog.selectNameFilter("JSON Lines (*.jsonl)")
    dialog.setDirectory(str(tmp_path))
    dialog.selectFile(str(tmp_path / "out"))
    with qtbot.waitSignal(exporting.export_requested) as asked:
        exporting._on_chosen(dialog, dialog, None)
    assert asked.args[0] == tmp_path / "out.jsonl"

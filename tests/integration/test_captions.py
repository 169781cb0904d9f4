"""The caption of a photo: changed, chosen, undone, explained, copied and written into a table."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from desktop_captioner.app import Application
from desktop_captioner.photos.photo import PhotoState
from tests.application import Start, caption_all, entry, show, wait_for_end
from tests.conftest import WAIT, FakeCaptioner


def choose(program: Application, name: str, kind: str) -> None:
    """Exports under a name and a kind of file that the user enters into the dialog."""
    program.window.actions_["export_csv"].trigger()
    dialog = program.window.findChild(QFileDialog)
    dialog.selectNameFilter(next(each for each in dialog.nameFilters() if kind in each))
    dialog.findChild(QLineEdit, "fileNameEdit").setText(name)
    dialog.accept()


def test_an_edit_is_kept_against_a_late_result(qtbot: QtBot, program: Application, captioner: FakeCaptioner) -> None:
    captioner.open.clear()
    program.window.actions_["caption_folder"].trigger()
    assert captioner.entered.wait(WAIT / 1000)
    mine = show(program, "photo3.jpg")
    program.window.panel.text.setPlainText("My own words.")
    captioner.open.set()
    wait_for_end(qtbot, program)
    assert (mine.text, mine.state) == ("My own words.", PhotoState.EDITED)
    assert program.window.panel.text.toPlainText() == "My own words."
    assert mine.captions[0].text == "A red square."  # it can still be chosen


def test_typing_keeps_the_cursor_and_is_undone_at_once(qtbot: QtBot, program: Application) -> None:
    caption_all(qtbot, program)
    first, text = show(program, "photo1.jpg"), program.window.panel.text
    qtbot.keyClicks(text, "No! ")
    assert text.toPlainText() == "No! A red square."
    assert text.textCursor().position() == 4
    assert first.state is PhotoState.EDITED
    program.window.actions_["undo"].trigger()
    assert (first.text, first.state) == ("A red square.", PhotoState.GENERATED)
    assert text.toPlainText() == "A red square."
    program.window.actions_["redo"].trigger()
    assert text.toPlainText() == "No! A red square."


@pytest.mark.parametrize("field", ["text", "alt_text"])
def test_the_keys_for_undo_and_redo_are_the_windows_while_one_types(
    qtbot: QtBot, program: Application, field: str
) -> None:
    caption_all(qtbot, program)
    window, first, typed = program.window, show(program, "photo1.jpg"), getattr(program.window.panel, field)
    before = typed.toPlainText()
    window.activateWindow()
    typed.setFocus()
    qtbot.waitUntil(typed.hasFocus, timeout=WAIT)
    qtbot.keyClick(typed, Qt.Key.Key_X)
    qtbot.keySequence(typed, QKeySequence.StandardKey.Undo)
    assert (first.edited, first.alt_text, first.state) == (None, None, PhotoState.GENERATED)
    assert typed.toPlainText() == before
    qtbot.keySequence(typed, QKeySequence.StandardKey.Undo)  # nothing is left to undo
    assert first.state is PhotoState.GENERATED
    qtbot.keySequence(typed, QKeySequence.StandardKey.Redo)
    assert typed.toPlainText() == f"x{before}"


def test_a_key_chooses_another_caption(qtbot: QtBot, program: Application) -> None:
    caption_all(qtbot, program)
    window, first = program.window, show(program, "photo1.jpg")
    window.activateWindow()
    window.grid.setFocus()
    qtbot.waitUntil(window.grid.hasFocus, timeout=WAIT)
    qtbot.keyClick(window.grid, Qt.Key.Key_2)
    assert first.text == window.panel.text.toPlainText() == "A square is red."
    assert "50" in window.panel.confidence_text.text()
    assert [choice.isChecked() for choice in window.panel.choices[:3]] == [False, True, False]
    window.panel.choices[0].click()
    assert (first.text, first.state) == ("A red square.", PhotoState.GENERATED)
    window.actions_["undo"].trigger()
    assert first.text == "A square is red."
    assert not window.panel.choices[3].isVisible()


def test_a_word_shows_where_the_model_looked(qtbot: QtBot, program: Application) -> None:
    caption_all(qtbot, program)
    panel, preview = program.window.panel, program.window.browser.preview
    show(program, "photo1.jpg")
    qtbot.waitUntil(lambda: preview.has_picture, timeout=WAIT)
    panel.words.linkHovered.emit("1")
    assert preview.attention_shown
    panel.words.linkHovered.emit("")
    assert not preview.attention_shown
    panel.words.linkActivated.emit("2")  # a click keeps it
    panel.words.linkHovered.emit("")
    assert preview.attention_shown
    panel.words.linkActivated.emit("2")
    assert not preview.attention_shown
    panel.words.linkActivated.emit("0")
    show(program, "photo2.jpg")
    assert not preview.attention_shown


def test_words_are_those_of_the_chosen_caption(qtbot: QtBot, program: Application) -> None:
    caption_all(qtbot, program)
    panel, preview = program.window.panel, program.window.browser.preview
    show(program, "photo1.jpg")
    assert panel.words.isVisible()
    assert "is" not in panel.words.text().split(">")
    panel.choices[1].click()
    assert ">is<" in panel.words.text()
    qtbot.waitUntil(lambda: preview.has_picture, timeout=WAIT)
    panel.words.linkHovered.emit("3")  # the first caption has only three words
    assert preview.attention_shown
    panel.choices[2].click()  # without attention
    assert not panel.words.isVisible()


def test_copy_takes_the_captions_of_all_selected(qtbot: QtBot, program: Application) -> None:
    caption_all(qtbot, program)
    program.window.grid.selectAll()
    program.window.actions_["copy_caption"].trigger()
    assert QGuiApplication.clipboard().text().splitlines() == ["A red square."] * 9


def test_photos_can_be_dragged_out_as_files_and_as_text(qtbot: QtBot, program: Application, photo_folder: Path) -> None:
    caption_all(qtbot, program)
    photos = program.window.photos
    data = photos.mimeData([photos.index(0), photos.index(1)])
    assert [Path(url.toLocalFile()) for url in data.urls()] == [
        photo_folder / "photo1.jpg",
        photo_folder / "photo2.jpg",
    ]
    assert data.text() == "A red square.\nA red square."


def test_export_writes_results_edits_and_failures(
    qtbot: QtBot, start: Start, photo_folder: Path, tmp_path: Path
) -> None:
    (photo_folder / "photo9.jpg").write_text("no photo")
    program = start(photo_folder)
    caption_all(qtbot, program)
    show(program, "photo2.jpg")
    program.window.panel.text.setPlainText("Mine, all mine.")
    with qtbot.waitSignal(program.workers.files.exported, timeout=WAIT):
        program.window.exporting.export(tmp_path / "table.csv")
    with (tmp_path / "table.csv").open(encoding="utf-8-sig", newline="") as lines:
        rows = {Path(row["path"]).name: row for row in csv.DictReader(lines)}
    assert len(rows) == 9
    assert rows["photo1.jpg"]["caption"] == "A red square."
    assert rows["photo2.jpg"]["caption"] == "Mine, all mine."
    assert rows["photo9.jpg"]["error"]


def test_captions_are_exported_in_every_format(
    qtbot: QtBot, program: Application, photo_folder: Path, tmp_path: Path
) -> None:
    caption_all(qtbot, program)
    for name in ("lines.jsonl", "coco.json"):
        with qtbot.waitSignal(program.workers.files.exported, timeout=WAIT):
            program.window.exporting.export(tmp_path / name)
    lines = [json.loads(line) for line in (tmp_path / "lines.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [line["caption"] for line in lines] == ["A red square."] * 9
    coco = json.loads((tmp_path / "coco.json").read_text(encoding="utf-8"))
    assert [(image["width"], image["height"]) for image in coco["images"]] == [(64, 48)] * 9
    assert {each["caption"] for each in coco["annotations"]} == {"A red square."}
    with qtbot.waitSignal(program.workers.files.exported, timeout=WAIT):
        program.window.actions_["export_texts"].trigger()
        program.window.browser.suggestions.accept.click()
    assert (photo_folder / "photo3.txt").read_text(encoding="utf-8") == "A red square.\n"


@pytest.mark.parametrize(
    ("name", "kind", "written"),
    [
        ("mine", ".jsonl", "mine.jsonl"),
        ("mine.txt", ".csv", "mine.txt.csv"),
        ("mine.2", ".json)", "mine.2.json"),
        ("mine.CSV", ".jsonl", "mine.CSV"),
    ],
)
def test_an_export_goes_where_the_user_said(
    qtbot: QtBot, program: Application, photo_folder: Path, tmp_path: Path, name: str, kind: str, written: str
) -> None:
    caption_all(qtbot, program)
    with qtbot.waitSignal(program.workers.files.exported, timeout=WAIT) as exported:
        choose(program, str(tmp_path / name), kind)
    assert exported.args == [tmp_path / written, 9, 0]
    assert (tmp_path / written).is_file()
    assert not list(photo_folder.glob("*.txt"))


def test_an_export_replaces_no_file_unasked(qtbot: QtBot, program: Application, tmp_path: Path) -> None:
    caption_all(qtbot, program)
    (tmp_path / "mine.jsonl").write_text("My notes.")
    choose(program, str(tmp_path / "mine"), ".jsonl")
    again = next(each for each in program.window.findChildren(QFileDialog) if each.isVisible())
    assert again.selectedFiles() == [str(tmp_path / "mine.jsonl")]

    def refuse() -> None:
        question = QApplication.activeModalWidget()
        assert isinstance(question, QMessageBox)
        question.button(QMessageBox.StandardButton.No).click()

    QTimer.singleShot(0, refuse)
    with qtbot.assertNotEmitted(program.window.exporting.export_requested):
        again.accept()
    assert again.isVisible()
    assert (tmp_path / "mine.jsonl").read_text() == "My notes."


def test_text_files_that_say_something_else_are_kept_and_told(
    qtbot: QtBot, program: Application, photo_folder: Path
) -> None:
    caption_all(qtbot, program)
    for number in (1, 2):
        (photo_folder / f"photo{number}.txt").write_text("My notes.")
    with qtbot.waitSignal(program.workers.files.exported, timeout=WAIT):
        program.window.actions_["export_texts"].trigger()
        program.window.browser.suggestions.accept.click()
    assert (photo_folder / "photo1.txt").read_text() == "My notes."
    assert (photo_folder / "photo3.txt").read_text() == "A red square.\n"
    qtbot.waitUntil(
        lambda: "2 text files already contain other text" in program.window.status.message.text(), timeout=WAIT
    )
    assert "7 captions written" in program.window.status.message.text()


def test_an_export_that_fails_is_told(qtbot: QtBot, program: Application, tmp_path: Path) -> None:
    caption_all(qtbot, program)
    program.window.exporting.export(tmp_path / "no such folder" / "table.csv")
    qtbot.waitUntil(lambda: "cannot be written" in program.window.status.message.text(), timeout=WAIT)


def test_next_uncaptioned_goes_round(qtbot: QtBot, program: Application, photo_folder: Path) -> None:
    window = program.window
    window.grid.select([photo_folder / "photo1.jpg", photo_folder / "photo9.jpg"])
    window.actions_["caption_selected"].trigger()
    wait_for_end(qtbot, program)
    show(program, "photo8.jpg")
    window.actions_["next_uncaptioned"].trigger()
    assert window.panel.path == photo_folder / "photo2.jpg"
    window.actions_["next_photo"].trigger()
    assert window.panel.path == photo_folder / "photo3.jpg"
    window.actions_["select_uncaptioned"].trigger()
    assert window.grid.selected_count() == 7
    assert entry(program, "photo2.jpg").photo in window.grid.selected()

"""Captions of many photos are changed at once, and as one step."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_captioner.metadata.backends.exiftool import find_exiftool
from desktop_captioner.ui.dialogs.change_texts import ChangeTexts
from tests.application import Application, Start, caption_all, entry, show
from tests.conftest import WAIT


@pytest.fixture
def captioned(qtbot: QtBot, program: Application) -> Application:
    caption_all(qtbot, program)
    return program


def dialog_of(qtbot: QtBot, program: Application) -> ChangeTexts:
    program.window.actions_["replace"].trigger()
    qtbot.waitUntil(lambda: program.window.findChild(ChangeTexts) is not None, timeout=WAIT)
    found = program.window.findChild(ChangeTexts)
    settle(qtbot, found)
    return found


def settle(qtbot: QtBot, dialog: ChangeTexts) -> None:
    qtbot.waitUntil(lambda: not dialog.busy, timeout=WAIT)


def test_a_word_is_replaced_in_all_captions_and_brought_back_at_once(qtbot: QtBot, captioned: Application) -> None:
    dialog = dialog_of(qtbot, captioned)
    assert not dialog.change.isEnabled()
    qtbot.keyClicks(dialog.wanted, "square")
    qtbot.keyClicks(dialog.replacement, "Rex")
    settle(qtbot, dialog)
    assert dialog.table.rowCount() == 9
    assert [dialog.table.item(0, column).text() for column in range(3)] == [
        "photo1.jpg", "A red square.", "A red Rex.",
    ]  # fmt: skip
    dialog.change.click()
    assert {each.text for each in captioned.window.photos.entries} == {"A red Rex."}
    captioned.window.actions_["undo"].trigger()
    assert {each.text for each in captioned.window.photos.entries} == {"A red square."}


def test_only_the_selected_are_changed_and_mixed_values_are_shown_as_such(qtbot: QtBot, captioned: Application) -> None:
    show(captioned, "photo1.jpg")
    captioned.window.panel.text.setPlainText("Mine.")
    captioned.window.grid.select([entry(captioned, name).photo.path for name in ("photo1.jpg", "photo2.jpg")])
    dialog = dialog_of(qtbot, captioned)
    dialog.ways.setCurrentIndex(2)
    assert dialog.all_same.text() == ""
    assert "Several values" in dialog.all_same.placeholderText()
    settle(qtbot, dialog)
    assert not dialog.change.isEnabled()
    qtbot.keyClicks(dialog.all_same, "Both.")
    settle(qtbot, dialog)
    dialog.change.click()
    texts = [each.text for each in captioned.window.photos.entries]
    assert texts == ["Both.", "Both.", *["A red square."] * 7]


def test_a_template_makes_alt_texts_of_captions(qtbot: QtBot, captioned: Application) -> None:
    dialog = dialog_of(qtbot, captioned)
    dialog.role.setCurrentIndex(1)
    dialog.ways.setCurrentIndex(1)
    settle(qtbot, dialog)
    dialog.change.click()
    assert {each.shown_alt_text for each in captioned.window.photos.entries} == {"A red square."}
    assert {each.edited for each in captioned.window.photos.entries} == {None}


def test_place_and_people_come_from_the_photos_themselves(qtbot: QtBot, start: Start, photo_folder: Path) -> None:
    tool = find_exiftool()
    if tool is None:
        pytest.skip("exiftool is not installed")
    where = ["-XMP-photoshop:City=Bonn", "-XMP-iptcExt:PersonInImage=Ann", "-XMP-iptcExt:PersonInImage=Bo"]
    subprocess.run([tool, "-q", "-overwrite_original", *where, photo_folder / "photo1.jpg"], check=True)
    program = start(photo_folder)
    caption_all(qtbot, program)
    dialog = dialog_of(qtbot, program)
    dialog.ways.setCurrentIndex(1)
    dialog.template.clear()
    qtbot.keyClicks(dialog.template, "{caption}[ {people} in {place}.]")
    settle(qtbot, dialog)
    qtbot.waitUntil(lambda: not dialog.unread, timeout=WAIT)
    assert [dialog.table.item(0, column).text() for column in range(3)] == [
        "photo1.jpg", "A red square.", "A red square. Ann, Bo in Bonn.",
    ]  # fmt: skip
    dialog.change.click()
    texts = [each.text for each in program.window.photos.entries]
    assert texts == ["A red square. Ann, Bo in Bonn.", *["A red square."] * 8]


def test_a_photo_that_was_not_read_yet_is_waited_for(qtbot: QtBot, captioned: Application) -> None:
    entries = captioned.window.photos.entries
    read, entries[0].metadata = entries[0].metadata, None
    dialog = dialog_of(qtbot, captioned)
    dialog.ways.setCurrentIndex(1)
    dialog.template.clear()
    qtbot.keyClicks(dialog.template, "{date}")
    settle(qtbot, dialog)
    qtbot.waitUntil(lambda: len(dialog.changes) == 8, timeout=WAIT)
    assert dialog.unread == [entries[0]]
    assert "1 photo is still being read" in dialog.summary.text()
    entries[0].metadata = read
    qtbot.waitUntil(lambda: not dialog.unread, timeout=WAIT)
    assert len(dialog.changes) == 9


def test_a_pattern_that_is_none_changes_nothing(qtbot: QtBot, captioned: Application) -> None:
    dialog = dialog_of(qtbot, captioned)
    dialog.pattern.setChecked(True)
    qtbot.keyClicks(dialog.wanted, "(")
    settle(qtbot, dialog)
    assert "cannot be used" in dialog.summary.text()
    assert not dialog.change.isEnabled()


def test_an_empty_window_has_nothing_to_change(start: Start) -> None:
    assert not start().window.actions_["replace"].isEnabled()

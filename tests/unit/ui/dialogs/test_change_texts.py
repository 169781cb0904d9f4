"""Captions of many photos are changed at once, and as one step."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

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


def test_a_pattern_that_is_none_changes_nothing(qtbot: QtBot, captioned: Application) -> None:
    dialog = dialog_of(qtbot, captioned)
    dialog.pattern.setChecked(True)
    qtbot.keyClicks(dialog.wanted, "(")
    settle(qtbot, dialog)
    assert "cannot be used" in dialog.summary.text()
    assert not dialog.change.isEnabled()


def test_an_empty_window_has_nothing_to_change(start: Start) -> None:
    assert not start().window.actions_["replace"].isEnabled()

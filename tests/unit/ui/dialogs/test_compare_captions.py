"""Two models' captions side by side, of which the better one is taken."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_captioner.operations.compare_models import Compared
from desktop_captioner.operations.models import InstalledModel
from desktop_captioner.photos.photo import Caption, Captioned, Failure, Photo
from desktop_captioner.sentence import Sentence
from desktop_captioner.ui.dialogs.compare_captions import CompareDialog

PHOTOS = [Photo(Path(f"{number}.jpg"), 1, 1) for number in range(2)]
MODELS = [InstalledModel(name, Path(name), name, "1", name) for name in ("first", "second")]


@pytest.fixture
def dialog(qtbot: QtBot) -> CompareDialog:
    made = CompareDialog(MODELS, PHOTOS)
    qtbot.addWidget(made)
    return made


def said(text: str) -> Captioned:
    return Captioned(Path(), (Caption(text, 0.756),), "first 1")


def test_captions_are_filled_in_as_they_come(dialog: CompareDialog) -> None:
    dialog.on_compared(Compared(0, 0, said("A dog."), 2.5))
    dialog.on_compared(Compared(1, 0, Failure(PHOTOS[0].path, Sentence("The file is damaged.")), 1.0))
    assert [dialog.table.item(0, column).text() for column in range(3)] == [
        "0.jpg", "A dog. (76%)", "The file is damaged.",
    ]  # fmt: skip
    assert "2.5 photos/s" in dialog.table.horizontalHeaderItem(1).text()
    assert dialog.note.accessibleName() == "2 of 4"
    dialog.on_ended()
    assert "Use This" in dialog.note.accessibleName()


def test_one_caption_a_photo_is_taken_and_a_failure_is_none(dialog: CompareDialog, qtbot: QtBot) -> None:
    dialog.on_compared(Compared(0, 0, said("A dog."), 1.0))
    dialog.on_compared(Compared(1, 0, said("A cat."), 1.0))
    dialog.on_compared(Compared(0, 1, Failure(PHOTOS[1].path, Sentence("The file is damaged.")), 1.0))
    dialog.table.item(1, 1).setSelected(True)
    assert not dialog.use.isEnabled()
    for column in (1, 2):
        dialog.table.item(0, column).setSelected(True)
    with qtbot.waitSignal(dialog.use_requested) as used:
        dialog.use.click()
    assert used.args == [[(PHOTOS[0].path, "A cat.")]]


def test_who_closes_it_waits_for_nothing(dialog: CompareDialog, qtbot: QtBot) -> None:
    dialog.say("The model cannot be loaded.")
    dialog.on_ended()
    assert dialog.note.accessibleName() == "The model cannot be loaded."
    with qtbot.waitSignal(dialog.cancel_requested):
        dialog.reject()

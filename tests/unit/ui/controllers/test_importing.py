"""What a table says becomes a step to undo; a model's captions stay the model's."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QUndoStack
from pytestqt.qtbot import QtBot

from desktop_captioner.exports.imported_row import ImportRow
from desktop_captioner.operations.import_plan import Change
from desktop_captioner.photos.annotation import Origin
from desktop_captioner.photos.photo import Caption, Photo
from desktop_captioner.ui.browser.photo_model import PhotoModel
from desktop_captioner.ui.controllers.file_dialogs import FileDialogs
from desktop_captioner.ui.controllers.importing import Importing

PHOTOS = [Photo(Path(f"{name}.jpg"), 1, 1) for name in ("mine", "models")]
ROWS = (
    ImportRow(2, "mine.jpg", "Rex.", "My dog."),
    ImportRow(3, "models.jpg", "A cat.", "", Origin.MODEL, 0.7, (Caption("Cat.", 0.2),), "fake 1.0"),
)


@pytest.fixture
def photos(qapp: object) -> PhotoModel:
    made = PhotoModel()
    made.add(PHOTOS)
    return made


def test_texts_are_taken_and_undone_at_once(photos: PhotoModel, dialogs: FileDialogs, qtbot: QtBot) -> None:
    undo = QUndoStack()
    importing, said = Importing(photos, undo, dialogs), []
    importing.said.connect(said.append)
    changes = [
        Change(ROWS[0], PHOTOS[0], "Rex.", "My dog."),
        Change(ROWS[1], PHOTOS[1], "A cat.", None),
    ]
    with qtbot.waitSignal(importing.captions_imported) as imported:
        importing.apply("t.csv", changes)
    mine, models = photos.entries
    assert (mine.text, mine.shown_alt_text, mine.edited) == ("Rex.", "My dog.", "Rex.")
    assert (models.text, models.edited, models.annotation.origin) == ("A cat.", None, Origin.MODEL)
    assert [photo for photo, _ in imported.args[0]] == [PHOTOS[1]]
    assert said[-1].endswith("changed by t.csv.")
    undo.undo()
    assert (mine.text, models.text) == ("", "A cat.")


def test_the_photos_of_the_window_are_what_rows_may_mean(
    photos: PhotoModel, dialogs: FileDialogs, qtbot: QtBot
) -> None:
    importing = Importing(photos, QUndoStack(), dialogs)
    with qtbot.waitSignal(importing.plan_requested) as asked:
        importing.plan_texts()
    assert asked.args == [None, PHOTOS]
    assert "*.csv" in importing._filters()
    assert "*.html" not in importing._filters()  # which cannot be read

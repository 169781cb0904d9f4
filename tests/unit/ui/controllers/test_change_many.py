"""Many texts are changed as one step, and the window stays awake meanwhile."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QUndoStack
from pytestqt.qtbot import QtBot

from desktop_captioner.photos.annotation import Role
from desktop_captioner.photos.photo import Photo
from desktop_captioner.ui.browser.photo_model import PhotoModel
from desktop_captioner.ui.controllers.change_many import ChangeMany, TextChange
from desktop_captioner.ui.controllers.edits import photo_of

MANY = 5_000


@pytest.fixture
def photos(qtbot: QtBot) -> PhotoModel:
    model = PhotoModel()
    model.add(Photo(Path(f"{number}.jpg"), 1, 1) for number in range(MANY))
    return model


def changes(text: str | None = "New.", count: int = MANY, role: Role = Role.CAPTION) -> list[TextChange]:
    return [TextChange(Path(f"{number}.jpg"), role, text) for number in range(count)]


def texts(photos: PhotoModel) -> set[str | None]:
    return {entry.edited for entry in photos.entries}


def test_few_texts_are_there_at_once_and_go_at_once(photos: PhotoModel) -> None:
    stack = QUndoStack()
    photos.set_text(Path("1.jpg"), "Old.")
    some = [*changes("New.", 3), *changes("Alt.", 2, Role.ALT_TEXT), TextChange(Path("nowhere.jpg"), Role.CAPTION, "x")]
    stack.push(ChangeMany(photos, some, "import"))
    assert [entry.edited for entry in photos.entries[:4]] == ["New.", "New.", "New.", None]
    assert [entry.alt_text for entry in photos.entries[:3]] == ["Alt.", "Alt.", None]
    assert photo_of(stack, 0) == Path("0.jpg")
    stack.undo()
    assert [entry.edited for entry in photos.entries[:3]] == [None, "Old.", None]
    assert photos.entries[0].alt_text is None


def test_the_window_goes_on_while_many_texts_are_changed(qtbot: QtBot, photos: PhotoModel) -> None:
    beats: list[float] = []
    pulse = QTimer()
    pulse.timeout.connect(lambda: beats.append(time.monotonic()))
    pulse.start(1)
    stack = QUndoStack()
    command = ChangeMany(photos, changes(), "import")
    stack.push(command)
    during = len(beats)
    qtbot.waitUntil(lambda: texts(photos) == {"New."}, timeout=60_000)
    assert len(beats) > during
    stack.undo()
    qtbot.waitUntil(lambda: texts(photos) == {None}, timeout=60_000)


def test_a_step_of_many_texts_is_not_gone_through_when_it_is_made(
    photos: PhotoModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[Path] = []
    entry = PhotoModel.entry
    monkeypatch.setattr(PhotoModel, "entry", lambda self, path: looked.append(path) or entry(self, path))
    ChangeMany(photos, changes(), "import")
    assert len(looked) == 1


def test_undo_in_the_middle_takes_back_what_was_made(qtbot: QtBot, photos: PhotoModel) -> None:
    stack = QUndoStack()
    stack.push(ChangeMany(photos, changes(), "import"))
    assert texts(photos) == {"New.", None}
    stack.undo()
    qtbot.waitUntil(lambda: texts(photos) == {None}, timeout=60_000)
    stack.redo()
    qtbot.waitUntil(lambda: texts(photos) == {"New."}, timeout=60_000)


def test_what_somebody_writes_meanwhile_stays(qtbot: QtBot, photos: PhotoModel) -> None:
    stack = QUndoStack()
    stack.push(ChangeMany(photos, changes(), "import"))
    last = photos.entries[-1]
    photos.set_text(last.photo.path, "Mine.")
    qtbot.waitUntil(lambda: photos.entries[-2].edited == "New.", timeout=60_000)
    assert last.edited == "Mine."
    stack.undo()
    qtbot.waitUntil(lambda: texts(photos) == {None, "Mine."}, timeout=60_000)

"""Twenty captions are reviewed with the keyboard alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_captioner.app import Application
from desktop_captioner.photos.photo import Caption, Captioned, PhotoState
from desktop_captioner.ui.dialogs.review import Review
from tests.application import Start, caption_all, entry
from tests.conftest import WAIT

COUNT = 20


@pytest.fixture
def captioned(start: Start, photo_folder: Path) -> Application:
    """Twenty captioned photos; the model is the less sure, the higher the number."""
    for number in range(10, COUNT + 1):
        Image.new("RGB", (64, 48), (number, 20, 30)).save(photo_folder / f"photo{number}.jpg")
    program = start(photo_folder)
    for number in range(1, COUNT + 1):
        path = photo_folder / f"photo{number}.jpg"
        captions = (Caption(f"Caption {number}.", 0.9 - number / 40), Caption(f"Other {number}.", 0.1))
        program.window.photos.set_result(Captioned(path, captions, "fake 1.0"))
    return program


@pytest.fixture
def review(qtbot: QtBot, captioned: Application) -> Review:
    window = captioned.window
    window.activateWindow()
    qtbot.waitUntil(lambda: window.actions_["review"].isEnabled(), timeout=WAIT)
    window.actions_["review"].trigger()
    qtbot.waitUntil(lambda: window.findChild(Review) is not None, timeout=WAIT)
    found = window.findChild(Review)
    qtbot.waitUntil(found.isActiveWindow, timeout=WAIT)
    return found


def press(qtbot: QtBot, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget(), key)


def test_twenty_photos_by_keyboard_alone(qtbot: QtBot, captioned: Application, review: Review) -> None:
    assert review.name.text() == "photo20.jpg"  # the least certain
    assert review.left.text().startswith("20")
    qtbot.waitUntil(lambda: review.preview.has_picture, timeout=WAIT)
    press(qtbot, Qt.Key.Key_Return)
    assert entry(captioned, "photo20.jpg").state is PhotoState.ACCEPTED
    assert review.left.text().startswith("19")
    press(qtbot, Qt.Key.Key_2)
    assert entry(captioned, "photo19.jpg").text == "Other 19."
    assert entry(captioned, "photo19.jpg").state is PhotoState.ACCEPTED
    press(qtbot, Qt.Key.Key_Right)  # skipped
    assert entry(captioned, "photo18.jpg").state is PhotoState.GENERATED
    press(qtbot, Qt.Key.Key_E)
    qtbot.keyClicks(QApplication.focusWidget(), "My own words.")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert entry(captioned, "photo17.jpg").text == "My own words."
    assert entry(captioned, "photo17.jpg").state is PhotoState.EDITED
    press(qtbot, *[Qt.Key.Key_Return] * 16)
    assert review.left.text().startswith("1 ") or review.left.text().startswith("1\u00a0")
    assert "last photo" in review.name.text()
    press(qtbot, Qt.Key.Key_Left)
    assert review.name.text() == "photo1.jpg"
    press(qtbot, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not captioned.window.view.filtered and not captioned.window.view.busy, timeout=WAIT)
    assert captioned.window.photos.rowCount() == COUNT
    assert captioned.window.photos.count(PhotoState.ACCEPTED) == 18


def test_what_was_typed_is_kept_and_undone(qtbot: QtBot, captioned: Application, review: Review) -> None:
    press(qtbot, Qt.Key.Key_E)
    qtbot.keyClicks(QApplication.focusWidget(), "Typed.")
    press(qtbot, Qt.Key.Key_Escape)  # leaves the text, not the review
    assert review.isVisible()
    press(qtbot, Qt.Key.Key_Right)
    assert entry(captioned, "photo20.jpg").text == "Typed."
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert review.name.text() == "photo20.jpg"
    assert entry(captioned, "photo20.jpg").text == "Caption 20."


def test_an_accepted_caption_is_known_after_a_restart(qtbot: QtBot, program: Application, start: Start) -> None:
    caption_all(qtbot, program)
    folder = program.window.photos.entries[0].photo.path.parent
    program.window.actions_["review"].trigger()
    qtbot.waitUntil(lambda: program.window.findChild(Review) is not None, timeout=WAIT)
    program.window.findChild(Review).accept_caption()
    program.window.findChild(Review).reject()
    program.window.close()
    again = start(folder)
    qtbot.waitUntil(lambda: entry(again, "photo1.jpg").state is PhotoState.ACCEPTED, timeout=WAIT)
    assert again.window.photos.count(PhotoState.GENERATED) == 8

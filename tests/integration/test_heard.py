"""What a blind person hears, read through Qt's accessibility interface: open, caption, review, save."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_captioner.photos.photo import PhotoState
from desktop_captioner.ui.browser.photo_filter import PhotoFilter
from desktop_captioner.ui.shell import announcement
from tests.application import Start, wait_for_end
from tests.conftest import WAIT
from tests.exiftool import needs_exiftool

NAME, VALUE = QAccessible.Text.Name, QAccessible.Text.Value


@pytest.fixture
def announced(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The sentences that screen readers are asked to say."""
    sentences: list[str] = []

    def update(event: QAccessibleAnnouncementEvent) -> None:
        sentences.append(event.message())

    kept = SimpleNamespace(updateAccessibility=update, AnnouncementPoliteness=QAccessible.AnnouncementPoliteness)
    monkeypatch.setattr(announcement, "QAccessible", kept)
    return sentences


def interface(widget: QWidget) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    assert found.isValid()
    return found


def inside(parent: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Everything that a screen reader can come to, from the window down."""
    for number in range(parent.childCount()):
        child = parent.child(number)
        if child is not None and child.isValid() and not child.state().invisible:
            yield child
            yield from inside(child)


def heard(window: QWidget) -> list[str]:
    """The names and texts of everything that is shown."""
    texts = [(each.text(NAME), each.text(VALUE)) for each in inside(interface(window))]
    return [text for pair in texts for text in pair if text]


@needs_exiftool
def test_open_caption_review_save(qtbot: QtBot, start: Start, photo_folder: Path, announced: list[str]) -> None:
    program = start(photo_folder)
    window = program.window
    assert "9 photos" in announced
    assert "9 photos" in heard(window)  # the text, not the name of the place where it stands
    qtbot.waitUntil(lambda: window.model_ready, timeout=WAIT)
    assert any("fake 1.0" in sentence for sentence in announced)

    window.activateWindow()
    window.grid.setFocus()
    qtbot.waitUntil(window.grid.hasFocus, timeout=WAIT)
    grid = interface(window.grid)
    assert grid.text(NAME) == "Photos"
    assert grid.child(1).text(NAME) == "photo2.jpg, no caption. "

    window.actions_["caption_selected"].trigger()
    wait_for_end(qtbot, program)
    assert announced[-2:] == ["A red square.", "Done: 1 captioned."]
    assert grid.child(0).text(NAME) == "photo1.jpg, captioned. A red square."

    for expected in (window.browser.preview, window.panel.text):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        assert window.focusWidget() is expected
    field = interface(window.panel.text)
    assert (field.text(NAME), field.text(VALUE)) == ("Caption", "A red square.")
    said = heard(window)
    assert "Caption 2: A square is red. Confidence 50%." in said
    assert "Confidence 75%" in said
    window.panel.words.setFocus()
    qtbot.keyClick(window.panel.words, Qt.Key.Key_Right)
    assert announced[-1] == "a, word 1 of 3"

    window.grid.setFocus()
    qtbot.keyClick(window.grid, Qt.Key.Key_2)
    assert interface(window.panel.text).text(VALUE) == "A square is red."
    window.actions_["save"].trigger()
    qtbot.waitUntil(lambda: window.photos.count(PhotoState.SAVED) == 1, timeout=WAIT)
    qtbot.waitUntil(lambda: announced[-1].startswith("1 photo saved."), timeout=WAIT)
    assert grid.child(0).text(NAME) == "photo1.jpg, saved to the photo. A square is red."
    window.view.show(PhotoFilter(text="square"))
    qtbot.waitUntil(lambda: announced[-1] == "1 of 9 photos shown", timeout=WAIT)
    assert interface(window.browser.preview).text(QAccessible.Text.Description) == "photo1.jpg"


def test_a_failure_and_a_question_are_announced(start: Start, photo_folder: Path, announced: list[str]) -> None:
    program = start(photo_folder / "photo1.jpg", photo_folder / "nowhere.jpg")
    assert any("nowhere.jpg" in sentence for sentence in announced)
    program.window.browser.suggestions.ask("Save them?", ("Yes", lambda: None), ("No", lambda: None))
    assert announced[-1] == "Save them?"

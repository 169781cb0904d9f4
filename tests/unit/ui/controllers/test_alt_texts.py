"""Alt texts of very many photos are taken and copied while the window stays awake."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QUndoStack
from pytestqt.qtbot import QtBot

from desktop_captioner.photos.photo import Photo
from desktop_captioner.ui.browser.photo_model import PhotoModel
from desktop_captioner.ui.controllers.alt_texts import AltTexts

MANY = 20_000
PHOTOS = [Photo(Path(f"{number}.jpg"), 1, 1) for number in range(MANY)]


@pytest.fixture
def photos(qtbot: QtBot) -> PhotoModel:
    model = PhotoModel()
    model.add(PHOTOS)
    for photo in PHOTOS:
        model.set_text(photo.path, "A dog.")
    return model


def test_the_window_goes_on_meanwhile(qtbot: QtBot, photos: PhotoModel) -> None:
    undo, said, beats = QUndoStack(), list[str](), list[float]()
    alt_texts = AltTexts(photos, lambda: PHOTOS, undo)
    alt_texts.said.connect(said.append)
    pulse = QTimer()
    pulse.timeout.connect(lambda: beats.append(time.monotonic()))
    pulse.start(0)
    alt_texts.use_captions()
    alt_texts.copy_html()  # comes after, and no step is lost
    assert len(said) < 2
    qtbot.waitUntil(lambda: len(said) == 2, timeout=60_000)
    assert len(beats) > 3
    assert said[0].endswith("used as alt texts.")
    tags = QGuiApplication.clipboard().text().split("\n")
    assert (len(tags), tags[-1]) == (MANY, '<img src="19999.jpg" alt="A dog.">')
    qtbot.waitUntil(lambda: {entry.alt_text for entry in photos.entries} == {"A dog."}, timeout=60_000)
    assert undo.count() == 1
    undo.undo()
    qtbot.waitUntil(lambda: {entry.alt_text for entry in photos.entries} == {None}, timeout=60_000)


def test_a_few_are_done_at_once(photos: PhotoModel) -> None:
    undo = QUndoStack()
    alt_texts = AltTexts(photos, lambda: PHOTOS[:250], undo)
    alt_texts.use_captions()
    assert undo.count() == 1
    assert [entry.alt_text for entry in photos.entries[248:252]] == ["A dog.", "A dog.", None, None]


def test_nothing_selected_leaves_the_clipboard_as_it_is(photos: PhotoModel) -> None:
    QGuiApplication.clipboard().setText("mine")
    AltTexts(photos, list, QUndoStack()).copy_html()
    assert QGuiApplication.clipboard().text() == "mine"

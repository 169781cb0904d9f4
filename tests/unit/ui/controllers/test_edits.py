"""Typing is undone in steps that a person would name."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QUndoStack

from desktop_captioner.photos.photo import Photo
from desktop_captioner.ui.browser.photo_model import PhotoModel
from desktop_captioner.ui.controllers.edits import ChangeText, Kind

PATH = Path("photo.jpg")


class Typist:
    """Types into the caption of a photo."""

    def __init__(self) -> None:
        self.photos, self.stack = PhotoModel(), QUndoStack()
        self.photos.add([Photo(PATH, 1, 1)])
        self.now = 0.0

    @property
    def text(self) -> str:
        return self.photos.entry(PATH).text

    def put(self, text: str) -> None:
        self.now += 0.1
        self.stack.push(ChangeText(self.photos, PATH, text, Kind.TYPING, lambda: self.now))

    def type(self, text: str) -> None:
        for letter in text:
            self.put(self.text + letter)

    def undone(self) -> list[str]:
        """The texts that one undo after the other brings back."""
        texts = []
        while self.stack.canUndo():
            self.stack.undo()
            texts.append(self.text)
        return texts


@pytest.fixture
def typist(qapp: object) -> Typist:
    return Typist()


def test_words_are_undone_one_by_one(typist: Typist) -> None:
    typist.type("A red dog.")
    assert typist.undone() == ["A red ", "A ", ""]


def test_a_pause_ends_a_step(typist: Typist) -> None:
    typist.type("dog")
    typist.now += 5
    typist.type("gy")
    assert typist.undone() == ["dog", ""]


def test_deleting_is_a_step_of_its_own(typist: Typist) -> None:
    typist.type("doggy")
    typist.put("dogg")
    typist.put("dog")
    assert typist.undone() == ["doggy", ""]

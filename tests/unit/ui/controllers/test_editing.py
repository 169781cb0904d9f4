"""Steps are undone and redone, captions copied, and the user is told."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication

from desktop_captioner.photos.photo import Photo
from desktop_captioner.ui.main_window import MainWindow

PHOTOS = [Photo(Path(f"{number}.jpg"), 1, 1) for number in range(2)]


def test_a_step_is_undone_and_redone_by_name(window: MainWindow) -> None:
    window.browser.add(PHOTOS)
    window.panel.edited.emit(PHOTOS[0].path, "Rex.")
    said: list[str] = []
    window.editing.said.connect(said.append)
    window.actions_["undo"].trigger()
    assert [entry.text for entry in window.photos.entries] == ["", ""]
    window.actions_["redo"].trigger()
    assert [entry.text for entry in window.photos.entries] == ["Rex.", ""]
    assert [sentence.partition(":")[0] for sentence in said] == ["Undone", "Redone"]
    assert said[0].partition(":")[2] == said[1].partition(":")[2] != " "


def test_without_a_step_nothing_is_said(window: MainWindow) -> None:
    said: list[str] = []
    window.editing.said.connect(said.append)
    window.editing.undo()
    window.editing.redo()
    window.editing.copy()
    assert said == []


def test_the_captions_of_the_selected_photos_are_copied(window: MainWindow) -> None:
    window.browser.add(PHOTOS)
    for photo, text in zip(PHOTOS, ("Rex.", "A dog."), strict=True):
        window.photos.set_text(photo.path, text)
    window.browser.grid.selectAll()
    said: list[str] = []
    window.editing.said.connect(said.append)
    window.editing.copy()
    assert len(said) == 1
    assert "2 caption" in said[0]
    assert QApplication.clipboard().text().split("\n") == ["Rex.", "A dog."]

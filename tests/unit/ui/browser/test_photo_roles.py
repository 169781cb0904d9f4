"""What the views ask for is answered by the entry."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt

from desktop_captioner.photos.photo import Caption, Captioned, Photo, PhotoState
from desktop_captioner.ui.browser.photo_entry import PhotoEntry
from desktop_captioner.ui.browser.photo_roles import SHOWN, Role


def test_every_answer_is_about_the_photo() -> None:
    entry = PhotoEntry(Photo(Path("photos/<b>.jpg"), 1, 1))
    entry.annotate(result=Captioned(entry.photo.path, (Caption("A dog.", 0.5),), "fake 1.0"), edited_alt_text="Rex.")
    answers = {role: answer(entry) for role, answer in SHOWN.items()}
    tip = answers.pop(Qt.ItemDataRole.ToolTipRole)
    assert answers == {
        Qt.ItemDataRole.DisplayRole: "<b>.jpg", Role.PHOTO: entry.photo, Role.STATE: PhotoState.GENERATED,
        Role.CAPTION: "A dog.", Role.PROBLEM: "", Role.ALT_TEXT: "Rex.", Role.CONFIDENCE: 0.5,
    }  # fmt: skip
    assert "<b>" not in tip  # a name is no markup
    assert "A dog." in tip


def test_no_two_roles_are_the_same() -> None:
    assert len(set(Role)) == len(Role.__members__)

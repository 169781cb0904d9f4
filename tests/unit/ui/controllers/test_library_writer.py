"""What a person wrote goes to the library gathered, and as it is in the end."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from desktop_captioner.operations.save_captions import Edit
from desktop_captioner.photos.annotation import Role
from desktop_captioner.ui.browser.photo_model import PhotoModel
from desktop_captioner.ui.controllers.library_writer import LibraryWriter
from tests.unit.ui.conftest import PHOTOS


def test_letters_are_gathered_to_one_edit(photos: PhotoModel, qtbot: QtBot) -> None:
    writer = LibraryWriter(photos)
    with qtbot.waitSignal(writer.edits) as told:
        for text in ("R", "Re", "Rex"):
            photos.set_text(PHOTOS[0].path, text)
        photos.set_alt_text(PHOTOS[0].path, "My dog.")
    assert told.args == [(Edit(PHOTOS[0], Role.CAPTION, "Rex"), Edit(PHOTOS[0], Role.ALT_TEXT, "My dog."))]


def test_what_was_taken_back_at_once_is_no_word_of_a_person(photos: PhotoModel) -> None:
    writer = LibraryWriter(photos)
    photos.set_text(PHOTOS[1].path, "Rex")
    photos.set_text(PHOTOS[1].path, None)
    assert writer.take_edits() == (Edit(PHOTOS[1], Role.CAPTION, None),)
    assert writer.take_edits() == ()


def test_nothing_is_handed_over_where_nobody_wrote(photos: PhotoModel, qtbot: QtBot) -> None:
    writer = LibraryWriter(photos)
    with qtbot.assertNotEmitted(writer.edits):
        writer.flush()

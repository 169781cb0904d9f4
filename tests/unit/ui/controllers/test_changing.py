"""Many texts change in one step, after the user has said how."""

from __future__ import annotations

from pathlib import Path

from desktop_captioner.photos.annotation import Role
from desktop_captioner.photos.photo import Photo
from desktop_captioner.ui.controllers.change_many import TextChange
from desktop_captioner.ui.dialogs.change_texts import ChangeTexts
from desktop_captioner.ui.main_window import MainWindow

PATHS = [Path(f"{number}.jpg") for number in range(3)]


def test_what_was_accepted_is_one_step_to_undo(window: MainWindow) -> None:
    window.browser.add([Photo(path, 1, 1) for path in PATHS])
    window.changing.ask()
    (dialog,) = window.findChildren(ChangeTexts)
    dialog.accepted_changes.emit([TextChange(path, Role.CAPTION, "Rex.") for path in PATHS[:2]], "replacement")
    assert [entry.text for entry in window.photos.entries] == ["Rex.", "Rex.", ""]
    assert "2 text" in window.status.message.text()
    window.browser.undo.undo()
    assert [entry.text for entry in window.photos.entries] == ["", "", ""]
    dialog.close()

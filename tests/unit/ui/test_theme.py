"""The colours that were chosen are those of the window, whatever the platform makes of the request."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from desktop_captioner import settings
from desktop_captioner.app import Application
from desktop_captioner.settings import Settings
from desktop_captioner.ui import theme
from desktop_captioner.ui.dialogs.preferences import SettingsDialog
from desktop_captioner.ui.theme import DARK, LIGHT
from tests.application import Start


def ground(program: Application) -> str:
    return program.window.palette().color(QPalette.ColorRole.Window).name()


def ink(program: Application) -> int:
    """How bright the lines of an icon are, from 0 to 255."""
    image = program.window.actions_["open_folder"].icon().pixmap(20, 20).toImage()
    drawn = [image.pixelColor(x, y) for x in range(20) for y in range(20) if image.pixelColor(x, y).alpha() > 200]
    return max(colour.value() for colour in drawn)


@pytest.mark.parametrize(("scheme", "expected"), [("dark", DARK), ("light", LIGHT)])
def test_a_window_begins_in_the_chosen_colours(
    start: Start, tmp_path: Path, scheme: str, expected: theme.Colours
) -> None:
    settings.save(Settings(scheme=scheme), tmp_path / "settings.json")
    program = start()
    assert theme.colours() == expected
    assert ground(program) == expected.window
    assert expected.window in QApplication.instance().styleSheet()
    assert (ink(program) > 150) is (scheme == "dark")


def test_another_choice_acts_at_once(start: Start) -> None:
    program = start()
    dialog = SettingsDialog(program.settings, program.window)
    dialog.changed.connect(program.window.preferences.apply)
    box = dialog.choices["scheme"]
    words = program.window.panel.words
    words.show_words(("a", "dog"))
    for scheme, expected in (("dark", DARK), ("light", LIGHT)):
        box.setCurrentIndex(box.findData(scheme))
        assert ground(program) == expected.window
        assert expected.accent in words.text()
        assert (ink(program) > 150) is (scheme == "dark")

"""The window for everyone: names for screen readers, keys for all, colours that can be read."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible, QColor, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLineEdit, QPlainTextEdit, QProgressBar, QScrollBar
from pytestqt.qtbot import QtBot

from desktop_captioner.app import Application
from desktop_captioner.photos.photo import PhotoState
from desktop_captioner.ui import theme
from desktop_captioner.ui.dialogs.text_dialog import TextDialog
from desktop_captioner.ui.theme import DARK, LIGHT, Colours
from tests.application import caption_all, show


def test_every_control_has_a_name(qtbot: QtBot, program: Application) -> None:
    caption_all(qtbot, program)
    show(program, "photo1.jpg")
    kinds = (QAbstractButton, QAbstractItemView, QPlainTextEdit, QProgressBar, QLineEdit)
    for kind in kinds:
        for widget in program.window.findChildren(kind):
            if widget.isVisible() and not isinstance(widget.parent(), QScrollBar):
                assert QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name), widget


def test_no_two_commands_share_a_key(program: Application) -> None:
    keys: list[str] = []
    for command in program.window.actions_.commands:
        keys += [key.toString() for key in QKeySequence.keyBindings(command.keys)] if isinstance(
            command.keys, QKeySequence.StandardKey
        ) else [command.keys] if command.keys else []  # fmt: skip
    assert sorted(keys) == sorted(set(keys))
    assert program.window.actions_["caption_selected"].shortcut().toString() == "Ctrl+G"
    assert program.window.actions_["caption_folder"].shortcut().toString() == "Ctrl+Shift+G"
    assert program.window.actions_["export_csv"].shortcut().toString() == "Ctrl+E"


def test_the_tab_key_goes_from_folders_to_photos_to_the_caption(qtbot: QtBot, program: Application) -> None:
    browser = program.window.browser
    program.window.activateWindow()
    browser.tree.setFocus()
    qtbot.waitUntil(browser.tree.hasFocus)
    for expected in (browser.suggestions.accept, browser.grid, browser.preview, browser.panel.text):
        qtbot.keyClick(program.window.focusWidget(), Qt.Key.Key_Tab)
        assert program.window.focusWidget() is expected


def contrast(one: str, other: str) -> float:
    """WCAG 2.2, "contrast ratio"."""

    def luminance(colour: str) -> float:
        parts = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in QColor(colour).getRgbF()[:3]]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("now", [LIGHT, DARK], ids=["light", "dark"])
def test_text_can_be_read(now: Colours) -> None:
    for ground in (now.window, now.surface, now.sunken, now.chosen):
        assert contrast(now.text, ground) >= 4.5
        assert contrast(now.quiet, ground) >= 4.5
    for ink in (now.accent, now.warning, now.good):
        assert contrast(ink, now.window) >= 4.5
        assert contrast(now.on_accent, ink) >= 4.5
    assert contrast(now.on_accent, now.accent_hover) >= 4.5


def test_badges_differ_in_shape() -> None:
    signs = [*(theme.badge(state)[0] for state in PhotoState), theme.badge(PhotoState.GENERATED, unsure=True)[0]]
    assert len(set(signs)) == len(signs)


def test_icons_take_the_colour_of_the_scheme(program: Application, monkeypatch: pytest.MonkeyPatch) -> None:
    window = program.window

    def darkest() -> int:
        image = window.actions_["open_folder"].icon().pixmap(20, 20).toImage()
        inked = [image.pixelColor(x, y) for x in range(20) for y in range(20) if image.pixelColor(x, y).alpha() > 200]
        return max(colour.value() for colour in inked)

    assert darkest() < 100
    monkeypatch.setattr(theme, "is_dark", lambda: True)
    window.scheme.apply()
    assert darkest() > 150
    monkeypatch.undo()
    window.scheme.apply()


def test_the_style_sheet_names_only_colours_that_exist() -> None:
    names = set(re.findall(r"{(\w+)}", theme._SHEET.replace("{{", "").replace("}}", "")))
    assert names - {"down", "tick"} <= set(vars(LIGHT))  # the two are icons


def test_shortcuts_and_diagnostics_can_be_read(program: Application) -> None:
    for name, said in (("shortcuts", "Ctrl+G"), ("diagnostics", "ExifTool")):
        program.window.actions_[name].trigger()
        dialog = program.window.findChild(TextDialog)
        assert said in dialog.text.toPlainText()
        assert dialog.text.isReadOnly()
        dialog.close()
        QCoreApplication.sendPostedEvents(dialog, QEvent.Type.DeferredDelete)

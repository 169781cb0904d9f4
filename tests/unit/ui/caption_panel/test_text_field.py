"""A field to write in: undo is the window's, and Esc leaves it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from pytestqt.qtbot import QtBot

from desktop_captioner.ui.caption_panel.text_field import TextField, text_field


def made(qtbot: QtBot, lines: int = 2) -> TextField:
    field = text_field("Caption", "No caption yet", lines)
    qtbot.addWidget(field)
    return field


def test_esc_leaves_and_changes_nothing(qtbot: QtBot) -> None:
    field = made(qtbot)
    qtbot.keyClicks(field, "A dog.")
    with qtbot.waitSignal(field.left):
        qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.toPlainText() == "A dog."


def test_undo_is_left_to_the_window_and_esc_is_not(qtbot: QtBot) -> None:
    field = made(qtbot)
    for key, keys, taken in (
        (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier, False),
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier, True),
    ):
        event = QKeyEvent(QEvent.Type.ShortcutOverride, key, keys)
        field.event(event)
        assert event.isAccepted() is taken


def test_a_field_is_as_high_as_its_lines_and_takes_no_photo(qtbot: QtBot) -> None:
    low, high = made(qtbot, 2), made(qtbot, 4)
    assert high.height() - low.height() == 2 * low.fontMetrics().lineSpacing()
    assert not low.acceptDrops()
    assert (low.accessibleName(), low.placeholderText()) == ("Caption", "No caption yet")

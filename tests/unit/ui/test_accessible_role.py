from __future__ import annotations

import gc

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_captioner.ui.accessible_role import set_accessible_role
from desktop_captioner.ui.browser.preview import Preview


def role(widget: QWidget) -> QAccessible.Role:
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return found.role()


def test_the_preview_is_a_picture_with_its_name(qtbot: QtBot) -> None:
    preview = Preview()
    qtbot.addWidget(preview)
    gc.collect()  # what Qt was given must not depend on Python's keeping it
    assert role(preview) == QAccessible.Role.Graphic
    found = QAccessible.queryAccessibleInterface(preview)
    assert found is not None
    assert found.text(QAccessible.Text.Name) == preview.accessibleName() != ""


def test_other_widgets_keep_their_role(qtbot: QtBot) -> None:
    plain, given = QWidget(), QWidget()
    for widget in (plain, given):
        qtbot.addWidget(widget)
    before = role(plain)
    set_accessible_role(given, QAccessible.Role.Chart)
    assert (role(given), role(plain)) == (QAccessible.Role.Chart, before)

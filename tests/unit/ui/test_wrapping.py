"""Long words may end a line anywhere, and are heard as they are."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible, QImage
from pytestqt.qtbot import QtBot

from desktop_captioner.ui.wrapping import ElidedLabel, WrappedLabel, breakable

BREAK = "\u200b"


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("short words stay", ["short words stay"]),
        ("IMG_2026-holiday/a_long_name.jpg", ["IMG_", "2026-", "holiday/", "a_", "long_", "name.", "jpg"]),
        ("x" * 45, ["x" * 20, "x" * 20, "x" * 5]),
    ],
)
def test_a_mark_stands_wherever_a_line_may_end(text: str, parts: list[str]) -> None:
    assert breakable(text).split(BREAK) == parts


def test_a_long_name_makes_no_window_wider(qtbot: QtBot) -> None:
    label = WrappedLabel("x" * 500)
    qtbot.addWidget(label)
    assert label.minimumSizeHint().width() < label.fontMetrics().horizontalAdvance("x" * 100)
    assert label.accessibleName() == "x" * 500
    label.setText("<b>no markup</b>")
    assert label.accessibleName() == label.text() == "<b>no markup</b>"


def test_a_text_on_one_line_gives_way_and_is_heard_whole(qtbot: QtBot) -> None:
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.setText("12 of 40 · 2.5 photos/s · 1 min 20 s left")
    assert label.minimumSizeHint().width() < label.sizeHint().width() / 2
    label.resize(60, 20)
    label.show()
    assert label.grab().toImage() != QImage()
    assert QAccessible.queryAccessibleInterface(label).text(QAccessible.Text.Name) == label.text()

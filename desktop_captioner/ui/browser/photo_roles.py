"""The roles of photos in Qt's model, and the parts of an entry that answer them."""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum
from typing import Any

from PySide6.QtCore import Qt

from desktop_captioner.ui.browser.photo_entry import PhotoEntry
from desktop_captioner.ui.foreign_text import tool_tip


class Role(IntEnum):
    """Roles beside Qt's own."""

    PHOTO = Qt.ItemDataRole.UserRole + 1
    STATE = Qt.ItemDataRole.UserRole + 2
    THUMBNAIL = Qt.ItemDataRole.UserRole + 3
    CAPTION = Qt.ItemDataRole.UserRole + 4
    PROBLEM = Qt.ItemDataRole.UserRole + 5
    UNSURE = Qt.ItemDataRole.UserRole + 6
    ALT_TEXT = Qt.ItemDataRole.UserRole + 7
    CONFIDENCE = Qt.ItemDataRole.UserRole + 8
    STATE_NAME = Qt.ItemDataRole.UserRole + 9


SHOWN: dict[int, Callable[[PhotoEntry], Any]] = {
    Qt.ItemDataRole.DisplayRole: lambda entry: entry.photo.path.name,
    Qt.ItemDataRole.ToolTipRole: lambda entry: tool_tip(
        "\n".join(filter(None, (str(entry.photo.path), entry.text, entry.problem)))
    ),
    Role.PHOTO: lambda entry: entry.photo,
    Role.STATE: lambda entry: entry.state,
    Role.CAPTION: lambda entry: entry.text,
    Role.PROBLEM: lambda entry: entry.problem,
    Role.ALT_TEXT: lambda entry: entry.shown_alt_text,
    Role.CONFIDENCE: lambda entry: entry.annotation.confidence,
}

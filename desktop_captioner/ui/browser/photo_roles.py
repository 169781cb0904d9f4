"""What the views ask of a photo, and what of an entry answers it."""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum
from typing import Any

from PySide6.QtCore import Qt

from desktop_captioner.ui.browser.photo_entry import PhotoEntry
from desktop_captioner.ui.foreign_text import tool_tip


class Role(IntEnum):
    """What the views ask for beside Qt's own roles."""

    PHOTO = Qt.ItemDataRole.UserRole + 1
    STATE = Qt.ItemDataRole.UserRole + 2
    THUMBNAIL = Qt.ItemDataRole.UserRole + 3
    CAPTION = Qt.ItemDataRole.UserRole + 4
    PROBLEM = Qt.ItemDataRole.UserRole + 5


SHOWN: dict[int, Callable[[PhotoEntry], Any]] = {
    Qt.ItemDataRole.DisplayRole: lambda entry: entry.photo.path.name,
    Qt.ItemDataRole.ToolTipRole: lambda entry: tool_tip(
        "\n".join(filter(None, (str(entry.photo.path), entry.text, entry.problem)))
    ),
    Role.PHOTO: lambda entry: entry.photo,
    Role.STATE: lambda entry: entry.state,
    Role.CAPTION: lambda entry: entry.text,
    Role.PROBLEM: lambda entry: entry.problem,
}

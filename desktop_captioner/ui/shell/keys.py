"""Keys as the user's keyboard names them."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence


def native(keys: QKeySequence | QKeySequence.StandardKey | str) -> str:
    """The keys' names on this system, in the user's language; empty where there are none."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def with_keys(tip: str, keys: QKeySequence | QKeySequence.StandardKey | str) -> str:
    """Returns a tool tip with the keys that do the same."""
    return f"{tip} ({native(keys)})"

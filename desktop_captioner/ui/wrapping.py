"""Labels whose text may be any name or path, and never makes the window wider."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

_LONG = re.compile(r"\S{21,}")
_PART = re.compile(r"[-/\\_.]|[^-\s/\\_.]{20}")  # after which a line may end
_BREAK = "\u200b"  # zero-width space


class WrappedLabel(QLabel):
    """A label of plain text on as many lines as it needs. Screen readers get the text without the marks for line breaks."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setText(text)

    def setText(self, text: str) -> None:
        super().setText(breakable(text))
        self.setAccessibleName(text)


def breakable(text: str) -> str:
    """The text with a mark wherever a line may end within a word that is too long for one."""
    return _LONG.sub(lambda word: _PART.sub(f"\\g<0>{_BREAK}", word.group()), text)

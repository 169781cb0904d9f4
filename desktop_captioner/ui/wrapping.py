"""Labels whose text may be any name or path, and never makes the window wider."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QCursor, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QToolTip, QWidget

from desktop_captioner.ui.foreign_text import tool_tip

_LONG = re.compile(r"\S{21,}")
_PART = re.compile(r"[-/\\_.]|[^-\s/\\_.]{20}")  # after which a line may end
_FEW = 12  # letters
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


class ElidedLabel(QLabel):
    """A label of plain text on one line, of which the end is left out where there is no room; the pointer shows all of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def minimumSizeHint(self) -> QSize:
        """A few letters are enough, with what is around them."""
        whole, metrics = super().minimumSizeHint(), self.fontMetrics()
        left_out = metrics.horizontalAdvance(self.text()) - _FEW * metrics.averageCharWidth()
        return QSize(whole.width() - max(0, left_out), whole.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        room = self.contentsRect()
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(room, self.alignment(), shown)
        painter.end()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and not self.toolTip():
            wanted = self.fontMetrics().horizontalAdvance(self.text()) > self.contentsRect().width()
            QToolTip.showText(QCursor.pos(), tool_tip(self.text()) if wanted else "", self)
            return True
        return super().event(event)


def breakable(text: str) -> str:
    """The text with a mark wherever a line may end within a word that is too long for one."""
    return _LONG.sub(lambda word: _PART.sub(f"\\g<0>{_BREAK}", word.group()), text)

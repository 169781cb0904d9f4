"""A text of a photo, to write in."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPlainTextEdit


class TextField(QPlainTextEdit):
    """Undo and redo are the window's: an undo of its own would pass for one more edit. Esc leaves the text, and ends no
    run. Signals ``left()``.
    """

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setUndoRedoEnabled(False)

    def explain(self, name: str, hint: str) -> None:
        """name: as screen readers hear it. hint: what is to be read while the field is empty."""
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            keys = QKeySequence.StandardKey
            if event.matches(keys.Undo) or event.matches(keys.Redo):
                event.ignore()  # the base class would keep the key from the window
                return False
            if event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def text_field(name: str, hint: str, lines: int) -> TextField:
    """An empty field as high as so many lines. name: as screen readers hear it."""
    field = TextField()
    field.explain(name, hint)
    field.setTabChangesFocus(True)
    field.setFixedHeight(lines * field.fontMetrics().lineSpacing() + 22)
    for taker in (field, field.viewport()):
        taker.setAcceptDrops(False)  # a photo that is dropped is for the window
    return field

"""What there is to do, as a strip above the photos."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from desktop_captioner.ui.shell.announcement import announce
from desktop_captioner.ui.wrapping import WrappedLabel


@dataclass(frozen=True)
class _Question:
    text: str
    yes: str
    on_yes: Callable[[], object]
    no: str
    on_no: Callable[[], object]


class Offer(QFrame):
    """Offers to caption what has no caption; a question, while there is one, goes before that.

    Signals ``caption_requested()``.
    """

    caption_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("offer")
        self._count = 0
        self._questions: list[_Question] = []  # the last one is shown
        self.text = WrappedLabel()
        self.accept, self.decline = QPushButton(), QPushButton()
        self.accept.clicked.connect(lambda: self._answer(0))
        self.decline.clicked.connect(lambda: self._answer(1))
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 10, 8)
        row.addWidget(self.text, 1)
        for button in (self.decline, self.accept):
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            row.addWidget(button)
        self.hide()

    def show_count(self, count: int) -> None:
        """How many photos wait for a caption; 0 offers nothing."""
        self._count = count
        self._refresh()

    def ask(self, question: str, yes: str, on_yes: Callable[[], object], no: str, on_no: Callable[[], object]) -> None:
        """Ask until it is answered, before what was asked earlier; yes, no: what the buttons say."""
        self._questions.append(_Question(question, yes, on_yes, no, on_no))
        self._refresh()
        announce(self, question)

    def withdraw(self, question: str) -> None:
        """Ask it no more."""
        self._questions = [each for each in self._questions if each.text != question]
        self._refresh()

    def _answer(self, which: int) -> None:
        if not self._questions:
            self.caption_requested.emit()
            return
        question = self._questions.pop()
        self._refresh()
        (question.on_yes, question.on_no)[which]()

    def _refresh(self) -> None:
        asked = bool(self._questions)
        if asked:
            question = self._questions[-1]
            self.text.setText(question.text)
            self.accept.setText(question.yes)
            self.decline.setText(question.no)
            self.accept.setEnabled(True)
        else:
            self.text.setText(self.tr("%Ln photo(s) have no caption yet.", None, self._count))
            self.accept.setText(self.tr("Caption Them"))
        # What the strip offers stands in the toolbar as well, where it is the one button that leads on.
        self.accept.setProperty("primary", asked)
        self.accept.style().unpolish(self.accept)
        self.accept.style().polish(self.accept)
        self.decline.setVisible(asked)
        self.setVisible(asked or self._count > 0)

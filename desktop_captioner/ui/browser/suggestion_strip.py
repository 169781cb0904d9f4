"""A strip above the photos that offers what there is to do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from desktop_captioner.ui.shell.announcement import announce
from desktop_captioner.ui.spoken import spoken
from desktop_captioner.ui.wrapping import WrappedLabel

Text = str | Callable[[], str]  # what brings it in the language of now, where a question may stay for long
Answer = tuple[Text, Callable[[], object]]  # what its button says, and what it does

_MOST_ANSWERS = 3


@dataclass(frozen=True)
class _Question:
    text: Text
    answers: tuple[Answer, ...]


class SuggestionStrip(QFrame):
    """Offers to caption what has no caption; a question, while there is one, goes before that.

    Signals ``caption_requested()``.
    """

    caption_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("suggestions")
        self._count, self._samples = 0, False
        self._questions: list[_Question] = []  # the last one is shown
        self.text = WrappedLabel()
        self.buttons = [QPushButton() for _ in range(_MOST_ANSWERS)]
        self.accept, self.decline, _ = self.buttons
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 10, 8)
        row.addWidget(self.text, 1)
        for which, button in reversed(list(enumerate(self.buttons))):
            button.clicked.connect(lambda *_, which=which: self._answer(which))
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            row.addWidget(button)
        spoken(self, self._refresh)

    def show_count(self, count: int, samples: bool = False) -> None:
        """How many photos wait for a caption; 0 offers nothing. samples: they came with the program."""
        self._count, self._samples = count, samples
        self._refresh()

    def ask(self, question: Text, *answers: Answer) -> None:
        """Ask until it is answered, before what was asked earlier. answers: two or three, the usual one first."""
        self._questions.append(_Question(question, answers))
        self._refresh()
        announce(self, _said(question))

    def withdraw(self, question: Text) -> None:
        """Ask it no more."""
        self._questions = [each for each in self._questions if each.text != question]
        self._refresh()

    def _answer(self, which: int) -> None:
        if not self._questions:
            self.caption_requested.emit()
            return
        question = self._questions.pop()
        self._refresh()
        _, do = question.answers[which]
        do()

    def _refresh(self) -> None:
        asked = bool(self._questions)
        if asked:
            question = self._questions[-1]
            self.text.setText(_said(question.text))
            for button, (text, _) in zip(self.buttons, question.answers, strict=False):
                button.setText(_said(text))
            self.accept.setEnabled(True)
        else:
            self.text.setText(
                self.tr("These are sample photos. Caption them to see how it works, or drop your own photos here.")
                if self._samples
                else self.tr("%Ln photo(s) have no caption yet.", None, self._count)
            )
            self.accept.setText(self.tr("Caption Them"))
        # What the strip offers stands in the toolbar as well, where it is the one button that leads on.
        self.accept.setProperty("primary", asked)
        self.accept.style().unpolish(self.accept)
        self.accept.style().polish(self.accept)
        for which, button in enumerate(self.buttons[1:], 1):
            button.setVisible(asked and which < len(self._questions[-1].answers))
        self.setVisible(asked or self._count > 0)


def _said(text: Text) -> str:
    return text if isinstance(text, str) else text()

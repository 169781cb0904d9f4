"""What there is to do, as a strip above the photos."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from desktop_captioner.ui.wrapping import WrappedLabel


class Offer(QFrame):
    """Offers to caption what has no caption; a question, while there is one, goes before that.

    Signals ``caption_requested()``.
    """

    caption_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("offer")
        self._count = 0
        self._answers: tuple[Callable[[], object], Callable[[], object]] | None = None
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
        """Asks until it is answered; yes, no: what the buttons say."""
        self._answers = on_yes, on_no
        self.text.setText(question)
        self.accept.setText(yes)
        self.decline.setText(no)
        self._refresh()

    def _answer(self, which: int) -> None:
        if self._answers is None:
            self.caption_requested.emit()
            return
        answer, self._answers = self._answers[which], None
        self._refresh()
        answer()

    def _refresh(self) -> None:
        asked = self._answers is not None
        if not asked:
            self.text.setText(self.tr("%Ln photo(s) have no caption yet.", None, self._count))
            self.accept.setText(self.tr("Caption these"))
        # What the strip offers stands in the toolbar as well, where it is the one button that leads on.
        self.accept.setProperty("primary", asked)
        self.accept.style().unpolish(self.accept)
        self.accept.style().polish(self.accept)
        self.decline.setVisible(asked)
        self.setVisible(asked or self._count > 0)

"""What there is to do with the photos, as a strip above them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget


class Offer(QFrame):
    """Signals ``caption_requested()``."""

    caption_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("offer")
        self.text = QLabel()
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.accept = QPushButton("Caption these")
        self.accept.setProperty("primary", True)
        self.accept.setCursor(Qt.CursorShape.PointingHandCursor)
        self.accept.clicked.connect(self.caption_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 10, 8)
        row.addWidget(self.text, 1)
        row.addWidget(self.accept)
        self.hide()

    def show_count(self, count: int) -> None:
        """How many photos wait for a caption; 0 hides the strip."""
        self.text.setText(f"{count:,} photo{' has' if count == 1 else 's have'} no caption yet.")
        self.setVisible(count > 0)

"""What the window shows while it has no photos."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtSvgWidgets import QSvgWidget
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget


class Welcome(QWidget):
    """Signals ``open_requested()`` and ``samples_requested()``."""

    open_requested = Signal()
    samples_requested = Signal()

    def __init__(self, icons: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.setSpacing(14)
        picture = QSvgWidget(str(icons / "app.svg"))
        picture.setFixedSize(96, 96)
        column.addWidget(picture, alignment=Qt.AlignmentFlag.AlignCenter)
        title = QLabel(self.tr("Drop photos or a folder here"))
        font = title.font()
        font.setPointSizeF(font.pointSizeF() * 1.6)
        title.setFont(font)
        column.addWidget(title, alignment=Qt.AlignmentFlag.AlignCenter)
        self.note = QLabel(self.tr("Every photo gets an honest sentence. Nothing leaves this computer."))
        self.note.setProperty("quiet", True)
        column.addWidget(self.note, alignment=Qt.AlignmentFlag.AlignCenter)
        row = QHBoxLayout()
        open_folder, samples = QPushButton(self.tr("Open a folder…")), QPushButton(self.tr("Try the sample photos"))
        open_folder.setProperty("primary", True)
        open_folder.clicked.connect(self.open_requested)
        samples.clicked.connect(self.samples_requested)
        for button in (open_folder, samples):
            row.addWidget(button)
        column.addLayout(row)

    def say(self, text: str) -> None:
        """Puts another sentence below the title."""
        self.note.setText(text)

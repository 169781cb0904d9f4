"""What the window shows while it has no photos."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtSvgWidgets import QSvgWidget
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

_UNBROKEN = re.compile(r"[/\\]|[^\s/\\]{30}")  # after which a line may end: a path may have no space to end it at


class Welcome(QWidget):
    """Signals ``open_requested()`` and ``samples_requested()``."""

    open_requested = Signal()
    samples_requested = Signal()

    def __init__(self, icons: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setAlignment(Qt.AlignmentFlag.AlignVCenter)
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
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self.note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.note.setProperty("quiet", True)
        column.addWidget(self.note)
        row = QHBoxLayout()
        row.setAlignment(Qt.AlignmentFlag.AlignCenter)
        open_folder, samples = QPushButton(self.tr("Open a folder…")), QPushButton(self.tr("Try the sample photos"))
        open_folder.setProperty("primary", True)
        open_folder.clicked.connect(self.open_requested)
        samples.clicked.connect(self.samples_requested)
        for button in (open_folder, samples):
            row.addWidget(button)
        column.addLayout(row)

    def say(self, text: str) -> None:
        """Puts another sentence below the title."""
        self.note.setText(_UNBROKEN.sub("\\g<0>\u200b", text))

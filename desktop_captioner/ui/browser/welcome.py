"""The page that the window shows while it has no photos."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtSvgWidgets import QSvgWidget
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop_captioner.ui.foreign_text import tool_tip
from desktop_captioner.ui.shell.actions import escaped
from desktop_captioner.ui.spoken import spoken
from desktop_captioner.ui.wrapping import WrappedLabel

_NAME = 220  # pixels for a folder's name


class Welcome(QWidget):
    """Signals ``open_requested()``, ``samples_requested()`` and ``folder_chosen(Path)``."""

    open_requested = Signal()
    samples_requested = Signal()
    folder_chosen = Signal(object)

    def __init__(self, icons: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        column.setSpacing(14)
        picture = QSvgWidget(str(icons / "app.svg"))
        picture.setFixedSize(96, 96)
        column.addWidget(picture, alignment=Qt.AlignmentFlag.AlignCenter)
        self.title, self.note = WrappedLabel(), WrappedLabel()
        font = self.title.font()
        font.setPointSizeF(font.pointSizeF() * 1.6)
        self.title.setFont(font)
        self.title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self.title)
        self.note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.note.setProperty("quiet", True)
        column.addWidget(self.note)
        self.open_folder, self.again, self.samples = QPushButton(), QPushButton(), QPushButton()
        self.open_folder.setProperty("primary", True)
        self.open_folder.clicked.connect(self.open_requested)
        self.samples.clicked.connect(self.samples_requested)
        self.again.clicked.connect(self._on_again)
        for button in (self.open_folder, self.again, self.samples):  # one above the other: there is room on any screen
            button.setMinimumWidth(200)
            column.addWidget(button, alignment=Qt.AlignmentFlag.AlignCenter)
        self._folder: Path | None = None
        spoken(self, self._speak)

    def offer_folder(self, folder: Path | None) -> None:
        """Offer a folder that was open before; None offers none."""
        self._folder = folder
        self.again.setVisible(folder is not None)
        if folder:
            name = self.fontMetrics().elidedText(folder.name or str(folder), Qt.TextElideMode.ElideMiddle, _NAME)
            self.again.setText(self.tr("Open “{folder}” again").format(folder=escaped(name)))
            self.again.setToolTip(tool_tip(str(folder)))

    def _speak(self) -> None:
        self.title.setText(self.tr("Drop photos or a folder here"))
        self.note.setText(self.tr("Every photo gets an honest sentence. Nothing leaves this computer."))
        self.open_folder.setText(self.tr("Open a folder…"))
        self.samples.setText(self.tr("Try the sample photos"))
        self.offer_folder(self._folder)

    def _on_again(self) -> None:
        if self._folder:
            self.folder_chosen.emit(self._folder)

    def say(self, text: str) -> None:
        """Puts another sentence below the title."""
        self.note.setText(text)

"""A text to read and to copy: keyboard shortcuts, and what one would tell who is to help."""

from __future__ import annotations

import platform
import sys
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from desktop_captioner import NAME, __version__
from desktop_captioner.metadata.backends.exiftool import find_exiftool
from desktop_captioner.ui.shell.actions import Command, all_keys, plain
from desktop_captioner.ui.shell.keys import native
from desktop_captioner.ui.shell.room import fit

translate = QCoreApplication.translate

_GAP = 24  # pixels between the columns of a text whose lines all have two, with a tab in between


class TextDialog(QDialog):
    """A text that cannot be changed."""

    def __init__(self, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        fit(self, 620, 460)
        self.text = QPlainTextEdit(text)
        self.text.setReadOnly(True)
        names, tabs, _ = zip(*(line.partition("\t") for line in text.split("\n")), strict=True)
        if all(tabs):  # two columns
            width = self.text.fontMetrics().horizontalAdvance
            self.text.setTabStopDistance(max(map(width, names)) + _GAP)
        self.text.setAccessibleName(title)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(self.tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.text)
        column.addWidget(buttons)


def shortcuts(commands: Iterable[Command]) -> str:
    """Every command with its key, as a line each."""
    lines = [(native(all_keys(each)[0]), plain(each.text)) for each in commands]
    choice = translate("Shortcuts", "Choose a caption while the photo grid has the focus")
    lines.append((translate("Shortcuts", "1–5"), choice))
    return "\n".join(f"{keys}\t{text}" for keys, text in lines)


def diagnostics(model: str, log_file: Path) -> str:
    """Returns versions and surroundings, without photos and captions. English in any language: it is for whoever helps."""
    screen = QGuiApplication.primaryScreen()
    surroundings = {
        NAME: __version__,
        "System": platform.platform(),
        "Python": f"{platform.python_version()} ({'packaged' if getattr(sys, 'frozen', False) else 'installed'})",
        "Qt": f"{qVersion()}, {QGuiApplication.platformName()}",
        "Screen": f"{screen.size().width()} × {screen.size().height()}, factor {screen.devicePixelRatio():g}",
        "Model": model or "none",
        "ExifTool": str(find_exiftool() or "not found; captions go into sidecars or simple formats only"),
        "Log": str(log_file),
    }
    return "\n".join(f"{name}\t{value}" for name, value in surroundings.items())

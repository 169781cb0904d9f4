"""A text to read and to copy: keyboard shortcuts, and what one would tell who is to help."""

from __future__ import annotations

import platform
import sys
from pathlib import Path

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from desktop_captioner import NAME, __version__
from desktop_captioner.saving.exiftool import find_exiftool
from desktop_captioner.ui.actions import COMMANDS

_NATIVE = QKeySequence.SequenceFormat.NativeText


class TextDialog(QDialog):
    """A text that cannot be changed."""

    def __init__(self, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.resize(620, 460)
        self.text = QPlainTextEdit(text)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(title)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton("Copy", QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.text)
        column.addWidget(buttons)


def shortcuts() -> str:
    """Every command that has a key, as a line each."""
    keys = [(QKeySequence(each.keys).toString(_NATIVE), each.text) for each in COMMANDS if each.keys is not None]
    lines = [f"{key:16} {text.replace('&', '').rstrip('…')}" for key, text in keys if key]
    return "\n".join([*lines, f"{'1 to 5':16} Choose a caption, while the photos have the focus"])


def diagnostics(model: str, log_file: Path) -> str:
    """What runs where; no photo and no caption is named."""
    screen = QGuiApplication.primaryScreen()
    facts = {
        NAME: __version__,
        "System": platform.platform(),
        "Python": f"{platform.python_version()} ({'packaged' if getattr(sys, 'frozen', False) else 'installed'})",
        "Qt": f"{qVersion()}, {QGuiApplication.platformName()}",
        "Screen": f"{screen.size().width()} × {screen.size().height()}, factor {screen.devicePixelRatio():g}",
        "Model": model or "none",
        "ExifTool": str(find_exiftool() or "not found; captions go into sidecars or simple formats only"),
        "Log": str(log_file),
    }
    return "\n".join(f"{name:18} {value}" for name, value in facts.items())


def licences(folder: Path) -> str:
    """The licences of everything that is packaged with the program, from the folder of its resources."""
    try:
        return (folder / "THIRD_PARTY.txt").read_text(encoding="utf-8")
    except OSError:
        return (
            f"{NAME} is under the Apache License 2.0. What was installed beside it keeps its own licence: "
            "«pip show NAME» tells it for each package."
        )

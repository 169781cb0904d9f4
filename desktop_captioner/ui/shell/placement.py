"""How the window lay on the screen, kept from one start to the next."""

from __future__ import annotations

import base64
from dataclasses import replace

from PySide6.QtCore import QByteArray

from desktop_captioner.settings import Settings
from desktop_captioner.ui.main_window import MainWindow


def restore(window: MainWindow, settings: Settings) -> None:
    """Puts the window where it was."""
    window.restoreGeometry(_bytes(settings.geometry))
    for splitter, state in zip(window.desk.splitters, settings.splitters, strict=False):
        splitter.restoreState(_bytes(state))
    window.actions_["recursive"].setChecked(settings.recursive)


def remembered(window: MainWindow, settings: Settings) -> Settings:
    """The settings with where the window is now."""
    return replace(
        settings,
        geometry=_text(window.saveGeometry()),
        splitters=tuple(_text(splitter.saveState()) for splitter in window.desk.splitters),
        recursive=window.actions_["recursive"].isChecked(),
    )


def _bytes(text: str) -> QByteArray:
    return QByteArray(base64.b64decode(text, validate=False) if text.isascii() else b"")


def _text(data: QByteArray) -> str:
    return base64.b64encode(data.data()).decode("ascii")

"""How the window lay on the screen, kept from one start to the next."""

from __future__ import annotations

import base64
from dataclasses import replace

from PySide6.QtCore import QByteArray, QSize

from desktop_captioner.settings import Settings
from desktop_captioner.ui.main_window import MainWindow

_FIRST = QSize(1280, 800)
_FRAME = QSize(16, 48)  # what the system puts around a window: not known before it is shown


def restore(window: MainWindow, settings: Settings) -> None:
    """Put the window where it was, or where it fits at the first start."""
    window.restoreGeometry(_bytes(settings.geometry))
    wanted = window.size() if settings.geometry else _FIRST
    if not window.isMaximized() and not window.isFullScreen():
        window.resize(fitting(wanted, window.screen().availableGeometry().size()))
    for splitter, state in zip(window.browser.splitters, settings.splitters, strict=False):
        splitter.restoreState(_bytes(state))
    window.view_bar.slider.setValue(settings.tile_size)
    window.actions_["recursive"].setChecked(settings.recursive)


def fitting(wanted: QSize, room: QSize) -> QSize:
    """The size of a window that lies on a screen with this much room, frame and all."""
    return wanted.boundedTo(room - _FRAME)


def with_placement(window: MainWindow, settings: Settings) -> Settings:
    """The settings with where the window is now."""
    return replace(
        settings,
        geometry=_text(window.saveGeometry()),
        splitters=tuple(_text(splitter.saveState()) for splitter in window.browser.splitters),
        tile_size=window.grid.tile_size,
        recursive=window.actions_["recursive"].isChecked(),
    )


def _bytes(text: str) -> QByteArray:
    return QByteArray(base64.b64decode(text, validate=False) if text.isascii() else b"")


def _text(data: QByteArray) -> str:
    return base64.b64encode(data.data()).decode("ascii")

"""How the window lay on the screen, kept from one start to the next."""

from __future__ import annotations

import base64
from dataclasses import replace

from PySide6.QtCore import QByteArray, QSize, Qt

from desktop_captioner.settings import Settings
from desktop_captioner.ui.main_window import MainWindow
from desktop_captioner.ui.shell.room import fitting

_FIRST = QSize(1280, 800)
_WITH_SIDEBAR = 900  # pixels of a first window with room for it beside photo and caption


def restore(window: MainWindow, settings: Settings) -> None:
    """Put the window where it was, or where it fits at the first start."""
    wanted = window.size() if window.restoreGeometry(_bytes(settings.geometry)) else _FIRST
    if not window.isMaximized() and not window.isFullScreen():
        window.resize(fitting(wanted, window.screen().availableGeometry().size()))
    first = not settings.geometry
    window.actions_["sidebar"].setChecked(window.width() >= _WITH_SIDEBAR if first else settings.sidebar)
    window.actions_["panel"].setChecked(settings.panel)
    for splitter, state in zip(window.browser.splitters, settings.splitters, strict=False):
        splitter.restoreState(_bytes(state))
    window.view_bar.slider.setValue(settings.tile_size)
    window.grid.columns.restore(_bytes(settings.columns))
    window.actions_["list_view"].setChecked(settings.list_view)
    window.actions_["recursive"].setChecked(settings.recursive)


def bring_to_front(window: MainWindow) -> None:
    """Let the user see the window, wherever it is."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()


def with_placement(window: MainWindow, settings: Settings) -> Settings:
    """The settings with where the window is now."""
    return replace(
        settings,
        geometry=_text(window.saveGeometry()),
        splitters=tuple(_text(splitter.saveState()) for splitter in window.browser.splitters),
        tile_size=window.grid.tile_size,
        list_view=window.grid.is_list,
        columns=_text(window.grid.columns.saveState()),
        recursive=window.actions_["recursive"].isChecked(),
        sidebar=window.actions_["sidebar"].isChecked(),
        panel=window.actions_["panel"].isChecked(),
    )


def _bytes(text: str) -> QByteArray:
    return QByteArray(base64.b64decode(text, validate=False) if text.isascii() else b"")


def _text(data: QByteArray) -> str:
    return base64.b64encode(data.data()).decode("ascii")

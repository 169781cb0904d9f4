"""Parts of the window; what starts the whole program comes from ``tests.application``."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_captioner import paths
from desktop_captioner.photos.photo import Photo
from desktop_captioner.settings import Settings
from desktop_captioner.ui.browser.browser import Browser
from desktop_captioner.ui.browser.photo_model import PhotoModel
from desktop_captioner.ui.controllers.file_dialogs import FileDialogs
from desktop_captioner.ui.main_window import MainWindow
from tests.application import Start, caption_all, entry, open_paths, program, show, start, wait_for_end

__all__ = ["Start", "caption_all", "entry", "open_paths", "program", "show", "start", "wait_for_end"]


PHOTOS = [Photo(Path(f"{number}.jpg"), 1, 1) for number in range(6)]


@pytest.fixture
def photos(qapp: object) -> PhotoModel:
    """The window's list of photos, alone, with ``PHOTOS``."""
    made = PhotoModel()
    made.add(PHOTOS)
    return made


@pytest.fixture
def browser(qtbot: QtBot) -> Browser:
    """The part of the window that shows photos, alone."""
    made = Browser(paths.icons())
    qtbot.addWidget(made)
    return made


@pytest.fixture
def dialogs(qtbot: QtBot) -> Iterator[FileDialogs]:
    """File dialogs with no photos open and nothing chosen before."""
    parent = QWidget()
    qtbot.addWidget(parent)
    yield FileDialogs(parent, lambda: None, Settings())  # noqa: PT022 (the parent must live as long)


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """The window without workers: it asks, and nobody answers."""
    made = MainWindow(paths.icons(), paths.samples(), tmp_path / "a.log", Settings())
    qtbot.addWidget(made)
    yield made
    made.watching.blockSignals(True)

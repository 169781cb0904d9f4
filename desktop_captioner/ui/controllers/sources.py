"""Where photos come from when the user asks for them: a folder, single files, the samples, a folder of before."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMainWindow

from desktop_captioner.ui.browser.browser import Browser
from desktop_captioner.ui.controllers.file_dialogs import FileDialogs
from desktop_captioner.ui.shell.actions import Actions, escaped


class Sources(QObject):
    """Signals ``open_requested(list[Path])`` for other photos and ``add_requested(list[Path])`` for further ones."""

    open_requested = Signal(object)
    add_requested = Signal(object)

    def __init__(
        self, window: QMainWindow, actions: Actions, browser: Browser, samples: Path, dialogs: FileDialogs
    ) -> None:
        super().__init__(window)
        self._dialogs = dialogs
        self._window, self._recent, self._samples = window, actions.recent, samples
        self._places, self._welcome = browser.sidebar.places, browser.welcome
        for name, slot in {
            "open_folder": self.ask_for_folder, "add_photos": self.ask_for_photos, "open_samples": self.open_samples,
        }.items():  # fmt: skip
            actions[name].triggered.connect(slot)
        for chosen in (browser.sidebar.folder_chosen, browser.welcome.folder_chosen):
            chosen.connect(self._on_folder)
        browser.welcome.open_requested.connect(self.ask_for_folder)
        browser.welcome.samples_requested.connect(self.open_samples)

    def ask_for_folder(self) -> None:
        """Lets the user choose a folder."""
        if folder := self._dialogs.folder(self._window, self.tr("Open a folder of photos")):
            self.open_requested.emit([folder])

    def ask_for_photos(self) -> None:
        """Lets the user choose photos to add."""
        if files := self._dialogs.files(self._window, self.tr("Add photos"), "add"):
            self.add_requested.emit(files)

    def open_samples(self) -> None:
        """Asks for the photos that come with the program."""
        self.open_requested.emit([self._samples])

    def show_recent(self, folders: Sequence[str]) -> None:
        """Offers the folders that were open, the last one first, in the menu, at the side and on the empty page."""
        self._recent.clear()
        for folder in folders:
            self._recent.addAction(escaped(folder)).triggered.connect(partial(self._on_folder, Path(folder)))
        self._recent.setEnabled(bool(folders))
        self._places.show_recent(folders)
        self._welcome.offer_folder(Path(folders[0]) if folders else None)

    def _on_folder(self, folder: Path) -> None:
        self.open_requested.emit([folder])

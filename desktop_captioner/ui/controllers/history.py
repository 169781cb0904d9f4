"""Earlier texts of the current photo, brought back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_captioner.library.record import Statement
from desktop_captioner.photos.annotation import Annotation, Role
from desktop_captioner.photos.photo import Photo
from desktop_captioner.ui.browser.browser import Browser
from desktop_captioner.ui.controllers.change_many import ChangeMany, TextChange
from desktop_captioner.ui.controllers.library_writer import LibraryWriter
from desktop_captioner.ui.dialogs.caption_history import CaptionHistory


class History(QObject):
    """Signals ``history_requested(Photo)`` for what the library remembers, and ``said(sentence)``."""

    history_requested = Signal(object)
    said = Signal(str)

    def __init__(self, window: QWidget, browser: Browser, writer: LibraryWriter) -> None:
        super().__init__(window)
        self._window, self._browser, self._writer = window, browser, writer
        browser.panel.history_requested.connect(self.ask)

    def ask(self) -> None:
        """Asks for the texts that the current photo had, for the user to choose from."""
        if entry := self._browser.current():
            self._writer.flush()  # what was just typed is history, too
            self.history_requested.emit(entry.photo)

    def on_history(self, photo: Photo, statements: Sequence[Statement] | None) -> None:
        """Shows the photo's history; None: the library cannot be used."""
        if statements is None:
            self.said.emit(self.tr("The library cannot be read, so there is no history."))
            return
        dialog = CaptionHistory(photo.path.name, statements, self._window)
        dialog.restore_requested.connect(partial(self._on_restore, photo.path))
        dialog.open()

    def _on_restore(self, path: Path, statement: Statement) -> None:
        if entry := self._browser.photos.entry(path):
            text = None if _without_edit(entry.annotation, statement.role) == statement.text else statement.text
            title = self.tr("restored text of {photo}").format(photo=path.name)
            self._browser.undo.push(ChangeMany(self._browser.photos, [TextChange(path, statement.role, text)], title))
            self.said.emit(self.tr("Restored: {caption}").format(caption=statement.text))


def _without_edit(annotation: Annotation, role: Role) -> str:
    """Returns the text that would count if no person had written."""
    if role is Role.CAPTION:
        return replace(annotation, edited=None).caption
    return replace(annotation, edited_alt_text=None).alt_text

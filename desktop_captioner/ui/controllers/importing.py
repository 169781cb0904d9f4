"""Imports captions from other programs' files into the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QWidget

from desktop_captioner.exports.formats import READABLE
from desktop_captioner.operations.import_plan import Change
from desktop_captioner.photos.annotation import Role
from desktop_captioner.ui.browser.photo_model import PhotoModel
from desktop_captioner.ui.controllers.change_many import ChangeMany, TextChange
from desktop_captioner.ui.controllers.file_dialogs import FileDialogs


class Importing(QObject):
    """Signals ``plan_requested(Path | None, list[Photo])``, None for the text files beside the photos,
    ``captions_imported(tuple[(Photo, Captioned), ...])`` with a model's captions for the library to keep, and
    ``said(sentence)`` for the status bar.
    """

    plan_requested = Signal(object, object)
    captions_imported = Signal(object)
    said = Signal(str)

    def __init__(self, photos: PhotoModel, undo: QUndoStack, dialogs: FileDialogs) -> None:
        super().__init__(photos)
        self._photos, self._undo, self._dialogs = photos, undo, dialogs

    def ask(self, parent: QWidget) -> None:
        """Lets the user choose a table."""
        if path := self._dialogs.file(parent, self.tr("Import captions"), "import", self._filters()):
            self.plan(path)

    def _filters(self) -> str:
        """Returns the dialog's filters: every format that can be read."""
        endings = " ".join(f"*{suffix}" for suffix in sorted(READABLE))
        captions, everything = self.tr("Captions"), self.tr("All files")
        return f"{captions} ({endings});;{everything} (*)"

    def plan_texts(self) -> None:
        """Asks what the text files beside the photos would do to them."""
        self.plan(None)

    def plan(self, path: Path | None) -> None:
        """Asks what the table would do to the photos of the window."""
        self.plan_requested.emit(path, [entry.photo for entry in self._photos.entries])

    def apply(self, name: str, changes: list[Change]) -> None:
        """Does it: a person's texts as one change that can be undone; a model's captions stay the model's."""
        captioned = [(change.photo, change.captioned) for change in changes if change.captioned is not None]
        for _, result in captioned:
            self._photos.set_result(result)
        if captioned:
            self.captions_imported.emit(tuple(captioned))
        texts = [
            TextChange(change.photo.path, role, text)
            for change in changes
            for role, text in ((Role.CAPTION, change.edited), (Role.ALT_TEXT, change.alt_text))
            if text is not None
        ]
        if texts:
            self._undo.push(ChangeMany(self._photos, texts, self.tr("import of {table}").format(table=name)))
        self.said.emit(self.tr("%Ln photo(s) changed by {table}.", None, len(changes)).format(table=name))

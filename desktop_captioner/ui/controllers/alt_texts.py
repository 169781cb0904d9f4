"""Alt texts taken from captions, and copied for a web page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QUndoStack

from desktop_captioner.exports.image_tag import address_of, image_tag
from desktop_captioner.photos.annotation import Role
from desktop_captioner.photos.photo import Photo
from desktop_captioner.ui.browser.photo_entry import PhotoEntry
from desktop_captioner.ui.browser.photo_model import PhotoModel
from desktop_captioner.ui.controllers.change_many import ChangeMany, TextChange


class AltTexts(QObject):
    """selected: tells the photos to work on. Signals ``said(sentence)`` for the status bar."""

    said = Signal(str)

    def __init__(self, photos: PhotoModel, selected: Callable[[], Sequence[Photo]], undo: QUndoStack) -> None:
        super().__init__(photos)
        self._photos, self._selected, self._undo = photos, selected, undo

    def use_caption(self, path: Path) -> None:
        """Take a photo's caption as its alt text, also in the place of another."""
        if (entry := self._photos.entry(path)) and entry.text.strip():
            self._put([entry], self.tr("caption as alt text for {photo}").format(photo=path.name))

    def use_captions(self) -> None:
        """Take the captions of the selected photos as their alt texts; photos that have one keep it."""
        captioned = [entry for entry in self._entries() if entry.text.strip()]
        lacking = [entry for entry in captioned if not entry.shown_alt_text.strip()]
        if not lacking:
            kept, none = self.tr("The selected photos have alt texts already."), self.tr("There is no caption to take.")
            self.said.emit(kept if captioned else none)
            return
        self._put(lacking, self.tr("captions as alt texts"))
        said = [self.tr("%Ln caption(s) taken as alt texts.", None, len(lacking))]
        if kept_count := len(captioned) - len(lacking):
            said.append(self.tr("%Ln photo(s) kept the alt text that was there.", None, kept_count))
        self.said.emit(" ".join(said))

    def copy_html(self) -> None:
        """Put an image tag for each selected photo on the clipboard, a line each."""
        entries = self._entries()
        if not entries:
            return
        tags = [image_tag(address_of(each.photo.path), each.shown_alt_text, each.text) for each in entries]
        QGuiApplication.clipboard().setText("\n".join(tags))
        said = [self.tr("%Ln image tag(s) copied.", None, len(tags))]
        if lacking := sum(1 for entry in entries if not (entry.shown_alt_text.strip() or entry.text.strip())):
            said.append(self.tr("%Ln photo(s) have neither alt text nor caption.", None, lacking))
        self.said.emit(" ".join(said))

    def _entries(self) -> list[PhotoEntry]:
        return [entry for photo in self._selected() if (entry := self._photos.entry(photo.path))]

    def _put(self, entries: Sequence[PhotoEntry], title: str) -> None:
        changes = [TextChange(entry.photo.path, Role.ALT_TEXT, entry.text) for entry in entries]
        self._undo.push(ChangeMany(self._photos, changes, title))

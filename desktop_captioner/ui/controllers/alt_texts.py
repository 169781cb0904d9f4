"""Alt texts taken from captions, and copied for a web page."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QUndoStack

from desktop_captioner.exports.image_tag import address_of, image_tag
from desktop_captioner.photos.annotation import Role
from desktop_captioner.photos.photo import Photo
from desktop_captioner.ui.browser.photo_entry import PhotoEntry
from desktop_captioner.ui.browser.photo_model import PhotoModel
from desktop_captioner.ui.controllers.change_many import ChangeMany, TextChange

_PART = 250  # photos that are done at once
_SLICE = 0.01  # seconds of work between two looks at what else there is to do


class AltTexts(QObject):
    """Works on the selected photos, in parts, so that the window stays awake however many they are.

    selected: tells which they are. Signals ``said(sentence)`` for the status bar.
    """

    said = Signal(str)

    def __init__(self, photos: PhotoModel, selected: Callable[[], Sequence[Photo]], undo: QUndoStack) -> None:
        super().__init__(photos)
        self._photos, self._selected, self._undo = photos, selected, undo
        self._work: deque[Iterator[None]] = deque()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go_on)

    def use_caption(self, path: Path) -> None:
        """Take a photo's caption as its alt text, also in the place of another."""
        if (entry := self._photos.entry(path)) and entry.text.strip():
            title = self.tr("caption as alt text for {photo}").format(photo=path.name)
            self._undo.push(ChangeMany(self._photos, [TextChange(path, Role.ALT_TEXT, entry.text)], title))

    def use_captions(self) -> None:
        """Take the captions of the selected photos as their alt texts; photos that have one keep it."""
        self._begin(self._use(self._selected()))

    def copy_html(self) -> None:
        """Put an image tag for each selected photo on the clipboard, a line each."""
        self._begin(self._copy(self._selected()))

    def _use(self, photos: Sequence[Photo]) -> Iterator[None]:
        changes, kept = [], 0
        for part in self._parts(photos):
            for entry in part:
                if entry.text.strip() and entry.shown_alt_text.strip():
                    kept += 1
                elif entry.text.strip():
                    changes.append(TextChange(entry.photo.path, Role.ALT_TEXT, entry.text))
            yield
        if changes:
            self._undo.push(ChangeMany(self._photos, changes, self.tr("captions as alt texts")))
            said = [self.tr("%Ln caption(s) used as alt texts.", None, len(changes))]
            if kept:
                said.append(self.tr("%Ln photo(s) kept the alt text that was there.", None, kept))
            self.said.emit(" ".join(said))
        elif kept:
            self.said.emit(self.tr("The selected photos already have alt texts."))
        else:
            self.said.emit(self.tr("There is no caption to use."))

    def _copy(self, photos: Sequence[Photo]) -> Iterator[None]:
        tags, lacking = [], 0
        for part in self._parts(photos):
            for entry in part:
                tags.append(image_tag(address_of(entry.photo.path), entry.shown_alt_text, entry.text))
                lacking += not (entry.shown_alt_text.strip() or entry.text.strip())
            yield
        if tags:
            QGuiApplication.clipboard().setText("\n".join(tags))
            said = [self.tr("%Ln image tag(s) copied.", None, len(tags))]
            if lacking:
                said.append(self.tr("%Ln photo(s) have neither alt text nor caption.", None, lacking))
            self.said.emit(" ".join(said))

    def _parts(self, photos: Sequence[Photo]) -> Iterator[list[PhotoEntry]]:
        for start in range(0, len(photos), _PART):
            found = (self._photos.entry(photo.path) for photo in photos[start : start + _PART])
            yield [entry for entry in found if entry]

    def _begin(self, work: Iterator[None]) -> None:
        """Do it after what is still being done; the first parts at once, so that a few photos need no turn."""
        self._work.append(work)
        for _ in range(2):
            self._go_on()

    def _go_on(self) -> None:
        until = time.monotonic() + _SLICE
        while self._work:
            try:
                next(self._work[0])
            except StopIteration:
                self._work.popleft()
            if time.monotonic() > until:
                break
        if self._work:
            self._timer.start(0)
        else:
            self._timer.stop()

"""Where the model looked, found out again for captions of an earlier run."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from desktop_captioner.photos.photo import Captioned, Photo
from desktop_captioner.sentence import Sentence
from desktop_captioner.ui.browser.browser import Browser
from desktop_captioner.ui.translated import translated


class Looking(QObject):
    """Signals ``look_requested(Photo, Captioned)`` for the model, and ``said(sentence)``."""

    look_requested = Signal(object, object)
    said = Signal(str)

    def __init__(self, browser: Browser) -> None:
        super().__init__(browser)
        self._browser, self._panel = browser, browser.panel
        self._wanted: Photo | None = None
        self._panel.look_requested.connect(self.ask)

    def ask(self) -> None:
        """Asks the model to look at the current photo again."""
        entry = self._browser.current()
        if entry is None or entry.annotation.result is None or self._wanted == entry.photo:
            return
        self._wanted = entry.photo
        self.said.emit(self.tr("Looking at {photo} again…").format(photo=entry.photo.path.name))
        self.look_requested.emit(entry.photo, entry.annotation.result)

    def on_looked(self, photo: Photo, result: Captioned | Sentence) -> None:
        """The model has looked, or cannot."""
        asked, self._wanted = self._wanted == photo, None if self._wanted == photo else self._wanted
        if isinstance(result, Sentence):
            self.said.emit(translated(result))
            return
        self._browser.photos.set_looks(photo, result)
        self._browser.photos.tell()
        if asked and self._panel.path == photo.path:
            self.said.emit(self.tr("Step through the words with ← and →."))
            self._panel.begin_walk()

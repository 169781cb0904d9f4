"""The model's work as the window sees it: what is asked for, what comes back, and how far it is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop_captioner.photos.photo import Captioned, Failure, PhotoState
from desktop_captioner.ui.browser.photo_model import PhotoModel
from desktop_captioner.ui.controllers.library_writer import Memory
from desktop_captioner.ui.shell.announcement import announce
from desktop_captioner.ui.shell.status_bar import StatusBar


class Captioning(QObject):
    """running: a run is under way. model: its name and version, empty until it is loaded.

    Signals ``caption_requested(list[Path])``, ``changed()`` when a run begins or ends, and ``advanced()``.
    """

    caption_requested = Signal(object)
    changed = Signal()
    advanced = Signal()

    def __init__(self, photos: PhotoModel, memory: Memory, status: StatusBar) -> None:
        super().__init__(photos)
        self._photos, self._memory, self._status = photos, memory, status
        self.running = False
        self.model = ""

    def caption(self, paths: list[Path]) -> None:
        """Asks for captions of these photos."""
        if paths and not self.running:
            self.running = True
            self._status.say("")
            self._status.run.begin(len(paths))
            self.changed.emit()
            self.caption_requested.emit(paths)

    def caption_all(self) -> None:
        """Asks for captions of what has none, or only an older model's."""
        if entries := self._photos.to_caption(self.model):
            self.caption([entry.photo.path for entry in entries])
        else:
            self._status.say(self.tr("Every photo has a caption already."))

    def caption_empty(self) -> None:
        """Asks for captions of what has none and was not tried yet."""
        self.caption([entry.photo.path for entry in self._photos.entries if entry.state is PhotoState.EMPTY])

    def on_loaded(self, device: str, model: str) -> None:
        """The model is ready."""
        self.model = model
        self._status.show_model(f"{model}  ·  {device}")

    def on_load_failed(self, sentence: str) -> None:
        """There is no model; everything else goes on."""
        self._status.show_model(self.tr("No model"), sentence)
        self._status.say(sentence, stays=True)

    def on_result(self, result: Captioned | Failure) -> None:
        """A photo is captioned, or failed."""
        self._photos.set_result(result)
        self._memory.add_result(result)
        self._status.run.advance(isinstance(result, Failure))
        if self._status.run.total == 1 and isinstance(result, Captioned):
            announce(self._status, result.captions[0].text)
        self.advanced.emit()

    def on_ended(self, sentence: str) -> None:
        """The run is over; the sentence says how, and empty that all went well."""
        self.running = False
        summary = self._status.run.end()
        self._photos.tell()  # nothing of the run is to come after its end
        self._status.say(sentence or summary, stays=True)
        self.changed.emit()

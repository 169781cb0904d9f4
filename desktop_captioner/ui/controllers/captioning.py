"""The model's work as the window sees it: what is asked for, what comes back, and how far it is."""

from __future__ import annotations

from operator import attrgetter
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop_captioner.operations.caption_photos import CaptionedPhoto, CaptionRequest
from desktop_captioner.photos.annotation import Existing, Origin
from desktop_captioner.photos.photo import Captioned, Failure, Photo, PhotoState
from desktop_captioner.ui.browser.photo_model import PhotoModel
from desktop_captioner.ui.controllers.saving import Saving
from desktop_captioner.ui.shell.announcement import announce
from desktop_captioner.ui.shell.status_bar import StatusBar
from desktop_captioner.ui.translated import translated

_PHOTO = attrgetter("photo")


class Captioning(QObject):
    """running: a run is under way. model: its name and version, empty until it is loaded.

    Signals ``caption_requested(CaptionRequest)``, ``changed()`` when a run begins or ends, ``advanced()``, and
    ``asked(question, answer, on_yes)`` when all is captioned but what has a caption already.
    """

    caption_requested = Signal(object)
    changed = Signal()
    advanced = Signal()
    asked = Signal(str, str, object)

    def __init__(self, photos: PhotoModel, saving: Saving, status: StatusBar) -> None:
        super().__init__(photos)
        self._photos, self._saving, self._status = photos, saving, status
        self.running = False
        self.model = ""
        self._used = False  # whether the model had anything to do in this run
        self._asks = False  # whether the user says after this run what is to become of captions that photos have

    def caption(self, paths: list[Path]) -> None:
        """Asks for captions of just these photos, also where they have one, which they keep."""
        self._request(self._photos_at(paths), everything=True)

    def resume(self, paths: list[Path], job: int) -> None:
        """Goes on with an interrupted run, of which these photos are left."""
        self._request(self._photos_at(paths), job=job)

    def caption_all(self) -> None:
        """Asks for captions of what has none, or only an older model's."""
        if entries := self._photos.to_caption(self.model, self._saving.existing):
            self._request(tuple(map(_PHOTO, entries)))
            self._asks = self._saving.asks
        else:
            self._status.say(self.tr("Every photo already has a caption."))
            if self._saving.asks:
                self._ask()

    def caption_empty(self) -> None:
        """Asks for captions of what has none and was not tried yet."""
        entries = self._photos.entries
        self._request(tuple(entries[row].photo for row in self._photos.rows_in(PhotoState.EMPTY)))

    def on_loaded(self, device: str, model: str) -> None:
        """The model is ready."""
        self.model = model
        self._status.show_model(f"{model}  ·  {device}")

    def on_load_failed(self, sentence: str) -> None:
        """There is no model; everything else goes on."""
        self._status.show_model(self.tr("No model"), translated(sentence))
        self._status.say(translated(sentence), stays=True)

    def on_captioned(self, outcome: CaptionedPhoto) -> None:
        """A photo is captioned, or failed, or has a caption already."""
        self._photos.set_captioned(outcome)
        if outcome.result is None:
            self._status.run.leave_out()
        else:
            self._used = True
            self._status.run.advance(isinstance(outcome.result, Failure))
        if self._status.run.total == 1 and isinstance(outcome.result, Captioned):
            announce(self._status, outcome.result.captions[0].text)
        self.advanced.emit()

    def on_finished(self) -> None:
        """The run is over."""
        asks = self._asks
        self._end("")
        if asks:
            self._ask()

    def on_cancelled(self) -> None:
        """The run was cancelled."""
        self._end(self.tr("Cancelled; finished captions are kept."))

    def on_failed(self, sentence: str) -> None:
        """The run cannot go on."""
        self._end(translated(sentence))

    def _end(self, sentence: str) -> None:
        self.running = self._asks = False
        summary = self._status.run.end()
        if not self._used:
            summary = self.tr("Every photo already has a caption.")
        self._photos.tell()  # nothing of the run comes after its end
        self._status.say(sentence or summary, stays=True)
        self.changed.emit()

    def _ask(self) -> None:
        """Only now it is known which photos have a caption of their own: a run reads them."""
        entries = self._photos.to_caption(self.model, Existing.REPLACE)
        if paths := [entry.photo.path for entry in entries if entry.annotation.origin is Origin.FILE]:
            question = self.tr(
                "%Ln photo(s) already had a caption. Caption them too? Nothing is replaced before you save.",
                None, len(paths),
            )  # fmt: skip
            self.asked.emit(question, self.tr("Caption Them Too"), lambda: self.caption(paths))

    def _photos_at(self, paths: list[Path]) -> tuple[Photo, ...]:
        return tuple(entry.photo for path in paths if (entry := self._photos.entry(path)))

    def _request(self, photos: tuple[Photo, ...], everything: bool = False, job: int | None = None) -> None:
        if photos and not self.running:
            self.running, self._used = True, False
            self._status.say("")
            self._status.run.begin(len(photos))
            self.changed.emit()
            self.caption_requested.emit(CaptionRequest(photos, everything, self._saving.existing, job=job))

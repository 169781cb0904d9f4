"""Captions of the window on their way into the photos, and back out of them."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from desktop_captioner import NAME, __version__
from desktop_captioner.library.journal import Run
from desktop_captioner.metadata.request import Existing, Iptc, PhotoMetadata, Request, Sidecars, WritePolicy
from desktop_captioner.photos.photo import Captioned, Failure, Photo
from desktop_captioner.settings import Settings
from desktop_captioner.ui.browser.entry import Entry
from desktop_captioner.ui.browser.photo_model import PhotoModel
from desktop_captioner.ui.language import number
from desktop_captioner.workers.save_worker import Saved, SaveRequest

E = TypeVar("E", bound=Enum)


class Saving(QObject):
    """unshown: what failed last, of photos that are not shown, or whose text could not be taken back.

    Signals ``save_requested(SaveRequest)``, ``revert_requested(int)``, ``said(sentence, stays)`` for the status bar and
    ``changed()`` when saving begins or ends.
    """

    save_requested = Signal(object)
    revert_requested = Signal(int)
    said = Signal(str, bool)
    changed = Signal()

    def __init__(self, photos: PhotoModel, settings: Settings) -> None:
        super().__init__(photos)
        self._photos = photos
        self.settings = settings
        self.busy = False
        self._reverting = False
        self._total = self._done = self._failed = self._kept = 0
        self._texts: dict[Path, tuple[str, str | None]] = {}
        self.unshown: list[Failure] = []
        self._notes: list[str] = []

    def save(self, entries: Sequence[Entry]) -> None:
        """Asks for the texts of these photos to be saved, where they are not yet."""
        entries = [entry for entry in entries if entry.can_be_saved]
        if self.busy:
            return
        if not entries:
            self.said.emit(self.tr("There is nothing new to save."), False)
            return
        items = tuple((entry.photo.path, self._request(entry)) for entry in entries)
        self._texts = {
            entry.photo.path: (entry.text, entry.alt_text) for entry in entries if not self._keeps_caption(entry)
        }
        self._begin(len(items), reverting=False)
        first = items[0][0]
        title = first.name if len(items) == 1 else first.parent.name or str(first.parent)
        self.save_requested.emit(SaveRequest(items, write_policy(self.settings), title))

    def revert(self, run: Run) -> None:
        """Asks for what a run wrote to be taken back."""
        if not self.busy:
            self._begin(run.writes, reverting=True)
            self.revert_requested.emit(run.number)

    def on_saved(self, saved: Saved) -> None:
        """A photo has its caption, or had one that was kept."""
        path = saved.photo.path
        self._notes += saved.notes
        if saved.skipped:
            self._kept += 1
            self._photos.set_metadata(saved.photo, saved.metadata)
        else:
            self._photos.set_saved(saved.photo, saved.metadata, self._texts.get(path))
        self._advance()

    def on_reverted(self, photo: Photo, metadata: PhotoMetadata) -> None:
        """A photo is as it was before."""
        self._photos.set_saved(photo, metadata, None)
        self._advance()

    def on_failed(self, failure: Failure) -> None:
        """A photo could not be written."""
        self._failed += 1
        if self._reverting or self._photos.row(failure.path) < 0:
            self.unshown.append(failure)
        else:
            self._photos.set_unsaved(failure.path, failure.sentence)
        self._advance()

    def on_finished(self, sentence: str) -> None:
        """All was tried; the sentence says what came between, if anything."""
        self.busy = False
        self.said.emit(sentence or self._summary(), bool(sentence or self._failed))
        self.changed.emit()

    def _begin(self, total: int, reverting: bool) -> None:
        self.busy, self._reverting = True, reverting
        self._total, self._done, self._failed, self._kept = total, 0, 0, 0
        self._notes, self.unshown = [], []
        self.changed.emit()

    def _advance(self) -> None:
        self._done += 1
        doing = self.tr("Taking back: {done} of {total}…") if self._reverting else self.tr("Saving: {done} of {total}…")
        self.said.emit(doing.format(done=number(self._done), total=number(self._total)), True)

    def _summary(self) -> str:
        done = self._done - self._failed - self._kept
        if self._reverting:
            sentences = [self.tr("%Ln photo(s) as before.", None, done)]
        else:
            sentences = [self.tr("%Ln photo(s) saved.", None, done)]
        if self._kept:
            sentences.append(self.tr("%Ln photo(s) kept the caption that was there.", None, self._kept))
        if self._failed:
            sentences.append(self.tr("%Ln photo(s) failed.", None, self._failed))
        return " ".join([*sentences, *self._notes[:1]])

    def _existing(self, entry: Entry) -> Existing:
        # What a person wrote here, or what this program saved before, may be replaced without asking.
        ours = entry.edited is not None or (entry.saved is not None and entry.saved[0] == entry.existing)
        return Existing.REPLACE if ours else _value(Existing, self.settings.existing, Existing.SKIP)

    def _keeps_caption(self, entry: Entry) -> bool:
        """Whether only the alt text is to be saved: a person wrote it, and the photo keeps the caption that it has."""
        return entry.has_new_alt_text and bool(entry.existing) and self._existing(entry) is Existing.SKIP

    def _request(self, entry: Entry) -> Request:
        model = entry.result.model if isinstance(entry.result, Captioned) and entry.chosen else ""
        writer = f"{NAME} {__version__}{f', {model}' if model else ''}"
        # An empty text of a person's says that the photo shall have none.
        clear = entry.edited == "" or entry.alt_text == ""
        if self._keeps_caption(entry):
            return Request(None, entry.alt_text, Existing.REPLACE, writer, clear)
        return Request(entry.text, entry.alt_text, self._existing(entry), writer, clear)


def write_policy(settings: Settings) -> WritePolicy:
    """How the user wants captions saved."""
    return WritePolicy(
        sidecars=_value(Sidecars, settings.sidecars, Sidecars.WHEN_NEEDED),
        iptc=_value(Iptc, settings.iptc, Iptc.IF_PRESENT),
        keep_times=settings.keep_times,
        adobe_sidecar_names=settings.adobe_sidecar_names,
        windows_comment=settings.windows_comment,
    )


def _value(kind: type[E], text: str, otherwise: E) -> E:
    """The choice with this value; a settings file may hold anything."""
    return next((each for each in kind if each.value == text), otherwise)

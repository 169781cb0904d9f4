"""Captions of the window on their way into the photos, and back out of them."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from desktop_captioner.library.journal import Run
from desktop_captioner.metadata.request import Iptc, PhotoMetadata, Sidecars, WritePolicy
from desktop_captioner.operations.save_captions import SavedPhoto, SaveRequest
from desktop_captioner.photos.annotation import ASK, Existing
from desktop_captioner.photos.photo import Failure, Photo
from desktop_captioner.settings import Settings
from desktop_captioner.ui.browser.photo_entry import PhotoEntry
from desktop_captioner.ui.browser.photo_model import PhotoModel
from desktop_captioner.ui.controllers.library_writer import LibraryWriter
from desktop_captioner.ui.shell.run_status import RunStatus
from desktop_captioner.ui.translated import translated

E = TypeVar("E", bound=Enum)
MANY = 50  # photos that are written without a question


class Saving(QObject):
    """unshown: what failed last, of photos that are not shown, or whose text could not be taken back.

    Signals ``save_requested(SaveRequest)``, ``revert_requested(int)``, ``said(sentence, stays)`` for the status bar,
    ``asked(question, answer, on_yes)`` before many photos are written, ``asked_existing(question, on_answer)`` before
    captions that others gave photos give way, and ``changed()`` when saving begins or ends.
    """

    save_requested = Signal(object)
    revert_requested = Signal(int)
    said = Signal(str, bool)
    asked = Signal(str, str, object)
    asked_existing = Signal(str, object)
    changed = Signal()

    def __init__(self, photos: PhotoModel, writer: LibraryWriter, settings: Settings, progress: RunStatus) -> None:
        """writer: knows the edits that the library has not kept yet; they are saved with the photos."""
        super().__init__(photos)
        self._photos, self._writer, self._progress = photos, writer, progress
        self.settings = settings
        self.busy = False
        self._reverting = self._stopped = False
        self._total = self._done = self._failed = self._kept = 0
        self.unshown: list[Failure] = []
        self._notes: list[str] = []
        self._unsure: list[PhotoEntry] = []

    def save(self, entries: Sequence[PhotoEntry], unsure: bool = False) -> None:
        """Asks for the texts of these photos to be saved, where they are not yet.

        unsure: captions that are, too. They are left out where many are saved; a single photo was looked at.
        """
        if self.busy:
            return
        least = 0.0 if unsure or self.settings.save_unsure or len(entries) == 1 else self._photos.sure_from
        contested = [entry for entry in entries if entry.annotation.is_contested] if self.asks else []
        contested = [entry for entry in contested if not entry.annotation.is_held_back(Existing.REPLACE, least)]
        if contested:
            question = self.tr("%Ln photo(s) already have a caption; the model has another.", None, len(contested))
            counted = frozenset(entry.photo.path for entry in contested)
            self.asked_existing.emit(question, lambda existing: self._confirm(entries, existing, least, counted))
        else:
            self._confirm(entries, self.existing, least)

    def stop(self) -> None:
        """The user has had enough: what is written stays, nothing more is."""
        self._stopped = True

    def _confirm(
        self, entries: Sequence[PhotoEntry], existing: Existing, least: float, counted: frozenset[Path] | None = None
    ) -> None:
        """Saves at once, or after a question where there are many.

        least: the confidence of a model's caption. counted: the only captions that may give way.
        """
        kept = frozenset(entry.photo.path for entry in entries) - counted if counted is not None else frozenset()
        fates = [(entry, Existing.SKIP if entry.photo.path in kept else existing) for entry in entries]
        wanted = [entry for entry, fate in fates if entry.can_be_saved(fate, least)]
        self._unsure = [entry for entry, fate in fates if entry.annotation.is_held_back(fate, least)]
        if not wanted and self._unsure:
            self._ask_for_unsure()
        elif not wanted:
            self.said.emit(self.tr("There is nothing new to save."), False)
        elif len(wanted) > MANY:
            question = self.tr("Save captions into %Ln photo(s)? You can revert this later.", None, len(wanted))
            self.asked.emit(question, self.tr("Save"), lambda: self._save(wanted, existing, kept, least))
        else:
            self._save(wanted, existing, kept, least)

    def _save(self, wanted: Sequence[PhotoEntry], existing: Existing, kept: frozenset[Path], least: float) -> None:
        if self.busy:
            return
        photos = tuple((entry.photo.path, entry.annotation) for entry in wanted)
        self._begin(len(photos), reverting=False)
        first = photos[0][0]
        title = first.name if len(photos) == 1 else first.parent.name or str(first.parent)
        policy = write_policy(self.settings)
        edits = self._writer.take_edits()
        self.save_requested.emit(SaveRequest(photos, policy, existing, kept, title, edits, least))

    @property
    def existing(self) -> Existing:
        """Returns what to do with captions that photos have; kept where the user is to be asked."""
        return _value(Existing, self.settings.existing, Existing.SKIP)

    @property
    def asks(self) -> bool:
        """Whether the user is to be asked about them."""
        return self.settings.existing == ASK

    def revert(self, run: Run) -> None:
        """Asks for what a run wrote to be taken back."""
        if not self.busy:
            self._begin(run.writes, reverting=True)
            self.revert_requested.emit(run.number)

    def on_saved(self, saved: SavedPhoto) -> None:
        """A photo has its caption, or had one that was kept."""
        self._notes += map(translated, saved.notes)
        self._kept += saved.kept
        self._photos.set_saved(saved.photo, saved.metadata, saved.annotation.saved)
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
        self._progress.end()
        self._photos.tell()
        self.said.emit(translated(sentence) or self._summary(), True)
        self.changed.emit()
        if self._unsure and not sentence:
            self._ask_for_unsure()

    def _begin(self, total: int, reverting: bool) -> None:
        self.busy, self._reverting, self._stopped = True, reverting, False
        self._total, self._done, self._failed, self._kept = total, 0, 0, 0
        self._notes, self.unshown = [], []
        self._unsure = [] if reverting else self._unsure
        self._progress.begin(total, self.tr("Reverting") if reverting else self.tr("Saving"))
        self.changed.emit()

    def _ask_for_unsure(self) -> None:
        """Lets the user include the captions that were left out."""
        left, self._unsure = self._unsure, []
        question = self.tr(
            "%Ln unsure caption(s) were not saved. Review them first, or save them as they are.", None, len(left)
        )
        self.asked.emit(question, self.tr("Save Them Too"), lambda: self.save(left, unsure=True))

    def _advance(self) -> None:
        self._done += 1
        self._progress.advance(failed=False)

    def _summary(self) -> str:
        done = self._done - self._failed - self._kept
        if self._reverting:
            sentences = [self.tr("%Ln photo(s) reverted.", None, done)]
        else:
            sentences = [self.tr("%Ln photo(s) saved.", None, done)]
        if self._stopped and self._done < self._total:
            sentences.insert(0, self.tr("Stopped."))
        if self._kept:
            sentences.append(self.tr("%Ln photo(s) kept the caption that was there.", None, self._kept))
        if self._failed:
            sentences.append(self.tr("%Ln photo(s) failed.", None, self._failed))
        return " ".join([*sentences, *self._notes[:1]])


def write_policy(settings: Settings) -> WritePolicy:
    """How the user wants captions saved."""
    return WritePolicy(
        sidecars=_value(Sidecars, settings.sidecars, Sidecars.WHEN_NEEDED),
        iptc=_value(Iptc, settings.iptc, Iptc.IF_PRESENT),
        keep_times=settings.keep_times,
        adobe_sidecar_names=settings.adobe_sidecar_names,
        windows_comment=settings.windows_comment,
        keywords=settings.keywords,
        keep_credentials=settings.keep_credentials,
    )


def _value(kind: type[E], text: str, otherwise: E) -> E:
    """The choice with this value; a settings file may hold anything."""
    return next((each for each in kind if each.value == text), otherwise)

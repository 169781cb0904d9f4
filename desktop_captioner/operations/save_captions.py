"""Captions into the photos: what a person wrote there or here stands, the model's goes where nobody said anything."""

from __future__ import annotations

import threading
from collections.abc import Generator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from types import TracebackType
from typing import Self

from desktop_captioner import NAME, __version__
from desktop_captioner.metadata.request import PhotoMetadata, Request, WritePolicy
from desktop_captioner.operations.journaled_writer import JournaledWriter, photo_at
from desktop_captioner.operations.operation import Notice, Operation, about_photo
from desktop_captioner.photos.annotation import Annotation, Existing, Role, Wanted
from desktop_captioner.photos.photo import Failure, Photo
from desktop_captioner.photos.saving_error import SavingError


@dataclass(frozen=True)
class Edit:
    """A person's text for a photo. text: None goes back to what the photo or the model says."""

    photo: Photo
    role: Role
    text: str | None


@dataclass(frozen=True, eq=False)
class SavedPhoto:
    """The outcome of saving a photo. photo, annotation, metadata: as the file is now.

    wanted: what was written, or would be; None: the photo said it already, or ``kept`` its own caption instead of the
    model's. unsure: the model's caption was left out, because it is. notes: sentences for the user.
    """

    photo: Photo
    annotation: Annotation
    metadata: PhotoMetadata
    wanted: Wanted | None
    kept: bool = False
    unsure: bool = False
    notes: tuple[str, ...] = ()


class CaptionSaver:
    """Writes what annotations say into their photos, one by one; used in a ``with``.

    notice: what the user should know about the means at hand, or None.
    """

    def __init__(
        self, library: Path, policy: WritePolicy, title: str, dry_run: bool = False, sure_from: float = 0.0
    ) -> None:
        """title: what the user asked for. dry_run: only finds out what would be written.

        sure_from: a model's caption of less confidence is left out, unless a person chose it. Raises LibraryError.
        """
        self._dry_run, self._sure_from = dry_run, sure_from
        self._writer = JournaledWriter(library, policy, title)
        self.notice = self._writer.notice

    def keep(self, edits: Sequence[Edit]) -> list[Failure]:
        """Keeps what a person wrote last, before anything is saved; the failures are of photos that could not be kept.

        Raises LibraryError.
        """
        return self._writer.store.edit_many((each.photo, each.role, each.text) for each in edits)

    def save(self, path: Path, annotation: Annotation, existing: Existing) -> SavedPhoto:
        """Saves one photo. annotation: what is known of its texts, which the library and the file complete.

        existing: what becomes of a caption that others gave it.
        Raises SavingError, and LibraryError when the journal cannot be kept.
        """
        photo, metadata = photo_at(path), self._writer.read(path)
        annotation = self._completed(photo, annotation, metadata)
        wanted = annotation.to_write(existing, self._sure_from)
        unsure = annotation.is_held_back(existing, self._sure_from)
        if wanted is None or self._dry_run:
            kept = bool(annotation.own) and annotation.edited is None and bool(annotation.captions)
            return SavedPhoto(photo, annotation, metadata, wanted, kept and wanted is None and not unsure, unsure)
        self._keep(photo, annotation)
        done = self._writer.write(path, request_for(wanted))
        annotation = self._completed(done.photo, replace(annotation, saved=None), done.metadata)
        return SavedPhoto(
            done.photo,
            annotation,
            done.metadata,
            None if done.skipped else wanted,
            done.skipped,
            unsure,
            done.written.notes,
        )

    def close(self) -> None:
        """Ends ExifTool and the connection to the library."""
        self._writer.close()

    def _completed(self, photo: Photo, annotation: Annotation, metadata: PhotoMetadata) -> Annotation:
        found = replace(annotation, found=metadata.caption or "", found_alt_text=metadata.alt_text or "")
        record = self._writer.store.record(photo)
        if record is None:
            return found
        return replace(found, saved=record.annotation.saved).filled_from(record.current)

    def _keep(self, photo: Photo, annotation: Annotation) -> None:
        """Keeps the texts that are about to be written: only with them the library knows later whose they are."""
        with self._writer.store.batch():
            if annotation.result is not None:
                self._writer.store.keep_result(photo, annotation.result)
            if annotation.edited is not None or annotation.edited_alt_text is not None:
                self._writer.store.edit(photo, annotation.edited, annotation.edited_alt_text)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()


@dataclass(frozen=True)
class SaveRequest:
    """Photos to save with their annotations, which lack the ``edits`` that the library has not kept yet.

    existing: what becomes of captions that others gave the photos, but for those of ``unasked``, which are kept. title:
    what the user asked for, as the journal keeps it. sure_from: a model's caption of less confidence is left out, unless a
    person chose it.
    """

    photos: tuple[tuple[Path, Annotation], ...]
    policy: WritePolicy
    existing: Existing = Existing.SKIP
    unasked: frozenset[Path] = frozenset()
    title: str = ""
    edits: tuple[Edit, ...] = ()
    sure_from: float = 0.0


class SaveCaptions(Operation[SavedPhoto | Failure | Notice]):
    """Keeps a person's last edits, then saves captions and alt texts; an outcome for every photo."""

    def __init__(self, library: Path, request: SaveRequest, cancelled: threading.Event | None = None) -> None:
        super().__init__(cancelled)
        self._library, self._request = library, request

    def _outcomes(self) -> Generator[SavedPhoto | Failure | Notice, None, None]:
        request = self._request
        with CaptionSaver(self._library, request.policy, request.title, sure_from=request.sure_from) as saver:
            if saver.notice:
                yield Notice(saver.notice)
            for failure in saver.keep(request.edits):
                yield about_photo(failure)
            for path, annotation in request.photos:
                existing = Existing.SKIP if path in request.unasked else request.existing
                try:
                    outcome: SavedPhoto | Failure = saver.save(path, annotation, existing)
                except SavingError as error:
                    outcome = Failure(path, error.sentence)
                yield outcome


def request_for(wanted: Wanted) -> Request:
    """Returns what the metadata writer is asked. A model is named as the caption's writer only where the words are its own."""
    writer = f"{NAME} {__version__}{f', {wanted.model}' if wanted.model else ''}"
    return Request(wanted.caption, wanted.alt_text, wanted.existing, writer, wanted.clears)

"""Writing into photos so that it can be taken back: what stood there goes into the library's journal first."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import Self

from desktop_captioner.library.error import LibraryError
from desktop_captioner.library.journal import Journal, Run
from desktop_captioner.metadata.atomic_replace import clean_stale, runs
from desktop_captioner.metadata.request import Before, PhotoMetadata, Request, Where, WritePolicy, Written
from desktop_captioner.metadata.revert import PartlyRevertedError
from desktop_captioner.metadata.staging import PartlyWrittenError
from desktop_captioner.metadata.writer import MetadataWriter
from desktop_captioner.operations.library import open_library
from desktop_captioner.photos.photo import Photo
from desktop_captioner.photos.saving_error import SavingError
from desktop_captioner.sentence import NOTHING, Sentence, reason

# After that a process with the number of a writer is another one.
_LONGEST = timedelta(days=1)


@dataclass(frozen=True, eq=False)
class WrittenPhoto:
    """A photo after a write. photo, metadata: as the file is now."""

    photo: Photo
    metadata: PhotoMetadata
    written: Written

    @property
    def skipped(self) -> bool:
        """Whether the photo has a caption of its own, which was kept."""
        return self.written.where is Where.SKIPPED


class JournaledWriter:
    """One run of writes, or of taking back.

    store: the library. notice: what the user should know about the means at hand, or None.
    """

    def __init__(self, library: Path, policy: WritePolicy, title: str = "") -> None:
        """title: what the user asked for. Raises LibraryError."""
        self.store = open_library(library, check=False)
        self._journal, self._title = Journal(self.store), title
        self._run: int | None = None
        clean_up(self._journal)
        self._writer = MetadataWriter(policy)
        self._entered: set[Path] = set()
        self.notice = self._writer.notice

    def write(self, path: Path, request: Request) -> WrittenPhoto:
        """Writes one photo and notes in the library what it says now.

        Raises SavingError, and LibraryError when the journal cannot be kept.
        """
        self._enter(path)
        entries: list[int] = []

        def keep(before: Before) -> None:
            if self._run is None:
                self._run = self._journal.begin_run(self._title)
            entries.append(self._journal.record(self._run, path.absolute(), before.to_json()))

        try:
            written = self._writer.write(path, request, keep)
        except PartlyWrittenError:
            # The entry stays as begun, and so it can be reverted; which of the texts stand in the files is not certain.
            self.store.file_written(photo_at(path), None, None)
            raise
        except SavingError:
            for entry in entries:
                self._journal.mark_failed(entry)
            raise
        metadata, photo = self.read(path), photo_at(path)
        try:
            for entry in entries:
                self._journal.mark_written(entry)
            if written.where is not Where.SKIPPED:
                # Where only an alt text was written, the caption that was there before still stands.
                caption = metadata.caption or "" if request.caption is None else request.caption
                self._note(photo, metadata, caption, request.alt_text)
        except LibraryError as error:  # it can be taken back all the same: the entry says that the write was begun
            cause = Sentence(
                "{name} was written, but the library could not note it. {cause}", name=path.name, cause=error.cause
            )
            raise LibraryError(error.path, error.trouble, cause) from error
        return WrittenPhoto(photo, metadata, written)

    def read(self, path: Path) -> PhotoMetadata:
        """Returns what the photo says now; raises SavingError."""
        return self._writer.read(path)

    def runs(self) -> list[Run]:
        """The runs with something to take back, the newest first. Raises LibraryError."""
        return self._journal.runs()

    def revert(self, run: int, force: bool = False) -> Iterator[tuple[Path, Sentence]]:
        """Takes back what a run wrote, the last write first: each photo, and why it could not be (empty if it was).

        force: also where somebody changed the caption since. Raises LibraryError.
        """
        for entry in self._journal.revertible(run):
            self._enter(entry.path)
            try:
                self._writer.revert(entry.path, Before.from_json(entry.before), force)
                self._note(photo_at(entry.path), self.read(entry.path), None, None)
            except PartlyRevertedError as error:  # what is left can still be taken back, if somebody forces that
                self._note(photo_at(entry.path), self.read(entry.path), None, None)
                yield entry.path, error.sentence
                continue
            except SavingError as error:
                yield entry.path, error.sentence
                continue
            self._journal.mark_reverted(entry.number)
            yield entry.path, NOTHING

    def close(self) -> None:
        """Ends ExifTool and the connection to the library."""
        self._writer.close()
        try:
            for folder in self._entered:
                self._journal.leave(folder)
        except LibraryError:
            pass  # it stays noted, and is looked at again
        finally:
            self.store.close()

    def _note(self, photo: Photo, metadata: PhotoMetadata, caption: str | None, alt_text: str | None) -> None:
        """Notes that this program changed the photo: what it says now, and which of that this program wrote."""
        with self.store.batch():
            self.store.file_written(photo, caption, alt_text)
            self.store.found_in_file(photo, metadata.caption or "", metadata.alt_text or "")

    def _enter(self, path: Path) -> None:
        """Cleans the folder in which a file will be written, and notes it in case that this process is killed."""
        folder = Path(os.path.realpath(path)).parent
        if folder not in self._entered:
            self._journal.enter(folder)
            self._entered.add(folder)
            clean_stale(folder)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()


def clean_up(journal: Journal) -> None:
    """Removes the temporary files of writers that were killed, wherever they wrote. Raises LibraryError."""
    for folder, process, made in journal.entered():
        clean_stale(folder)
        if process != os.getpid() and (not runs(process) or datetime.now(UTC) - made > _LONGEST):
            journal.leave(folder, process)


def photo_at(path: Path) -> Photo:
    """The photo as it is on the disk now. Raises SavingError."""
    try:
        status = path.stat()
    except OSError as error:
        raise SavingError(Sentence("{name} cannot be read: {reason}.", name=path.name, reason=reason(error))) from error
    return Photo(path, status.st_size, status.st_mtime_ns)

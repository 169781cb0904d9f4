"""Writing into photos so that it can be taken back: what stood there goes into the library's journal first."""

from __future__ import annotations

from pathlib import Path
from types import TracebackType
from typing import Self

from desktop_captioner import paths
from desktop_captioner.library.journal import Journal
from desktop_captioner.library.store import Store
from desktop_captioner.saving.error import SavingError
from desktop_captioner.saving.metadata import Before, Request, WritePolicy, Written
from desktop_captioner.saving.replacing import clean_stale
from desktop_captioner.saving.writer import MetadataWriter


class JournaledWriter:
    """One run of writes. notice: what the user should know about the means at hand."""

    def __init__(self, policy: WritePolicy, title: str) -> None:
        """title: what the user asked for. Raises LibraryError."""
        self._store = Store.open(paths.library())
        self._journal, self._title = Journal(self._store), title
        self._run: int | None = None
        self._writer = MetadataWriter(policy)
        self._cleaned: set[Path] = set()
        self.notice = self._writer.notice

    def write(self, path: Path, request: Request) -> Written:
        """Writes one photo; raises SavingError, and LibraryError when the journal cannot be kept."""
        if path.parent not in self._cleaned:
            self._cleaned.add(path.parent)
            clean_stale(path.parent)
        entries: list[int] = []

        def keep(before: Before) -> None:
            if self._run is None:
                self._run = self._journal.begin_run(self._title)
            entries.append(self._journal.record(self._run, path.absolute(), before.facts()))

        try:
            written = self._writer.write(path, request, keep)
        except SavingError:
            for entry in entries:
                self._journal.mark_failed(entry)
            raise
        for entry in entries:
            self._journal.mark_written(entry)
        return written

    def read(self, path: Path) -> str | None:
        """The caption that the photo has now; raises SavingError."""
        return self._writer.read(path).caption

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._writer.close()
        self._store.close()

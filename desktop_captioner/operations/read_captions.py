"""Reads photos' own texts, many at once and ahead of whoever asks."""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator, Iterable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import TimeoutError as NotYet
from itertools import islice
from pathlib import Path
from types import TracebackType
from typing import Self

from desktop_captioner.metadata.request import PhotoMetadata, WritePolicy
from desktop_captioner.metadata.writer import MetadataWriter
from desktop_captioner.operations.operation import Operation
from desktop_captioner.photos.photo import Failure
from desktop_captioner.photos.saving_error import SavingError

Answers = dict[Path, PhotoMetadata | SavingError]

_FIRST, _AT_ONCE = 8, 64  # photos in one command: few at first, as somebody is waiting
_LOOK = 0.1  # seconds between looks at the event while waiting


class CaptionReader:
    """Reads photos for as long as it is open. Used from one thread."""

    def __init__(self) -> None:
        self._writer: MetadataWriter | None = None  # ExifTool takes a moment to start, so it comes late and stays

    def read(self, paths: Sequence[Path]) -> Answers:
        """Returns what each photo says, or why it cannot be read."""
        if self._writer is None:
            self._writer = MetadataWriter(WritePolicy())
        return self._writer.read_many(paths)

    def close(self) -> None:
        """Ends ExifTool."""
        if self._writer is not None:
            self._writer.close()


class ReadAhead:
    """Reads photos on a thread of its own, a part ahead of whoever takes the answers; used in a ``with``."""

    def __init__(
        self,
        paths: Iterable[Path],
        cancelled: threading.Event,
        meanwhile: Callable[[], None] = lambda: None,
        reader: CaptionReader | None = None,
    ) -> None:
        """paths: iterated over on that thread. meanwhile: called now and then by whoever waits for answers.

        reader: used on that thread, and closed at the end.
        """
        self._paths = iter(paths)
        self._cancelled, self._meanwhile = cancelled, meanwhile
        self._reader = reader or CaptionReader()
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="existing captions")
        self._next: Future[Answers | None] = self._pool.submit(self._read, _FIRST)

    @property
    def ready(self) -> bool:
        """Whether the next part can be taken without waiting."""
        return self._next.done()

    def take(self) -> Answers | None:
        """Returns the next part in the order of the paths; None when all are read, or reading was cancelled."""
        while not self._cancelled.is_set():
            try:
                answers = self._next.result(timeout=_LOOK)
            except NotYet:
                if self._next.done():  # the work itself ran into a time limit
                    raise
                self._meanwhile()
                continue
            if answers is not None:
                self._next = self._pool.submit(self._read, _AT_ONCE)
            return answers
        return None

    def close(self) -> None:
        """Ends the thread and ExifTool."""
        self._pool.shutdown(cancel_futures=True)
        self._reader.close()

    def _read(self, count: int) -> Answers | None:
        part = list(islice(self._paths, count))
        return self._reader.read(part) if part else None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()


class ReadCaptions(Operation[PhotoMetadata | Failure]):
    """Reads what photos and their sidecars say; an outcome for every photo, in their order."""

    def __init__(self, paths: Sequence[Path], cancelled: threading.Event | None = None) -> None:
        super().__init__(cancelled)
        self._paths = paths

    def _outcomes(self) -> Generator[PhotoMetadata | Failure, None, None]:
        with ReadAhead(self._paths, self.cancelled) as ahead:
            while (answers := ahead.take()) is not None:
                for path, answer in answers.items():
                    yield Failure(path, answer.sentence) if isinstance(answer, SavingError) else answer

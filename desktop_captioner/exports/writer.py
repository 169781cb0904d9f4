"""The base of all exports: where they go, how their rows are written, how they end."""

from __future__ import annotations

import sys
from abc import ABC, abstractmethod
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Self

from desktop_captioner.atomic_file import AtomicFile
from desktop_captioner.exports.row import CaptionRow
from desktop_captioner.photos.photo import Failure
from desktop_captioner.photos.saving_error import SavingError, writing

STANDARD_OUTPUT = Path("-")


@dataclass(frozen=True)
class Target:
    """Where an export goes.

    path: a file, a folder for formats that need one, None for those that lie beside the photos. bom: begin a table with
    a byte order mark, by which Excel knows UTF-8. replace: also files that say something else already. photos: all that
    will come, for formats whose file names depend on them.
    """

    path: Path | None = None
    bom: bool = False
    replace: bool = False
    photos: Collection[Path] = ()


class ExportWriter(ABC):
    """Takes rows one by one; used in a ``with`` statement.

    written: how many photos were. kept: files that say something else and were left as they are. failures: photos that
    could not be written; the others were.
    """

    def __init__(self) -> None:
        self.written = 0
        self.kept: list[Path] = []
        self.failures: list[Failure] = []

    @abstractmethod
    def write(self, row: CaptionRow) -> None:
        """Adds a photo. Raises SavingError where nothing more can be written."""

    @abstractmethod
    def close(self, keep: bool = True) -> None:
        """Ends the export; the file gets its name if it is to be kept, else nothing stays. Raises SavingError."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        # A run that ends early keeps what is done; a file that could not be written, or is empty, is dropped.
        self.close(keep=kind is None or (self.written > 0 and not issubclass(kind, SavingError)))


class FileWriter(ExportWriter):
    """An export into one file, which gets its name when it is complete. Subclasses say what a row looks like."""

    binary = False

    def __init__(self, path: Path, bom: bool = False) -> None:
        """Opens the file; ``-`` is standard output. bom: begin with a byte order mark. Raises SavingError."""
        super().__init__()
        self.path = path
        self._file: AtomicFile | None = None
        self._stream: IO[Any]
        if path == STANDARD_OUTPUT:
            encoding = None if self.binary else "utf-8-sig" if bom else "utf-8"
            mode, newline = ("wb", None) if self.binary else ("w", "")
            self._stream = open(sys.stdout.fileno(), mode, encoding=encoding, newline=newline, closefd=False)  # noqa: SIM115
        else:
            with writing(path):
                self._file = AtomicFile(path, bom, self.binary)
            self._stream = self._file.stream

    def write(self, row: CaptionRow) -> None:
        """Adds a photo. Raises SavingError."""
        with writing(self.path):
            if self._put(row):
                self.written += 1
                self._stream.flush()

    def close(self, keep: bool = True) -> None:
        """Writes the end of the file and gives it its name, or leaves nothing behind. Raises SavingError."""
        with writing(self.path):
            try:
                if keep:
                    self._put_end()
            except BaseException:
                self._end(keep=False)
                raise
            self._end(keep)

    def _end(self, keep: bool) -> None:
        if self._file is None:
            self._stream.close()
        else:
            self._file.close(keep)

    @abstractmethod
    def _put(self, row: CaptionRow) -> bool:
        """Writes a row to the stream; returns False for a photo that has no place in this format."""

    def _put_end(self) -> None:
        """Writes what follows the last row."""

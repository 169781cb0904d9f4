"""Captions into files for other programs, in any of ``exports.formats``."""

from __future__ import annotations

import dataclasses
from collections.abc import Generator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from desktop_captioner.exports.formats import Format
from desktop_captioner.exports.row import CaptionRow, row_of
from desktop_captioner.exports.writer import ExportWriter, Target
from desktop_captioner.operations.library import open_library
from desktop_captioner.operations.operation import Operation
from desktop_captioner.photos.annotation import SURE_FROM
from desktop_captioner.photos.discover import discover
from desktop_captioner.photos.photo import Failure, Photo, PhotoError


@dataclass(frozen=True)
class Exported:
    """The result of an export. written: photos. kept: files with other texts, left alone. failures: photos not written."""

    written: int = 0
    kept: tuple[Path, ...] = ()
    failures: tuple[Failure, ...] = ()


class ExportCaptions(Operation[CaptionRow | PhotoError]):
    """Writes rows to targets. Its outcomes are the rows, each when it is written.

    total: how many rows there are. exported: what became of them, known when ``run`` returns. Where it is cancelled or
    fails, files stay as they were before; text files that were written beside photos stay written.
    """

    def __init__(self, targets: Sequence[tuple[Format, Target]], rows: Sequence[CaptionRow] = ()) -> None:
        super().__init__()
        self._targets, self._given = targets, rows
        self._complete = False
        self.total = len(rows)
        self.exported = Exported()

    def _outcomes(self) -> Generator[CaptionRow | PhotoError, None, None]:
        rows = yield from self._rows()
        self.total = len(rows)
        photos = [row.path for row in rows]
        writers: list[ExportWriter] = []
        try:
            with ExitStack() as stack:
                for each, target in self._targets if rows else ():
                    writer = each.open(dataclasses.replace(target, photos=photos))
                    writers.append(writer)
                    stack.callback(self._close, writer)
                for row in rows:
                    for writer in writers:
                        writer.write(row)
                    yield row
                self._complete = True
        finally:
            self.exported = Exported(
                max((writer.written for writer in writers), default=0),
                tuple(path for writer in writers for path in writer.kept),
                tuple(failure for writer in writers for failure in writer.failures),
            )

    def _close(self, writer: ExportWriter) -> None:
        writer.close(keep=self._complete)

    def _rows(self) -> Generator[PhotoError, None, Sequence[CaptionRow]]:
        """Finds the rows; yields what cannot be read on the way."""
        yield from ()
        return self._given


class ExportKnownCaptions(ExportCaptions):
    """Writes what the library knows of photos. Its outcomes are also the errors of paths that cannot be read.

    photos: how many there are; those of which nobody said anything have no row.
    """

    def __init__(
        self,
        library: Path,
        paths: Sequence[Path],
        recursive: bool,
        targets: Sequence[tuple[Format, Target]],
        sure_from: float = SURE_FROM,
    ) -> None:
        """sure_from: the confidence below which a caption is unsure."""
        super().__init__(targets)
        self._sure_from = sure_from
        self._library, self._paths, self._recursive = library, paths, recursive
        self.photos = 0

    def _rows(self) -> Generator[PhotoError, None, Sequence[CaptionRow]]:
        errors: list[PhotoError] = []
        photos: list[Photo] = []
        for photo in discover(self._paths, self._recursive, errors.append):
            photos.append(photo)
            yield from errors
            errors.clear()
        yield from errors
        self.photos = len(photos)
        with open_library(self._library, reading=True) as store:
            known = store.records(photos)
        records = (known[photo.path] for photo in photos if photo.path in known)
        return [
            row_of(record.path, record.annotation, sure_from=self._sure_from)
            for record in records
            if record.origin or record.alt_origin
        ]

"""Captions from a table, or from text files beside photos, into the library."""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Generator, Iterable, Iterator, Sequence
from pathlib import Path

from desktop_captioner.exports.formats import rows_in
from desktop_captioner.exports.imported_row import ImportFileError, ImportRow, Problem
from desktop_captioner.exports.text_files import rows_beside
from desktop_captioner.library.store import Store
from desktop_captioner.operations.folders import Folders, NoAnswerError
from desktop_captioner.operations.import_plan import (
    Change,
    ImportPlan,
    PhotoIndex,
    apply,
    candidates,
    folded,
    import_plan,
)
from desktop_captioner.operations.library import open_library
from desktop_captioner.operations.operation import Operation
from desktop_captioner.photos.decode import is_photo
from desktop_captioner.photos.discover import discover
from desktop_captioner.photos.photo import Failure, Photo, PhotoError
from desktop_captioner.sentence import Sentence


class PlanImport(Operation[PhotoError]):
    """Looks what a table would do; changes nothing. Its outcomes are the paths that cannot be read.

    plan: what it would do, known when ``run`` returns.
    """

    def __init__(
        self, library: Path, table: Path | None, paths: Sequence[Path] = (), folders: Folders | None = None
    ) -> None:
        """table: None reads the text files beside the photos.

        paths: photos and folders that the rows can mean; none are those at the rows' own paths, and those that the library
        knows by their names.
        """
        super().__init__()
        self._library, self._table, self._paths = library, table, paths
        self._folders = folders or Folders()
        self.plan = ImportPlan()

    def _outcomes(self) -> Generator[PhotoError, None, None]:
        errors: list[PhotoError] = []
        rows = [] if self._table is None else self._rows(self._table)
        with open_library(self._library) as store:
            bases = [Path.cwd()] if self._table is None else [self._table.absolute().parent, Path.cwd()]
            if self._paths or self._table is None:
                photos = self._given(errors)
            else:
                rows, photos = self._found(rows, bases, store)
            yield from errors
            if self._table is None:
                rows = list(rows_beside(photo.path for photo in photos))
            base = max(bases, key=lambda base: _matches(PhotoIndex(photos, base), rows))
            self.plan = import_plan(rows, photos, store.records, base)

    def _rows(self, table: Path) -> list[ImportRow]:
        if not self._folders.answers(table.absolute().parent):
            raise ImportFileError(Sentence("{table} cannot be read: its folder does not respond.", table=table))
        return rows_in(table)

    def _given(self, errors: list[PhotoError]) -> list[Photo]:
        """The photos at the paths that were given."""
        answering = []
        for path in self._paths:
            whole = path.absolute()
            if self._folders.answers(whole.parent) and self._folders.answers(whole):
                answering.append(path)
            else:
                errors.append(PhotoError(path, Problem.NO_ANSWER.value))
        photos = []
        for photo in discover(answering, recursive=True, on_error=errors.append):
            if self.cancelled.is_set():
                break
            if is_photo(photo.path):
                photos.append(photo)
            else:
                errors.append(PhotoError(photo.path, Problem.NO_PHOTO.value))
        return photos

    def _found(self, rows: list[ImportRow], bases: list[Path], store: Store) -> tuple[list[ImportRow], list[Photo]]:
        """The rows, with what is wrong with their paths, and the photos that they can mean."""
        wanted: dict[Path, set[str]] = defaultdict(set)
        for row in rows:
            for path in _paths(row, bases):
                wanted[path.parent].add(folded(path.name))
        names = set().union(*wanted.values())
        for photo in store.photos():
            if folded(photo.path.name) in names:
                wanted[photo.path.parent].add(folded(photo.path.name))
        photos: list[Photo] = []
        problems: dict[tuple[Path, str], Problem] = {}
        for folder, some in wanted.items():
            if self.cancelled.is_set():
                break
            try:
                files = self._folders.photos(folder, some)
            except NoAnswerError:
                problems.update({(folder, name): Problem.NO_ANSWER for name in some})
                continue
            for file in files:
                if is_photo(file.path):
                    photos.append(file)
                else:
                    problems[folder, folded(file.path.name)] = Problem.NO_PHOTO
        return [self._checked(row, bases, problems) for row in rows], photos

    @staticmethod
    def _checked(row: ImportRow, bases: list[Path], problems: dict[tuple[Path, str], Problem]) -> ImportRow:
        found = (problems.get((path.parent, folded(path.name))) for path in _paths(row, bases))
        problem = next((each for each in found if each), None)
        return row.with_problem(problem) if problem and not row.problem else row


class ApplyImport(Operation[Failure]):
    """Keeps changes of a plan in the library. Its outcomes are the photos that could not be kept."""

    def __init__(self, library: Path, changes: Iterable[Change]) -> None:
        super().__init__()
        self._library, self._changes = library, list(changes)

    def _outcomes(self) -> Generator[Failure, None, None]:
        with open_library(self._library) as store:
            yield from apply(self._changes, store)


def _paths(row: ImportRow, bases: list[Path]) -> Iterator[Path]:
    """Where a row's photo can lie."""
    for base in bases if row.path else ():
        for path in candidates(str(base), row.path):
            yield Path(os.path.abspath(path))  # noqa: PTH100 (as resolve() would ask the disk about every folder)


def _matches(places: PhotoIndex, rows: Iterable[ImportRow]) -> int:
    return sum(bool(places.at(row.path)) for row in rows if row.path)

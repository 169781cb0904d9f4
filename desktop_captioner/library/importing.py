"""Captions from a table into the library: first a plan that shows every conflict, then the doing."""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path, PurePath, PureWindowsPath

from desktop_captioner.library.identity import path_at, place, readable
from desktop_captioner.library.record import Record
from desktop_captioner.library.store import Store
from desktop_captioner.photos.annotation import Origin
from desktop_captioner.photos.photo import Photo

_COLUMNS = {
    "path": ("path", "file", "filename", "file_name", "file name", "photo", "image", "sourcefile"),
    "caption": ("caption", "text", "description"),
    "alt_text": ("alt_text", "alt text", "alt-text", "alt", "alttext"),
}
_DELIMITERS = ",;\t|"
# What a spreadsheet would take for a formula gets an apostrophe from our export.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


class ImportFileError(Exception):
    """A table cannot be read; the message is one sentence for the user."""


@dataclass(frozen=True)
class ImportRow:
    """A row of the table. line: where it ends in the file, from 1. None: the table has no such text."""

    line: int
    path: str
    caption: str | None
    alt_text: str | None


class Problem(Enum):
    """Why a row was not taken; the value is the sentence for the user."""

    UNMATCHED = "No photo has this path or name."
    AMBIGUOUS = "More than one photo has this name."
    TWICE = "Another row says something else about this photo."
    DIFFERS = "The photo has another text already."
    EMPTY = "The row has no text."


@dataclass(frozen=True)
class Change:
    """What a row does to a photo; None leaves as it is."""

    row: ImportRow
    photo: Photo
    caption: str | None
    alt_text: str | None


@dataclass(frozen=True)
class Refusal:
    """A row that is not taken. photos: those that it could mean. change: what «replace» would do."""

    row: ImportRow
    problem: Problem
    photos: tuple[Path, ...] = ()
    change: Change | None = None


@dataclass
class ImportPlan:
    """What an import would do. same: the rows that say what the photos have already."""

    changes: list[Change] = field(default_factory=list)
    same: list[ImportRow] = field(default_factory=list)
    refusals: list[Refusal] = field(default_factory=list)

    def apply(self, store: Store, replace: bool = False) -> int:
        """Does it, all or nothing, as a person's edits; replace: also where a photo has another text. Returns how many.

        Raises LibraryError.
        """
        differing = [refusal.change for refusal in self.refusals if refusal.problem is Problem.DIFFERS]
        changes = self.changes + [change for change in differing if change is not None and replace]
        with store.batch():
            for change in changes:
                store.edit(change.photo, change.caption, change.alt_text)
        return len(changes)


def rows_in(path: Path) -> list[ImportRow]:
    """The rows of a CSV file in UTF-8, separated as a spreadsheet does it; a header names the columns.

    Raises ImportFileError.
    """
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            header = file.readline()
            file.seek(0)
            table = csv.reader(file, delimiter=max(_DELIMITERS, key=header.count), strict=True)
            names = [name.strip().casefold() for name in next(table, [])]
            columns = {key: _column(names, known) for key, known in _COLUMNS.items()}
            if columns["path"] is None or (columns["caption"] is None and columns["alt_text"] is None):
                raise ImportFileError(f"{path} needs a first line that names a column «path» and a column «caption».")
            return [
                ImportRow(table.line_num, *(_cell(cells, columns[key]) for key in _COLUMNS)) for cells in table if cells
            ]
    except OSError as error:
        raise ImportFileError(f"{path} cannot be read: {error.strerror or error}.") from error
    except UnicodeDecodeError as error:
        raise ImportFileError(f"{path} is not in UTF-8: save it as «CSV UTF-8».") from error
    except csv.Error as error:
        raise ImportFileError(f"{path} is not a CSV file: {error}.") from error


def import_plan(
    rows: Iterable[ImportRow], photos: Iterable[Photo], known: Mapping[Path, Record], base: Path
) -> ImportPlan:
    """What the rows would do to the photos; nothing is changed.

    A row means the photo with its path (as it stands, or from the folder ``base``), else the only one with its name.
    known: what the library remembers of the photos. A person's text, or one from the file, is not replaced.
    """
    places = _Places(photos, base)
    plan = ImportPlan()
    meant: dict[Path, list[tuple[ImportRow, Photo]]] = defaultdict(list)
    for row in rows:
        found = places.meant(row.path)
        if not row.caption and not row.alt_text:
            plan.refusals.append(Refusal(row, Problem.EMPTY, tuple(photo.path for photo in found)))
        elif len(found) != 1:
            problem = Problem.AMBIGUOUS if found else Problem.UNMATCHED
            plan.refusals.append(Refusal(row, problem, tuple(photo.path for photo in found)))
        else:
            meant[found[0].path].append((row, found[0]))
    for path, pairs in meant.items():
        if len({(row.caption, row.alt_text) for row, _ in pairs}) > 1:
            plan.refusals += [Refusal(row, Problem.TWICE, (path,)) for row, _ in pairs]
            continue
        _decide(plan, *pairs[0], known.get(path))
        plan.same += [row for row, _ in pairs[1:]]
    plan.refusals.sort(key=lambda refusal: refusal.row.line)
    return plan


def _decide(plan: ImportPlan, row: ImportRow, photo: Photo, record: Record | None) -> None:
    had = {Origin.PERSON, Origin.FILE}
    caption, alt_text = row.caption or None, row.alt_text or None
    differs = False
    if record is not None:
        caption = None if caption == record.text else caption
        alt_text = None if alt_text == record.alt_text else alt_text
        differs = bool(
            (caption and record.text and record.origin in had)
            or (alt_text and record.alt_text and record.alt_origin in had)
        )
    change = Change(row, photo, caption, alt_text)
    if caption is None and alt_text is None:
        plan.same.append(row)
    elif differs:
        plan.refusals.append(Refusal(row, Problem.DIFFERS, (photo.path,), change))
    else:
        plan.changes.append(change)


class _Places:
    """The photos under their paths and under their names."""

    def __init__(self, photos: Iterable[Photo], base: Path) -> None:
        self._base = base
        self._paths: dict[str, Photo] = {}
        self._names: dict[str, list[Photo]] = defaultdict(list)
        for photo in photos:
            if self._paths.setdefault(_whole(photo.path), photo) is photo:
                self._names[readable(photo.path.name)].append(photo)

    def meant(self, text: str) -> list[Photo]:
        """The photos that a cell can mean."""
        for path in (text, text.replace("\\", "/")):
            if photo := self._paths.get(_whole(self._base / path)):
                return [photo]
        names = (PurePath(text).name, PureWindowsPath(text).name)
        return next((self._names[name] for name in names if name in self._names), [])


def _whole(path: Path) -> str:
    return readable(path_at(place(path)))


def _column(names: list[str], known: tuple[str, ...]) -> int | None:
    return next((names.index(name) for name in known if name in names), None)


def _cell(cells: list[str], column: int | None) -> str:
    if column is None or column >= len(cells):
        return ""
    cell = cells[column]
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(_FORMULA) else cell

"""Rows out of a damaged library: each in its table, with what the damage made of its values set right."""

from __future__ import annotations

import difflib
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from desktop_captioner.library.checksum import COVERED, checksum_of
from desktop_captioner.library.pages import Pages, StoredRow, Value

_PATHS = "sqlite_autoindex_photos_1"  # the index of photos by their paths

Right = Callable[[Value], Value]


def _or(kind: type, instead: Value) -> Right:
    return lambda value: value if isinstance(value, kind) else instead


def _text(value: Value) -> Value:
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    return "" if value is None else str(value)


def _optional_text(value: Value) -> Value:
    return None if value is None else _text(value)


def _path(value: Value) -> Value:
    return value.encode() if isinstance(value, str) else _or(bytes, None)(value)


def _number(value: Value) -> Value:
    return float(value) if isinstance(value, int) else _or(float, None)(value)


def _one_of(*words: str) -> Right:
    return lambda value: (difflib.get_close_matches(str(_text(value)), words, 1, 0) or words)[0]


def _json(instead: str) -> Right:
    def right(value: Value) -> Value:
        try:
            text = str(_text(value))
            json.loads(text)
        except ValueError:
            return instead
        return text

    return right


_integer, _optional_integer, _optional_bytes = _or(int, 0), _or(int, None), _or(bytes, None)
_JOB = (_optional_integer, _integer, _json("{}"), _one_of("open", "paused", "cancelled"))
# The columns of each table in the order in which they are stored, each with what sets its values right. The first column
# of the covered tables is the row's number, which is stored beside them; the last is the checksum.
COLUMNS: dict[str, tuple[Right, ...]] = {
    "photos": (
        _optional_integer, _path, _integer, _integer, _optional_bytes, _integer, _optional_integer, _optional_integer,
        _optional_integer, _optional_text, _optional_text, _optional_text, _optional_bytes, _optional_integer,
    ),
    "captions": (
        _optional_integer, _integer, _one_of("caption", "alt text"), _text, _one_of("human", "model", "file"), _optional_text,
        _number, _json("[]"), _integer, _optional_integer,
    ),
    "jobs": (*_JOB, _optional_integer),
    "runs": (_optional_integer, _integer, _text, _optional_integer),
    "journal": (
        _optional_integer, _integer, _or(bytes, b""), _json("null"), _json("null"),
        _one_of("failed", "begun", "written", "reverted"), _optional_integer,
    ),
    "job_photos": (_integer, _or(bytes, b""), _integer, _one_of("pending", "done", "skipped", "failed"), _text),
    "writing": (_or(bytes, b""), _integer, _integer),
    "waiting_edits": (_or(bytes, b""), _one_of("caption", "alt text"), _integer, _integer, _optional_text),
}  # fmt: skip
# Of the first version's tables: fewer columns are no row of theirs.
_FEWEST = {
    "photos": 12,
    "captions": 9,
    "jobs": 4,
    "runs": 3,
    "journal": 6,
    "job_photos": 5,
    "writing": 3,
    "waiting_edits": 5,
}
# Never deleted from: what stands in a page that no tree leads to has only lost its way.
_LASTING = ("photos", "captions", "runs", "journal")


@dataclass(frozen=True)
class Salvaged:
    """A row that can be stored again. sound: it is as it was written. found: a tree leads to it."""

    table: str
    values: tuple[Value, ...]
    sound: bool
    found: bool


class Salvage:
    """The rows that can be made out in a file, and the paths that the index of photos has for their numbers."""

    def __init__(self, pages: Pages) -> None:
        self._pages = pages
        self.paths: dict[int, bytes] = {}
        self._parents = pages.parents()
        self._names = {1: "sqlite_schema"}
        for row in pages.rows():
            if len(row.values) == 5 and row.rowid is not None and row.values[0] in ("table", "index"):
                root, name = row.values[3], row.values[1]
                if isinstance(root, int) and root > 1 and isinstance(name, str):
                    self._names[root] = name

    def rows(self) -> Iterator[Salvaged]:
        """Yield every row in the order of the pages; the same number may come more than once. Fills ``paths``."""
        for row in self._pages.rows():
            name = self._name(row.page)
            if row.rowid is None and len(row.values) == 2 and name in (_PATHS, None):
                where, number = row.values
                if isinstance(where, bytes) and isinstance(number, int):
                    self.paths.setdefault(number, where)
            elif table := _table(row, name):
                yield _set_right(row, table, name is not None)

    def _name(self, page: int) -> str | None:
        """Return the table or index whose tree leads to the page."""
        seen = set()
        while page not in self._names and page in self._parents and page not in seen:
            seen.add(page)
            page = self._parents[page]
        return self._names.get(page)


def _table(row: StoredRow, name: str | None) -> str | None:
    """Return the table that a row belongs to, by the tree that leads to it, or by its values."""
    fitting = [table for table in COLUMNS if _fits(row, table)]
    if name in COLUMNS:
        # A flipped pointer can lead to another table's page.
        return fitting[0] if len(fitting) == 1 and (row.rowid is None) == (name not in COVERED) else name
    if name is not None:
        return fitting[0] if fitting and fitting[0] in ("photos", "captions") and name == "sqlite_schema" else None
    lasting = [table for table in fitting if table in _LASTING]
    if lasting:
        return lasting[0]
    by_size = [table for table in ("photos", "captions") if _FEWEST[table] <= len(row.values) <= len(COLUMNS[table])]
    return by_size[0] if by_size and row.rowid is not None else None


def _fits(row: StoredRow, table: str) -> bool:
    """Return whether every value is one that the table can hold."""
    columns = COLUMNS[table]
    if (row.rowid is None) == (table in COVERED) or not _FEWEST[table] <= len(row.values) <= len(columns):
        return False
    return all(_same(right(value), value) for right, value in zip(columns, row.values, strict=False))


def _set_right(row: StoredRow, table: str, found: bool) -> Salvaged:
    columns = COLUMNS[table]
    values = (row.values + (None,) * len(columns))[: len(columns)]
    right = tuple(each(value) for each, value in zip(columns, values, strict=True))
    if table not in COVERED:
        return Salvaged(table, right, all(map(_same, right, values)), found)
    right = (row.rowid, *right[1:-1])
    unchanged = len(row.values) >= _FEWEST[table] and all(map(_same, right[1:], values[1:-1]))
    # A row of an older version has no checksum, and fewer columns.
    checked = len(row.values) < len(columns) or checksum_of(right) == values[-1]
    return Salvaged(table, right, unchanged and checked, found)


def _same(one: Value, other: Value) -> bool:
    return type(one) is type(other) and one == other

"""A damaged library made usable again: what can still be read goes into a new one, the damaged one is kept."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from desktop_captioner.library.database import COMPANIONS, Database, set_aside
from desktop_captioner.library.error import LibraryError, Trouble
from desktop_captioner.library.schema import SEARCHABLE

# Jobs are left behind: what they were about is captioned, or can be captioned again.
_TABLES = ("photos", "captions", "runs", "journal")
# What a lost row leaves dangling. The last text that a photo had stands in for one that is lost.
_MENDING = (
    "DELETE FROM captions WHERE photo NOT IN (SELECT id FROM photos)",
    "UPDATE photos SET generated = (SELECT max(id) FROM captions WHERE photo = photos.id AND origin = 'model') "
    "WHERE generated NOT IN (SELECT id FROM captions WHERE photo = photos.id AND origin = 'model')",
    "UPDATE photos SET caption = (SELECT max(id) FROM captions WHERE photo = photos.id AND role = 'caption') "
    "WHERE caption NOT IN (SELECT id FROM captions WHERE photo = photos.id AND role = 'caption')",
    "UPDATE photos SET alt_text = (SELECT max(id) FROM captions WHERE photo = photos.id AND role = 'alt text') "
    "WHERE alt_text NOT IN (SELECT id FROM captions WHERE photo = photos.id AND role = 'alt text')",
    "INSERT OR IGNORE INTO runs (id, made, title) SELECT DISTINCT run, 0, '' FROM journal",
)
_LARGEST_STEP = 1 << 20


@dataclass(frozen=True)
class Repaired:
    """aside: where the damaged library is kept. photos, captions: how many could still be read."""

    aside: Path
    photos: int
    captions: int


def repair(path: Path) -> Repaired:
    """Puts a new library with all that can be read in the place of a damaged one. Close every Store on it first.

    Raises LibraryError; the damaged library is then where it was.
    """
    path = path.absolute()
    try:
        with TemporaryDirectory(dir=path.parent, prefix=".repair-") as folder:
            old, new = Path(folder, "old"), Path(folder, "new")
            for companion in ("", *COMPANIONS):
                if (part := path.with_name(path.name + companion)).exists():
                    shutil.copy(part, old.with_name(old.name + companion))
            with closing(Database(new, patience=0, check=False)) as database:
                photos, captions = _salvage(old, database)
            aside = set_aside(path)
            new.replace(path)
    except OSError as error:
        raise LibraryError(path, Trouble.FULL, f"The library {path} cannot be repaired: {error.strerror}.") from error
    return Repaired(aside, photos, captions)


def _salvage(old: Path, database: Database) -> tuple[int, int]:
    database.rows("PRAGMA foreign_keys = OFF")
    with closing(sqlite3.connect(old)) as source, database.transaction():
        source.text_factory = lambda text: text.decode("utf-8", "replace")
        for table in _TABLES:
            columns = [column[1] for column in database.rows(f"PRAGMA table_info ({table})")]
            marks = ",".join("?" * len(columns))
            statement = f"INSERT OR IGNORE INTO {table} ({','.join(columns)}) VALUES ({marks})"
            for row in _readable_rows(source, table):
                database.change(statement, [row.get(column) for column in columns])
        for statement in _MENDING:
            database.change(statement)
        database.change("DELETE FROM search")
        database.change(SEARCHABLE)
        counts = [database.rows(f"SELECT count(*) FROM {table}")[0][0] for table in ("photos", "captions")]
    return counts[0], counts[1]


def _readable_rows(source: sqlite3.Connection, table: str) -> Iterator[dict[str, Any]]:
    """The rows of a table in the order of their numbers; what cannot be read is leapt over in growing steps."""
    last, step = 0, 1
    while step <= _LARGEST_STEP:
        with suppress(sqlite3.DatabaseError, UnicodeDecodeError):
            rows = source.execute(f"SELECT * FROM {table} WHERE id > ? ORDER BY id", (last,))
            names = [column[0] for column in rows.description]
            for values in rows:
                row = dict(zip(names, values, strict=True))
                if not isinstance(row["id"], int) or row["id"] <= last:
                    break  # a circle in the damaged tree
                last, step = row["id"], 1
                yield row
            else:
                return
        last, step = last + step, step * 2

"""A damaged library made usable again: what can still be read goes into a new one, the damaged one is kept."""

from __future__ import annotations

import errno
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop_captioner.library.checksum import COVERED, sound
from desktop_captioner.library.damaged_file import set_aside
from desktop_captioner.library.database import Database
from desktop_captioner.library.error import LibraryError, Trouble
from desktop_captioner.library.identity import path_at
from desktop_captioner.library.pages import Pages, Value
from desktop_captioner.library.salvage import Salvage, Salvaged
from desktop_captioner.library.schema import SEARCHABLE
from desktop_captioner.library.store import Store
from desktop_captioner.sentence import Sentence, reason

# Columns in the order in which they are stored: a key comes first (sqlite.org/withoutrowid.html).
_STORED = COVERED | {
    "job_photos": ("job", "path", "position", "state", "sentence"),
    "writing": ("folder", "process", "made"),
    "waiting_edits": ("path", "role", "size", "modified", "text"),
}
# What a lost row leaves dangling: a caption without its photo keeps one without a place.
_ORPHANS = (
    "INSERT OR IGNORE INTO photos (id, size, modified) SELECT DISTINCT photo, 0, 0 FROM captions",
    "INSERT OR IGNORE INTO runs (id, made, title) SELECT DISTINCT run, 0, '' FROM journal",
    "INSERT OR IGNORE INTO jobs (id, made, settings) SELECT DISTINCT job, 0, '{}' FROM job_photos",
)
# Where a pointer is lost, or leads to what is lost or not as it was written: a person's last text counts, then the file's.
_LAST = (
    "(SELECT max(c.id) FROM captions c "
    "WHERE c.photo = photos.id AND c.role = '%s' AND c.origin = '%s' AND c.checksum NOT NULL)"
)
_STANDING_IN = {
    "generated": _LAST % ("caption", "model"),
    "caption": f"coalesce({', '.join(_LAST % ('caption', origin) for origin in ('human', 'file', 'model'))})",
    "alt_text": f"coalesce({', '.join(_LAST % ('alt text', origin) for origin in ('human', 'file'))})",
}
_POINTERS = tuple(
    f"UPDATE photos SET {pointer} = {text} WHERE (size, modified) = (0, 0) OR {pointer} NOT IN "
    "(SELECT c.id FROM captions c WHERE c.photo = photos.id AND c.checksum NOT NULL)"
    for pointer, text in _STANDING_IN.items()
)


@dataclass(frozen=True)
class Repaired:
    """aside: where the damaged library is kept. photos, captions: how many could still be read.

    damaged: captions that are not as they were written, each with its photo, if that is known: kept, but not shown.
    """

    aside: Path
    photos: int
    captions: int
    damaged: tuple[tuple[Path | None, str], ...]


def is_sound(store: Store) -> bool:
    """Return whether nothing in the library is damaged, row by row. Raises LibraryError."""
    database = store.database
    try:
        if database.rows("PRAGMA integrity_check(1)") != [("ok",)]:
            return False
        with store.batch():
            database.change("INSERT INTO search (search) VALUES ('integrity-check')")
        # What a repair kept although it is damaged has no checksum.
        return not any(
            database.rows(f"SELECT 1 FROM {table} WHERE checksum NOT NULL AND NOT {sound(table, table)} LIMIT 1")
            for table in COVERED
        )
    except LibraryError as error:
        if error.trouble is not Trouble.DAMAGED:
            raise
        return False


def repair(path: Path) -> Repaired:
    """Put a new library with all that can be read in the place of a damaged one. Close every Store on it first.

    Raises LibraryError; the damaged library is then where it was.
    """
    path = path.absolute()
    try:
        with TemporaryDirectory(dir=path.parent, prefix=".repair-") as folder:
            new = Path(folder, "library")
            with closing(Database(new, patience=0, check=False)) as database:
                _fill(database, Salvage(Pages(path)))
                counts = [database.rows(f"SELECT count(*) FROM {table}")[0][0] for table in ("photos", "captions")]
                damaged = database.rows(
                    "SELECT p.path, c.text FROM captions c JOIN photos p ON p.id = c.photo "
                    "WHERE c.checksum IS NULL ORDER BY c.id"
                )
            aside = set_aside(path)
            new.replace(path)
    except OSError as error:
        trouble = Trouble.FULL if error.errno == errno.ENOSPC else Trouble.UNUSABLE
        cause = Sentence("The library {path} cannot be repaired: {reason}.", path=path, reason=reason(error))
        raise LibraryError(path, trouble, cause) from error
    except LibraryError as error:  # of the new one, which nobody knows
        raise LibraryError(
            path, error.trouble, Sentence("The library {path} cannot be repaired: the disk is full.", path=path)
        ) from error
    texts = tuple((path_at(where) if where else None, text) for where, text in damaged)
    return Repaired(aside, counts[0], counts[1], texts)


def _fill(database: Database, salvage: Salvage) -> None:
    database.rows("PRAGMA foreign_keys = OFF")
    with database.transaction():
        doubtful = []
        for row in salvage.rows():
            if row.sound and row.found:
                _insert(database, row)
            else:
                doubtful.append(row)
        # A number may stand in several pages: what is sound comes first, then what a tree leads to.
        for row in sorted(doubtful, key=lambda row: (not row.sound, not row.found)):
            if _insert(database, row) and not row.sound and row.table in ("captions", "journal"):
                database.change(f"UPDATE {row.table} SET checksum = NULL WHERE id = ?", (row.values[0],))
        for statement in _ORPHANS:
            database.change(statement)
        _give_paths(
            database, salvage.paths, {row.values[0] for row in doubtful if row.table == "photos" and not row.sound}
        )
        for statement in _POINTERS:
            database.change(statement)
        database.change("DELETE FROM search")
        database.change(SEARCHABLE)


def _insert(database: Database, row: Salvaged) -> bool:
    """Insert a row; return whether it is new. A photo whose place another one has keeps all but its place."""
    marks = ",".join("?" * len(row.values))
    statement = f"INSERT OR IGNORE INTO {row.table} ({', '.join(_STORED[row.table])}) VALUES ({marks})"
    if database.change(statement, row.values).rowcount:
        return True
    if row.table != "photos":
        return False
    number, _, *others = row.values
    return bool(database.change(statement, (number, None, *others)).rowcount)


def _give_paths(database: Database, paths: dict[int, bytes], doubtful: set[Value]) -> None:
    """Give photos that lost their row, or whose row is not as it was written, the path that the index has for them."""
    lost = database.rows("SELECT id FROM photos WHERE path IS NULL AND size = 0 AND modified = 0")
    for number in {number for (number,) in lost} | doubtful:
        database.change("UPDATE photos SET gone = 0 WHERE id = ?", (number,))
        if isinstance(number, int) and number in paths:
            database.change("UPDATE OR IGNORE photos SET path = ? WHERE id = ?", (paths[number], number))

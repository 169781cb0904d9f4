"""The SQLite file under the library: opened with care, brought up to date, changed in transactions only."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from functools import cache
from pathlib import Path
from typing import Any

from desktop_captioner.atomic_file import atomic_path
from desktop_captioner.library import words
from desktop_captioner.library.checksum import checksum
from desktop_captioner.library.error import LibraryError, Trouble, sentences
from desktop_captioner.library.identity import path_at
from desktop_captioner.library.schema import APPLICATION, MIGRATIONS
from desktop_captioner.photos.readable_path import readable
from desktop_captioner.sentence import Sentence, reason

# Where a library can still be read.
_READABLE = (Trouble.FULL, Trouble.READ_ONLY, Trouble.UNUSABLE)
# Seconds between two attempts to write, and those that who writes much leaves to others between two transactions.
_ASKED_EVERY = 0.001
GAP = 0.004
_MIGRATION_TAKES = 300.0  # seconds, at most
# What SQLite's search says of its own tables where their content is not what it wrote there.
_DAMAGED_INDEX = "invalid fts5 file format"

# What the schema's triggers call: other programs can read the library, but not change it.
_FUNCTIONS: tuple[tuple[str, int, Callable[..., Any]], ...] = (
    ("checksum", -1, checksum),
    ("searchable", 1, words.searchable),
    ("forms", 2, words.forms),
    ("file_name", 1, lambda place: readable(path_at(place).name) if place else ""),
)


class Database:
    """One connection, for the thread that opened it. Other threads and processes open their own.

    A transaction is on the disk when its block ends (WAL with synchronous=FULL, sqlite.org/pragma.html).
    """

    def __init__(self, path: Path, patience: float, check: bool, reading: bool = False) -> None:
        """patience: seconds to wait for others. check: look for damage. reading: will do where no more is possible.

        only_reads: why nothing can be changed, or None. Raises LibraryError.
        """
        path = path.absolute()
        self.path = path
        self._patience = patience
        self.only_reads: LibraryError | None = None
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            cause = Sentence("The folder {folder} cannot be made: {reason}.", folder=path.parent, reason=reason(error))
            raise LibraryError(path, Trouble.READ_ONLY, cause) from error
        try:
            with sentences(path):
                self._connection = _connect(path, patience)
                self._closed_on_error(lambda: self._prepare(check))
        except LibraryError as error:
            if not reading or error.trouble not in _READABLE or not path.exists():
                raise
            self.only_reads = error
            # SQLite needs room for a few files of its own even to read, unless it may take it that nobody writes.
            with sentences(path):
                self._connection = _connect(f"{path.as_uri()}?mode=ro&immutable=1", patience)
                self._closed_on_error(self._prepare_to_read)

    def rows(self, statement: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Return the rows that a query finds. Raises LibraryError."""
        with self._sentences():
            return self._connection.execute(statement, values).fetchall()

    def change(self, statement: str, values: Sequence[Any] = ()) -> sqlite3.Cursor:
        """Run a statement inside a transaction; the cursor tells lastrowid and rowcount. Raises LibraryError."""
        if not self._connection.in_transaction:
            raise RuntimeError("a change outside of a transaction")
        with self._sentences():
            return self._connection.execute(statement, values)

    def change_many(self, statement: str, values: Iterator[Sequence[Any]]) -> None:
        """Run a statement for each of the values inside a transaction. Raises LibraryError."""
        if not self._connection.in_transaction:
            raise RuntimeError("a change outside of a transaction")
        with self._sentences():
            self._connection.executemany(statement, values)

    @property
    def in_transaction(self) -> bool:
        """Return whether what is changed now waits for the end of a block."""
        return self._connection.in_transaction

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All of the block's changes or none; durable when it ends. A block inside another joins it."""
        if self._connection.in_transaction:
            yield
            return
        if self.only_reads:
            raise self.only_reads
        with self._sentences():
            self._begin()
            try:
                yield
                self._connection.execute("COMMIT")
            except BaseException:
                self._connection.rollback()
                raise

    @contextmanager
    def savepoint(self) -> Iterator[None]:
        """A part of a transaction that is undone alone where its block raises."""
        self.change("SAVEPOINT part")
        try:
            yield
        except BaseException:
            if self._connection.in_transaction:  # a full disk may have ended all of it
                self.change("ROLLBACK TO part")
                self.change("RELEASE part")
            raise
        self.change("RELEASE part")

    def close(self) -> None:
        """End the connection."""
        self._connection.close()

    def _begin(self) -> None:
        """Begin a transaction that writes, in a pause of others: SQLite itself asks too seldom to find a short one."""
        until = time.monotonic() + self._patience
        self._connection.execute("PRAGMA busy_timeout = 0")
        try:
            while True:
                try:
                    self._connection.execute("BEGIN IMMEDIATE")
                except sqlite3.OperationalError as error:
                    if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > until:
                        raise
                    time.sleep(_ASKED_EVERY)
                else:
                    return
        finally:
            self._connection.execute(f"PRAGMA busy_timeout = {round(self._patience * 1000)}")

    @contextmanager
    def _sentences(self) -> Iterator[None]:
        """Turn what SQLite raises into a LibraryError, also where it does not understand a damaged schema."""
        try:
            with sentences(self.path):
                yield
        except sqlite3.OperationalError as error:
            is_whole = _schema(self._connection) == _schema_as_made() and not str(error).startswith(_DAMAGED_INDEX)
            if error.sqlite_errorcode != sqlite3.SQLITE_ERROR or is_whole:
                raise
            raise LibraryError(
                self.path,
                Trouble.DAMAGED,
                Sentence("The library {path} is damaged ({error}).", path=self.path, error=error),
            ) from error

    def _closed_on_error(self, prepare: Callable[[], None]) -> None:
        try:
            prepare()
        except BaseException:
            self._connection.close()
            raise

    def _prepare_to_read(self) -> None:
        if self._version() != len(MIGRATIONS) and self.only_reads:
            raise self.only_reads

    def _prepare(self, check: bool) -> None:
        version = self._version()
        if version < 0:
            raise LibraryError(self.path, Trouble.DAMAGED, Sentence("The library {path} is damaged.", path=self.path))
        if version > len(MIGRATIONS):
            cause = Sentence("The library {path} was made by a newer version of the program.", path=self.path)
            raise LibraryError(self.path, Trouble.NEWER, cause)
        self._connection.execute("PRAGMA foreign_keys = ON")
        self._connection.execute("PRAGMA synchronous = FULL")
        if check and (found := self._value("PRAGMA quick_check(1)")) != "ok":
            raise LibraryError(
                self.path,
                Trouble.DAMAGED,
                Sentence(
                    "The library {path} is damaged ({found}).", path=self.path, found=" ".join(str(found).split())
                ),
            )
        self._write_ahead()
        if version < len(MIGRATIONS):
            if version:
                self._back_up(version)
            self._migrate()
        else:
            # Says now, not at the first caption, that the file is read-only.
            self._begin()
            self._connection.rollback()

    def _version(self) -> int:
        """The schema's version; 0 for a file that is empty. Raises LibraryError for a stranger's file."""
        application, version = self._value("PRAGMA application_id"), self._value("PRAGMA user_version")
        if application != APPLICATION and (application or version or self._value("SELECT count(*) FROM sqlite_master")):
            # Another process may just have made the library, between these questions.
            if self._value("PRAGMA application_id") == APPLICATION:
                return int(self._value("PRAGMA user_version"))
            raise LibraryError(
                self.path, Trouble.DAMAGED, Sentence("The file {path} is not a library.", path=self.path)
            )
        return int(version)

    def _write_ahead(self) -> None:
        """Readers and a writer side by side. Stays in the file, so it does not matter which process succeeds."""
        try:
            self._connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY:
                raise

    def _migrate(self) -> None:
        # Another thread or program may be at it, which takes half a minute for 100,000 photos.
        patience, self._patience = self._patience, max(self._patience, _MIGRATION_TAKES)
        try:
            with self.transaction():
                for number in range(self._version(), len(MIGRATIONS)):
                    for statement in MIGRATIONS[number]:
                        self._connection.execute(statement)
                self._connection.execute(f"PRAGMA application_id = {APPLICATION}")
                self._connection.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")
        except (sqlite3.OperationalError, sqlite3.IntegrityError) as error:
            cause = Sentence(
                "The library {path} is damaged and cannot be brought up to date ({error}).", path=self.path, error=error
            )
            raise LibraryError(self.path, Trouble.DAMAGED, cause) from error
        finally:
            self._patience = patience

    def _back_up(self, version: int) -> None:
        """A whole copy beside the library, under its name only when it is complete."""
        backup = self.path.with_name(f"{self.path.stem}.version-{version}{self.path.suffix}")
        try:
            with atomic_path(backup) as partial, closing(sqlite3.connect(partial)) as copy:
                self._connection.backup(copy)
        except OSError as error:
            cause = Sentence(
                "The library {path} cannot be backed up before it is changed: {reason}.",
                path=self.path,
                reason=reason(error),
            )
            raise LibraryError(self.path, Trouble.FULL, cause) from error

    def _value(self, statement: str) -> Any:
        return self._connection.execute(statement).fetchone()[0]


def _connect(place: Path | str, patience: float = 0) -> sqlite3.Connection:
    connection = sqlite3.connect(place, timeout=patience, isolation_level=None, uri=isinstance(place, str))
    for name, arguments, function in _FUNCTIONS:
        connection.create_function(name, arguments, function, deterministic=True)
    return connection


def _schema(connection: sqlite3.Connection) -> dict[str, str] | None:
    """Return the SQL of each table, index and trigger in a library's schema; None where it cannot be read.

    Of those that SQLite made for the search only that they are there.
    """
    try:
        rows = connection.execute("SELECT name, sql FROM sqlite_master WHERE sql NOT NULL").fetchall()
    except sqlite3.Error:
        return None
    return {name: "" if name.startswith("search_") else sql for name, sql in rows}


@cache
def _schema_as_made() -> dict[str, str] | None:
    with closing(_connect(Path(":memory:"))) as new:
        for statement in (each for migration in MIGRATIONS for each in migration):
            new.execute(statement)
        return _schema(new)


def chunks(values: Sequence[Any], size: int = 500) -> Iterator[Sequence[Any]]:
    """Yield the values in pieces: by default as one statement can take them."""
    for start in range(0, len(values), size):
        yield values[start : start + size]

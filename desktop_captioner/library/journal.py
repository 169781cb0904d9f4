"""The journal of metadata writes: what stood in a photo before, on the disk before the photo is touched."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum
from pathlib import Path
from typing import Any

from desktop_captioner.library.checksum import sound
from desktop_captioner.library.identity import path_at, place
from desktop_captioner.library.statements import now, storable
from desktop_captioner.library.store import Store


class EntryState(Enum):
    """How far a write came. BEGUN after a crash: the file is as before or as after, nothing between."""

    BEGUN = "begun"
    WRITTEN = "written"
    FAILED = "failed"
    REVERTED = "reverted"


@dataclass(frozen=True)
class Run:
    """Writes that belong together. title: what the user asked for. writes: those that can be reverted."""

    number: int
    made: datetime
    title: str
    writes: int


@dataclass(frozen=True, eq=False)
class Entry:
    """A write. before, after: what the writer stored, as JSON gives it back."""

    number: int
    run: int
    path: Path
    before: Any
    after: Any
    state: EntryState


class Journal:
    """The runs of writes in a library; every method raises LibraryError."""

    def __init__(self, store: Store) -> None:
        self._database = store.database

    def begin_run(self, title: str = "") -> int:
        """Begin a run; return its number."""
        with self._database.transaction():
            made = self._database.change("INSERT INTO runs (made, title) VALUES (?, ?)", (now(), storable(title)))
        return int(made.lastrowid or 0)

    def record(self, run: int, path: Path, before: Any, after: Any = None) -> int:
        """Store what a write is about to replace, and return the entry's number: only then replace the file.

        before, after: anything that JSON can hold. Must not be called in a batch, whose end would come too late.
        """
        if self._database.in_transaction:
            raise RuntimeError("the journal was not on the disk yet when the file was to be replaced")
        with self._database.transaction():
            made = self._database.change(
                "INSERT INTO journal (run, path, before, after) VALUES (?, ?, ?, ?)",
                (run, place(path), json.dumps(before), json.dumps(after)),
            )
        return int(made.lastrowid or 0)

    def mark_written(self, entry: int) -> None:
        """Note that the file was replaced and verified."""
        self._mark(entry, EntryState.WRITTEN)

    def mark_failed(self, entry: int) -> None:
        """Note that the file was not replaced."""
        self._mark(entry, EntryState.FAILED)

    def mark_reverted(self, entry: int) -> None:
        """Note that what stood before is back."""
        self._mark(entry, EntryState.REVERTED)

    def revertible(self, run: int) -> list[Entry]:
        """Return the run's writes that are or may be in the files, the last one first."""
        rows = self._database.rows(
            "SELECT id, run, path, before, after, state FROM journal "
            f"WHERE run = ? AND state IN ('begun', 'written') AND {sound('journal', 'journal')} ORDER BY id DESC",
            (run,),
        )
        return [
            Entry(number, run, path_at(where), json.loads(before), json.loads(after), EntryState(state))
            for number, run, where, before, after, state in rows
        ]

    def runs(self, limit: int = 100) -> list[Run]:
        """Return the runs with something to revert, the newest first."""
        rows = self._database.rows(
            "SELECT r.id, r.made, r.title, count(*) FROM runs r JOIN journal j ON j.run = r.id "
            f"WHERE j.state IN ('begun', 'written') AND {sound('runs', 'r')} GROUP BY r.id ORDER BY r.id DESC LIMIT ?",
            (limit,),
        )
        return [
            Run(number, datetime.fromtimestamp(made / 1000, UTC), title, count) for number, made, title, count in rows
        ]

    def enter(self, folder: Path) -> None:
        """Note that this process begins to write in a folder: a kill may leave something there."""
        with self._database.transaction():
            self._database.change(
                "INSERT OR REPLACE INTO writing VALUES (?, ?, ?)", (place(folder), os.getpid(), now())
            )

    def leave(self, folder: Path, process: int | None = None) -> None:
        """Note that nothing of the process (this one if it is not given) can be left in the folder any more."""
        with self._database.transaction():
            values = (place(folder), os.getpid() if process is None else process)
            self._database.change("DELETE FROM writing WHERE (folder, process) = (?, ?)", values)

    def entered(self) -> list[tuple[Path, int, datetime]]:
        """Return the folders that a process has entered and not left, with its number and when."""
        rows = self._database.rows(
            "SELECT folder, process, made FROM writing WHERE typeof(folder) = 'blob' AND typeof(process) = 'integer' "
            "AND typeof(made) = 'integer' AND made BETWEEN 0 AND ?",
            (now(),),
        )
        return [(path_at(where), process, datetime.fromtimestamp(made / 1000, UTC)) for where, process, made in rows]

    def _mark(self, entry: int, state: EntryState) -> None:
        with self._database.transaction():
            self._database.change("UPDATE journal SET state = ? WHERE id = ?", (state.value, entry))

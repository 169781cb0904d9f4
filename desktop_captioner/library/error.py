"""The library's error, and the sentences that its user reads."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum
from pathlib import Path


class Trouble(Enum):
    """Kinds of trouble with a library; the value tells the way out."""

    DAMAGED = (
        "Repair it with “desktop-captioner repair”, or move it aside to begin a new one; it is kept, and captions saved in "
        "photos are not touched."
    )
    LOCKED = "Close the other program, or wait until it has finished, and try again."
    READ_ONLY = "Allow writing to this file and its folder, or choose another place for the library."
    NEWER = "Update the program, or choose another library."
    FULL = "Free some space on the disk and try again; what was stored before is safe."
    UNUSABLE = "Check the disk and the folder, or choose another place for the library."
    TAKEN = "Wait until it has finished, or cancel it there."
    NOTHING_LEFT = "Name photos or folders to begin a new one."


DAMAGED_TEXTS = (
    "Some captions in the library are damaged and not shown; “desktop-captioner repair” brings back what can be read."
)


class LibraryError(Exception):
    """The library cannot be used. sentence: the cause; way_out: what to do; both for the user."""

    def __init__(self, path: Path, trouble: Trouble, sentence: str) -> None:
        super().__init__(f"{sentence} {trouble.value}")
        self.path, self.trouble, self.sentence, self.way_out = path, trouble, sentence, trouble.value


# SQLite does not tell a full disk, or a quota that is used up, from other errors of writing there.
_NO_SPACE = (Trouble.FULL, "The library {path} cannot be written: its disk is full, or reports an error.")
# SQLite's result codes (sqlite.org/rescode.html), extended ones before their primary ones; any other is a fault of the
# program and goes through.
_TROUBLES = {
    sqlite3.SQLITE_CORRUPT: (Trouble.DAMAGED, "The library {path} is damaged."),
    sqlite3.SQLITE_NOTADB: (Trouble.DAMAGED, "The file {path} is not a library."),
    sqlite3.SQLITE_BUSY: (Trouble.LOCKED, "The library {path} is in use by another program."),
    sqlite3.SQLITE_LOCKED: (Trouble.LOCKED, "The library {path} is in use by another program."),
    sqlite3.SQLITE_PROTOCOL: (Trouble.LOCKED, "The library {path} is in use by another program."),
    sqlite3.SQLITE_READONLY: (Trouble.READ_ONLY, "The library {path} cannot be written."),
    sqlite3.SQLITE_PERM: (Trouble.READ_ONLY, "The library {path} cannot be written."),
    sqlite3.SQLITE_CANTOPEN: (Trouble.READ_ONLY, "The library {path} cannot be opened."),
    sqlite3.SQLITE_FULL: (Trouble.FULL, "The disk of the library {path} is full."),
    sqlite3.SQLITE_IOERR: (
        Trouble.UNUSABLE,
        "The library {path} cannot be read or written: the disk reports an error.",
    ),
    sqlite3.SQLITE_IOERR_WRITE: _NO_SPACE,
    sqlite3.SQLITE_IOERR_TRUNCATE: _NO_SPACE,
    sqlite3.SQLITE_IOERR_SHMSIZE: _NO_SPACE,
    sqlite3.SQLITE_IOERR_SHMOPEN: _NO_SPACE,
    sqlite3.SQLITE_NOLFS: (Trouble.UNUSABLE, "The library {path} has become too large for its disk."),
    sqlite3.SQLITE_TOOBIG: (Trouble.UNUSABLE, "A text is too long for the library {path}."),
}


@contextmanager
def sentences(path: Path) -> Iterator[None]:
    """Turn what SQLite raises about the library at ``path`` into a LibraryError."""
    try:
        yield
    except UnicodeDecodeError as error:  # in SQLite's own sentence about damage
        raise _error(path, sqlite3.SQLITE_CORRUPT) from error
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", None)
        if code is None and str(error).startswith("Could not decode"):
            code = sqlite3.SQLITE_CORRUPT
        if code is None or code & 0xFF not in _TROUBLES:
            raise
        raise _error(path, code if code in _TROUBLES else code & 0xFF) from error


def _error(path: Path, code: int) -> LibraryError:
    trouble, sentence = _TROUBLES[code]
    return LibraryError(path, trouble, sentence.format(path=path))

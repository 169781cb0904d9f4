"""The library's error, and the sentences that its user reads."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum
from functools import partial
from pathlib import Path

from desktop_captioner.sentence import Sentence, SentenceError


class Trouble(Enum):
    """Kinds of trouble with a library; the value tells the way out."""

    DAMAGED = Sentence(
        "Repair it with “desktop-captioner repair”, or move it aside to begin a new one; it is kept, and captions saved in "
        "photos are not touched."
    )
    LOCKED = Sentence("Close the other program, or wait until it has finished, and try again.")
    READ_ONLY = Sentence("Allow writing to this file and its folder, or choose another place for the library.")
    NEWER = Sentence("Update the program, or choose another library.")
    FULL = Sentence("Free some space on the disk and try again; what was stored before is safe.")
    UNUSABLE = Sentence("Check the disk and the folder, or choose another place for the library.")
    TAKEN = Sentence("Wait until it has finished, or cancel it there.")
    NOTHING_LEFT = Sentence("Name photos or folders to begin a new one.")


DAMAGED_TEXTS = Sentence(
    "Some captions in the library are damaged and not shown; “desktop-captioner repair” brings back what can be read."
)


class LibraryError(SentenceError):
    """The library cannot be used. cause, way_out: the two sentences of the whole one."""

    def __init__(self, path: Path, trouble: Trouble, cause: Sentence) -> None:
        super().__init__(Sentence("{cause} {way_out}", cause=cause, way_out=trouble.value))
        self.path, self.trouble, self.cause, self.way_out = path, trouble, cause, trouble.value


# SQLite does not tell a full disk, or a quota that is used up, from other errors of writing there.
_NO_SPACE = (
    Trouble.FULL,
    partial(Sentence, "The library {path} cannot be written: its disk is full, or reports an error."),
)
# SQLite's result codes (sqlite.org/rescode.html), extended ones before their primary ones; any other is a fault of the
# program and goes through.
_TROUBLES = {
    sqlite3.SQLITE_CORRUPT: (Trouble.DAMAGED, partial(Sentence, "The library {path} is damaged.")),
    sqlite3.SQLITE_NOTADB: (Trouble.DAMAGED, partial(Sentence, "The file {path} is not a library.")),
    sqlite3.SQLITE_BUSY: (Trouble.LOCKED, partial(Sentence, "The library {path} is in use by another program.")),
    sqlite3.SQLITE_LOCKED: (Trouble.LOCKED, partial(Sentence, "The library {path} is in use by another program.")),
    sqlite3.SQLITE_PROTOCOL: (Trouble.LOCKED, partial(Sentence, "The library {path} is in use by another program.")),
    sqlite3.SQLITE_READONLY: (Trouble.READ_ONLY, partial(Sentence, "The library {path} cannot be written.")),
    sqlite3.SQLITE_PERM: (Trouble.READ_ONLY, partial(Sentence, "The library {path} cannot be written.")),
    sqlite3.SQLITE_CANTOPEN: (Trouble.READ_ONLY, partial(Sentence, "The library {path} cannot be opened.")),
    sqlite3.SQLITE_FULL: (Trouble.FULL, partial(Sentence, "The disk of the library {path} is full.")),
    sqlite3.SQLITE_IOERR: (
        Trouble.UNUSABLE,
        partial(Sentence, "The library {path} cannot be read or written: the disk reports an error."),
    ),
    sqlite3.SQLITE_IOERR_WRITE: _NO_SPACE,
    sqlite3.SQLITE_IOERR_TRUNCATE: _NO_SPACE,
    sqlite3.SQLITE_IOERR_SHMSIZE: _NO_SPACE,
    sqlite3.SQLITE_IOERR_SHMOPEN: _NO_SPACE,
    sqlite3.SQLITE_NOLFS: (
        Trouble.UNUSABLE,
        partial(Sentence, "The library {path} has become too large for its disk."),
    ),
    sqlite3.SQLITE_TOOBIG: (Trouble.UNUSABLE, partial(Sentence, "A text is too long for the library {path}.")),
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
    trouble, cause = _TROUBLES[code]
    return LibraryError(path, trouble, cause(path=path))

"""The library of captions: what is known of each photo, kept for good."""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from types import TracebackType
from typing import Self

from desktop_captioner.library import database as databases
from desktop_captioner.library import search
from desktop_captioner.library.database import Database
from desktop_captioner.library.identity import fingerprint, path_at, place
from desktop_captioner.library.record import (
    RECORD,
    Origin,
    Record,
    Role,
    Row,
    Statement,
    captions_text,
    statement,
)
from desktop_captioner.library.relocated_files import Moves
from desktop_captioner.library.search import Hit
from desktop_captioner.photos.photo import Captioned, Photo

_POINTERS = {Role.CAPTION: "caption", Role.ALT_TEXT: "alt_text"}


class Store:
    """Captions of photos, their origins and history.

    A Store belongs to the thread that opened it; other threads and processes open their own on the same file. What a
    method stored is on the disk when it returns, or when the outermost ``batch`` ends. Every method raises LibraryError.
    """

    def __init__(self, database: Database) -> None:
        self.database = database

    @classmethod
    def open(cls, path: Path, patience: float = 10, check: bool = True) -> Self:
        """Opens the library in a file, which is made if it is not there.

        patience: seconds to wait for other programs that write. check: look for damage first (a program's further
        threads need not). Raises LibraryError.
        """
        return cls(Database(path, patience, check))

    @staticmethod
    def set_aside(path: Path) -> Path:
        """Gives a damaged library another name, which it returns; nothing is deleted. Close every Store on it first."""
        return databases.set_aside(path)

    def known(self, photo: Photo) -> Record | None:
        """What is remembered of a photo."""
        return self.known_many([photo]).get(photo.path)

    def known_many(self, photos: Iterable[Photo]) -> dict[Path, Record]:
        """What is remembered of the photos; those that are unknown are missing. Follows moved, renamed, copied files."""
        photos = list(photos)
        rows = self._rows([place(photo.path) for photo in photos])
        if met := Moves(self.database).follow(photos, rows):
            rows |= self._rows([place(photo.path) for photo in met])
        pairs = ((photo, rows.get(place(photo.path))) for photo in photos)
        return {photo.path: row.record(photo) for photo, row in pairs if row}

    def photos(self) -> list[Photo]:
        """Every photo that is remembered, as it was then; it may not be there any more."""
        rows = self.database.rows(
            "SELECT path, size, modified FROM photos WHERE path IS NOT NULL AND NOT gone ORDER BY id"
        )
        return [Photo(path_at(where), size, modified) for where, size, modified in rows]

    def unchanged(self, photo: Photo, model: str) -> bool:
        """Whether this model has captioned the photo as it is now."""
        record = self.known(photo)
        return record is not None and record.captioned_by == model

    def remember(self, photo: Photo, captioned: Captioned) -> None:
        """Keeps what a model said; a person's text still counts, and the model's is in the history."""
        self.remember_many([(photo, captioned)])

    def remember_many(self, results: Sequence[tuple[Photo, Captioned]]) -> None:
        """Keeps what a model said of photos, all at once."""
        prints = self.fingerprints(photo for photo, _ in results)
        with self.batch():
            for photo, captioned in results:
                self.remember_one(photo, captioned, prints.get(photo.path))

    def edit(self, photo: Photo, text: str | None = None, alt_text: str | None = None) -> None:
        """Keeps what a person wrote or chose; None leaves as it is, empty removes. No result replaces it."""
        self._state(photo, {Role.CAPTION: text, Role.ALT_TEXT: alt_text}, Origin.HUMAN)

    def found_in_file(self, photo: Photo, text: str | None, alt_text: str | None) -> None:
        """Keeps what was read from a photo or its sidecar; it counts only where nothing else was said."""
        self._state(photo, {Role.CAPTION: text, Role.ALT_TEXT: alt_text}, Origin.FILE)

    def discard_edit(self, photo: Photo, role: Role = Role.CAPTION) -> None:
        """Lets the model's last caption count again, or the file's own text; the edit stays in the history."""
        generated = "generated" if role is Role.CAPTION else "NULL"  # no model says alt texts
        self._point(
            photo,
            f"UPDATE photos SET {_POINTERS[role]} = coalesce({generated}, (SELECT max(id) FROM captions "  # noqa: S608
            "WHERE photo = photos.id AND role = ? AND origin = 'file')) WHERE path = ?",
            (role.value,),
        )

    def restore(self, photo: Photo, number: int) -> None:
        """Lets a statement from the photo's history count again; any other number does nothing."""
        for role in (each.role for each in self.history(photo) if each.number == number):
            self._point(photo, f"UPDATE photos SET {_POINTERS[role]} = ? WHERE path = ?", (number,))  # noqa: S608

    def history(self, photo: Photo) -> list[Statement]:
        """Every text that the photo had, the newest first."""
        rows = self.database.rows(
            "SELECT c.id, c.role, c.text, c.origin, c.model, c.confidence, c.made, c.id IN (p.caption, p.alt_text) "
            "FROM captions c JOIN photos p ON p.id = c.photo WHERE p.path = ? ORDER BY c.id DESC",
            (place(photo.path),),
        )
        return [statement(row) for row in rows]

    def file_written(self, photo: Photo, text: str | None, alt_text: str | None) -> None:
        """Notes that this program changed the file (or its sidecar), which is still the same photo.

        photo: as it is after the write. text, alt_text: the library's texts that now stand in it; None after a revert.
        """
        found = fingerprint(photo.path)
        saved = [None if each is None else storable(each) for each in (text, alt_text)]
        with self.batch():
            number = self._row_of(photo) or self._photo(photo, found)
            self.database.change(
                "UPDATE photos SET size = ?, modified = ?, fingerprint = ?, saved_caption = ?, saved_alt_text = ? "
                "WHERE id = ?",
                (photo.size, photo.modified, found, *saved, number),
            )

    def search(self, words: str, limit: int = 1000) -> list[Hit]:
        """Photos whose caption, alt text or file name has all the words, best first. Any text is safe."""
        return search.found(self.database, words, limit)

    def batch(self) -> AbstractContextManager[None]:
        """Everything that is stored in its block is stored together, or not at all if it raises."""
        return self.database.transaction()

    def close(self) -> None:
        """Ends the connection."""
        self.database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def fingerprints(self, photos: Iterable[Photo]) -> dict[Path, bytes]:
        """Fingerprints of those photos whose file is not known as it is; for ``remember_one``, outside a transaction."""
        photos = list(photos)
        known = self._rows([place(photo.path) for photo in photos])
        found = {}
        for photo in photos:
            row = known.get(place(photo.path))
            if (row is None or not row.describes(photo)) and (digest := fingerprint(photo.path)):
                found[photo.path] = digest
        return found

    def _rows(self, places: Sequence[bytes]) -> dict[bytes, Row]:
        rows: dict[bytes, Row] = {}
        for some in databases.chunks(places):
            marks = ",".join("?" * len(some))
            found = self.database.rows(f"{RECORD} WHERE p.path IN ({marks})", some)
            rows.update((values[1], Row(*values)) for values in found)
        return rows

    def _row_of(self, photo: Photo) -> int | None:
        rows = self.database.rows("SELECT id FROM photos WHERE path = ?", (place(photo.path),))
        return rows[0][0] if rows else None

    def _photo(self, photo: Photo, digest: bytes | None) -> int:
        """The photo's row, found by its place or content, or made. digest: where the place does not describe it."""
        if digest is not None:
            Moves(self.database).meet(photo, digest)
        if (number := self._row_of(photo)) is not None:
            return number
        made = self.database.change(
            "INSERT INTO photos (path, size, modified, fingerprint) VALUES (?, ?, ?, ?)",
            (place(photo.path), photo.size, photo.modified, digest),
        )
        number = int(made.lastrowid or 0)
        search.index(self.database, number)
        return number

    def remember_one(self, photo: Photo, captioned: Captioned, digest: bytes | None) -> None:
        """Keeps what a model said, inside a batch. digest: from ``fingerprints``, if it is there."""
        best, *others = captioned.captions
        number = self._photo(photo, digest)
        said = (storable(best.text), storable(captioned.model), float(best.confidence), captions_text(tuple(others)))
        same = self.database.rows(
            "SELECT g.id FROM photos p JOIN captions g ON g.id = p.generated "
            "WHERE p.id = ? AND (g.text, g.model, g.confidence, g.alternatives) = (?, ?, ?, ?)",
            (number, *said),
        )
        if same:
            caption = same[0][0]
        else:
            caption = self.database.change(
                "INSERT INTO captions (photo, role, origin, text, model, confidence, alternatives, made) "
                "VALUES (?, 'caption', 'model', ?, ?, ?, ?, ?)",
                (number, *said, now()),
            ).lastrowid
        self.database.change(
            "UPDATE photos SET size = ?, modified = ?, fingerprint = coalesce(?, fingerprint), gone = 0, "
            "generated = ?, captioned_by = ?, caption = CASE "
            "WHEN (SELECT origin FROM captions WHERE id = photos.caption) = 'human' THEN caption ELSE ? END WHERE id = ?",
            (photo.size, photo.modified, digest, caption, said[1], caption, number),
        )
        search.index(self.database, number)

    def _state(self, photo: Photo, texts: dict[Role, str | None], origin: Origin) -> None:
        if origin is Origin.FILE and not any(texts.values()):
            return
        prints = self.fingerprints([photo])
        with self.batch():
            number = self._photo(photo, prints.get(photo.path))
            said = [self._say(number, role, storable(text), origin) for role, text in texts.items() if text is not None]
            if any(said):
                search.index(self.database, number)

    def _say(self, photo: int, role: Role, text: str, origin: Origin) -> bool:
        """Keeps a text that no model said; returns whether it counts now and did not before."""
        pointer = _POINTERS[role]
        current = self.database.rows(
            f"SELECT c.text, c.origin FROM photos p JOIN captions c ON c.id = p.{pointer} WHERE p.id = ?",  # noqa: S608
            (photo,),
        )
        if current and current[0] == (text, origin.value):
            return False
        if origin is Origin.FILE and (not text or (current and current[0][0] == text)):
            return False
        last = self.database.rows(
            "SELECT id, text FROM captions WHERE photo = ? AND role = ? AND origin = ? ORDER BY id DESC LIMIT 1",
            (photo, role.value, origin.value),
        )
        if origin is Origin.FILE and last and last[0][1] == text:
            said = last[0][0]  # it is read again and again
        else:
            said = self.database.change(
                "INSERT INTO captions (photo, role, text, origin, made) VALUES (?, ?, ?, ?, ?)",
                (photo, role.value, text, origin.value, now()),
            ).lastrowid
        counts = origin is Origin.HUMAN or not current or current[0][1] == Origin.FILE.value
        if counts:
            self.database.change(f"UPDATE photos SET {pointer} = ? WHERE id = ?", (said, photo))  # noqa: S608
        return counts

    def _point(self, photo: Photo, statement: str, values: tuple[int | str, ...]) -> None:
        where = place(photo.path)
        with self.batch():
            self.database.change(statement, (*values, where))
            for (number,) in self.database.rows("SELECT id FROM photos WHERE path = ?", (where,)):
                search.index(self.database, number)


def now() -> int:
    """Milliseconds since the epoch."""
    return time.time_ns() // 1_000_000


def storable(text: str) -> str:
    """The text as UTF-8 can hold it: half a surrogate pair is written as ``\\uNNNN``."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")

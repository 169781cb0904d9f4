"""The library of captions: what is known of each photo, kept for good."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Self

from desktop_captioner.library import database as databases
from desktop_captioner.library import search
from desktop_captioner.library.database import Database
from desktop_captioner.library.error import LibraryError, Trouble
from desktop_captioner.library.identity import fingerprint, path_at, place
from desktop_captioner.library.record import RECORD, Record, Row, Statement, statement
from desktop_captioner.library.relocated_files import Moves
from desktop_captioner.library.search import Hit
from desktop_captioner.library.statements import Statements, storable
from desktop_captioner.photos.annotation import Role
from desktop_captioner.photos.photo import Captioned, Failure, Photo

log = logging.getLogger("desktop_captioner.library")


class Store:
    """Captions of photos, their origins and history.

    A Store belongs to the thread that opened it; other threads and processes open their own on the same file. What a
    method stored is on the disk when it returns, or when the outermost ``batch`` ends. Every method raises LibraryError.
    """

    def __init__(self, database: Database) -> None:
        self.database = database
        self._statements = Statements(database)

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
        if met := self._follow(photos, rows):
            rows |= self._rows([place(photo.path) for photo in met])
        pairs = ((photo, rows.get(place(photo.path))) for photo in photos)
        return {photo.path: row.record(photo) for photo, row in pairs if row}

    def photos(self) -> list[Photo]:
        """Every photo that is remembered, as it was then; it may not be there any more."""
        rows = self.database.rows(
            "SELECT path, size, modified FROM photos WHERE path IS NOT NULL AND NOT gone ORDER BY id"
        )
        return [Photo(path_at(where), size, modified) for where, size, modified in rows]

    def remember(self, photo: Photo, captioned: Captioned) -> None:
        """Keeps what a model said; a person's text still counts, and the model's is in the history."""
        self._keep_one(photo, lambda digest: self._statements.generated(photo, captioned, digest))

    def remember_many(self, results: Iterable[tuple[Photo, Captioned]]) -> list[Failure]:
        """Keeps what a model said of photos; the failures are of those that could not be kept."""
        return self._keep_each(
            [(photo, partial(self._statements.generated, photo, captioned)) for photo, captioned in results]
        )

    def edit(self, photo: Photo, text: str | None = None, alt_text: str | None = None) -> None:
        """Keeps what a person wrote or chose; None leaves as it is, empty removes. No result replaces it."""
        texts = {Role.CAPTION: text, Role.ALT_TEXT: alt_text}
        self._keep_one(photo, lambda digest: self._statements.said(photo, texts, digest))

    def edit_many(self, edits: Iterable[tuple[Photo, Role, str | None]]) -> list[Failure]:
        """Keeps what a person wrote or chose for photos, where None discards the edit that was there."""
        return self._keep_each([(photo, partial(self._edited, photo, role, text)) for photo, role, text in edits])

    def found_in_file(self, photo: Photo, text: str | None, alt_text: str | None) -> None:
        """Keeps what was read from a photo or its sidecar; empty or None: it has no such text."""
        texts = {Role.CAPTION: text, Role.ALT_TEXT: alt_text}
        self._keep_one(photo, lambda digest: self._statements.found(photo, texts, digest))

    def found_in_files(self, found: Iterable[tuple[Photo, str | None, str | None]]) -> list[Failure]:
        """Keeps what was read from photos: each with its caption and alt text."""
        return self._keep_each(
            [
                (photo, partial(self._statements.found, photo, {Role.CAPTION: text, Role.ALT_TEXT: alt_text}))
                for photo, text, alt_text in found
            ]
        )

    def discard_edit(self, photo: Photo, role: Role = Role.CAPTION) -> None:
        """Lets the file's own text or the model's last caption count again; the edit stays in the history."""
        with self.batch():
            self._statements.discarded(photo, role)

    def history(self, photo: Photo) -> list[Statement]:
        """Every text that the photo had, the newest first."""
        rows = self.database.rows(
            "SELECT c.role, c.text, c.origin, c.model, c.confidence, c.made, c.id IN (p.caption, p.alt_text) "
            "FROM captions c JOIN photos p ON p.id = c.photo WHERE p.path = ? ORDER BY c.id DESC",
            (place(photo.path),),
        )
        return [statement(row) for row in rows]

    def file_written(self, photo: Photo, text: str | None, alt_text: str | None) -> None:
        """Notes that this program changed the file (or its sidecar), which is still the same photo.

        photo: as it is after the write. text, alt_text: the library's texts that now stand in it; None after a revert.
        """
        digest = fingerprint(photo.path)
        saved = tuple(None if each is None else storable(each) for each in (text, alt_text))
        with self.batch():
            self._statements.written(photo, (saved[0], saved[1]), digest)

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

    def remember_one(self, photo: Photo, captioned: Captioned, digest: bytes | None) -> Failure | None:
        """Keeps what a model said, inside a batch. digest: from ``fingerprints``, if it is there."""
        return self.keep_part(photo, lambda: self._statements.generated(photo, captioned, digest))

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

    def keep_part(self, photo: Photo, keep: Callable[[], None]) -> Failure | None:
        """Runs what keeps something of one photo, inside a batch; where it fails only that is undone.

        Raises LibraryError where nothing can be kept of any photo.
        """
        try:
            with self.database.savepoint():
                keep()
        except LibraryError as error:
            if error.trouble is not Trouble.DAMAGED or not self.database.in_transaction:
                raise
            return Failure(photo.path, str(error))
        except Exception as error:  # whatever one photo comes with, the others are kept
            log.exception("%s could not be kept", photo.path)
            return Failure(photo.path, f"The library could not keep its caption: {error}.")
        return None

    def _follow(self, photos: Sequence[Photo], rows: Mapping[bytes, Row]) -> list[Photo]:
        """Photos that were found again elsewhere; none where that cannot be noted now, as on a full disk."""
        try:
            return Moves(self.database).follow(photos, rows)
        except LibraryError as error:
            if error.trouble is Trouble.DAMAGED:
                raise
            log.warning("moved photos are not followed: %s", error)
            return []

    def _keep_one(self, photo: Photo, keep: Callable[[bytes | None], None]) -> None:
        digest = self.fingerprints([photo]).get(photo.path)
        with self.batch():
            keep(digest)

    def _keep_each(self, work: Sequence[tuple[Photo, Callable[[bytes | None], None]]]) -> list[Failure]:
        failures = []
        for some in databases.chunks(work):
            digests = self.fingerprints(photo for photo, _ in some)
            with self.batch():
                for photo, keep in some:
                    failures.append(self.keep_part(photo, partial(keep, digests.get(photo.path))))
        return [failure for failure in failures if failure]

    def _edited(self, photo: Photo, role: Role, text: str | None, digest: bytes | None) -> None:
        if text is None:
            self._statements.discarded(photo, role)
        else:
            self._statements.said(photo, {role: text}, digest)

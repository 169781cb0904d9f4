"""The library of captions: what is known of each photo, kept for good."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Self

from desktop_captioner.library import database as databases
from desktop_captioner.library import search
from desktop_captioner.library.checksum import sound
from desktop_captioner.library.database import Database
from desktop_captioner.library.error import LibraryError, Trouble
from desktop_captioner.library.identity import Identity, PictureHash, fingerprint, path_at, place
from desktop_captioner.library.record import RECORD, Record, Row, Statement, statement
from desktop_captioner.library.relocated_files import RelocatedFiles
from desktop_captioner.library.search import Hit
from desktop_captioner.library.statements import Statements, storable
from desktop_captioner.library.waiting_edits import WaitingEdit, WaitingEdits
from desktop_captioner.photos.annotation import Role
from desktop_captioner.photos.photo import Captioned, Failure, Photo
from desktop_captioner.sentence import Sentence

# Photos in a transaction: while it lasts no other thread or program can write.
AT_ONCE = 40

log = logging.getLogger("desktop_captioner.library")


class Store:
    """Captions of photos, their origins and history.

    A Store belongs to the thread that opened it; other threads and processes open their own on the same file. What a
    method stored is on the disk when it returns, or when the outermost ``batch`` ends. Every method raises LibraryError.
    """

    def __init__(self, database: Database, picture: PictureHash | None = None) -> None:
        self.database = database
        self.damaged: set[Path] = set()
        self.between: Callable[[], None] = lambda: None
        self._picture = picture
        self._relocated = RelocatedFiles(database, picture)
        self._statements = Statements(database, self._relocated)
        self._waiting = WaitingEdits(database)

    @classmethod
    def open(
        cls,
        path: Path,
        patience: float = 10,
        check: bool = True,
        picture: PictureHash | None = None,
        reading: bool = False,
        keep_taken: bool = True,
    ) -> Self:
        """Open the library in a file, which is made if it is not there.

        patience: seconds to wait for other programs that write. check: look for damage first (a program's further
        threads need not). picture: knows photos again to which another program wrote. reading: is enough where nothing
        can be written, as on a full disk; ``only_reads`` then says why. keep_taken: with a check, edits that wait are put
        at their places; else whoever opens it does that. Raises LibraryError.
        """
        store = cls(Database(path, patience, check, reading), picture)
        if check and keep_taken and not store.only_reads:
            try:
                store.keep_taken()
            except LibraryError as error:
                log.warning("edits wait for the next start: %s", error)
        return store

    @property
    def only_reads(self) -> LibraryError | None:
        """Return why nothing can be kept; None where it can."""
        return self.database.only_reads

    def record(self, photo: Photo) -> Record | None:
        """Return what is known of a photo; None where nothing is."""
        return self.records([photo]).get(photo.path)

    def records(self, photos: Iterable[Photo]) -> dict[Path, Record]:
        """Return what is known of the photos, without those that are unknown. Follows moved, renamed and copied files."""
        photos = list(photos)
        rows = self._rows(photos)
        if met := self._follow(photos, rows):
            rows |= self._rows(met)
        self._note_damage(photos, rows)
        pairs = ((photo, rows.get(place(photo.path))) for photo in photos)
        return {photo.path: row.record(photo) for photo, row in pairs if row}

    def photos(self) -> list[Photo]:
        """Return every photo that is known, as it was then; it may not be there any more."""
        rows = self.database.rows(
            "SELECT path, size, modified FROM photos "
            f"WHERE path IS NOT NULL AND NOT gone AND {sound('photos', 'photos')} ORDER BY id"
        )
        return [Photo(path_at(where), size, modified) for where, size, modified in rows]

    def keep_result(self, photo: Photo, captioned: Captioned) -> None:
        """Keep what a model said; a person's text still counts, and the model's is in the history."""
        self._keep_one(photo, lambda identity: self._statements.generated(photo, captioned, identity))

    def keep_results(self, results: Iterable[tuple[Photo, Captioned]]) -> list[Failure]:
        """Keep what a model said of photos; the failures are of those that could not be kept."""
        return self._keep_each(
            [(photo, partial(self._statements.generated, photo, captioned)) for photo, captioned in results]
        )

    def edit(self, photo: Photo, text: str | None = None, alt_text: str | None = None) -> None:
        """Keep what a person wrote or chose; None leaves as it is, empty removes. No result replaces it."""
        texts = {Role.CAPTION: text, Role.ALT_TEXT: alt_text}
        self._keep_one(photo, lambda identity: self._statements.said(photo, texts, identity))

    def edit_many(self, edits: Iterable[tuple[Photo, Role, str | None]]) -> list[Failure]:
        """Keep what a person wrote or chose for photos, where None discards the edit that was there."""
        self.take_edits(edits)
        return self.keep_taken()

    def take_edits(self, edits: Iterable[tuple[Photo, Role, str | None]]) -> None:
        """Put edits of any number on the disk at once, for ``keep_taken``, of this or the next Store, to keep."""
        with self.batch():
            self._waiting.put(edits)

    def keep_taken(self, leave: Callable[[], bool] = lambda: False) -> list[Failure]:
        """Keep the edits that were taken. leave: whether the rest is to wait for the next Store."""
        failures = []
        while not leave() and (edits := self._waiting.some(AT_ONCE)):
            identities = self.identities(edit.photo for edit in edits)
            with self.batch():
                for edit in edits:
                    if self._waiting.take(edit):
                        keep = partial(self._edited, edit, identities.get(edit.photo.path))
                        failures.append(self.keep_part(edit.photo, keep))
            self.pause()
        return [failure for failure in failures if failure]

    def found_in_file(self, photo: Photo, text: str | None, alt_text: str | None) -> None:
        """Keep what was read from a photo or its sidecar. Empty: it has no such text; None: nobody looked."""
        texts = {Role.CAPTION: text, Role.ALT_TEXT: alt_text}
        self._keep_one(photo, lambda identity: self._statements.found(photo, texts, identity))

    def found_in_files(self, found: Iterable[tuple[Photo, str | None, str | None]]) -> list[Failure]:
        """Keep what was read from photos: each with its caption and alt text."""
        found = list(found)
        known = self._rows([photo for photo, _, _ in found])
        return self._keep_each(
            [
                (photo, partial(self._statements.found, photo, {Role.CAPTION: text, Role.ALT_TEXT: alt_text}))
                for photo, text, alt_text in found
                if self._is_news(photo, known.get(place(photo.path)), text, alt_text)
            ]
        )

    def history(self, photo: Photo) -> list[Statement]:
        """Return every text that the photo had, the newest first."""
        rows = self.database.rows(
            "SELECT c.role, c.text, c.origin, c.model, c.confidence, c.made, c.id IN (p.caption, p.alt_text) "
            f"FROM captions c JOIN photos p ON p.id = c.photo WHERE p.path = ? AND {sound('captions', 'c')} ORDER BY c.id DESC",
            (place(photo.path),),
        )
        return [statement(row) for row in rows]

    def file_written(self, photo: Photo, text: str | None, alt_text: str | None) -> None:
        """Note that this program changed the file (or its sidecar), which is still the same photo.

        photo: as it is after the write. text, alt_text: the library's texts that now stand in it; None after a revert.
        """
        saved = tuple(None if each is None else storable(each) for each in (text, alt_text))
        with self.batch():
            self._statements.written(photo, (saved[0], saved[1]), self._identity(photo.path))

    def learn_pictures(self, count: int) -> bool:
        """Look at the pictures of so many photos of an older library; whether there may be more. For idle moments."""
        return self._relocated.learn_pictures(count)

    def search(self, words: str, limit: int = 1000) -> list[Hit]:
        """Return the photos whose caption, alt text or file name has all the words, best first. Any text is safe."""
        return search.found(self.database, words, limit)

    def batch(self) -> AbstractContextManager[None]:
        """Store everything in its block is stored together, or not at all if it raises."""
        return self.database.transaction()

    def close(self) -> None:
        """End the connection."""
        self.database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def keep_one_result(self, photo: Photo, captioned: Captioned, identity: Identity | None) -> Failure | None:
        """Keep what a model said, inside a batch. identity: from ``identities``, if it is there."""
        return self.keep_part(photo, lambda: self._statements.generated(photo, captioned, identity))

    def identities(self, photos: Iterable[Photo]) -> dict[Path, Identity]:
        """Return identities of those photos that are not known as they are; for ``keep_one_result``, outside a transaction."""
        photos = list(photos)
        known = self._rows(photos)
        found = {}
        for photo in photos:
            row = known.get(place(photo.path))
            if not self._is_as_known(photo, row) and (identity := self._identity(photo.path)):
                found[photo.path] = identity
        return found

    def _is_as_known(self, photo: Photo, row: Row | None) -> bool:
        return row is not None and row.describes(photo) and (row.picture is not None or self._picture is None)

    def _is_news(self, photo: Photo, row: Row | None, text: str | None, alt_text: str | None) -> bool:
        """Whether what was read of a photo changes anything: of an open folder all photos are read each time."""
        if row is None:
            return bool(text or alt_text)
        same = all(
            new is None or storable(new) == (old or "")
            for new, old in ((text, row.found), (alt_text, row.found_alt_text))
        )
        return not same or row.damaged or not self._is_as_known(photo, row)

    def _identity(self, path: Path) -> Identity | None:
        digest = fingerprint(path)
        if digest is None:
            return None
        return Identity(digest, (self._picture(path) or b"") if self._picture else None)

    def _rows(self, photos: Sequence[Photo]) -> dict[bytes, Row]:
        rows: dict[bytes, Row] = {}
        for some in databases.chunks([place(photo.path) for photo in photos]):
            marks = ",".join("?" * len(some))
            found = self.database.rows(f"{RECORD} AND p.path IN ({marks})", some)
            rows.update((values[1], Row(*values)) for values in found)
            self.pause(wrote=False)
        return rows

    def _note_damage(self, photos: Sequence[Photo], rows: Mapping[bytes, Row]) -> None:
        paths = {place(photo.path): photo.path for photo in photos}
        self.damaged.update(paths[where] for where, row in rows.items() if row.damaged and where in paths)
        for some in databases.chunks([where for where in paths if where not in rows]):
            marks = ",".join("?" * len(some))
            unread = self.database.rows(
                f"SELECT path FROM photos INDEXED BY sqlite_autoindex_photos_1 WHERE path IN ({marks})", some
            )
            self.damaged.update(paths[where] for (where,) in unread if where in paths)

    def pause(self, wrote: bool = True) -> None:
        """Let others write, and what is urgent be done, unless a transaction is under way."""
        if not self.database.in_transaction:
            if wrote:
                time.sleep(databases.GAP)
            self.between()

    def keep_part(self, photo: Photo, keep: Callable[[], None]) -> Failure | None:
        """Run what keeps something of one photo, inside a batch; where it fails only that is undone.

        Raises LibraryError where nothing can be kept of any photo.
        """
        try:
            with self.database.savepoint():
                keep()
        except LibraryError as error:
            if error.trouble is not Trouble.DAMAGED or not self.database.in_transaction:
                raise
            return Failure(photo.path, error.sentence)
        except Exception as error:  # whatever one photo comes with, the others are kept
            log.exception("%s could not be kept", photo.path)
            return Failure(photo.path, Sentence("The library could not keep its caption: {error}.", error=error))
        return None

    def _follow(self, photos: Sequence[Photo], rows: Mapping[bytes, Row]) -> list[Photo]:
        """Return photos that were found again elsewhere, as far as that can be noted now: it cannot on a full disk."""
        found: list[Photo] = []
        try:
            for some in databases.chunks(photos, AT_ONCE):
                found += (met := self._relocated.follow(some, rows))
                self.pause(wrote=bool(met))
        except LibraryError as error:
            if error.trouble is Trouble.DAMAGED:
                raise
            log.warning("moved photos are not followed: %s", error)
        return found

    def _keep_one(self, photo: Photo, keep: Callable[[Identity | None], None]) -> None:
        identity = self.identities([photo]).get(photo.path)
        with self.batch():
            keep(identity)

    def _keep_each(self, work: Sequence[tuple[Photo, Callable[[Identity | None], None]]]) -> list[Failure]:
        failures = []
        for some in databases.chunks(work, AT_ONCE):
            identities = self.identities(photo for photo, _ in some)
            with self.batch():
                for photo, keep in some:
                    failures.append(self.keep_part(photo, partial(keep, identities.get(photo.path))))
            self.pause()
        return [failure for failure in failures if failure]

    def _edited(self, edit: WaitingEdit, identity: Identity | None) -> None:
        if edit.text is None:
            self._statements.discarded(edit.photo, Role(edit.role))
        else:
            self._statements.said(edit.photo, {Role(edit.role): edit.text}, identity)

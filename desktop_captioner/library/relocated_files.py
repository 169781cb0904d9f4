"""Finds again what was moved, renamed, copied or touched, by its content."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from desktop_captioner.library.database import Database, chunks
from desktop_captioner.library.identity import fingerprint, instant, is_at, place
from desktop_captioner.library.record import Row
from desktop_captioner.photos.photo import Photo

_COPIED = "role, text, origin, model, confidence, alternatives, made"


class Moves:
    """Gives photos that are unknown where they lie what is known of the same content elsewhere.

    What was known stays with the old place, too: the new file may be a copy, or the old one on a disk that is not there.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def follow(self, photos: Sequence[Photo], rows: Mapping[bytes, Row]) -> list[Photo]:
        """The photos of which something is known now, or more. rows: what is known of their places."""
        strangers, returned = [], []
        for photo in photos:
            row = rows.get(place(photo.path))
            if row is None or not row.describes(photo):
                strangers.append(photo)
            elif row.gone:
                returned.append(photo)
        # Only where a remembered photo has the same size is a file read at all.
        sizes = self._sizes({photo.size for photo in strangers})
        seen = [(photo, fingerprint(photo.path)) for photo in strangers if photo.size in sizes]
        if not seen and not returned:
            return []
        with self._database.transaction():
            for photo in returned:
                self._database.change("UPDATE photos SET gone = 0 WHERE path = ?", (place(photo.path),))
            return returned + [photo for photo, digest in seen if digest and self.meet(photo, digest)]

    def _sizes(self, sizes: set[int]) -> set[int]:
        found: set[int] = set()
        for some in chunks(list(sizes)):
            marks = ",".join("?" * len(some))
            rows = self._database.rows(f"SELECT DISTINCT size FROM photos WHERE size IN ({marks})", some)  # noqa: S608
            found.update(size for (size,) in rows)
        return found

    def meet(self, photo: Photo, digest: bytes) -> bool:
        """Gives the photo's place what is known of its content, inside a transaction; False where nothing is."""
        where = place(photo.path)
        # Its own place first (it was only touched), then one that lost its place, then the newest.
        rows = self._database.rows(
            "SELECT id, path, size, modified FROM photos WHERE size = ? AND fingerprint = ? "
            "ORDER BY path IS NOT ?, path IS NOT NULL, id DESC LIMIT 1",
            (photo.size, digest, where),
        )
        if not rows:
            return False
        number, old, size, modified = rows[0]
        if old != where:
            # Another photo lies here now; what was known of the one before waits for its file to turn up.
            self._database.change("UPDATE photos SET path = NULL WHERE path = ?", (where,))
        if old is not None and old != where:
            if is_at(old, size, modified) is None:
                self._database.change("UPDATE photos SET gone = 1 WHERE id = ?", (number,))
            number = self._copy(number)
        self._database.change(
            "UPDATE photos SET path = ?, modified = ?, gone = 0 WHERE id = ?", (where, instant(photo.modified), number)
        )
        return True

    def _copy(self, number: int) -> int:
        """A second row with the same history."""
        copy = self._database.change(
            "INSERT INTO photos (size, modified, fingerprint, captioned_by, saved_caption, saved_alt_text) "
            "SELECT size, modified, fingerprint, captioned_by, saved_caption, saved_alt_text FROM photos WHERE id = ?",
            (number,),
        ).lastrowid
        copies = {}
        for (old,) in self._database.rows("SELECT id FROM captions WHERE photo = ? ORDER BY id", (number,)):
            copies[old] = self._database.change(
                f"INSERT INTO captions (photo, {_COPIED}) SELECT ?, {_COPIED} FROM captions WHERE id = ?",  # noqa: S608
                (copy, old),
            ).lastrowid
        pointers = self._database.rows("SELECT caption, alt_text, generated FROM photos WHERE id = ?", (number,))[0]
        self._database.change(
            "UPDATE photos SET caption = ?, alt_text = ?, generated = ? WHERE id = ?",
            (*(copies.get(pointer) for pointer in pointers), copy),
        )
        return int(copy or 0)

"""Finds again what was moved, renamed, copied or touched, by its content."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Mapping, Sequence

from desktop_captioner.library.checksum import sound
from desktop_captioner.library.database import Database, chunks
from desktop_captioner.library.identity import Identity, PictureHash, fingerprint, instant, is_at, path_at, place
from desktop_captioner.library.record import Row
from desktop_captioner.photos.photo import Photo

# Seconds for which it holds which pictures are missing, and those that finding it out may take.
_MISSING_HOLDS, _LISTING_TAKES = 60.0, 3.0
_COPIED = "role, text, origin, model, confidence, alternatives, made"


class RelocatedFiles:
    """Gives photos that are unknown where they lie what is known of the same content, or the same picture, elsewhere.

    What was known stays with the old place, too: the new file may be a copy, or the old one on a disk that is not there.
    """

    def __init__(self, database: Database, picture: PictureHash | None) -> None:
        self._database, self._picture = database, picture
        self._missing: set[bytes] = set()  # pictures whose file is at none of its places
        self._looked = -_MISSING_HOLDS
        self._learned = 0  # the last photo whose picture was looked at

    def follow(self, photos: Sequence[Photo], rows: Mapping[bytes, Row]) -> list[Photo]:
        """Return the photos of which something is known now, or more. rows: what is known of their places."""
        strangers, returned = [], []
        for photo in photos:
            row = rows.get(place(photo.path))
            if row is None or not row.describes(photo):
                strangers.append(photo)
            elif row.gone:
                returned.append(photo)
        if not strangers and not returned:
            return []
        seen = self._identities(strangers, rows)
        if not seen and not returned:
            return []
        with self._database.transaction():
            for photo in returned:
                self._database.change("UPDATE photos SET gone = 0 WHERE path = ?", (place(photo.path),))
            return returned + [photo for photo, identity in seen if self.meet(photo, identity)]

    def learn_pictures(self, count: int) -> bool:
        """Look at the pictures of so many photos of an older library; return whether there may be more."""
        rows = self._database.rows(
            "SELECT id, path, size, modified FROM photos WHERE picture IS NULL AND path IS NOT NULL AND NOT gone "
            f"AND id > ? AND {sound('photos', 'photos')} ORDER BY id LIMIT ?",
            (self._learned, count),
        )
        if not rows or self._picture is None:
            return False
        found = [
            (self._picture(path_at(where)) or b"", number)
            for number, where, size, modified in rows
            if is_at(where, size, modified)
        ]
        with self._database.transaction():
            self._database.change_many("UPDATE photos SET picture = ? WHERE id = ?", iter(found))
        self._learned = rows[-1][0]
        return True

    def _identities(self, strangers: Sequence[Photo], rows: Mapping[bytes, Row]) -> list[tuple[Photo, Identity]]:
        """Identities of those photos that can be known ones: only where that is so a file is read at all."""
        # The same file has the same size; one to which somebody wrote is at its old place, or that is empty.
        sizes = self._sizes({photo.size for photo in strangers})
        seen = []
        for photo in strangers:
            row = rows.get(place(photo.path))
            picture = None
            if self._picture and (row.picture if row else self._missing_pictures()):
                picture = self._picture(photo.path)
            if (photo.size in sizes or picture) and (digest := fingerprint(photo.path)):
                seen.append((photo, Identity(digest, picture)))
        return seen

    def _missing_pictures(self) -> set[bytes]:
        if time.monotonic() - self._looked < _MISSING_HOLDS:
            return self._missing
        rows = self._database.rows(
            f"SELECT picture, path, gone FROM photos WHERE picture > x'' AND {sound('photos', 'photos')}"
        )
        files = _Files({os.path.split(where)[0] for _, where, gone in rows if where is not None and not gone})
        present = {picture for picture, where, gone in rows if where is not None and not gone and where in files}
        self._missing = {picture for picture, _, _ in rows} - present
        self._looked = time.monotonic()
        return self._missing

    def _sizes(self, sizes: set[int]) -> set[int]:
        found: set[int] = set()
        for some in chunks(list(sizes)):
            marks = ",".join("?" * len(some))
            rows = self._database.rows(f"SELECT DISTINCT size FROM photos WHERE size IN ({marks})", some)
            found.update(size for (size,) in rows)
        return found

    def meet(self, photo: Photo, identity: Identity) -> bool:
        """Give the photo's place what is known of its content or picture, inside a transaction; False: nothing is."""
        where = place(photo.path)
        found = self._same_content(photo, where, identity) or self._same_picture(where, identity)
        if found is None:
            return False
        number, old, is_there = found
        if old != where:
            # Another photo lies here now; what was known of the one before waits for its file to turn up.
            self._database.change("UPDATE photos SET path = NULL WHERE path = ?", (where,))
        if old is not None and old != where:
            if not is_there:
                self._database.change("UPDATE photos SET gone = 1 WHERE id = ?", (number,))
            number = self._copy(number)
        self._database.change(
            "UPDATE photos SET path = ?, size = ?, modified = ?, fingerprint = ?, gone = 0 WHERE id = ?",
            (where, photo.size, instant(photo.modified), identity.fingerprint, number),
        )
        return True

    def _same_content(self, photo: Photo, where: bytes, identity: Identity) -> tuple[int, bytes | None, bool] | None:
        # Its own place first (it was only touched), then one that lost its place, then the newest.
        rows = self._database.rows(
            "SELECT id, path, size, modified FROM photos "
            f"WHERE size = ? AND fingerprint = ? AND {sound('photos', 'photos')} "
            "ORDER BY path IS NOT ?, path IS NOT NULL, id DESC LIMIT 1",
            (photo.size, identity.fingerprint, where),
        )
        for number, old, size, modified in rows:
            return number, old, old in (None, where) or is_at(old, size, modified) is not None
        return None

    def _same_picture(self, where: bytes, identity: Identity) -> tuple[int, bytes | None, bool] | None:
        if not identity.picture:
            return None
        rows = self._database.rows(
            f"SELECT id, path FROM photos WHERE picture = ? AND {sound('photos', 'photos')} "
            "ORDER BY path IS NOT ?, path IS NOT NULL, id DESC",
            (identity.picture, where),
        )
        # The file at another place is another photo of the same picture.
        return next(
            ((number, old, False) for number, old in rows if old in (None, where) or not os.path.lexists(old)), None
        )

    def _copy(self, number: int) -> int:
        """A second row with the same history."""
        copy = self._database.change(
            "INSERT INTO photos (size, modified, fingerprint, picture, captioned_by, saved_caption, saved_alt_text) "
            "SELECT size, modified, fingerprint, picture, captioned_by, saved_caption, saved_alt_text FROM photos WHERE id = ?",
            (number,),
        ).lastrowid
        copies = {}
        for (old,) in self._database.rows("SELECT id FROM captions WHERE photo = ? ORDER BY id", (number,)):
            copies[old] = self._database.change(
                f"INSERT INTO captions (photo, {_COPIED}) SELECT ?, {_COPIED} FROM captions WHERE id = ?",
                (copy, old),
            ).lastrowid
            self._database.change(
                "INSERT INTO not_photos (caption) SELECT ? FROM not_photos WHERE caption = ?", (copies[old], old)
            )
        pointers = self._database.rows("SELECT caption, alt_text, generated FROM photos WHERE id = ?", (number,))[0]
        self._database.change(
            "UPDATE photos SET caption = ?, alt_text = ?, generated = ? WHERE id = ?",
            (*(copies.get(pointer) for pointer in pointers), copy),
        )
        return int(copy or 0)


class _Files:
    """The files in folders. Of a folder that does not answer in time, as on a network that is gone, every file counts."""

    def __init__(self, folders: set[bytes]) -> None:
        self._names: dict[bytes, frozenset[bytes]] = {}
        listing = threading.Thread(target=self._list, args=(sorted(folders),), daemon=True)
        listing.start()
        listing.join(_LISTING_TAKES)

    def __contains__(self, place: bytes) -> bool:
        folder, name = os.path.split(place)
        names = self._names.get(folder)
        return names is None or name in names

    def _list(self, folders: list[bytes]) -> None:
        for folder in folders:
            try:
                self._names[folder] = frozenset(os.listdir(folder))  # noqa: PTH208 (bytes)
            except OSError:
                self._names[folder] = frozenset()

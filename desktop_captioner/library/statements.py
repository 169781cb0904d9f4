"""Texts of photos, stored inside a transaction: finds a photo's row and keeps what was said there."""

from __future__ import annotations

import time
from collections.abc import Mapping
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

from desktop_captioner.library.database import Database
from desktop_captioner.library.identity import Identity, instant, place
from desktop_captioner.library.record import NOT_PHOTO, PASSING, RECORD, Row, captions_text, spelled
from desktop_captioner.library.relocated_files import RelocatedFiles
from desktop_captioner.photos.annotation import Origin, Role
from desktop_captioner.photos.photo import Captioned, Photo

# An identity that is not given stays.
_AS_IT_IS = (
    "size = ?, modified = ?, fingerprint = coalesce(?, fingerprint), picture = CASE WHEN ? THEN ? ELSE picture END"
)
# The text that counts where no person said any: the model's, or the file's that was read last.
_COUNTS = (
    "coalesce(CASE ? WHEN 'model' THEN generated END, "
    "(SELECT max(id) FROM captions WHERE photo = photos.id AND role = ? AND origin = 'file'))"
)
_MOST = 200  # texts of a photo and role that are kept
_POINTERS = {Role.CAPTION: "caption", Role.ALT_TEXT: "alt_text"}


class Statements:
    """Writes texts, and lets those count that ``Annotation`` says. Every method belongs in a transaction and raises
    LibraryError.

    identity: of a photo that the library does not know as it is, or None.
    """

    def __init__(self, database: Database, relocated: RelocatedFiles) -> None:
        self._database, self._relocated = database, relocated

    def generated(self, photo: Photo, captioned: Captioned, identity: Identity | None) -> None:
        """Keep what a model said."""
        best, *others = captioned.captions
        number = self._photo(photo, identity)
        said = (storable(best.text), storable(captioned.model), float(best.confidence), captions_text(tuple(others)))
        same = self._database.rows(
            "SELECT g.id FROM photos p JOIN captions g ON g.id = p.generated "
            f"WHERE p.id = ? AND (g.text, g.model, g.confidence, g.alternatives, {NOT_PHOTO}) = (?, ?, ?, ?, ?)",
            (number, *said, best.not_photo),
        )
        if same:
            caption = same[0][0]
        else:
            caption = self._database.change(
                "INSERT INTO captions (photo, role, origin, text, model, confidence, alternatives, made) "
                "VALUES (?, 'caption', 'model', ?, ?, ?, ?, ?)",
                (number, *said, now()),
            ).lastrowid
            if best.not_photo:
                self._database.change("INSERT INTO not_photos (caption) VALUES (?)", (caption,))
            self._thin_out(number, Role.CAPTION)
        self._database.change(
            f"UPDATE photos SET {_AS_IT_IS}, gone = 0, generated = ?, captioned_by = ? WHERE id = ?",
            (*_as_it_is(photo, identity), caption, said[1], number),
        )
        self._settle(number)

    def said(self, photo: Photo, texts: Mapping[Role, str | None], identity: Identity | None) -> None:
        """Keep what a person wrote or chose, which counts; None says nothing of a role, empty removes."""
        number = self._photo(photo, identity)
        for role, text in texts.items():
            if text is not None:
                self._say(number, role, storable(text))

    def found(self, photo: Photo, texts: Mapping[Role, str | None], identity: Identity | None) -> None:
        """Keep what a photo says of itself; empty: it has no such text, None says nothing of a role."""
        if not any(texts.values()) and self._row_of(photo) is None:
            return
        number = self._photo(photo, identity)
        news = [self._find(number, role, storable(text)) for role, text in texts.items() if text is not None]
        if any(news):
            self._settle(number)

    def discarded(self, photo: Photo, role: Role) -> None:
        """Let what a person said count no more."""
        if (number := self._row_of(photo)) is not None:
            self._database.change(f"UPDATE photos SET {_POINTERS[role]} = NULL WHERE id = ?", (number,))
            self._settle(number)

    def written(self, photo: Photo, saved: tuple[str | None, str | None], identity: Identity | None) -> None:
        """Note that this program changed the file: how it is now, and which texts stand in it."""
        number = self._row_of(photo) or self._photo(photo, identity)
        self._database.change(
            f"UPDATE photos SET {_AS_IT_IS}, saved_caption = ?, saved_alt_text = ? WHERE id = ?",
            (*_as_it_is(photo, identity), *saved, number),
        )
        self._settle(number)

    def _row_of(self, photo: Photo) -> int | None:
        rows = self._database.rows("SELECT id FROM photos WHERE path = ?", (place(photo.path),))
        return rows[0][0] if rows else None

    def _photo(self, photo: Photo, identity: Identity | None) -> int:
        """The photo's row, found by its place or content, or made."""
        if identity is not None:
            self._relocated.meet(photo, identity)
        if (number := self._row_of(photo)) is not None:
            return number
        made = self._database.change(
            "INSERT INTO photos (path, size, modified, fingerprint, picture) VALUES (?, ?, ?, ?, ?)",
            (
                place(photo.path),
                photo.size,
                instant(photo.modified),
                identity and identity.fingerprint,
                identity and identity.picture,
            ),
        )
        return int(made.lastrowid or 0)

    def _say(self, photo: int, role: Role, text: str) -> None:
        pointer, human = _POINTERS[role], spelled(Origin.PERSON)
        current = self._database.rows(
            f"SELECT c.text, c.origin FROM photos p JOIN captions c ON c.id = p.{pointer} WHERE p.id = ?",
            (photo,),
        )
        if not current or current[0] != (text, human):
            said = self._add(photo, role, text, human)
            self._database.change(f"UPDATE photos SET {pointer} = ? WHERE id = ?", (said, photo))

    def _find(self, photo: int, role: Role, text: str) -> bool:
        """Keep what a file says; return whether it is new, as the same is read again and again."""
        last = self._database.rows(
            "SELECT text FROM captions WHERE photo = ? AND role = ? AND origin = 'file' ORDER BY id DESC LIMIT 1",
            (photo, role.value),
        )
        if text == (last[0][0] if last else ""):
            return False
        self._add(photo, role, text, spelled(Origin.FILE))
        return True

    def _add(self, photo: int, role: Role, text: str, origin: str) -> int:
        made = self._database.change(
            "INSERT INTO captions (photo, role, text, origin, made) VALUES (?, ?, ?, ?, ?)",
            (photo, role.value, text, origin, now()),
        )
        self._thin_out(photo, role)
        return int(made.lastrowid or 0)

    def _thin_out(self, photo: int, role: Role) -> None:
        """Forgets what is too much: first what a person wrote over at once, then the oldest; nothing that is in use."""
        ((count,),) = self._database.rows("SELECT count(*) FROM captions WHERE photo = ?", (photo,))
        if count <= _MOST:
            return
        rows = self._database.rows(
            "SELECT c.id, c.origin, c.made, c.id IN (p.caption, p.alt_text, p.generated) "
            "OR c.text IN (p.saved_caption, p.saved_alt_text) OR c.id = (SELECT max(f.id) FROM captions f "
            "WHERE f.photo = p.id AND f.role = c.role AND f.origin = 'file') "
            "FROM captions c JOIN photos p ON p.id = c.photo WHERE p.id = ? AND c.role = ? ORDER BY c.id",
            (photo, role.value),
        )
        human = spelled(Origin.PERSON)
        spare = [number for number, _, _, used in rows[:-1] if not used]
        passing = {
            one[0]
            for one, after in pairwise(rows)
            if one[1] == after[1] == human and timedelta(milliseconds=after[2] - one[2]) < PASSING
        }
        spare.sort(key=lambda number: number not in passing)  # stable: the oldest of each kind first
        for number in spare[: max(0, len(rows) - _MOST)]:
            self._database.change("DELETE FROM captions WHERE id = ?", (number,))

    def _settle(self, photo: int) -> None:
        """Point at the texts that count."""
        (values,) = self._database.rows(f"{RECORD} AND p.id = ?", (photo,))
        annotation = Row(*values).annotation(Path())
        for role, origin in ((Role.CAPTION, annotation.origin), (Role.ALT_TEXT, annotation.alt_origin)):
            pointer = _POINTERS[role]
            if origin is Origin.PERSON:
                continue  # what a person said is pointed at from then on
            counts, said = ("NULL", ()) if origin is None else (_COUNTS, (spelled(origin), role.value))
            self._database.change(
                f"UPDATE photos SET {pointer} = {counts} WHERE id = ? AND {pointer} IS NOT {counts}",
                (*said, photo, *said),
            )


def _as_it_is(photo: Photo, identity: Identity | None) -> tuple[int | bytes | None, ...]:
    """The values of ``_AS_IT_IS``."""
    known = (identity.fingerprint, True, identity.picture) if identity else (None, False, None)
    return (photo.size, instant(photo.modified), *known)


def now() -> int:
    """Return the milliseconds since the epoch."""
    return time.time_ns() // 1_000_000


def storable(text: str) -> str:
    """Return the text as UTF-8 can hold it: half a surrogate pair is written as ``\\uNNNN``."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")

"""What was said of a photo, kept inside a transaction: which row is the photo's, and which of its texts counts."""

from __future__ import annotations

import time
from collections.abc import Mapping

from desktop_captioner.library.database import Database
from desktop_captioner.library.identity import instant, place
from desktop_captioner.library.record import Origin, Role, captions_text
from desktop_captioner.library.relocated_files import Moves
from desktop_captioner.photos.photo import Captioned, Photo

_POINTERS = {Role.CAPTION: "caption", Role.ALT_TEXT: "alt_text"}


class Statements:
    """Writes texts and lets one of them count. Every method belongs in a transaction and raises LibraryError.

    digest: the fingerprint of a photo that the library does not know as it is, or None.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def generated(self, photo: Photo, captioned: Captioned, digest: bytes | None) -> None:
        """Keeps what a model said; a person's text still counts."""
        best, *others = captioned.captions
        number = self._photo(photo, digest)
        said = (storable(best.text), storable(captioned.model), float(best.confidence), captions_text(tuple(others)))
        same = self._database.rows(
            "SELECT g.id FROM photos p JOIN captions g ON g.id = p.generated "
            "WHERE p.id = ? AND (g.text, g.model, g.confidence, g.alternatives) = (?, ?, ?, ?)",
            (number, *said),
        )
        if same:
            caption = same[0][0]
        else:
            caption = self._database.change(
                "INSERT INTO captions (photo, role, origin, text, model, confidence, alternatives, made) "
                "VALUES (?, 'caption', 'model', ?, ?, ?, ?, ?)",
                (number, *said, now()),
            ).lastrowid
        self._database.change(
            "UPDATE photos SET size = ?, modified = ?, fingerprint = coalesce(?, fingerprint), gone = 0, "
            "generated = ?, captioned_by = ?, caption = CASE "
            "WHEN (SELECT origin FROM captions WHERE id = photos.caption) = 'human' THEN caption ELSE ? END WHERE id = ?",
            (photo.size, instant(photo.modified), digest, caption, said[1], caption, number),
        )

    def said(self, photo: Photo, texts: Mapping[Role, str | None], origin: Origin, digest: bytes | None) -> None:
        """Keeps texts that no model said; None says nothing of a role, an empty text that there is none."""
        number = self._photo(photo, digest)
        for role, text in texts.items():
            if text is not None:
                self._say(number, role, storable(text), origin)

    def discarded(self, photo: Photo, role: Role) -> None:
        """Lets the model's last caption count again, or the file's own text."""
        generated = "generated" if role is Role.CAPTION else "NULL"  # no model says alt texts
        if (number := self._row_of(photo)) is None:
            return
        self._database.change(
            f"UPDATE photos SET {_POINTERS[role]} = coalesce({generated}, (SELECT max(id) FROM captions "  # noqa: S608
            "WHERE photo = photos.id AND role = ? AND origin = 'file')) WHERE id = ?",
            (role.value, number),
        )

    def written(self, photo: Photo, saved: tuple[str | None, str | None], digest: bytes | None) -> None:
        """Notes that this program changed the file: how it is now, and which texts stand in it."""
        number = self._row_of(photo) or self._photo(photo, digest)
        self._database.change(
            "UPDATE photos SET size = ?, modified = ?, fingerprint = ?, saved_caption = ?, saved_alt_text = ? "
            "WHERE id = ?",
            (photo.size, instant(photo.modified), digest, *saved, number),
        )

    def _row_of(self, photo: Photo) -> int | None:
        rows = self._database.rows("SELECT id FROM photos WHERE path = ?", (place(photo.path),))
        return rows[0][0] if rows else None

    def _photo(self, photo: Photo, digest: bytes | None) -> int:
        """The photo's row, found by its place or content, or made."""
        if digest is not None:
            Moves(self._database).meet(photo, digest)
        if (number := self._row_of(photo)) is not None:
            return number
        made = self._database.change(
            "INSERT INTO photos (path, size, modified, fingerprint) VALUES (?, ?, ?, ?)",
            (place(photo.path), photo.size, instant(photo.modified), digest),
        )
        return int(made.lastrowid or 0)

    def _say(self, photo: int, role: Role, text: str, origin: Origin) -> None:
        """Keeps a text, and lets it count unless it is a file's and somebody said more."""
        pointer = _POINTERS[role]
        current = self._database.rows(
            f"SELECT c.text, c.origin FROM photos p JOIN captions c ON c.id = p.{pointer} WHERE p.id = ?",  # noqa: S608
            (photo,),
        )
        if current and current[0] == (text, origin.value):
            return
        if origin is Origin.FILE and (not text or (current and current[0][0] == text)):
            return
        last = self._database.rows(
            "SELECT id, text FROM captions WHERE photo = ? AND role = ? AND origin = ? ORDER BY id DESC LIMIT 1",
            (photo, role.value, origin.value),
        )
        if origin is Origin.FILE and last and last[0][1] == text:
            said = last[0][0]  # it is read again and again
        else:
            said = self._database.change(
                "INSERT INTO captions (photo, role, text, origin, made) VALUES (?, ?, ?, ?, ?)",
                (photo, role.value, text, origin.value, now()),
            ).lastrowid
        if origin is Origin.HUMAN or not current or current[0][1] == Origin.FILE.value:
            self._database.change(f"UPDATE photos SET {pointer} = ? WHERE id = ?", (said, photo))  # noqa: S608


def now() -> int:
    """Milliseconds since the epoch."""
    return time.time_ns() // 1_000_000


def storable(text: str) -> str:
    """The text as UTF-8 can hold it: half a surrogate pair is written as ``\\uNNNN``."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")

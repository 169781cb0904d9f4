"""Edits that are on the disk, and wait to be put beside the photos' other texts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from desktop_captioner.library.database import Database
from desktop_captioner.library.identity import instant, path_at, place
from desktop_captioner.library.statements import storable
from desktop_captioner.photos.annotation import Role
from desktop_captioner.photos.photo import Photo


@dataclass(frozen=True)
class WaitingEdit:
    """An edit by a person, a text that they wrote or chose for a photo; text: None discards the edit that was there.

    where, role: as they stand in the library, which may be damaged.
    """

    photo: Photo
    where: bytes
    role: str
    text: str | None


class WaitingEdits:
    """One edit for each photo and role, the last one. Every method raises LibraryError."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, edits: Iterable[tuple[Photo, Role, str | None]]) -> None:
        """Put edits on the disk, of any number at once; inside a transaction."""
        rows = (
            (place(photo.path), role.value, photo.size, instant(photo.modified), None if text is None else storable(text))
            for photo, role, text in edits
        )  # fmt: skip
        self._database.change_many(
            "INSERT OR REPLACE INTO waiting_edits (path, role, size, modified, text) VALUES (?, ?, ?, ?, ?)", rows
        )

    def some(self, count: int) -> list[WaitingEdit]:
        """Return so many of the edits that wait, or all."""
        rows = self._database.rows(f"SELECT path, role, size, modified, text FROM waiting_edits LIMIT {count}")
        return [
            WaitingEdit(Photo(path_at(where), size, modified), where, role, text)
            for where, role, size, modified, text in rows
        ]

    def take(self, edit: WaitingEdit) -> bool:
        """Take an edit out, inside a transaction; False where another program has it, or it is not the last any more."""
        taken = self._database.change(
            "DELETE FROM waiting_edits WHERE (path, role) = (?, ?) AND text IS ?",
            (edit.where, edit.role, edit.text),
        )
        return bool(taken.rowcount)

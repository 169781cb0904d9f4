"""A checksum for each row, so that a letter which a failing disk has flipped is not shown as what somebody wrote."""

from __future__ import annotations

import zlib
from collections.abc import Sequence

# What each table's checksums cover, and which of these columns are texts.
COVERED = {
    "photos": (
        "id", "path", "size", "modified", "fingerprint", "gone", "caption", "alt_text", "generated", "captioned_by",
        "saved_caption", "saved_alt_text", "picture",
    ),
    "captions": ("id", "photo", "role", "text", "origin", "model", "confidence", "alternatives", "made"),
    "jobs": ("id", "made", "settings", "state"),
    "runs": ("id", "made", "title"),
    "journal": ("id", "run", "path", "before", "after", "state"),
}  # fmt: skip
_TEXTS = frozenset((
    "captioned_by", "saved_caption", "saved_alt_text", "role", "text", "origin", "model", "alternatives", "settings",
    "state", "title", "before", "after",
))  # fmt: skip

# Types as SQLite calls them.
_TYPES = {type(None): "null", int: "integer", float: "real", str: "text", bytes: "blob"}


def checksum(*values: int | float | str | bytes | None) -> int:
    """Return the CRC-32 of a row's values; SQL calls it by this name.

    Texts come as bytes: only of these Python's repr is fixed.
    """
    return zlib.crc32(repr(values).encode())


def checksum_of(row: Sequence[int | float | str | bytes | None]) -> int:
    """Return the checksum of a row's covered values, as ``expected`` has it."""
    types = "".join(_TYPES[type(value)] for value in row)
    return checksum(types, *(value.encode() if isinstance(value, str) else value for value in row))


def expected(table: str, alias: str) -> str:
    """Return SQL for the checksum that a row should have. Texts go as bytes: what is flipped need not be UTF-8 any more."""
    columns = [f"{alias}.{column}" for column in COVERED[table]]
    types = " || ".join(f"typeof({column})" for column in columns)
    values = (
        f"CAST({column} AS BLOB)" if name in _TEXTS else column
        for name, column in zip(COVERED[table], columns, strict=True)
    )
    return f"checksum({types}, {', '.join(values)})"


def sound(table: str, alias: str) -> str:
    """Return SQL that is true of a row that is as it was written."""
    return f"{alias}.checksum IS {expected(table, alias)}"


def triggers(table: str) -> tuple[str, str]:
    """Return SQL that keeps a table's checksums up to date."""
    update = f"UPDATE {table} SET checksum = {expected(table, 'NEW')} WHERE id = NEW.id;"
    return (
        f"CREATE TRIGGER {table}_checked AFTER INSERT ON {table} BEGIN {update} END",
        f"CREATE TRIGGER {table}_checked_again AFTER UPDATE OF {', '.join(COVERED[table])} ON {table} BEGIN {update} END",
    )

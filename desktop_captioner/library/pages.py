"""Rows read from the pages of an SQLite file without SQLite, so that damage costs only what it hit.

The format: sqlite.org/fileformat2.html, which is quoted here by its section numbers.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

Value: TypeAlias = int | float | str | bytes | None

_PAGE = 4096  # SQLite's default since 2016, and what a library has whose header is lost
_INDEX, _TABLE, _INDEX_LEAF, _TABLE_LEAF = 2, 5, 10, 13  # kinds of b-tree pages (1.6)
_WAL_HEADER, _FRAME_HEADER = 32, 24  # (4.1)
_SIZES = {0: 0, 1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8, 7: 8, 8: 0, 9: 0}  # of serial types (2.1)
_MOST_COLUMNS = 64


@dataclass(frozen=True)
class StoredRow:
    """A row as it stands in a page. rowid: None in an index and in a table without one. page: from 1."""

    page: int
    rowid: int | None
    values: tuple[Value, ...]


class Pages:
    """The pages of an SQLite file, with those of its write-ahead log in their places."""

    def __init__(self, path: Path) -> None:
        """Raises OSError."""
        self._data = path.read_bytes()
        self._size = _page_size(self._data)
        self._usable = self._size - (self._data[20] if len(self._data) > 20 and self._data[20] in (12, 16, 32) else 0)
        log = path.with_name(path.name + "-wal")
        self._newer = _logged_pages(log.read_bytes(), self._size) if log.exists() else {}
        self.count = max(-(-len(self._data) // self._size), *self._newer, 0)

    def rows(self) -> Iterator[StoredRow]:
        """Yield every row that can be made out, page by page, also from pages that no tree leads to."""
        for number in range(1, self.count + 1):
            page = self.page(number)
            header = _header(number)
            for at, kind in _cells(page, header):
                if kind == _TABLE:
                    continue
                row = self._row(page, number, at, kind)
                if row is not None:
                    yield row

    def parents(self) -> dict[int, int]:
        """Return for each page the page of its tree that leads to it."""
        found: dict[int, int] = {}
        for number in range(1, self.count + 1):
            page = self.page(number)
            header = _header(number)
            kind = page[header]
            if kind in (_INDEX, _TABLE):
                children = [at for at, _ in _cells(page, header)] + [header + 8]
                for at in children:
                    child = int.from_bytes(page[at : at + 4], "big")
                    if 1 < child <= self.count and child != number:
                        found.setdefault(child, number)
        return found

    def page(self, number: int) -> bytes:
        """Return a page, counted from 1; what the file lacks of it is zeros."""
        if number in self._newer:
            return self._newer[number]
        page = self._data[(number - 1) * self._size : number * self._size]
        return page.ljust(self._size, b"\0")

    def _row(self, page: bytes, number: int, at: int, kind: int) -> StoredRow | None:
        """The row of a cell (1.6), or None where there is none that makes sense."""
        if kind == _INDEX:
            at += 4
        try:
            length, at = _varint(page, at)
            rowid = None
            if kind == _TABLE_LEAF:
                rowid, at = _varint(page, at)
            if not 0 < length <= self.count * self._size:
                return None
            values = _values(self._payload(page, at, length, kind == _TABLE_LEAF))
        except (IndexError, struct.error):
            return None
        return None if values is None else StoredRow(number, rowid, values)

    def _payload(self, page: bytes, at: int, length: int, table: bool) -> bytes:
        """A cell's content with what stands on overflow pages (1.6, “payload”); it may be cut off."""
        usable = self._usable
        most = usable - 35 if table else (usable - 12) * 64 // 255 - 23
        if length <= most:
            return page[at : at + length]
        least = (usable - 12) * 32 // 255 - 23
        here = least + (length - least) % (usable - 4)
        here = here if here <= most else least
        parts, missing = [page[at : at + here]], length - here
        following, seen = int.from_bytes(page[at + here : at + here + 4], "big"), set()
        while missing > 0 and 1 < following <= self.count and following not in seen:
            seen.add(following)
            overflow = self.page(following)
            parts.append(overflow[4 : 4 + min(missing, usable - 4)])
            missing -= len(parts[-1])
            following = int.from_bytes(overflow[:4], "big")
        return b"".join(parts)


def _page_size(data: bytes) -> int:
    size = int.from_bytes(data[16:18], "big")
    size = 65536 if size == 1 else size
    return size if 512 <= size <= 65536 and size & (size - 1) == 0 else _PAGE


def _logged_pages(log: bytes, size: int) -> dict[int, bytes]:
    """The last committed version of each page in a write-ahead log."""
    committed: dict[int, bytes] = {}
    pending: dict[int, bytes] = {}
    salt = log[16:24]
    for at in range(_WAL_HEADER, len(log) - _FRAME_HEADER - size + 1, _FRAME_HEADER + size):
        number, pages = struct.unpack_from(">II", log, at)
        if log[at + 8 : at + 16] != salt or number == 0:
            break  # left over from before the log began anew
        pending[number] = log[at + _FRAME_HEADER : at + _FRAME_HEADER + size]
        if pages:  # the frame ends a transaction
            committed |= pending
            pending = {}
    return committed


def _header(number: int) -> int:
    return 100 if number == 1 else 0


def _cells(page: bytes, header: int) -> Iterator[tuple[int, int]]:
    """Where the cells of a b-tree page begin, and the page's kind; nothing for a page of another kind."""
    kind = page[header]
    if kind not in (_INDEX, _TABLE, _INDEX_LEAF, _TABLE_LEAF):
        return
    first = header + (12 if kind in (_INDEX, _TABLE) else 8)
    count = min(int.from_bytes(page[header + 3 : header + 5], "big"), (len(page) - first) // 2)
    for pointer in range(first, first + 2 * count, 2):
        at = int.from_bytes(page[pointer : pointer + 2], "big") & (len(page) - 1)  # as SQLite itself does
        if first < at < len(page) - 3:
            yield at, kind


def _varint(data: bytes, at: int) -> tuple[int, int]:
    """A number of 1 to 9 bytes, signed, and where the next begins (1.6)."""
    value = 0
    for position in range(8):
        byte = data[at + position]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + position + 1
    value = value << 8 | data[at + 8]
    return value - (1 << 64) if value >> 63 else value, at + 9


def _values(record: bytes) -> tuple[Value, ...] | None:
    """The columns of a record (2.1); None where it is no record. What is cut off becomes None or a shorter text."""
    end, at = _varint(record, 0)
    if not at <= end <= len(record):
        return None
    types: list[int] = []
    while at < end and len(types) < _MOST_COLUMNS:
        kind, at = _varint(record, at)
        if kind < 0:
            return None
        types.append(kind)
    if not types:
        return None
    values: list[Value] = []
    at = end
    for kind in types:
        size = _SIZES.get(kind, (kind - 12) // 2 if kind >= 12 else 0)
        values.append(_value(kind, record[at : at + size], size))
        at += size
    return tuple(values)


def _value(kind: int, content: bytes, size: int) -> Value:
    if kind >= 12:
        return content.decode("utf-8", "replace") if kind % 2 else content
    if kind in (8, 9):
        return kind - 8
    if kind in (0, 10, 11) or len(content) < size:
        return None
    if kind == 7:
        return float(struct.unpack(">d", content)[0])
    return int.from_bytes(content, "big", signed=True)

"""Rows read from the pages of an SQLite file are those that SQLite wrote."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from desktop_captioner.library.pages import Pages, StoredRow

VALUES = [
    (1, None), (2, 0), (3, 1), (4, -1), (5, 127), (6, -32768), (7, 1 << 40), (8, -(1 << 62)), (9, 0.5),
    (10, "Größe 犬"), (11, b"\xff\0"), (12, "long " * 3000), (13, ""), (14, b""),
]  # fmt: skip


@pytest.fixture(params=[512, 4096, 65536])
def database(tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    path = tmp_path / "a.sqlite"
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(f"PRAGMA page_size = {request.param}")
        connection.execute("CREATE TABLE things (id INTEGER PRIMARY KEY, value)")
        connection.executemany("INSERT INTO things VALUES (?, ?)", VALUES)
    return path


def things(pages: Pages) -> dict[int, object]:
    """The values of the table by number; its first column is stored beside the row, not in it."""
    rows = [row for row in pages.rows() if row.page > 1 and row.rowid is not None and len(row.values) == 2]
    return {row.rowid: row.values[1] for row in rows if row.rowid is not None}


def test_every_value_comes_as_it_was_written(database: Path) -> None:
    assert things(Pages(database)) == dict(VALUES)


def test_the_schema_is_on_the_first_page(database: Path) -> None:
    (schema,) = (row for row in Pages(database).rows() if row.page == 1)
    assert schema.values[:3] == ("table", "things", "things")


def test_rows_come_from_a_file_whose_header_is_lost(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite"
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE things (id INTEGER PRIMARY KEY, value)")
        connection.execute("INSERT INTO things VALUES (7, 'Rex')")
    path.write_bytes(os.urandom(100) + path.read_bytes()[100:])
    assert StoredRow(2, 7, (None, "Rex")) in list(Pages(path).rows())


def test_pages_of_the_log_count_when_they_were_committed(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("CREATE TABLE things (id INTEGER PRIMARY KEY, value)")
        connection.execute("INSERT INTO things VALUES (1, 'kept')")
        connection.execute("BEGIN")
        connection.execute("INSERT INTO things VALUES (2, 'not yet')")
        assert things(Pages(path)) == {1: "kept"}
        connection.execute("ROLLBACK")


def test_a_tree_leads_to_its_pages(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite"
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE things (id INTEGER PRIMARY KEY, value)")
        connection.executemany("INSERT INTO things VALUES (?, ?)", ((n, "x" * 500) for n in range(100)))
    pages = Pages(path)
    parents = pages.parents()
    leaves = {row.page for row in pages.rows() if row.page > 1}
    assert len(leaves) > 5
    assert {parents[page] for page in leaves} == {2}

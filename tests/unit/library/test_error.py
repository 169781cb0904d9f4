"""What SQLite refuses becomes two sentences for the user; a fault of the program goes through."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from desktop_captioner.library.error import LibraryError, Trouble, sentences


def trouble_of(path: Path, *statements: str) -> LibraryError:
    with pytest.raises(LibraryError) as caught:
        run(path, *statements)
    return caught.value


def run(path: Path, *statements: str) -> None:
    with sentences(path), closing(sqlite3.connect(path)) as connection:
        for statement in statements:
            connection.execute(statement)


def test_a_file_that_is_no_library_is_damaged_and_the_way_out_is_told(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    path.write_bytes(b"no database at all" * 100)
    error = trouble_of(path, "SELECT * FROM photos")
    assert error.trouble is Trouble.DAMAGED
    assert str(error) == f"The file {path} is not a library. {Trouble.DAMAGED.value}"
    assert (error.path, error.way_out) == (path, Trouble.DAMAGED.value)


def test_a_folder_cannot_be_opened(tmp_path: Path) -> None:
    assert trouble_of(tmp_path).trouble is Trouble.READ_ONLY


def test_a_full_disk_is_told_as_such(tmp_path: Path) -> None:
    statements = "CREATE TABLE a (b)", "PRAGMA max_page_count = 2", "INSERT INTO a VALUES (zeroblob(100000))"
    assert trouble_of(tmp_path / "a.sqlite", *statements).trouble is Trouble.FULL


def test_a_library_that_somebody_else_changes_is_locked(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite"
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        assert trouble_of(path, "PRAGMA busy_timeout = 0", "CREATE TABLE a (b)").trouble is Trouble.LOCKED


def test_a_fault_of_the_program_is_none_of_the_users(tmp_path: Path) -> None:
    with pytest.raises(sqlite3.OperationalError, match="syntax"):
        run(tmp_path / "a.sqlite", "SELEC 1")


def test_every_way_out_is_a_sentence() -> None:
    assert all(str(trouble.value).endswith(".") for trouble in Trouble)

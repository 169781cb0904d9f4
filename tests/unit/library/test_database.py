"""A library that cannot be used says why, and nothing in it is lost."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from desktop_captioner.library import database
from desktop_captioner.library.error import LibraryError, Trouble
from desktop_captioner.library.repair import is_sound, repair
from desktop_captioner.library.store import Store
from desktop_captioner.photos.annotation import Role
from desktop_captioner.photos.photo import Photo
from tests.unit.library.conftest import captioned, trouble

Draw = Callable[[str], Photo]


@pytest.mark.parametrize("part", [0.001, 0.02, 0.5, 0.9])
def test_a_library_that_was_cut_off(filled: Path, part: float) -> None:
    size = filled.stat().st_size
    os.truncate(filled, int(size * part))
    assert trouble(filled).trouble is Trouble.DAMAGED
    assert filled.stat().st_size == int(size * part)


def test_an_empty_file_becomes_a_library(library: Path, draw: Draw) -> None:
    library.parent.mkdir()
    library.touch()
    with Store.open(library) as store:
        assert store.search("dog") == []


@pytest.mark.parametrize("foreign", [b"no database at all" * 100, None])
def test_a_file_of_another_program_is_left_alone(library: Path, foreign: bytes | None) -> None:
    library.parent.mkdir()
    if foreign is not None:
        library.write_bytes(foreign)
    else:
        with closing(sqlite3.connect(library)) as other:
            other.execute("CREATE TABLE songs (title TEXT)")
    before = library.read_bytes()
    assert "is not a library" in str(trouble(library))
    assert library.read_bytes() == before


def test_a_library_of_a_newer_version_is_left_alone(filled: Path) -> None:
    with closing(sqlite3.connect(filled)) as newer:
        newer.execute("PRAGMA user_version = 999")
    before = filled.read_bytes()
    assert trouble(filled).trouble is Trouble.NEWER
    assert filled.read_bytes() == before


def test_a_library_that_another_program_holds(filled: Path, draw: Draw) -> None:
    photo = draw("new.jpg")
    with Store.open(filled, patience=0) as store, Store.open(filled) as other:

        def write() -> None:
            with other.batch():
                store.keep_result(photo, captioned(photo))

        with pytest.raises(LibraryError) as caught:
            write()
        assert caught.value.trouble is Trouble.LOCKED
        store.keep_result(photo, captioned(photo))
        assert other.record(photo) is not None


def test_a_full_disk_keeps_what_was_stored(filled: Path, draw: Draw) -> None:
    old, new = draw("7.jpg"), draw("new.jpg")
    with Store.open(filled) as store:
        # SQLite's own limit gives the same error as the disk's.
        store.database.rows(f"PRAGMA max_page_count = {store.database.rows('PRAGMA page_count')[0][0]}")
        with pytest.raises(LibraryError) as caught:
            store.edit(new, "Much. " * 100_000)
        assert caught.value.trouble is Trouble.FULL
        assert store.record(new) is None
        assert store.record(old) is not None


@pytest.mark.skipif(sys.platform == "win32", reason="there processes have no limit of the size of files")
def test_on_a_full_disk_the_sentence_says_so_and_search_still_works(filled: Path, draw: Draw) -> None:
    photo = draw("7.jpg")
    script = (
        "import resource, sys\n"
        "from pathlib import Path\n"
        "from desktop_captioner.library.error import LibraryError\n"
        "from desktop_captioner.library.store import Store\n"
        "from desktop_captioner.photos.photo import Photo\n"
        "library, photo = Path(sys.argv[1]), Photo(Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]))\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))\n"
        "try:\n    Store.open(library)\n"
        "except LibraryError as error:\n    print(error.trouble.name)\n"
        "with Store.open(library, reading=True) as store:\n"
        "    print(store.only_reads.trouble.name, len(store.search('dog')), store.record(photo).text[:6])\n"
        "    try:\n        store.edit(photo, 'Rex.')\n"
        "    except LibraryError as error:\n        print(error)\n"
    )
    command = [sys.executable, "-c", script, filled, photo.path, str(photo.size), str(photo.modified)]
    environment = {**os.environ, "PYTHONPATH": str(Path(database.__file__).parents[2])}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    first, second, third = done.stdout.splitlines()
    assert (first, second) == ("FULL", "FULL 200 Dog 7.")
    assert "its disk is full" in third


@pytest.mark.skipif(not hasattr(os, "getuid"), reason="needs the permissions of POSIX")
@pytest.mark.parametrize("mode", [(0o555, 0o444), (0o555, 0o644), (0o755, 0o444)])
def test_a_library_that_may_not_be_written(filled: Path, mode: tuple[int, int]) -> None:
    # Who may do everything becomes somebody else first.
    user = 65534 if os.getuid() == 0 else os.getuid()
    for path in (filled.parent, filled):
        os.chown(path, user, -1)
    filled.parent.chmod(mode[0])
    filled.chmod(mode[1])
    script = (
        "import os, sys\n"
        "from pathlib import Path\n"
        "from desktop_captioner.library.error import LibraryError\n"
        "from desktop_captioner.library.store import Store\n"
        "if os.getuid() == 0: os.setuid(65534)\n"
        "try:\n    Store.open(Path('library.sqlite3'))\n"
        "except LibraryError as error:\n    print(error.trouble.name)\n"
    )
    try:
        command = [sys.executable, "-c", script]
        environment = {**os.environ, "PYTHONPATH": str(Path(database.__file__).parents[2])}
        done = subprocess.run(command, cwd=filled.parent, env=environment, capture_output=True, text=True, check=True)
    finally:
        filled.parent.chmod(0o755)
        filled.chmod(0o644)
    assert done.stdout == "READ_ONLY\n"


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert trouble(tmp_path / "file" / "library.sqlite3").trouble is Trouble.READ_ONLY
    (tmp_path / "folder").mkdir()
    assert trouble(tmp_path / "folder").trouble is Trouble.READ_ONLY


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE search_config SET v = 0",
        "DELETE FROM search_config",
        "DELETE FROM search_data",
        "DROP TABLE search_config",
        "DROP TABLE search_data",
        "DROP TABLE search_idx",
        "DROP TABLE search_docsize",
    ],
)
def test_a_damaged_index_of_the_search_is_a_damaged_library(filled: Path, draw: Draw, damage: str) -> None:
    with closing(sqlite3.connect(filled)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute(damage)
        connection.commit()
    photo = draw("a.jpg")
    with Store.open(filled, check=False) as store, pytest.raises(LibraryError) as caught:
        store.search("dog")
    assert caught.value.trouble is Trouble.DAMAGED
    with Store.open(filled, check=False) as store:
        try:
            sentences = [failure.sentence for failure in store.edit_many([(photo, Role.CAPTION, "Rex.")])]
        except LibraryError as error:
            sentences = [error.sentence]
    assert [" is damaged" in sentence for sentence in sentences] == [True]
    with Store.open(filled, check=False) as store:
        assert not is_sound(store)
    assert repair(filled).captions == 200
    with Store.open(filled) as store:
        assert len(store.search("dog", 300)) == 200

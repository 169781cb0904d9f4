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

from desktop_captioner.library import database, schema
from desktop_captioner.library.error import LibraryError, Trouble
from desktop_captioner.library.store import Store
from desktop_captioner.photos.photo import Photo
from tests.unit.library.conftest import captioned

Draw = Callable[[str], Photo]


@pytest.fixture
def filled(library: Path, draw: Draw) -> Path:
    """A closed library of 200 captions."""
    photos = [draw(f"{number}.jpg") for number in range(200)]
    with Store.open(library) as store:
        store.remember_many([(photo, captioned(photo, f"Dog {photo.path.stem}. " * 5)) for photo in photos])
    return library


def trouble(library: Path) -> LibraryError:
    with pytest.raises(LibraryError) as caught:
        Store.open(library, patience=0)
    assert caught.value.sentence.endswith(".")
    assert caught.value.way_out.endswith(".")
    return caught.value


def test_a_damaged_library_is_moved_aside_and_kept(filled: Path, draw: Draw) -> None:
    content = bytearray(filled.read_bytes())
    content[4096 * 3 : 4096 * 8] = os.urandom(4096 * 5)
    filled.write_bytes(content)
    assert trouble(filled).trouble is Trouble.DAMAGED
    aside = Store.set_aside(filled)
    assert aside.read_bytes() == content
    assert not filled.exists()
    photo = draw("a.jpg")
    with Store.open(filled) as store:
        store.remember(photo, captioned(photo))
    assert Store.set_aside(filled) not in (aside, filled)


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


def test_an_older_library_is_backed_up_and_brought_up_to_date(
    filled: Path, draw: Draw, monkeypatch: pytest.MonkeyPatch
) -> None:
    newer = (*schema.MIGRATIONS, ("ALTER TABLE photos ADD COLUMN stars INTEGER", "UPDATE photos SET stars = 3"))
    monkeypatch.setattr(database, "MIGRATIONS", newer)
    with Store.open(filled) as store:
        assert store.database.rows("SELECT DISTINCT stars FROM photos") == [(3,)]
        assert store.known(draw("7.jpg")) is not None
    monkeypatch.undo()
    assert trouble(filled).trouble is Trouble.NEWER
    backup = filled.with_name(f"library.version-{len(schema.MIGRATIONS)}.sqlite3")
    assert {path.name for path in filled.parent.iterdir()} == {filled.name, backup.name}
    with Store.open(backup) as store:
        record = store.known(draw("7.jpg"))
        assert record is not None
        assert record.text.startswith("Dog 7.")


def test_a_library_of_the_first_version_is_brought_up_to_date(library: Path, draw: Draw) -> None:
    photo = draw("rex.jpg")
    library.parent.mkdir()
    with closing(sqlite3.connect(library)) as old, old:
        for statement in (*schema.MIGRATIONS[0], *schema.MIGRATIONS[1]):
            old.execute(statement)
        place = os.fsencode(photo.path)
        old.execute("INSERT INTO photos (path, size, modified) VALUES (?, ?, ?)", (place, photo.size, photo.modified))
        old.execute(
            "INSERT INTO captions (photo, role, text, origin, made) VALUES (1, 'caption', 'Iki ördek yüzüyor.', 'human', 1)"
        )
        old.execute("UPDATE photos SET caption = 1")
        old.execute(f"PRAGMA application_id = {schema.APPLICATION}")
        old.execute("PRAGMA user_version = 2")
    with Store.open(library) as store:
        record = store.known(photo)
        assert record is not None
        assert (record.text, record.edited, record.changed) == ("Iki ördek yüzüyor.", True, False)
        assert [hit.path for hit in store.search("rex ordek")] == [photo.path]
    assert library.with_name("library.version-2.sqlite3").exists()


def test_a_migration_that_fails_changes_nothing(filled: Path, draw: Draw, monkeypatch: pytest.MonkeyPatch) -> None:
    broken = (*schema.MIGRATIONS, ("ALTER TABLE photos ADD COLUMN stars INTEGER", "UPDATE nothing SET stars = 3"))
    monkeypatch.setattr(database, "MIGRATIONS", broken)
    assert "cannot be brought up to date" in trouble(filled).sentence
    monkeypatch.undo()
    with Store.open(filled) as store:
        assert store.known(draw("7.jpg")) is not None
        assert "stars" not in [column[1] for column in store.database.rows("PRAGMA table_info (photos)")]


def test_a_library_that_another_program_holds(filled: Path, draw: Draw) -> None:
    photo = draw("new.jpg")
    with Store.open(filled, patience=0) as store, Store.open(filled) as other:

        def write() -> None:
            with other.batch():
                store.remember(photo, captioned(photo))

        with pytest.raises(LibraryError) as caught:
            write()
        assert caught.value.trouble is Trouble.LOCKED
        store.remember(photo, captioned(photo))
        assert other.known(photo) is not None


def test_a_full_disk_keeps_what_was_stored(filled: Path, draw: Draw) -> None:
    old, new = draw("7.jpg"), draw("new.jpg")
    with Store.open(filled) as store:
        # SQLite's own limit gives the same error as the disk's.
        store.database.rows(f"PRAGMA max_page_count = {store.database.rows('PRAGMA page_count')[0][0]}")
        with pytest.raises(LibraryError) as caught:
            store.edit(new, "Much. " * 100_000)
        assert caught.value.trouble is Trouble.FULL
        assert store.known(new) is None
        assert store.known(old) is not None


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
        "    print(store.only_reads.trouble.name, len(store.search('dog')), store.known(photo).text[:6])\n"
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


def test_a_library_that_was_killed_leaves_a_log_that_set_aside_takes_along(library: Path, draw: Draw) -> None:
    photo = draw("a.jpg")
    with Store.open(library) as store:
        store.remember(photo, captioned(photo))
        assert library.with_name("library.sqlite3-wal").stat().st_size > 0
        aside = Store.set_aside(library)
        with Store.open(library) as new:
            assert new.known(photo) is None
    with Store.open(aside) as old:
        assert old.known(photo) is not None

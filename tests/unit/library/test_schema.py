"""Older libraries are brought up to date, or stay as they are."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from desktop_captioner.library import database, schema
from desktop_captioner.library.error import Trouble
from desktop_captioner.library.store import Store
from desktop_captioner.photos.photo import Photo
from tests.unit.library.conftest import trouble

Draw = Callable[[str], Photo]


def test_an_older_library_is_backed_up_and_brought_up_to_date(
    filled: Path, draw: Draw, monkeypatch: pytest.MonkeyPatch
) -> None:
    newer = (*schema.MIGRATIONS, ("ALTER TABLE photos ADD COLUMN stars INTEGER", "UPDATE photos SET stars = 3"))
    monkeypatch.setattr(database, "MIGRATIONS", newer)
    with Store.open(filled) as store:
        assert store.database.rows("SELECT DISTINCT stars FROM photos") == [(3,)]
        assert store.record(draw("7.jpg")) is not None
    monkeypatch.undo()
    assert trouble(filled).trouble is Trouble.NEWER
    backup = filled.with_name(f"library.version-{len(schema.MIGRATIONS)}.sqlite3")
    assert {path.name for path in filled.parent.iterdir()} == {filled.name, backup.name}
    with Store.open(backup) as store:
        record = store.record(draw("7.jpg"))
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
        record = store.record(photo)
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
        assert store.record(draw("7.jpg")) is not None
        assert "stars" not in [column[1] for column in store.database.rows("PRAGMA table_info (photos)")]

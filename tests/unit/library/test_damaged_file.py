"""A library that cannot be used makes room for a new one, and is kept."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from desktop_captioner.library.damaged_file import set_aside
from desktop_captioner.library.error import Trouble
from desktop_captioner.library.store import Store
from desktop_captioner.photos.photo import Photo
from tests.unit.library.conftest import captioned, trouble

Draw = Callable[[str], Photo]


def test_a_damaged_library_is_moved_aside_and_kept(filled: Path, draw: Draw) -> None:
    content = bytearray(filled.read_bytes())
    content[4096 * 3 : 4096 * 8] = os.urandom(4096 * 5)
    filled.write_bytes(content)
    assert trouble(filled).trouble is Trouble.DAMAGED
    aside = set_aside(filled)
    assert aside.read_bytes() == content
    assert not filled.exists()
    photo = draw("a.jpg")
    with Store.open(filled) as store:
        store.keep_result(photo, captioned(photo))
    assert set_aside(filled) not in (aside, filled)


def test_a_library_that_was_killed_leaves_a_log_that_set_aside_takes_along(library: Path, draw: Draw) -> None:
    photo = draw("a.jpg")
    with Store.open(library) as store:
        store.keep_result(photo, captioned(photo))
        assert library.with_name("library.sqlite3-wal").stat().st_size > 0
        aside = set_aside(library)
        with Store.open(library) as new:
            assert new.record(photo) is None
    with Store.open(aside) as old:
        assert old.record(photo) is not None

"""A photo is known by its place and its content, whatever its name and time are."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_captioner.library.identity import fingerprint
from desktop_captioner.library.store import Store
from desktop_captioner.photos.photo import Photo
from tests.unit.library.conftest import captioned, photo_at

Draw = Callable[[str], Photo]


def test_a_relative_path_is_the_same_photo(store: Store, draw: Draw, monkeypatch: pytest.MonkeyPatch) -> None:
    photo = draw("a.jpg")
    store.keep_result(photo, captioned(photo))
    monkeypatch.chdir(photo.path.parent)
    near = photo_at(Path("a.jpg"))
    record = store.record(near)
    assert record is not None
    assert record.path == near.path
    assert list(store.records([near])) == [near.path]


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="file names are text on this system")
def test_a_name_that_is_no_text(store: Store, draw: Draw) -> None:
    photo = draw(os.fsdecode(b"urlaub-\xe4\xff.jpg"))
    store.keep_result(photo, captioned(photo))
    assert store.record(photo) is not None
    assert [hit.path for hit in store.search("urlaub")] == [photo.path]


@pytest.mark.parametrize("year", [1, 1676, 2263, 2500, 9999])
def test_a_photo_of_any_year_is_kept_and_recognized(store: Store, draw: Draw, year: int) -> None:
    drawn, other = draw("a.jpg"), draw("b.jpg")
    photo = Photo(drawn.path, drawn.size, (year - 1970) * 365 * 86400 * 10**9)
    assert store.keep_results([(photo, captioned(photo)), (other, captioned(other))]) == []
    store.edit(photo, "Rex.")
    store.file_written(photo, "Rex.", None)
    records = store.records([photo, other])
    assert (records[photo.path].text, records[photo.path].changed) == ("Rex.", False)
    assert records[other.path].text == "A dog runs."
    copy = photo.path.rename(photo.path.with_name("moved.jpg"))
    record = store.record(Photo(copy, photo.size, photo.modified))
    assert record is not None
    assert (record.text, record.changed) == ("Rex.", False)


def test_a_fingerprint_sees_the_whole_of_a_small_file_and_both_ends_of_a_large_one(tmp_path: Path) -> None:
    small, large, gone = tmp_path / "small", tmp_path / "large", tmp_path / "gone"
    seen = set()
    for middle in (b"1", b"2"):
        small.write_bytes(bytes(5000) + middle + bytes(5000))
        seen.add(fingerprint(small))
    for content in (bytes(1_000_000), bytes(999_999) + b"1", b"1" + bytes(999_999), bytes(999_999)):
        large.write_bytes(content)
        seen.add(fingerprint(large))
    assert len(seen) == 6
    assert fingerprint(gone) is None
    assert fingerprint(tmp_path) is None

"""What other programs, and other processes of this one, change meanwhile."""

from __future__ import annotations

import errno
import os
import sys
import threading
import time
from pathlib import Path

import pytest

from desktop_captioner.metadata import atomic_replace, renames
from desktop_captioner.metadata.atomic_replace import replace, take_away
from desktop_captioner.metadata.folder_lock import folder_lock
from desktop_captioner.metadata.identity import Identity
from desktop_captioner.metadata.request import Request, Sidecars
from desktop_captioner.photos.saving_error import SavingError
from tests.unit.metadata.races import RACES

OLD = 1_400_000_000_987_654_321


@pytest.fixture
def old(tmp_path: Path) -> Path:
    path = tmp_path / "photo.jpg"
    path.write_bytes(b"old")
    os.utime(path, ns=(OLD, OLD))
    return path


def change_like(path: Path, content: bytes, in_place: bool) -> None:
    """Another program's change that keeps size and time."""
    other = path if in_place else path.with_name("other")
    other.write_bytes(content)
    os.utime(other, ns=(OLD, OLD))
    other.replace(path)


@pytest.mark.parametrize("in_place", [True, False])
@pytest.mark.parametrize("young", [True, False])
def test_a_change_that_keeps_time_and_size_is_seen(in_place, young, old, monkeypatch) -> None:
    if not young:
        now = time.time_ns()
        monkeypatch.setattr(time, "time_ns", lambda: now + 10**11)
    expected = Identity.of(old)
    assert expected.is_at(old)
    time.sleep(0.02)  # a tick of the clock
    change_like(old, b"new", in_place)
    assert not expected.is_at(old)


def test_the_content_of_a_young_file_tells_where_the_clock_does_not(old) -> None:
    expected = Identity.of(old)
    change_like(old, b"new", in_place=True)
    facts = Identity.of(old)
    coarse = Identity(**{**vars(facts), "content": expected.content})
    assert not coarse.is_at(old)


@pytest.mark.parametrize("swaps", [True, False])
def test_a_copy_takes_its_files_place(swaps, old, monkeypatch) -> None:
    if not swaps:
        monkeypatch.setattr(renames, "_rename", lambda *_: False)
    copy = old.with_name("copy")
    copy.write_bytes(b"new")
    replace(copy, old, Identity.of(old))
    assert old.read_bytes() == b"new"
    assert list(old.parent.iterdir()) == [old]


@pytest.mark.skipif(sys.platform not in ("linux", "darwin"), reason="two files cannot swap their names there")
def test_what_came_between_the_last_look_and_the_rename_is_put_back(old, monkeypatch) -> None:
    copy = old.with_name("copy")
    copy.write_bytes(b"new")
    expected = Identity.of(old)
    look = atomic_replace.check_unchanged

    def look_and_lose(path: Path, identity: Identity) -> None:
        look(path, identity)
        change_like(path, b"its", in_place=False)

    monkeypatch.setattr(atomic_replace, "check_unchanged", look_and_lose)
    with pytest.raises(SavingError, match="changed by another program"):
        replace(copy, old, expected)
    assert old.read_bytes() == b"its"
    assert copy.read_bytes() == b"new"


@pytest.mark.parametrize("swaps", [True, False])
def test_a_new_file_takes_no_others_place(swaps, old, monkeypatch) -> None:
    if not swaps:
        monkeypatch.setattr(renames, "_rename", lambda *_: False)
    copy = old.with_name("copy")
    copy.write_bytes(b"new")
    with pytest.raises(SavingError, match="changed by another program"):
        replace(copy, old, None)
    assert old.read_bytes() == b"old"


def test_a_disk_that_fails_is_no_disk_that_cannot_swap(old, tmp_path) -> None:
    with pytest.raises(FileNotFoundError) as caught:
        renames.move_to_free_name(tmp_path / "nothing", tmp_path / "new")
    assert caught.value.errno == errno.ENOENT


def test_a_changed_file_is_not_taken_away(old, monkeypatch) -> None:
    expected = Identity.of(old)
    monkeypatch.setattr(atomic_replace, "check_unchanged", lambda *_: change_like(old, b"its", in_place=False))
    with pytest.raises(SavingError, match="changed by another program"):
        take_away(old, expected)
    assert old.read_bytes() == b"its"
    monkeypatch.undo()
    take_away(old, Identity.of(old))
    assert list(old.parent.iterdir()) == []


def test_a_sidecar_that_changes_while_it_is_taken_back_stays(photo, writing, monkeypatch) -> None:
    path = photo()
    writer = writing(sidecars=Sidecars.ALWAYS)
    written = writer.write(path, Request("A dog."))
    sidecar = path.with_name("photo.jpg.xmp")
    look = atomic_replace.take_away

    def lose(target: Path, identity: Identity) -> None:
        other = target.with_name("other")
        other.write_bytes(target.read_bytes().replace(b"A dog.", b"A cat."))
        other.replace(target)
        look(target, identity)

    monkeypatch.setattr(atomic_replace, "take_away", lose)
    with pytest.raises(SavingError, match=r"photo\.jpg\.xmp was changed by another program"):
        writer.revert(path, written.before)
    assert b"A cat." in sidecar.read_bytes()
    assert {each.name for each in path.parent.iterdir()} == {"photo.jpg", "photo.jpg.xmp"}


def test_a_second_writer_waits_for_the_first_one(tmp_path) -> None:
    order = []

    def second() -> None:
        with folder_lock(tmp_path):
            order.append("second")

    with folder_lock(tmp_path):
        other = threading.Thread(target=second)
        other.start()
        other.join(0.1)
        order.append("first")
        with pytest.raises(SavingError, match="Another run is writing"), folder_lock(tmp_path, 0.05):
            pass
    other.join()
    assert order == ["first", "second"]
    assert list(tmp_path.iterdir()) == []
    with folder_lock(tmp_path / "nothing"):
        pass


@pytest.mark.skipif(sys.platform == "win32", reason="a file that is open elsewhere cannot be replaced there")
@pytest.mark.parametrize("name", RACES)
@pytest.mark.usefixtures("exiftool")
def test_no_change_is_lost_in_a_race(name, photo) -> None:
    tally = RACES[name](photo(rich=False), 15, 1)
    assert tally.lost == 0
    assert tally.done > 0

"""A file is replaced as a whole, keeps what belongs to it, and nobody's change is lost."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from desktop_captioner.metadata import atomic_replace, renames
from desktop_captioner.metadata.atomic_replace import clean_stale, replace, take_away
from desktop_captioner.metadata.identity import Identity
from desktop_captioner.metadata.request import Request
from desktop_captioner.photos.saving_error import SavingError
from tests.unit.metadata.conftest import change_like


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


def test_a_changed_file_is_not_taken_away(old, monkeypatch) -> None:
    expected = Identity.of(old)
    monkeypatch.setattr(atomic_replace, "check_unchanged", lambda *_: change_like(old, b"its", in_place=False))
    with pytest.raises(SavingError, match="changed by another program"):
        take_away(old, expected)
    assert old.read_bytes() == b"its"
    monkeypatch.undo()
    take_away(old, Identity.of(old))
    assert list(old.parent.iterdir()) == []


posix = pytest.mark.skipif(sys.platform == "win32", reason="names and links of POSIX")


@posix
def test_mode_times_and_attributes_stay(photo, writer) -> None:
    path = photo()
    path.chmod(0o640)
    os.utime(path, ns=(1_500_000_000_123_456_789, 1_400_000_000_987_654_321))
    attributes = hasattr(os, "setxattr")
    if attributes:
        try:
            os.setxattr(path, "user.rating", b"5")
        except OSError:
            attributes = False
    writer.write(path, Request("A dog."))
    status = path.stat()
    assert status.st_mode & 0o777 == 0o640
    assert status.st_mtime_ns == 1_400_000_000_987_654_321
    assert not attributes or os.getxattr(path, "user.rating") == b"5"


def test_times_can_be_touched(photo, writing) -> None:
    path = photo()
    os.utime(path, ns=(10**18, 10**18))
    writing(keep_times=False).write(path, Request("A dog."))
    assert path.stat().st_mtime_ns > 10**18


@posix
def test_a_symbolic_link_stays_one(photo, writer) -> None:
    path = photo()
    link = path.with_name("link.jpg")
    link.symlink_to(path.name)
    writer.write(link, Request("A dog."))
    assert link.is_symlink()
    assert writer.read(path).caption == "A dog."


@posix
@pytest.mark.parametrize("target", ["nowhere.jpg", "loop.jpg"])
def test_a_link_to_nothing_is_refused(target, tmp_path, writer) -> None:
    link = tmp_path / "loop.jpg"
    link.symlink_to(target)
    with pytest.raises(SavingError, match=r"loop\.jpg cannot be read: .*\.$"):
        writer.write(link, Request("A dog."))


@posix
def test_hard_links_are_refused(photo, writer) -> None:
    path = photo()
    other = path.with_name("other.jpg")
    other.hardlink_to(path)
    content = path.read_bytes()
    with pytest.raises(SavingError, match=r"hard links.*copy it"):
        writer.write(path, Request("A dog."))
    assert path.read_bytes() == content
    assert other.samefile(path)


def test_a_read_only_file_is_refused(photo, writer) -> None:
    path = photo()
    path.chmod(0o444)
    content = path.read_bytes()
    with pytest.raises(SavingError, match="read-only"):
        writer.write(path, Request("A dog."))
    assert path.read_bytes() == content


@posix
def test_a_read_only_folder_is_refused(photo, writer) -> None:
    path = photo()
    path.parent.chmod(0o777)
    content = path.read_bytes()
    path.chmod(0o666)
    writer.read(path)
    path.parent.chmod(0o555)
    try:
        if os.geteuid() == 0:
            pytest.skip("permissions do not concern root")
        with pytest.raises(SavingError, match=r"photo\.jpg cannot be written"):
            writer.write(path, Request("A dog."))
    finally:
        path.parent.chmod(0o755)
    assert path.read_bytes() == content


@posix
def test_what_is_no_file_is_refused(tmp_path, writer) -> None:
    pipe = tmp_path / "pipe.jpg"
    os.mkfifo(pipe)
    for path in (pipe, tmp_path):
        with pytest.raises(SavingError, match="is not a file"):
            writer.write(path, Request("A dog."))


def test_stale_files_of_dead_writers_are_removed(tmp_path) -> None:
    gone = [".dcap-999999999-0123456789ab.jpg", ".dcap-999999999-0123456789ab.jpg_exiftool_tmp"]
    kept = [f".dcap-{os.getpid()}-0123456789ab.jpg", ".dcap-x.jpg", "photo.jpg_exiftool_tmp", ".dcap-1.jpg"]
    for name in gone + kept:
        (tmp_path / name).touch()
    assert sorted(path.name for path in clean_stale(tmp_path)) == gone
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(kept)
    assert clean_stale(tmp_path / "nowhere") == []

"""Nothing is damaged: links, permissions, attributes, hostile names, changes meanwhile, kills at any instant."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from desktop_captioner.metadata import atomic_replace as replacing
from desktop_captioner.metadata import rewriter
from desktop_captioner.metadata.atomic_replace import clean_stale
from desktop_captioner.metadata.request import Request
from desktop_captioner.photos.saving_error import SavingError
from tests.unit.metadata.kills import kill_writers

NAMES = [
    "-overwrite_original.jpg",
    "-execute.jpg",
    "@file.jpg",
    "#[CSTR]-x.jpg",
    "a\nb.jpg",
    "a\rb.jpg",
    " blanks .jpg",
    "100%d.jpg",
    "dog 🐕.jpg",
    'quote\'s "and" $HOME `x`.jpg',
    "pipe |.jpg",
    "*.jpg",
    "n" * 251 + ".jpg",
    "UPPER.JPG",
    ".hidden.jpg",
]
posix = pytest.mark.skipif(sys.platform == "win32", reason="names and links of POSIX")


@posix
@pytest.mark.parametrize("name", NAMES)
def test_no_name_is_taken_for_an_option(name, photo, writer) -> None:
    path = photo().rename(photo().with_name(name))
    others = sorted(path.parent.iterdir())
    writer.write(path, Request("A dog."))
    assert writer.read(path).caption == "A dog."
    assert sorted(path.parent.iterdir()) == others


@posix
def test_no_folder_is_taken_for_an_option(photo, writer) -> None:
    folder = photo().parent / "100%d\n%f -execute"
    folder.mkdir()
    path = photo().rename(folder / "photo.jpg")
    writer.write(path, Request("A dog."))
    assert writer.read(path).caption == "A dog."
    assert list(folder.iterdir()) == [path]


@posix
@pytest.mark.parametrize("name", ["100%d", "5%cats", "%%f"])
def test_no_folder_is_expanded_where_links_are_not_to_be_had(name, photo, writer, monkeypatch) -> None:
    monkeypatch.setattr(rewriter, "sys", SimpleNamespace(platform="win32"))
    folder = photo().parent / name
    folder.mkdir()
    path = photo().rename(folder / "photo.jpg")
    writer.write(path, Request("A dog."))
    assert writer.read(path).caption == "A dog."
    assert list(folder.iterdir()) == [path]
    assert list(folder.parent.iterdir()) == [folder]


@pytest.mark.skipif(sys.platform != "linux", reason="names that are no UTF-8")
def test_a_name_that_is_no_utf8(photo, writer) -> None:
    path = photo().rename(photo().with_name(os.fsdecode(b"caf\xe9.jpg")))
    writer.write(path, Request("A dog."))
    assert writer.read(path).caption == "A dog."


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
    facts = path.stat()
    assert facts.st_mode & 0o777 == 0o640
    assert facts.st_mtime_ns == 1_400_000_000_987_654_321
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


def test_a_file_that_changes_meanwhile_is_left_alone(photo, writer) -> None:
    path = photo()

    def touch(_: object) -> None:
        path.write_bytes(path.read_bytes() + b"x")

    with pytest.raises(SavingError, match="changed by another program"):
        writer.write(path, Request("A dog."), before_replace=touch)
    assert path.read_bytes().endswith(b"x")
    assert list(path.parent.iterdir()) == [path]


def test_a_file_that_goes_away_meanwhile_does_not_come_back(photo, writer) -> None:
    path = photo()
    with pytest.raises(SavingError, match="changed by another program"):
        writer.write(path, Request("A dog."), before_replace=lambda _: path.unlink())
    assert list(path.parent.iterdir()) == []


def test_a_journal_that_fails_stops_the_write(photo, writer) -> None:
    path = photo()
    content = path.read_bytes()

    def fail(_: object) -> None:
        raise RuntimeError

    with pytest.raises(RuntimeError):
        writer.write(path, Request("A dog."), before_replace=fail)
    assert path.read_bytes() == content
    assert list(path.parent.iterdir()) == [path]


def test_no_space_is_a_sentence(photo, writer, monkeypatch) -> None:
    path = photo()
    content = path.read_bytes()

    def full(_: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(replacing, "flush", full)
    with pytest.raises(SavingError, match="No space left"):
        writer.write(path, Request("A dog."))
    assert path.read_bytes() == content
    assert list(path.parent.iterdir()) == [path]


def test_stale_files_of_dead_writers_are_removed(tmp_path) -> None:
    gone = [".dcap-999999999-0123456789ab.jpg", ".dcap-999999999-0123456789ab.jpg_exiftool_tmp"]
    kept = [f".dcap-{os.getpid()}-0123456789ab.jpg", ".dcap-x.jpg", "photo.jpg_exiftool_tmp", ".dcap-1.jpg"]
    for name in gone + kept:
        (tmp_path / name).touch()
    assert sorted(path.name for path in clean_stale(tmp_path)) == gone
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(kept)
    assert clean_stale(tmp_path / "nowhere") == []


@pytest.mark.slow
@posix
@pytest.mark.usefixtures("exiftool")
def test_a_kill_at_any_instant_leaves_the_old_file_or_the_new_one(photo) -> None:
    assert kill_writers([photo(name=str(number)) for number in range(3)], kills=10, seed=1) == []

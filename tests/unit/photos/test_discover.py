from __future__ import annotations

import os
import random
import sys
import weakref
from itertools import islice
from pathlib import Path

import pytest

from desktop_captioner.photos import discover as discover_module
from desktop_captioner.photos.discover import SUFFIXES, discover, in_order, natural
from desktop_captioner.photos.photo import Photo, PhotoError

posix = pytest.mark.skipif(sys.platform == "win32", reason="no such files on Windows")


def touch(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")


def names(folder: Path, recursive: bool = False, errors: list[PhotoError] | None = None) -> list[str]:
    found = discover([folder], recursive, None if errors is None else errors.append)
    return [photo.path.relative_to(folder).as_posix() for photo in found]


def test_names_come_in_the_order_that_people_count(tmp_path: Path) -> None:
    ordered = ["1.jpg", "2.jpg", "10.jpg", "IMG_2.jpg", "img_3.jpg", "IMG_10.jpg", "img_10a.jpg", "Österreich.jpg"]
    shuffled = random.Random(3).sample(ordered, len(ordered))
    touch(tmp_path, *shuffled)
    assert names(tmp_path) == ordered


@pytest.mark.parametrize("name", ["", "1", "a", "1a", "a1", "٣.jpg", "²", "9" * 250, "\udce9.jpg", "a\n1"])
def test_any_two_names_have_an_order(name: str) -> None:
    for other in ("", "1", "a", "٣", "²b", "x10y"):
        assert (natural(name) < natural(other)) or (natural(name) >= natural(other))


def test_a_large_folder_is_sorted_in_parts_as_it_would_be_in_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(discover_module, "_PART", 7)
    ordered = [f"IMG_{number}.jpg" for number in range(1, 40)]
    touch(tmp_path, *random.Random(5).sample(ordered, len(ordered)))
    assert names(tmp_path) == ordered


def test_names_that_differ_in_digits_alone_stand_among_the_others_where_they_belong(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ordered = [
        *("a1.jpg", "img_1.jpg", "IMG_02.jpg"), *(f"IMG_{number:03}.jpg" for number in range(3, 10)),
        *("img_010.jpg", "img_11.jpg"), *(f"IMG_{number}.jpg" for number in range(12, 20)), "IMG_20.jpg", "img_100.jpg", "z.jpg",
    ]  # fmt: skip
    touch(tmp_path, *random.Random(5).sample(ordered, len(ordered)))
    for part in (3, 5, 100):
        monkeypatch.setattr(discover_module, "_PART", part)
        assert names(tmp_path) == ordered


def test_a_folder_gives_photos_only(tmp_path: Path) -> None:
    touch(tmp_path, "a.jpg", "b.JPEG", "c.HeIc", "d.nef", "notes.txt", "film.mp4", "jpg", "a.jpg.xmp", "Thumbs.db")
    assert names(tmp_path) == ["a.jpg", "b.JPEG", "c.HeIc", "d.nef"]


@pytest.mark.parametrize("suffix", sorted(SUFFIXES))
def test_every_suffix_is_found(tmp_path: Path, suffix: str) -> None:
    touch(tmp_path, f"photo{suffix}", f"PHOTO2{suffix.upper()}")
    assert len(names(tmp_path)) == 2


def test_hidden_files_and_what_other_programs_keep_are_left_out(tmp_path: Path) -> None:
    touch(tmp_path, "a.jpg", "._a.jpg", ".hidden.jpg", ".cache/b.jpg", "@eaDir/a.jpg/SYNOPHOTO_THUMB_M.jpg")
    touch(tmp_path, "__MACOSX/a.jpg", "$RECYCLE.BIN/a.jpg", "real/c.jpg")
    assert names(tmp_path, recursive=True) == ["a.jpg", "real/c.jpg"]


def test_subfolders_on_demand_after_the_files_each_in_natural_order(tmp_path: Path) -> None:
    touch(tmp_path, "z.jpg", "day10/a.jpg", "day2/b.jpg", "day2/night/c.jpg", "a.jpg")
    assert names(tmp_path) == ["a.jpg", "z.jpg"]
    assert names(tmp_path, recursive=True) == ["a.jpg", "z.jpg", "day2/b.jpg", "day2/night/c.jpg", "day10/a.jpg"]


def test_a_file_that_is_given_is_taken_whatever_its_name(tmp_path: Path) -> None:
    touch(tmp_path, "notes.txt", ".hidden.jpg")
    given = [tmp_path / "notes.txt", tmp_path / ".hidden.jpg"]
    assert [photo.path for photo in discover(given)] == given


def test_the_order_of_what_is_given_is_kept_and_each_comes_once(tmp_path: Path) -> None:
    touch(tmp_path, "a.jpg", "b.jpg", "folder/c.jpg")
    given = [tmp_path / "b.jpg", tmp_path, tmp_path / "b.jpg", tmp_path / "folder" / ".." / "a.jpg", tmp_path]
    assert [photo.path.name for photo in discover(given, recursive=True)] == ["b.jpg", "a.jpg", "c.jpg"]


def test_a_photo_carries_size_and_time_of_change(tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    path.write_bytes(b"12345")
    os.utime(path, ns=(1, 1_700_000_000_123_456_000))
    status = path.stat()
    assert list(discover([tmp_path])) == [Photo(path, 5, status.st_mtime_ns)]


def test_relative_paths_stay_relative(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    touch(tmp_path, "folder/a.jpg")
    monkeypatch.chdir(tmp_path)
    assert [photo.path for photo in discover([Path("folder")])] == [Path("folder/a.jpg")]


def test_an_empty_folder_has_no_photos(tmp_path: Path) -> None:
    errors: list[PhotoError] = []
    assert names(tmp_path, True, errors) == []
    assert errors == []


def test_what_is_missing_is_reported_and_the_search_goes_on(tmp_path: Path) -> None:
    touch(tmp_path, "a.jpg")
    (tmp_path / "link.jpg").symlink_to(tmp_path / "nowhere.jpg")
    errors: list[PhotoError] = []
    given = [tmp_path / "gone", Path("nul\0byte"), tmp_path / "link.jpg", tmp_path / "a.jpg"]
    assert [photo.path for photo in discover(given, on_error=errors.append)] == [tmp_path / "a.jpg"]
    assert [error.path for error in errors] == given[:3]
    assert errors[0].sentence == "There is no such file or folder."
    assert errors[2].sentence == "The link leads nowhere."
    assert all(error.sentence.endswith(".") for error in errors)


def test_without_a_listener_errors_are_passed_over(tmp_path: Path) -> None:
    assert list(discover([tmp_path / "gone"])) == []


def test_a_broken_link_in_a_folder_is_reported(tmp_path: Path) -> None:
    touch(tmp_path, "a.jpg")
    (tmp_path / "link.jpg").symlink_to(tmp_path / "nowhere.jpg")
    errors: list[PhotoError] = []
    assert names(tmp_path, False, errors) == ["a.jpg"]
    assert [error.sentence for error in errors] == ["The link leads nowhere."]


def test_links_to_folders_lead_on_but_not_in_circles(tmp_path: Path) -> None:
    touch(tmp_path, "here/a.jpg", "elsewhere/b.jpg")
    (tmp_path / "here" / "back").symlink_to(tmp_path / "here")
    (tmp_path / "here" / "linked").symlink_to(tmp_path / "elsewhere")
    (tmp_path / "elsewhere" / "up").symlink_to(tmp_path / "here")
    assert names(tmp_path / "here", recursive=True) == ["a.jpg", "linked/b.jpg"]


@posix
def test_pipes_in_a_folder_are_passed_over_and_folders_named_like_photos_entered(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.jpg")
    touch(tmp_path, "album.jpg/a.jpg")
    assert names(tmp_path, recursive=True) == ["album.jpg/a.jpg"]


@posix
def test_a_folder_without_permission_is_reported_and_the_rest_found(tmp_path: Path, as_nobody: None) -> None:
    os.seteuid(os.getuid())
    touch(tmp_path, "open/a.jpg", "shut/b.jpg", "z.jpg")
    (tmp_path / "shut").chmod(0)
    os.seteuid(65534 if os.getuid() == 0 else os.getuid())
    errors: list[PhotoError] = []
    found = [photo.path.as_posix() for photo in discover([Path()], True, errors.append)]
    os.seteuid(os.getuid())
    (tmp_path / "shut").chmod(0o755)
    assert found == ["z.jpg", "open/a.jpg"]
    assert [(str(error.path), error.sentence) for error in errors] == [
        ("shut", "The folder cannot be read: permission denied.")
    ]


@posix
def test_names_of_any_bytes(tmp_path: Path) -> None:
    name = os.fsdecode(b"caf\xe9\n1.jpg")
    try:
        touch(tmp_path, name)
    except (OSError, ValueError):
        pytest.skip("the file system takes no such name")
    assert names(tmp_path) == [name]


def test_folders_deeper_than_python_s_stack(tmp_path: Path) -> None:
    depth = 400  # a stack of 1,000 has not room for three calls a folder
    try:
        (tmp_path / "/".join("d" * depth)).mkdir(parents=True)
    except OSError:
        pytest.skip("the file system takes no such path")
    touch(tmp_path / "/".join("d" * depth), "a.jpg")
    assert len(names(tmp_path, recursive=True)) == 1


def test_a_folder_that_vanishes_during_the_search(tmp_path: Path) -> None:
    touch(tmp_path, "a.jpg", "later/b.jpg", "more/c.jpg")
    errors: list[PhotoError] = []
    found = []
    for photo in discover([tmp_path], True, errors.append):
        found.append(photo.path.name)
        if photo.path.name == "a.jpg":
            (tmp_path / "later" / "b.jpg").unlink()
            (tmp_path / "later").rmdir()
    assert found == ["a.jpg", "c.jpg"]
    assert [error.sentence for error in errors] == ["There is no such file or folder."]


def test_ten_thousand_photos_and_folders_read_only_when_asked_for(tmp_path: Path) -> None:
    for index in range(10_000):
        (tmp_path / f"IMG_{index}.jpg").touch()
    touch(tmp_path, "sub/last.jpg")
    first = list(islice(discover([tmp_path], recursive=True), 3))
    assert [photo.path.name for photo in first] == ["IMG_0.jpg", "IMG_1.jpg", "IMG_2.jpg"]
    found = [photo.path.name for photo in discover([tmp_path], recursive=True)]
    assert found == [f"IMG_{index}.jpg" for index in range(10_000)] + ["last.jpg"]


def test_what_was_handed_on_is_not_held_to_the_end() -> None:
    class Entry:
        def __init__(self, name: str) -> None:
            self.name = name

    alive = weakref.WeakSet[Entry]()

    def entry(number: int) -> Entry:
        alive.add(made := Entry(f"img_{number}.jpg"))
        return made

    ordered = in_order([entry(number) for number in range(5_000)])
    for _ in range(4_000):
        next(ordered)
    assert len(alive) < 1_100

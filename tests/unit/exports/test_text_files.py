"""Captions beside the photos and as COCO."""

from __future__ import annotations

import json
import os

import pytest

from desktop_captioner.exports.text_files import CocoEntry, Texts, text_paths, write_coco, write_texts
from desktop_captioner.photos.saving_error import SavingError


def names(folder, *photos: str) -> dict[str, str]:
    return {photo.name: text.name for photo, text in text_paths(folder / name for name in photos).items()}


def test_two_photos_never_share_a_text_file(tmp_path) -> None:
    found = names(tmp_path, "a.jpg", "a.png", "b.jpg", "a.jpg.jpg", "c.d.jpg", "C.D.png")
    assert found == {
        "a.jpg": "a.jpg.txt",
        "a.png": "a.png.txt",
        "b.jpg": "b.txt",
        "a.jpg.jpg": "a.jpg.jpg.txt",
        "c.d.jpg": "c.d.jpg.txt",
        "C.D.png": "C.D.png.txt",
    }


def test_a_photo_in_the_folder_that_is_not_exported_counts(tmp_path) -> None:
    (tmp_path / "a.CR2").touch()
    (tmp_path / "a.md").touch()
    assert names(tmp_path, "a.jpg") == {"a.jpg": "a.jpg.txt"}
    assert names(tmp_path / "nowhere", "a.jpg") == {"a.jpg": "a.txt"}


def test_texts_are_written_whole(tmp_path) -> None:
    photo = tmp_path / "a.jpg"
    assert write_texts({photo: "Dog 🐕\nand sea"}) == Texts({photo: tmp_path / "a.txt"})
    assert (tmp_path / "a.txt").read_bytes() == "Dog 🐕\nand sea\n".encode()
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]


def test_a_text_file_that_says_something_else_is_kept(tmp_path) -> None:
    photos = [tmp_path / "a.jpg", tmp_path / "b.jpg", tmp_path / "c.jpg"]
    (tmp_path / "a.txt").write_text("My notes.")
    (tmp_path / "b.txt").write_text("  Sea.\n\n")
    captions = dict.fromkeys(photos, "Sea.")
    done = write_texts(captions)
    assert done == Texts({photo: photo.with_suffix(".txt") for photo in photos[1:]}, (tmp_path / "a.txt",))
    assert [photo.with_suffix(".txt").read_text() for photo in photos] == ["My notes.", "Sea.\n", "Sea.\n"]
    assert write_texts(captions, replace=True).kept == ()
    assert (tmp_path / "a.txt").read_text() == "Sea.\n"


def test_a_text_that_cannot_be_written_is_one_failure(tmp_path) -> None:
    good, gone, long = tmp_path / "a.jpg", tmp_path / "nowhere" / "b.jpg", tmp_path / ("n" * 252 + ".jp2")
    lost = tmp_path / "d.jpg"
    lost.with_suffix(".txt").mkdir()
    done = write_texts(dict.fromkeys([gone, long, lost, good], "Sea."))
    assert done.written == {good: tmp_path / "a.txt"}
    assert done.kept == ()
    assert [failure.path for failure in done.failures] == [gone, long, lost]
    assert all(" cannot be written: " in failure.sentence for failure in done.failures)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.txt", "d.txt"]


def test_texts_of_which_none_can_be_written_are_a_sentence(tmp_path) -> None:
    with pytest.raises(SavingError, match=r"a\.txt cannot be written: .*\.$"):
        write_texts({tmp_path / "nowhere" / "a.jpg": "Sea.", tmp_path / "nowhere" / "b.jpg": "Sea."})


def test_coco(tmp_path) -> None:
    path = tmp_path / "captions.json"
    entries = [CocoEntry(tmp_path / "a.jpg", "Dog 🐕", 640, 480), CocoEntry(tmp_path / os.fsdecode(b"\xff.jpg"), "Sea")]
    assert write_coco(path, entries, "model 1") == 2
    facts = json.loads(path.read_text(encoding="utf-8"))
    assert [each["caption"] for each in facts["annotations"]] == ["Dog 🐕", "Sea"]
    assert facts["images"][0] == {"id": 1, "file_name": str(tmp_path / "a.jpg"), "width": 640, "height": 480}
    assert {each["image_id"] for each in facts["annotations"]} == {each["id"] for each in facts["images"]}


def test_a_folder_that_is_missing_is_a_sentence(tmp_path) -> None:
    with pytest.raises(SavingError, match=r"cannot be written: .*\.$"):
        write_coco(tmp_path / "nowhere" / "captions.json", [], "model")
    assert list(tmp_path.iterdir()) == []

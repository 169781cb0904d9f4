"""Text files beside photos."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_captioner.exports.imported_row import Problem
from desktop_captioner.exports.row import CaptionRow
from desktop_captioner.exports.text_files import TextFileNames, TextFilesWriter, rows_beside
from desktop_captioner.photos.saving_error import SavingError


def names(folder: Path, *photos: str) -> dict[str, str]:
    found = TextFileNames(folder / name for name in photos)
    return {name: found.caption(folder / name).name for name in photos}


def write(rows: list[CaptionRow], replace: bool = False) -> TextFilesWriter:
    with TextFilesWriter([row.path for row in rows], replace) as out:
        for row in rows:
            out.write(row)
    return out


def test_two_photos_never_share_a_text_file(tmp_path: Path) -> None:
    found = names(tmp_path, "a.jpg", "a.png", "b.jpg", "a.jpg.jpg", "c.d.jpg", "C.D.png", "e.jpg", "e.alt.jpg")
    assert found == {
        "a.jpg": "a.jpg.txt",
        "a.png": "a.png.txt",
        "b.jpg": "b.txt",
        "a.jpg.jpg": "a.jpg.jpg.txt",
        "c.d.jpg": "c.d.jpg.txt",
        "C.D.png": "C.D.png.txt",
        "e.jpg": "e.jpg.txt",
        "e.alt.jpg": "e.alt.jpg.txt",
    }


def test_a_photo_in_the_folder_that_is_not_exported_counts(tmp_path: Path) -> None:
    (tmp_path / "a.CR2").touch()
    (tmp_path / "a.md").touch()
    assert names(tmp_path, "a.jpg") == {"a.jpg": "a.jpg.txt"}
    assert names(tmp_path / "nowhere", "a.jpg") == {"a.jpg": "a.txt"}


def test_captions_and_alt_texts_are_written_whole(tmp_path: Path) -> None:
    rows = [
        CaptionRow(tmp_path / "a.jpg", "Dog 🐕\nand sea", "Alt"),
        CaptionRow(tmp_path / "b.jpg", "", "Only an alt text"),
        CaptionRow(tmp_path / "c.jpg", "Only a caption"),
    ]
    assert write(rows).written == 3
    assert (tmp_path / "a.txt").read_bytes() == "Dog 🐕\nand sea\n".encode()
    assert {path.name: path.read_text(encoding="utf-8") for path in tmp_path.iterdir()} == {
        "a.txt": "Dog 🐕\nand sea\n",
        "a.alt.txt": "Alt\n",
        "b.alt.txt": "Only an alt text\n",
        "c.txt": "Only a caption\n",
    }


def test_a_text_file_that_says_something_else_is_kept(tmp_path: Path) -> None:
    rows = [CaptionRow(tmp_path / f"{name}.jpg", "Sea.") for name in "abc"]
    (tmp_path / "a.txt").write_text("My notes.")
    (tmp_path / "b.txt").write_text("  Sea.\n\n")
    done = write(rows)
    assert (done.written, done.kept, done.failures) == (2, [tmp_path / "a.txt"], [])
    assert [(tmp_path / f"{name}.txt").read_text() for name in "abc"] == ["My notes.", "Sea.\n", "Sea.\n"]
    assert write(rows, replace=True).kept == []
    assert (tmp_path / "a.txt").read_text() == "Sea.\n"


def test_a_text_that_cannot_be_written_is_one_failure(tmp_path: Path) -> None:
    good, gone, long = tmp_path / "a.jpg", tmp_path / "nowhere" / "b.jpg", tmp_path / ("n" * 252 + ".jp2")
    lost = tmp_path / "d.jpg"
    lost.with_suffix(".txt").mkdir()
    done = write([CaptionRow(path, "Sea.") for path in (gone, long, lost, good)])
    assert (done.written, done.kept) == (1, [])
    assert [failure.path for failure in done.failures] == [gone, long, lost]
    assert all(" cannot be written: " in failure.sentence for failure in done.failures)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.txt", "d.txt"]


def test_texts_of_which_none_can_be_written_are_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(SavingError, match=r"a\.txt cannot be written: .*\.$"):
        write([CaptionRow(tmp_path / "nowhere" / name, "Sea.") for name in ("a.jpg", "b.jpg")])


def test_what_is_written_is_read_as_it_was(tmp_path: Path) -> None:
    rows = [
        CaptionRow(tmp_path / "a.jpg", "Dog 🐕\nand sea", "Alt"),
        CaptionRow(tmp_path / "a.png", "The other."),
        CaptionRow(tmp_path / "b.jpg", "", "Only an alt text"),
    ]
    write(rows)
    back = list(rows_beside([*(row.path for row in rows), tmp_path / "without.jpg"]))
    assert [(row.path, row.texts, row.problem) for row in back] == [
        (str(row.path), (row.caption, row.alt_text), None) for row in rows
    ]


def test_other_programs_text_files_are_read_and_doubts_are_problems(tmp_path: Path) -> None:
    photos = [tmp_path / name for name in ("a.jpg", "a.png", "b.jpg", "c.jpg", "d.jpg")]
    for photo in photos:
        photo.touch()
    (tmp_path / "a.txt").write_text("Which of the two?")
    (tmp_path / "b.txt").write_bytes("Straße".encode("utf-16"))
    (tmp_path / "c.txt").write_bytes("Straße".encode("latin-1"))
    (tmp_path / "d.txt").write_text("\n")
    assert [(Path(row.path).name, row.caption, row.problem) for row in rows_beside(photos)] == [
        ("a.jpg", "Which of the two?", Problem.AMBIGUOUS),
        ("a.png", "Which of the two?", Problem.AMBIGUOUS),
        ("b.jpg", "Straße", None),
        ("c.jpg", "", Problem.UNREADABLE),
    ]

"""Nobody waits for a disk that is gone: each folder is asked once, and those below it not at all."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_captioner.operations.folders import Folders, NoAnswerError, names_in


def test_files_whose_names_are_wanted_are_found_in_any_case(tmp_path: Path) -> None:
    (tmp_path / "Dog.JPG").write_bytes(b"dog")
    (tmp_path / "cat.jpg").write_bytes(b"cat")
    (tmp_path / "bird.jpg").mkdir()
    found = Folders().photos(tmp_path, {"dog.jpg", "bird.jpg"})
    assert [(photo.path.name, photo.size) for photo in found] == [("Dog.JPG", 3)]


def test_a_folder_that_is_not_there_answers_and_has_no_photos(tmp_path: Path) -> None:
    folders = Folders()
    assert folders.answers(tmp_path / "nothing")
    assert folders.photos(tmp_path / "nothing", {"a.jpg"}) == []


def test_a_folder_that_does_not_answer_is_asked_once(tmp_path: Path) -> None:
    gone, asked, end = tmp_path / "share", [], threading.Event()

    def list_names(folder: Path) -> Iterator[str]:
        if folder.is_relative_to(gone):
            asked.append(folder)
            end.wait(30)
        yield from names_in(folder) if folder.exists() else ()

    folders = Folders(patience=0.05, names_in=list_names)
    try:
        assert not folders.answers(gone / "2026" / "summer")
        count = len(asked)
        with pytest.raises(NoAnswerError):
            folders.photos(gone / "2025", {"a.jpg"})
        assert len(asked) == count
        assert folders.answers(tmp_path)
    finally:
        end.set()


def test_a_large_folder_that_goes_on_answering_is_waited_for(tmp_path: Path) -> None:
    pause = threading.Event()

    def list_names(folder: Path) -> Iterator[str]:
        for number in range(10):
            yield f"{number}.jpg"
            pause.wait(0.05)

    assert Folders(patience=0.2, names_in=list_names).photos(tmp_path, {"none.jpg"}) == []

"""Searches bring their photos in parts, and give way to later ones."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_captioner.photos.annotation import Annotation
from desktop_captioner.photos.photo import Caption, Captioned, Photo, PhotoError
from desktop_captioner.workers.file_worker import ExportRequest, FileWorker, OpenRequest, PhotoTexts, ReadTable


def known(path: Path) -> PhotoTexts:
    """A photo that the model has captioned."""
    return path, Annotation(result=Captioned(path, (Caption("A dog.", 0.5),), "fake 1.0")), ""


@pytest.fixture
def worker(qtbot: QtBot) -> FileWorker:
    return FileWorker()


def test_many_photos_come_in_parts(worker: FileWorker, tmp_path: Path) -> None:
    for number in range(1001):
        (tmp_path / f"{number}.jpg").touch()
    parts: list[list[Photo]] = []
    ends: list[tuple[Path, ...]] = []
    worker.found.connect(lambda number, photos: parts.append(photos))
    worker.opened.connect(lambda number, folders: ends.append(folders))
    worker.open(OpenRequest(1, (tmp_path,)))
    assert len(parts) > 3
    assert [photo.path.name for part in parts for photo in part] == [f"{number}.jpg" for number in range(1001)]
    assert ends == [(tmp_path,)]


def test_a_later_search_ends_the_one_before(worker: FileWorker, tmp_path: Path) -> None:
    for number in range(1001):
        (tmp_path / f"{number}.jpg").touch()
    found: list[Photo] = []
    ended: list[int] = []
    worker.found.connect(lambda number, photos: found.extend(photos))
    worker.opened.connect(lambda number, folders: ended.append(number))
    worker.supersede(2)
    worker.open(OpenRequest(1, (tmp_path,)))
    assert len(found) < 1001
    assert ended == [1]


def test_what_cannot_be_read_is_told(worker: FileWorker, tmp_path: Path) -> None:
    missed: list[PhotoError] = []
    worker.missed.connect(lambda number, error: missed.append(error))
    worker.open(OpenRequest(1, (tmp_path / "nowhere",)))
    assert [error.path for error in missed] == [tmp_path / "nowhere"]
    assert missed[0].sentence.endswith(".")


def test_a_table_is_whole_or_absent(worker: FileWorker, tmp_path: Path) -> None:
    rows = (
        known(Path("a.jpg")),
        (Path("b.jpg"), Annotation(), "The file is empty."),
        (Path("c.jpg"), Annotation(), ""),
    )
    done: list[tuple[Path, int, int]] = []
    failed: list[str] = []
    worker.exported.connect(lambda path, written, kept: done.append((path, written, kept)))
    worker.failed.connect(failed.append)
    worker.export(ExportRequest(tmp_path / "table.csv", rows))
    assert done == [(tmp_path / "table.csv", 2, 0)]
    assert "A dog." in (tmp_path / "table.csv").read_text(encoding="utf-8-sig")
    worker.export(ExportRequest(tmp_path / "nowhere" / "table.csv", rows))
    assert len(failed) == 1
    assert [path.name for path in tmp_path.iterdir()] == ["table.csv"]


def test_text_files_are_written_only_if_no_file_is_named(worker: FileWorker, tmp_path: Path) -> None:
    rows = (known(tmp_path / "a.jpg"),)
    worker.export(ExportRequest(tmp_path / "table.txt", rows))
    assert [path.name for path in tmp_path.iterdir()] == ["table.txt"]
    worker.export(ExportRequest(None, rows))
    assert (tmp_path / "a.txt").read_text(encoding="utf-8") == "A dog.\n"


def test_text_files_that_cannot_be_written_are_told_and_the_rest_is_written(worker: FileWorker, tmp_path: Path) -> None:
    paths = (tmp_path / "gone" / "a.jpg", tmp_path / "b.jpg")
    rows = tuple(known(path) for path in paths)
    done, failed = [], []
    worker.exported.connect(lambda path, written, kept: done.append((path, written, kept)))
    worker.failed.connect(failed.append)
    worker.export(ExportRequest(None, rows))
    assert done == [(None, 1, 0)]
    assert (tmp_path / "b.txt").read_text(encoding="utf-8") == "A dog.\n"
    assert len(failed) == 1
    assert "a.txt" in failed[0]


def test_a_table_and_text_files_are_read_and_what_cannot_be_is_told(worker: FileWorker, tmp_path: Path) -> None:
    photo = Photo(tmp_path / "a.jpg", 1, 1)
    tables: list[ReadTable] = []
    failed: list[str] = []
    worker.table_read.connect(tables.append)
    worker.failed.connect(failed.append)
    (tmp_path / "a.txt").write_text("A dog.\n", encoding="utf-8")
    (tmp_path / "t.csv").write_text("path,caption\na.jpg,A cat.\n", encoding="utf-8")
    worker.read_table(None, [photo])
    worker.read_table(tmp_path / "t.csv", [photo])
    worker.read_table(tmp_path / "nowhere.csv", [photo])
    assert [[row.caption for row in table.rows] for table in tables] == [["A dog."], ["A cat."]]
    assert [table.photos for table in tables] == [(photo,)] * 2
    assert len(failed) == 1
    assert "No such file" in failed[0]

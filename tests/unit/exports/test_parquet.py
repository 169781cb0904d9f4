"""Parquet goes out whole and comes back."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_captioner.exports import formats
from desktop_captioner.exports.imported_row import ImportFileError
from desktop_captioner.exports.parquet import ParquetWriter, rows_in
from desktop_captioner.exports.row import COLUMNS, row_of, row_of_result
from desktop_captioner.photos.annotation import Annotation, Origin
from desktop_captioner.photos.photo import Caption, Captioned, Failure
from desktop_captioner.photos.saving_error import SavingError

parquet = pytest.importorskip("pyarrow.parquet", reason="the extra “parquet” is not installed")
DOG = Captioned(Path("a.jpg"), (Caption("A dog 🐕.", 0.75), Caption("Dog.", 0.5)), "m 1")


def write(path: Path, *rows) -> None:
    with ParquetWriter(path) as out:
        for row in rows:
            out.write(row)


def test_rows_go_out_and_come_back(tmp_path: Path) -> None:
    path = tmp_path / "out.parquet"
    write(
        path,
        row_of_result(DOG),
        row_of(DOG.path, Annotation("Rex.", "Alt.", result=DOG)),
        row_of_result(Failure(Path("b.jpg"), "The file is empty.")),
    )
    table = parquet.read_table(path)
    assert tuple(table.column_names) == COLUMNS
    assert table["error"].to_pylist() == [None, None, "The file is empty."]
    first, second, third = rows_in(path)
    assert (first.path, first.texts, first.origin, first.confidence) == ("a.jpg", ("A dog 🐕.", ""), Origin.MODEL, 0.75)
    assert [(each.text, each.confidence) for each in first.alternatives] == [("Dog.", 0.5)]
    assert (second.texts, second.origin) == (("Rex.", "Alt."), Origin.PERSON)
    assert third.texts == ("", "")
    assert [path.name for path in tmp_path.iterdir()] == ["out.parquet"]


def test_more_rows_than_a_group_are_all_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop_captioner.exports.parquet._GROUP", 10)
    write(tmp_path / "out.parquet", *[row_of_result(DOG)] * 25)
    assert parquet.ParquetFile(tmp_path / "out.parquet").num_row_groups == 3
    assert len(rows_in(tmp_path / "out.parquet")) == 25


def test_a_folder_is_all_of_its_files_in_order(tmp_path: Path) -> None:
    for name in ("2", "1"):
        write(tmp_path / f"{name}.parquet", row_of_result(DOG, name))
    (tmp_path / "notes.txt").write_text("no Parquet")
    assert [(row.line, row.caption) for row in formats.rows_in(tmp_path)] == [(1, "1"), (2, "2")]


def test_a_run_that_is_broken_off_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(SavingError), ParquetWriter(tmp_path / "out.parquet") as out:  # noqa: PT012
        out.write(row_of_result(DOG))
        raise SavingError("The disk is full.")
    assert list(tmp_path.iterdir()) == []


def test_what_is_no_parquet_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "in.parquet").write_text("nothing")
    with pytest.raises(ImportFileError, match=r"in\.parquet cannot be read as Parquet: .*\.$"):
        rows_in(tmp_path / "in.parquet")

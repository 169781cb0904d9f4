"""A file of an export is whole, or it is not there."""

import csv
import io
from pathlib import Path

import pytest

from desktop_captioner.exports.csv_file import CsvWriter
from desktop_captioner.exports.row import row_of_result
from desktop_captioner.photos.photo import Caption, Captioned
from desktop_captioner.photos.saving_error import SavingError

DOG = Captioned(
    Path("a,b.jpg"), (Caption("A dog, running.", 0.71234), Caption('A "dog".', 0.5), Caption("Dog.", 0.1)), "m 1"
)


def rows(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(path.read_bytes().decode("utf-8"), newline="")))


def test_the_file_has_its_name_only_when_it_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    path.write_text("before")
    with CsvWriter(path) as table:
        table.write(row_of_result(DOG))
        assert path.read_text() == "before"
    assert rows(path)[0]["caption"] == "A dog, running."
    assert list(tmp_path.iterdir()) == [path]


def test_a_run_that_ends_early_keeps_what_is_done(tmp_path: Path) -> None:
    with pytest.raises(KeyboardInterrupt), CsvWriter(tmp_path / "out.csv") as table:  # noqa: PT012 (the interrupt comes between)
        table.write(row_of_result(DOG))
        raise KeyboardInterrupt
    assert len(rows(tmp_path / "out.csv")) == 1


def test_a_run_without_any_result_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    path.write_text("before")
    with pytest.raises(KeyboardInterrupt), CsvWriter(path):
        raise KeyboardInterrupt
    assert path.read_text() == "before"
    assert list(tmp_path.iterdir()) == [path]


def test_a_place_that_cannot_be_written_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(SavingError, match=r"cannot be written.*\.$"):
        CsvWriter(tmp_path / "nowhere" / "out.csv")

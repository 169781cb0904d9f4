"""One table of formats: by option, by ending, written and read."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_captioner.exports.formats import BY_OPTION, FORMATS, format_of, rows_in
from desktop_captioner.exports.imported_row import ImportFileError
from desktop_captioner.exports.row import CaptionRow
from desktop_captioner.exports.writer import Target
from desktop_captioner.photos.annotation import Origin


def test_no_two_formats_share_an_option_or_an_ending() -> None:
    options = [each.option for each in FORMATS]
    endings = [suffix for each in FORMATS for suffix in each.suffixes]
    assert len(set(options)) == len(options)
    assert len(set(endings)) == len(endings)


@pytest.mark.parametrize(
    ("name", "option"),
    [("a.csv", "csv"), ("a.TSV", "csv"), ("a.ndjson", "jsonl"), ("a.json", "coco"), ("a.htm", "html"), ("a", "csv")],
)
def test_the_ending_of_a_name_says_the_format(name: str, option: str) -> None:
    assert format_of(Path(name)).option == option


@pytest.mark.parametrize("option", ["csv", "jsonl", "parquet"])
def test_what_a_format_writes_it_reads(option: str, tmp_path: Path) -> None:
    if option == "parquet":
        pytest.importorskip("pyarrow")
    wanted = BY_OPTION[option]
    path = tmp_path / f"captions{wanted.suffixes[0]}"
    with wanted.open(Target(path)) as writer:
        writer.write(CaptionRow(Path("a.jpg"), "Ein Hündchen 🐕", "Alt", Origin.PERSON))
    ((row,),) = [rows_in(path)]
    assert (row.path, row.caption, row.alt_text, row.origin) == ("a.jpg", "Ein Hündchen 🐕", "Alt", Origin.PERSON)


def test_captions_are_not_read_from_a_page(tmp_path: Path) -> None:
    with pytest.raises(ImportFileError, match=r"captions are not read from \.html files"):
        rows_in(tmp_path / "sheet.htm")


def test_a_format_that_needs_a_path_says_so() -> None:
    with pytest.raises(ValueError, match="needs a path"):
        BY_OPTION["csv"].open(Target())

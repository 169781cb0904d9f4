"""Captions as a table (RFC 4180), written and read."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from desktop_captioner.exports.imported_row import ImportFileError, ImportRow, Problem, columns_of, imported
from desktop_captioner.exports.row import COLUMNS, CaptionRow, as_dict
from desktop_captioner.exports.text_encoding import decoded_text
from desktop_captioner.exports.writer import FileWriter
from desktop_captioner.sentence import Sentence

# What a spreadsheet would take for a formula (OWASP, "CSV Injection").
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_BETWEEN = " | "
_DELIMITERS = ",;\t|"
_FILE_NAME = re.compile(r".*\.\w{1,5}\s*|\S*[/\\]\S*", re.DOTALL)  # it has a suffix, or is a path without blanks
csv.field_size_limit(1 << 30)  # a cell may be as long as a file: other columns hold pictures, or a page of text
_SEPARATOR = re.compile(r'"?sep=(.)"?(\r\n|\r|\n)')  # a first line with which Excel is told the delimiter


class CsvWriter(FileWriter):
    """Rows under ``COLUMNS``; alternatives are the further captions, separated by " | "."""

    def __init__(self, path: Path, bom: bool = False) -> None:
        super().__init__(path, bom)
        self._rows = csv.writer(self._stream)
        self._rows.writerow(COLUMNS)

    def _put(self, row: CaptionRow) -> bool:
        values = as_dict(row)
        cells = {name: _cell(value) for name, value in values.items()}
        cells["alternatives"] = _BETWEEN.join(other["caption"] for other in values["alternatives"])
        self._rows.writerow([escaped_formula(cells[name]) for name in COLUMNS])
        return True


def _cell(value: object) -> str:
    """A value as a table has it; true and false as JSON has them."""
    if value is None:
        return ""
    return str(value).lower() if isinstance(value, bool) else str(value)


def escaped_formula(cell: str) -> str:
    """Returns the cell with an apostrophe before what a spreadsheet would run."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


def rows_in(path: Path) -> list[ImportRow]:
    """Reads a table whose first line names the columns, whatever program wrote it.

    A row that is not whole (more cells than columns, a line break without quotation marks) is a problem, never a shorter
    caption. Raises ImportFileError.
    """
    text = decoded_text(path)
    skipped, delimiters = 0, _DELIMITERS
    if said := _SEPARATOR.match(text):
        text, skipped, delimiters = text[said.end() :], 1, said[1]
    if "\n" not in text:
        text = text.replace("\r", "\n")  # as programs of the old Mac OS end lines
    delimiter = _delimiter(text, delimiters)
    table = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        header = _header(table)
        columns = columns_of(path, header)
        rows = [_row(table.line_num + skipped, cells, len(header), columns) for cells in table if cells]
    except csv.Error as error:
        raise ImportFileError(
            Sentence(
                "{path} is not a CSV file: line {line}, {error}.", path=path, line=table.line_num + skipped, error=error
            )
        ) from error
    return _doubted(rows)


def _row(line: int, cells: list[str], width: int, columns: dict[str, list[int]]) -> ImportRow:
    def cell(name: str) -> str:
        found = (cells[column] for column in columns.get(name, ()) if column < len(cells))
        return _unescaped_formula(next((each for each in found if each.strip()), ""))

    problem = Problem.MORE_CELLS if len(cells) > width else None
    if len(cells) < width and not _FILE_NAME.fullmatch(cell("path")):
        problem = Problem.INCOMPLETE
    return imported(line, cell, problem)


def _doubted(rows: list[ImportRow]) -> list[ImportRow]:
    """Marks the rows that may be the rest of the row before, whose text has a line break without quotation marks.

    Such a row is too short, or begins with no file's name in a table whose rows mostly do.
    """
    named = [bool(_FILE_NAME.fullmatch(row.path)) for row in rows]
    usual = sum(named) * 2 >= len(rows)
    return [
        replace(row, doubtful=True) if row.problem is Problem.INCOMPLETE or (usual and not name) else row
        for row, name in zip(rows, named, strict=True)
    ]


def _delimiter(text: str, offered: str) -> str:
    """The delimiter with which the header names what is needed; of several, the one that makes most columns."""

    def rank(delimiter: str) -> tuple[bool, int]:
        try:
            header = _header(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
        except csv.Error:
            return False, 0
        try:
            columns_of(Path(), header)
        except ImportFileError:
            return False, len(header)
        return True, len(header)

    return max(offered, key=rank)


def _header(table: Iterator[list[str]]) -> list[str]:
    """The first line that is not empty."""
    return next((cells for cells in table if any(cells)), [])


def _unescaped_formula(cell: str) -> str:
    """Takes the apostrophe off that ``escaped_formula`` put there."""
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(_FORMULA) else cell

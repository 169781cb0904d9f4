"""Results as CSV (RFC 4180) and JSON Lines: a line for each photo as it comes, the file complete or absent."""

from __future__ import annotations

import csv
import json
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Self

from desktop_captioner.atomic_file import AtomicFile
from desktop_captioner.photos.photo import Captioned, Failure
from desktop_captioner.photos.saving_error import SavingError as SavingError
from desktop_captioner.photos.saving_error import writing

COLUMNS = ("path", "caption", "confidence", "alternatives", "model", "error")
STANDARD_OUTPUT = Path("-")

# What a spreadsheet would take for a formula (OWASP, "CSV Injection").
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_BETWEEN = " | "


def readable(path: Path) -> str:
    """The path as text that can be stored as UTF-8, bytes that are none written as ``\\xNN``."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")


def harmless(cell: str) -> str:
    """The cell with an apostrophe before what a spreadsheet would run."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


class _ResultFile:
    """A file that gets its name only when it is whole. Subclasses write a result as text."""

    def __init__(self, path: Path, bom: bool = False) -> None:
        """path: "-" is standard output. bom: begin with a byte order mark, for Excel. Raises SavingError."""
        self.path = path
        self._file: AtomicFile | None = None
        self._written = False
        if path == STANDARD_OUTPUT:
            encoding = "utf-8-sig" if bom else "utf-8"
            self._stream: IO[str] = open(sys.stdout.fileno(), "w", encoding=encoding, newline="", closefd=False)  # noqa: SIM115
        else:
            with writing(path):
                self._file = AtomicFile(path, bom)
            self._stream = self._file.stream

    def write(self, result: Captioned | Failure, text: str | None = None) -> None:
        """Adds a photo; text: the caption as the user edited it, in the place of the model's. Raises SavingError."""
        self.write_facts(facts_of(result, text))

    def write_facts(self, facts: Mapping[str, Any]) -> None:
        """Adds a photo of which this is known, by column. Raises SavingError."""
        with writing(self.path):
            self._put(facts)
            self._stream.flush()
        self._written = True

    def close(self, keep: bool = True) -> None:
        """Gives the file its name, or leaves nothing behind. Raises SavingError."""
        with writing(self.path):
            if self._file is None:
                self._stream.close()
            else:
                self._file.close(keep)

    def _put(self, facts: Mapping[str, Any]) -> None:
        raise NotImplementedError

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        # A run that ends early keeps what is done; a file that could not be written, or holds nothing, is dropped.
        self.close(keep=kind is None or (self._written and not issubclass(kind, SavingError)))


class CsvWriter(_ResultFile):
    """Rows under the columns; alternatives are the further captions, separated by " | "."""

    def __init__(self, path: Path, bom: bool = False, columns: Sequence[str] = COLUMNS) -> None:
        super().__init__(path, bom)
        self._columns = columns
        self._rows = csv.writer(self._stream)
        self._rows.writerow(columns)

    def _put(self, facts: Mapping[str, Any]) -> None:
        others = _BETWEEN.join(other["caption"] for other in facts["alternatives"])
        cells = {**facts, "alternatives": others}
        self._rows.writerow([harmless(str(cells[column])) for column in self._columns])


class JsonLinesWriter(_ResultFile):
    """One JSON object a line, with the columns' names."""

    def _put(self, facts: Mapping[str, Any]) -> None:
        self._stream.write(json.dumps(dict(facts), ensure_ascii=False) + "\n")


def facts_of(result: Captioned | Failure, text: str | None = None) -> dict[str, Any]:
    """A result under the names of ``COLUMNS``."""
    facts: dict[str, Any] = dict.fromkeys(COLUMNS, "") | {"path": readable(result.path), "alternatives": []}
    if isinstance(result, Failure):
        return facts | {"error": result.sentence, "caption": text or ""}
    best, *others = result.captions
    return facts | {
        "caption": best.text if text is None else text,
        "confidence": round(best.confidence, 4),
        "alternatives": [{"caption": c.text, "confidence": round(c.confidence, 4)} for c in others],
        "model": result.model,
    }

"""Captions as Parquet, for data sets of millions of photos; written and read with pyarrow (the extra ``parquet``)."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

from desktop_captioner.exports.imported_row import ImportFileError, ImportRow, row_of_record
from desktop_captioner.exports.row import COLUMNS, CaptionRow, as_dict
from desktop_captioner.exports.writer import FileWriter
from desktop_captioner.photos.saving_error import SavingError, writing
from desktop_captioner.sentence import Sentence

SUFFIX = ".parquet"
_GROUP = 10_000  # rows that are written at once
_MISSING = Sentence("Parquet files need pyarrow, which comes with the “parquet” extra of the Python package.")


class ParquetWriter(FileWriter):
    """The columns of ``COLUMNS``; ``alternatives`` is a list of captions with their confidences."""

    binary = True

    def __init__(self, path: Path) -> None:
        """Raises SavingError, also where pyarrow is not installed."""
        self._schema = _schema()
        super().__init__(path)
        self._waiting: list[dict[str, Any]] = []
        self._parquet = _module("pyarrow.parquet").ParquetWriter(self._stream, self._schema, compression="zstd")

    def write_dict(self, values: dict[str, Any]) -> None:
        """Adds a row, as ``as_dict`` gives it. Raises SavingError."""
        with writing(self.path):
            self._put_dict(values)
        self.written += 1

    def _put(self, row: CaptionRow) -> bool:
        self._put_dict(as_dict(row))
        return True

    def _put_dict(self, values: dict[str, Any]) -> None:
        self._waiting.append({name: None if value == "" else value for name, value in values.items()})
        if len(self._waiting) == _GROUP:
            self._write_group()

    def _put_end(self) -> None:
        if self._waiting:
            self._write_group()
        self._parquet.close()

    def _end(self, keep: bool) -> None:
        if not keep:
            # What it writes is thrown away; left open, it would write into a closed file later.
            with contextlib.suppress(Exception):
                self._parquet.close()
        super()._end(keep)

    def _write_group(self) -> None:
        self._parquet.write_table(_module("pyarrow").Table.from_pylist(self._waiting, schema=self._schema))
        self._waiting = []


def rows_in(path: Path) -> list[ImportRow]:
    """Reads a Parquet file, or all in a folder; a row's line is its number. Raises ImportFileError."""
    try:
        parquet = _module("pyarrow.parquet")
    except SavingError as error:
        raise ImportFileError(error.sentence) from error
    arrow = _module("pyarrow")
    try:
        files = sorted(path.glob(f"*{SUFFIX}")) if path.is_dir() else [path]
        return list(_rows(parquet, files))
    except (OSError, ValueError, arrow.ArrowException) as error:
        raise ImportFileError(Sentence("{path} cannot be read as Parquet: {error}.", path=path, error=error)) from error


def _rows(parquet: Any, files: list[Path]) -> Iterator[ImportRow]:
    line = 0
    for file in files:
        with parquet.ParquetFile(file) as table:
            for batch in table.iter_batches():
                for record in batch.to_pylist():
                    line += 1
                    yield row_of_record(line, record)


def _schema() -> Any:
    arrow = _module("pyarrow")
    text, share = arrow.string(), arrow.float64()
    alternative = arrow.struct([("caption", text), ("confidence", share)])
    kinds = {"confidence": share, "alternatives": arrow.list_(alternative)}
    kinds |= dict.fromkeys(("unsure", "not_a_photo"), arrow.bool_())
    return arrow.schema([(name, kinds.get(name, text)) for name in COLUMNS])


def _module(name: str) -> Any:
    """pyarrow's module; imported only now, as it is large and most people never need it. Raises SavingError."""
    try:
        return import_module(name)
    except ImportError as error:
        raise SavingError(_MISSING) from error

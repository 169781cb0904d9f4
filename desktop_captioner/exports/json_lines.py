"""Captions as JSON Lines, written and read, and as the ``metadata.jsonl`` of a Hugging Face image folder."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from desktop_captioner.exports.imported_row import ImportFileError, ImportRow, Problem, row_of_record
from desktop_captioner.exports.row import CaptionRow, as_dict
from desktop_captioner.exports.text_encoding import decoded_text
from desktop_captioner.exports.writer import FileWriter
from desktop_captioner.photos.photo import Failure
from desktop_captioner.photos.readable_path import readable
from desktop_captioner.photos.saving_error import SavingError
from desktop_captioner.sentence import Sentence

METADATA = "metadata.jsonl"


class JsonLinesWriter(FileWriter):
    """One JSON object a line, with the names of ``COLUMNS``."""

    def _put(self, row: CaptionRow) -> bool:
        self._stream.write(json.dumps(as_dict(row), ensure_ascii=False) + "\n")
        return True


class ImageFolderWriter(FileWriter):
    """The ``metadata.jsonl`` of a folder of photos (https://huggingface.co/docs/datasets/image_dataset#imagefolder).

    Each line has ``file_name``, relative to the folder, and ``text``, the caption. Photos outside the folder are failures.
    """

    def __init__(self, folder: Path, replace: bool = False) -> None:
        """replace: also a ``metadata.jsonl`` that is there already. Raises SavingError."""
        path = folder / METADATA
        if path.exists() and not replace:
            raise SavingError(Sentence("{path} already exists and was kept.", path=path))
        super().__init__(path)
        self._folder = folder.absolute()

    def _put(self, row: CaptionRow) -> bool:
        if not row.caption:
            return False
        try:
            name = row.path.absolute().relative_to(self._folder)
        except ValueError:
            self.failures.append(Failure(row.path, Sentence("The photo is not in {folder}.", folder=self._folder)))
            return False
        record = as_dict(row)
        record = {"file_name": readable(name).replace(os.sep, "/"), "text": record.pop("caption")} | record
        self._stream.write(json.dumps({k: v for k, v in record.items() if k != "path"}, ensure_ascii=False) + "\n")
        return True


def rows_in(path: Path) -> list[ImportRow]:
    """Reads JSON Lines; a line that is none is a row with a problem. Raises ImportFileError."""
    rows = []
    for number, line in enumerate(decoded_text(path).split("\n"), 1):
        if not line.strip():
            continue
        try:
            record = json.loads(line)
        except (ValueError, RecursionError):
            record = None
        rows.append(row_of_record(number, record) if isinstance(record, Mapping) else _unreadable(number, line))
    if not rows or all(row.problem for row in rows):
        raise ImportFileError(Sentence("{path} has no line of JSON that names a photo and a text.", path=path))
    return rows


def _unreadable(number: int, line: Any) -> ImportRow:
    return ImportRow(number, str(line)[:80], problem=Problem.UNREADABLE)

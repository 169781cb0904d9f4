"""JSON Lines, also those of a Hugging Face image folder, go out and come back."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desktop_captioner.exports.imported_row import ImportFileError, Problem
from desktop_captioner.exports.json_lines import METADATA, ImageFolderWriter, JsonLinesWriter, rows_in
from desktop_captioner.exports.row import CaptionRow, row_of, row_of_result
from desktop_captioner.photos.annotation import Annotation, Origin
from desktop_captioner.photos.photo import Caption, Captioned
from desktop_captioner.photos.saving_error import SavingError

DOG = Captioned(Path("a,b.jpg"), (Caption("A dog.", 0.71234), Caption('A "dog".', 0.5)), "m 1")


def test_a_row_comes_back_with_its_alternatives(tmp_path: Path) -> None:
    path = tmp_path / "out.jsonl"
    with JsonLinesWriter(path) as lines:
        lines.write(row_of_result(DOG))
        lines.write(row_of(DOG.path, Annotation("Rex.", "Alt.", result=DOG)))
    told = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    assert told[0]["alternatives"] == [{"caption": 'A "dog".', "confidence": 0.5}]
    assert (told[0]["origin"], told[1]["origin"], told[1]["confidence"]) == ("model", "person", None)
    first, second = rows_in(path)
    assert (first.path, first.texts, first.origin, first.model) == ("a,b.jpg", ("A dog.", ""), Origin.MODEL, "m 1")
    assert [(each.text, each.confidence) for each in first.alternatives] == [('A "dog".', 0.5)]
    assert (second.texts, second.origin) == (("Rex.", "Alt."), Origin.PERSON)


def test_a_line_that_is_none_is_a_problem_of_its_own(tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    lines = ['{"file_name": "a.jpg", "text": "One"}', "{", "[1]", '{"path": 3, "text": "x"}', "[" * 99_999, ""]
    path.write_text("\n".join(lines), encoding="utf-8")
    assert [(row.line, row.problem) for row in rows_in(path)] == [
        (1, None),
        *((number, Problem.UNREADABLE) for number in (2, 3, 4, 5)),
    ]
    path.write_text("\n".join(lines[1:]), encoding="utf-8")
    with pytest.raises(ImportFileError, match=r"in\.jsonl .*\.$"):
        rows_in(path)


def test_an_image_folder_has_names_relative_to_it(tmp_path: Path) -> None:
    rows = [
        CaptionRow(tmp_path / "sub" / "a.jpg", "One.", "Alt.", Origin.PERSON, Origin.PERSON),
        CaptionRow(tmp_path / "b.jpg", "", "Only an alt text."),
        CaptionRow(tmp_path.parent / "c.jpg", "Elsewhere."),
    ]
    with ImageFolderWriter(tmp_path) as out:
        for row in rows:
            out.write(row)
    [line] = [json.loads(line) for line in (tmp_path / METADATA).read_text(encoding="utf-8").splitlines()]
    assert (line["file_name"], line["text"], line["alt_text"]) == ("sub/a.jpg", "One.", "Alt.")
    assert "path" not in line
    assert (out.written, [failure.path for failure in out.failures]) == (1, [rows[2].path])
    assert [(row.path, row.caption) for row in rows_in(tmp_path / METADATA)] == [("sub/a.jpg", "One.")]
    with pytest.raises(SavingError, match="already exists"):
        ImageFolderWriter(tmp_path)
    with ImageFolderWriter(tmp_path, replace=True) as out:
        out.write(rows[0])
    assert [path.name for path in tmp_path.iterdir()] == [METADATA]

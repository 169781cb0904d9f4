"""COCO captions files."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from PIL import Image

from desktop_captioner.exports.coco import CocoWriter, rows_in
from desktop_captioner.exports.imported_row import ImportFileError
from desktop_captioner.exports.row import CaptionRow
from desktop_captioner.photos.annotation import Origin
from desktop_captioner.photos.saving_error import SavingError


def test_captions_alt_texts_and_sizes_go_out_and_come_back(tmp_path: Path) -> None:
    photo = tmp_path / "a.png"
    Image.new("RGB", (64, 48)).save(photo)
    rows = [
        CaptionRow(photo, "Dog 🐕", "Alt", Origin.PERSON, Origin.PERSON),
        CaptionRow(tmp_path / os.fsdecode(b"\xff.jpg"), "Sea", origin=Origin.MODEL, model="m 1", confidence=0.5),
        CaptionRow(tmp_path / "c.jpg", "", "Only an alt text", None, Origin.FILE),
        CaptionRow(tmp_path / "d.jpg", error="The file is empty."),
    ]
    path = tmp_path / "captions.json"
    with CocoWriter(path) as out:
        for row in rows:
            out.write(row)
    assert out.written == 3
    content = json.loads(path.read_text(encoding="utf-8"))
    assert [each["caption"] for each in content["annotations"]] == ["Dog 🐕", "Sea"]
    assert [each["origin"] for each in content["annotations"]] == ["person", "model"]
    assert content["images"][0] == {
        "id": 1, "file_name": str(photo), "width": 64, "height": 48, "alt_text": "Alt", "alt_text_origin": "person",
    }  # fmt: skip
    assert [each["image_id"] for each in content["annotations"]] == [1, 2]
    back = rows_in(path)
    assert [(row.caption, row.alt_text, row.origin, row.model) for row in back] == [
        ("Dog 🐕", "Alt", Origin.PERSON, ""),
        ("Sea", "", Origin.MODEL, "m 1"),
        ("", "Only an alt text", Origin.PERSON, ""),
    ]


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"images": [1], "annotations": [2]}', "[" * 99_999])
def test_what_is_no_coco_file_is_a_sentence(tmp_path: Path, content: str) -> None:
    path = tmp_path / "in.json"
    path.write_text(content)
    with pytest.raises(ImportFileError, match=r"in\.json is not a COCO captions file\.$"):
        rows_in(path)


def test_a_folder_that_is_missing_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(SavingError, match=r"cannot be written: .*\.$"):
        CocoWriter(tmp_path / "nowhere" / "captions.json")
    assert list(tmp_path.iterdir()) == []

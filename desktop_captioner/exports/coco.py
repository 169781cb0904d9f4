"""Captions as a COCO captions file (https://cocodataset.org/#format-data), written and read."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from desktop_captioner import NAME
from desktop_captioner.exports.imported_row import ImportFileError, ImportRow, row_of_record
from desktop_captioner.exports.row import CaptionRow, as_dict
from desktop_captioner.exports.text_encoding import decoded_text
from desktop_captioner.exports.writer import FileWriter
from desktop_captioner.photos.decode import open_upright
from desktop_captioner.photos.photo import PhotoError
from desktop_captioner.sentence import Sentence


class CocoWriter(FileWriter):
    """One JSON file with ``images`` and ``annotations``.

    Beside what COCO defines, an image has ``alt_text`` where there is one, an annotation ``origin`` and, if the model
    wrote it, ``model``. A photo without any text has no place in it. Each photo is decoded for its width and height.
    """

    def __init__(self, path: Path, bom: bool = False) -> None:
        super().__init__(path, bom)
        self._images: list[dict[str, Any]] = []
        self._annotations: list[dict[str, Any]] = []

    def _put(self, row: CaptionRow) -> bool:
        if not row.caption and not row.alt_text:
            return False
        record = as_dict(row)
        number = len(self._images) + 1
        image = {"id": number, "file_name": record["path"], **_size(row.path)}
        if row.alt_text:
            image |= {"alt_text": row.alt_text, "alt_text_origin": record["alt_text_origin"]}
        self._images.append(image)
        if row.caption:
            model = {"model": row.model} if row.model else {}
            annotation = {"id": len(self._annotations) + 1, "image_id": number, "caption": row.caption}
            self._annotations.append(annotation | {"origin": record["origin"]} | model)
        return True

    def _put_end(self) -> None:
        record = {
            "info": {"description": f"Captions by {NAME}"},
            "images": self._images,
            "annotations": self._annotations,
        }
        self._stream.write(json.dumps(record, ensure_ascii=False, indent=1))


def rows_in(path: Path) -> list[ImportRow]:
    """Reads a COCO captions file; a row's line is its number in it. Raises ImportFileError."""
    try:
        record = json.loads(decoded_text(path))
        rows = list(_rows(record["images"], record["annotations"]))
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise ImportFileError(Sentence("{path} is not a COCO captions file.", path=path)) from error
    return rows


def _rows(images: list[Any], annotations: list[Any]) -> Iterator[ImportRow]:
    by_number = {image["id"]: image for image in images}
    captioned = {annotation["image_id"] for annotation in annotations}
    record = [
        _texts(by_number.get(annotation["image_id"], {}), annotation)
        for annotation in annotations
    ]  # fmt: skip
    record += [
        _texts(image) for number, image in by_number.items() if number not in captioned and image.get("alt_text")
    ]
    for line, each in enumerate(record, 1):
        yield row_of_record(line, each)


def _texts(*records: Mapping[str, Any]) -> dict[str, Any]:
    """Picks the values that are imported from an image and its annotation."""
    wanted = ("file_name", "alt_text", "alt_text_origin", "caption", "origin", "model")
    return {key: record[key] for record in records for key in wanted if key in record}


def _size(path: Path) -> dict[str, int]:
    """Width and height in pixels, upright; nothing where the photo cannot be read."""
    try:
        width, height = open_upright(path).size
    except PhotoError:
        return {}
    return {"width": width, "height": height}

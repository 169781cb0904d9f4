"""Reads tables of captions and lists of photos, in the formats in which datasets are published."""

from __future__ import annotations

import csv
import json
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from trainer.data.dataset import DatasetError

Captions = dict[str, list[str]]


def read_captions(path: Path) -> Captions:
    """The captions of each photo in a table, by its file name.

    The table is Kaggle's of Flickr8k (``image,caption``, CSV), Kaggle's of Flickr30k (``image_name| comment_number|
    comment``) or the original one of both (``name.jpg#0<TAB>caption``). Raises DatasetError for any other.
    """
    with path.open(encoding="utf-8", newline="") as lines:
        try:
            first = lines.readline()
            header = [cell.strip() for cell in first.split("|" if "|" in first else ",")]
            if header[:2] == ["image", "caption"]:
                rows = csv.reader(lines)
                return _gathered((row[0], ",".join(row[1:])) for row in rows if row)
            if header[:1] == ["image_name"]:
                return _gathered((line.split("|")[0], line.split("|", 2)[-1]) for line in lines if line.count("|") > 1)
            if "#" in first and "\t" in first:
                return _gathered(_tokens([first, *lines]))
        except UnicodeDecodeError as error:
            raise DatasetError(f"{path}: this is not a table of captions in UTF-8 ({error}).") from error
    raise DatasetError(
        f'{path}: this is no table of captions. The first line must be "image,caption" or '
        f'"image_name| comment_number| comment", or every line "photo.jpg#0<TAB>caption"; it is "{first.strip()[:80]}".'
    )


def _tokens(lines: Iterable[str]) -> Iterable[tuple[str, str]]:
    return ((line.split("#", 1)[0], line.partition("\t")[2]) for line in lines if line.strip())


def _gathered(pairs: Iterable[tuple[str, str]]) -> Captions:
    captions: Captions = defaultdict(list)
    for name, caption in pairs:
        if caption.strip():
            captions[name.strip()].append(caption.strip())
    return dict(captions)


def read_list(path: Path, suffix: str = "") -> list[str]:
    """The photos of a list, one a line; empty where there is no such file. suffix: what the names lack."""
    if not path.is_file():
        return []
    return [line.strip() + suffix for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def read_json(path: Path) -> dict[str, Any]:
    """A JSON object; raises DatasetError."""
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise DatasetError(f"{path} cannot be read as JSON: {error}.") from error
    if not isinstance(content, dict):
        raise DatasetError(f"{path} holds no JSON object.")
    return content

r"""Reads a dataset that lies in several folders and tables, as a TOML file describes it.

The file, often ``dataset.toml`` beside the data; its paths are relative to it::

    name = "coco"

    [[parts]]
    captions = "captions.txt"
    images = ["Images"]
    train = "COCO.trainImages.txt"   # lists of photos, of splits that this part has
    dev = "COCO.devImages.txt"

    [[parts]]
    captions = "captions_one.txt"
    images = ["../more/data"]
    split = "train"                  # instead of lists: all photos of the table
    rename = ['comp5329_0*(\d+\.jpg)', '\1']   # a name in the table, and what the file is called
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from trainer.data.dataset import SPLITS, Dataset, DatasetError, PhotoFiles, assemble
from trainer.data.tables import read_captions, read_list

FILE = "dataset.toml"
_KEYS: dict[str, type] = {"captions": str, "images": list, "split": str, "rename": list, **dict.fromkeys(SPLITS, str)}


def load(path: Path) -> Dataset:
    """Reads the dataset that the file describes; raises DatasetError with what is wrong and where."""
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise DatasetError(f"{path} is not a TOML file: {error}.") from error
    name, parts = content.get("name", path.resolve().parent.name), content.get("parts")
    if content.keys() - {"name", "parts"} or not isinstance(name, str) or not isinstance(parts, list) or not parts:
        raise DatasetError(f'{path}: there must be "name" and tables [[parts]], and nothing else.')
    splits: dict[str, list[str]] = {split: [] for split in SPLITS}
    captions: dict[str, list[str]] = {}
    photos: dict[str, Path] = {}
    for number, part in enumerate(parts, 1):
        _read_part(path, f"{path}, part {number}", part, splits, captions, photos)
    return assemble(name, path, splits, captions, photos)


def _read_part(
    path: Path,
    place: str,
    part: Any,
    splits: dict[str, list[str]],
    captions: dict[str, list[str]],
    photos: dict[str, Path],
) -> None:
    """Adds one part to what is known of the others."""
    _check(place, part)
    folders = [path.parent / folder for folder in part["images"]]
    if missing := [folder for folder in folders if not folder.is_dir()]:
        raise DatasetError(f"{place}: there is no folder {missing[0]}.")
    table = path.parent / part["captions"]
    if not table.is_file():
        raise DatasetError(f"{place}: there is no file {table}.")
    own = read_captions(table)
    captions |= own
    lists = _lists(path, place, part, list(own))
    for split, names in lists.items():
        splits[split] += names
    files, renamed = PhotoFiles(folders), _renaming(place, part.get("rename"))
    photos |= {name: file for names in lists.values() for name in names if (file := files.find(renamed(name)))}


def _check(place: str, part: Any) -> None:
    if not isinstance(part, dict):
        raise DatasetError(f"{place}: this is no table.")
    for key, value in part.items():
        if not isinstance(value, _KEYS.get(key, ())):
            raise DatasetError(f'{place}: "{key}" is unknown or of the wrong kind; there are {", ".join(_KEYS)}.')
    if missing := {"captions", "images"} - part.keys():
        raise DatasetError(f'{place}: "{min(missing)}" is missing.')


def _lists(path: Path, place: str, part: Mapping[str, Any], names: list[str]) -> dict[str, list[str]]:
    given = [split for split in SPLITS if split in part]
    if ("split" in part) == bool(given):
        raise DatasetError(f'{place}: say either "split" or some of {", ".join(SPLITS)}.')
    if not given:
        if part["split"] not in SPLITS:
            raise DatasetError(f'{place}: "split" must be one of {", ".join(SPLITS)}.')
        return {part["split"]: names}
    lists = {split: read_list(path.parent / part[split]) for split in given}
    for split, found in lists.items():
        if not found:
            raise DatasetError(f"{place}: {path.parent / part[split]} is missing or empty.")
    return lists


def _renaming(place: str, rule: Any) -> Callable[[str], str]:
    """Return a function from a photo's name in the table to the name of its file."""
    if rule is None:
        return lambda name: name
    try:
        pattern, to = rule
        compiled = re.compile(pattern)
        compiled.sub(to, "")
    except (re.error, ValueError, TypeError) as error:
        raise DatasetError(
            f'{place}: "rename" must be a regular expression and what takes its place ({error}).'
        ) from error
    return lambda name: compiled.sub(to, name)

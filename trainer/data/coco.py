"""Reads COCO's annotations and Karpathy's splits.

Lin et al., "Microsoft COCO: Common Objects in Context", ECCV 2014; Chen et al., "Microsoft COCO Captions: Data Collection
and Evaluation Server", 2015; Karpathy and Fei-Fei, "Deep Visual-Semantic Alignments for Generating Image Descriptions",
CVPR 2015.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from trainer.data.dataset import SPLITS, Dataset, DatasetError, PhotoFiles, assemble
from trainer.data.published import COCO
from trainer.data.tables import read_json

# Karpathy's names of the splits; "restval" is what he left of COCO's validation photos, to learn from.
_KARPATHY = {"train": "train", "restval": "train", "val": "dev", "test": "test"}
_OFFICIAL = {"train": "train", "val": "dev", "test": "test"}
_FOLDERS = ("Images", "images", "flickr30k_images", "flickr30k-images", "Flicker8k_Dataset")


def karpathy_file(folder: Path) -> Path | None:
    """Karpathy's split of a dataset, ``dataset_coco.json`` or another's; None where there is none."""
    return next(iter(sorted(folder.glob("dataset_*.json"))), None)


def annotation_files(folder: Path) -> list[Path]:
    """COCO's ``captions_train2017.json`` and its like."""
    return sorted((*folder.glob("annotations/captions_*.json"), *folder.glob("captions_*.json")))


def load_karpathy(path: Path) -> Dataset:
    """Reads one of Karpathy's JSON files, which holds captions and splits; raises DatasetError."""
    content, folder = read_json(path), path.parent
    splits: dict[str, list[str]] = {split: [] for split in SPLITS}
    captions: dict[str, list[str]] = {}
    folders = [folder / name for name in _FOLDERS]
    try:
        for image in content["images"]:
            name = image["filename"]
            splits[_KARPATHY[image["split"]]].append(name)
            captions[name] = [sentence["raw"].strip() for sentence in image["sentences"]]
            folders.append(folder / image.get("filepath", ""))
    except (KeyError, TypeError) as error:
        raise DatasetError(f"{path} is not one of Karpathy's splits: {error!r} is missing or unknown.") from error
    name = str(content.get("dataset") or path.stem.removeprefix("dataset_"))
    return _assembled(name, folder, folders, splits, captions)


def load(folder: Path) -> Dataset:
    """Reads COCO's own annotations: what they call val is the dev split here; raises DatasetError."""
    splits: dict[str, list[str]] = {split: [] for split in SPLITS}
    captions: dict[str, list[str]] = defaultdict(list)
    folders = [folder / name for name in _FOLDERS]
    for path in annotation_files(folder):
        year = path.stem.removeprefix("captions_")  # train2017
        split = next((ours for theirs, ours in _OFFICIAL.items() if year.startswith(theirs)), None)
        if split is None:
            raise DatasetError(
                f"{path}: of which split are these? The name has to begin with captions_train or captions_val."
            )
        names = dict(_images(path))
        splits[split] += names.values()
        for number, caption in _annotations(path):
            if number in names:
                captions[names[number]].append(caption)
        folders += [folder / year, folder / "images" / year]
    for split in ("train", "dev"):
        if not splits[split]:
            raise DatasetError(f"{folder}: COCO's annotations of the {split} split are missing.\n\n{COCO}")
    return _assembled("coco", folder, folders, splits, captions)


def _images(path: Path) -> Iterator[tuple[int, str]]:
    yield from _fields(path, "images", "id", "file_name")


def _annotations(path: Path) -> Iterator[tuple[int, str]]:
    for number, caption in _fields(path, "annotations", "image_id", "caption"):
        if caption.strip():
            yield number, " ".join(caption.split())


def _fields(path: Path, table: str, number: str, text: str) -> Iterator[tuple[int, str]]:
    try:
        for row in read_json(path)[table]:
            yield int(row[number]), str(row[text])
    except (KeyError, TypeError, ValueError) as error:
        raise DatasetError(f"{path} is not COCO's: {error!r} is missing or wrong in {table}.") from error


def _assembled(
    name: str, folder: Path, folders: list[Path], splits: dict[str, list[str]], captions: dict[str, Any]
) -> Dataset:
    there = [path for path in dict.fromkeys(folders) if path.is_dir() and path != folder]
    if not there:
        raise DatasetError(f"{folder} holds captions but no folder of photos.\n\n{COCO}")
    files = PhotoFiles(there)
    photos = {photo: path for names in splits.values() for photo in names if (path := files.find(photo))}
    return assemble(name, folder, splits, captions, photos)

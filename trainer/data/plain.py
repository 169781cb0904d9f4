"""Reads the layout of Flickr8k, Kaggle's or the original one, whatever photos are in it.

Hodosh, Young, Hockenmaier: "Framing Image Description as a Ranking Task: Data, Models and Evaluation Metrics",
JAIR 47, 2013.
"""

from __future__ import annotations

from pathlib import Path

from trainer.data.dataset import SPLITS, Dataset, DatasetError, PhotoFiles, assemble
from trainer.data.published import FLICKR8K
from trainer.data.tables import read_captions, read_list

IMAGE_FOLDERS = ("Images", "images", "Flicker8k_Dataset", "Flickr8k_Dataset")
TABLES = ("captions.txt", "Flickr8k.token.txt")


def is_plain(folder: Path) -> bool:
    """True for a folder with a table of captions of this layout."""
    return any((folder / name).is_file() for name in TABLES)


def load(folder: Path) -> Dataset:
    """Reads the dataset; its name is that of its lists. Raises DatasetError."""
    images = [folder / name for name in IMAGE_FOLDERS if (folder / name).is_dir()]
    if not images:
        raise DatasetError(
            f"{folder} holds captions but no folder of photos ({', '.join(IMAGE_FOLDERS)}).\n\n{FLICKR8K}"
        )
    captions = read_captions(next(folder / name for name in TABLES if (folder / name).is_file()))
    found = {split: sorted(folder.glob(f"*{split}Images.txt")) for split in SPLITS}
    lists = {split: [name for path in paths for name in read_list(path)] for split, paths in found.items()}
    for split in ("train", "dev"):
        if not lists[split]:
            raise DatasetError(f"{folder}: the list *.{split}Images.txt is missing or empty.\n\n{FLICKR8K}")
    files = PhotoFiles(images)
    photos = {name: path for name in captions if (path := files.find(name))}
    photos |= {name: path for names in lists.values() for name in names if (path := files.find(name))}
    data = assemble(_name(found["train"][0]), folder, lists, captions, photos)
    used = set(photos.values())
    data.problems += counted("caption without image", [name for name in captions if name not in photos])
    strays = [name for name, path in files.by_name.items() if path not in used]
    data.problems += counted("image without caption", strays)
    return data


def counted(what: str, names: list[str]) -> list[str]:
    """One sentence about so many photos; none where there are none."""
    if not names:
        return []
    first = min(names)
    return [f"{what}: {first}" if len(names) == 1 else f"{what}: {len(names)} of them, such as {first}"]


def _name(train: Path) -> str:
    """``flickr8k`` of ``Flickr_8k.trainImages.txt``."""
    return train.name.removesuffix("trainImages.txt").replace("_", "").strip(".- ").lower() or "photos"

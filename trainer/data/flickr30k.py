"""Reads Flickr30k in Kaggle's or the original layout; Karpathy's split of it is read by ``coco``.

Young, Lai, Hodosh, Hockenmaier: "From Image Descriptions to Visual Denotations", TACL 2, 2014. Splits in plain lists:
Plummer et al., "Flickr30k Entities", ICCV 2015.
"""

from __future__ import annotations

from pathlib import Path

from trainer.data.dataset import Dataset, DatasetError, PhotoFiles, assemble
from trainer.data.published import FLICKR30K
from trainer.data.tables import read_captions, read_list

IMAGE_FOLDERS = ("flickr30k_images", "flickr30k-images", "flickr30k_images/flickr30k_images", "Images", "images")
TABLES = ("results.csv", "results_20130124.token", "flickr30k_images/results.csv")
_LISTS = {"train": "train.txt", "dev": "val.txt", "test": "test.txt"}


def is_flickr30k(folder: Path) -> bool:
    """True for a folder with a table of captions of this dataset."""
    return any((folder / name).is_file() for name in TABLES)


def load(folder: Path) -> Dataset:
    """Reads the dataset; raises DatasetError."""
    images = [folder / name for name in IMAGE_FOLDERS if (folder / name).is_dir()]
    if not images:
        raise DatasetError(f"{folder} holds captions but no folder of photos.\n\n{FLICKR30K}")
    captions = read_captions(next(folder / name for name in TABLES if (folder / name).is_file()))
    splits = {split: read_list(folder / name, ".jpg") for split, name in _LISTS.items()}
    for split in ("train", "dev"):
        if not splits[split]:
            raise DatasetError(f"{folder}: the split is missing.\n\n{FLICKR30K}")
    files = PhotoFiles(images)
    photos = {photo: path for names in splits.values() for photo in names if (path := files.find(photo))}
    return assemble("flickr30k", folder, splits, captions, photos)

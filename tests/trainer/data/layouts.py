"""Datasets in the layouts in which they are published, drawn here."""

from __future__ import annotations

import json
from pathlib import Path

from PIL import Image

from trainer.data.dataset import Dataset

NAMES = ("1.jpg", "2.jpg", "3.jpg", "4.jpg")


def photos(folder: Path, names: tuple[str, ...] = NAMES) -> None:
    folder.mkdir(parents=True)
    for name in names:
        Image.new("RGB", (8, 8)).save(folder / name)


def said(data: Dataset) -> dict[str, list[tuple[str, int]]]:
    """Each split's photos with the number of their captions."""
    return {
        split: [(example.photo.name, len(example.captions)) for example in examples]
        for split, examples in data.splits.items()
    }


def official_coco(folder: Path) -> None:
    (folder / "annotations").mkdir(parents=True)
    for split, names in (("train", NAMES[:3]), ("val", NAMES[3:])):
        photos(folder / f"{split}2017", names)
        images = [{"id": number, "file_name": name} for number, name in enumerate(names)]
        notes = [{"image_id": n, "caption": f"A dog \n on {k}. "} for n in range(len(names)) for k in range(5 - n)]
        text = json.dumps({"images": images, "annotations": notes})
        (folder / "annotations" / f"captions_{split}2017.json").write_text(text)


def karpathys_coco(folder: Path) -> None:
    images = [
        {"filename": name, "filepath": "val2014", "split": split, "sentences": [{"raw": "A dog."}] * count}
        for name, split, count in zip(NAMES, ("train", "restval", "test", "val"), (5, 4, 6, 5), strict=True)
    ]
    photos(folder / "val2014")
    (folder / "dataset_coco.json").write_text(json.dumps({"dataset": "coco", "images": images}))


def kaggles_flickr30k(folder: Path) -> None:
    photos(folder / "flickr30k_images")
    rows = [f"{name}| {n}|  Two dogs , one | of {n} ." for name in NAMES for n in range(5)]
    (folder / "results.csv").write_text("\n".join(["image_name| comment_number| comment", *rows]))
    for file, names in (("train", "1\n2\n"), ("val", "3\n"), ("test", "4\n")):
        (folder / f"{file}.txt").write_text(names)


def original_flickr30k(folder: Path) -> None:
    kaggles_flickr30k(folder)
    (folder / "results.csv").unlink()
    rows = [f"{name}#{n}\tTwo dogs ." for name in NAMES for n in range(5)]
    (folder / "results_20130124.token").write_text("\n".join(rows))

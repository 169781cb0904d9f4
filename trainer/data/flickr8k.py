"""Reads Flickr8k as it is published, in either of its two layouts, and reports what is wrong with it.

Hodosh, Young, Hockenmaier: "Framing Image Description as a Ranking Task: Data, Models and Evaluation Metrics",
JAIR 47, 2013.
"""

from __future__ import annotations

import csv
import hashlib
import logging
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path

from desktop_captioner.photos.decode import open_upright
from desktop_captioner.photos.photo import PhotoError

WHERE = """No Flickr8k in {folder}.
The dataset was published by the University of Illinois (Hodosh, Young, Hockenmaier 2013; for research only) and is
mirrored on Kaggle as "Flickr 8k Dataset" (adityajn105/flickr8k). Download it and point --data at the folder that holds
  Images/ and captions.txt                                   (Kaggle's layout), or
  Flicker8k_Dataset/ and Flickr8k.token.txt                  (the original layout),
and, in either, Flickr_8k.trainImages.txt and Flickr_8k.devImages.txt (the official split)."""

IMAGE_FOLDERS = ("Images", "Flicker8k_Dataset", "Flickr8k_Dataset")
SPLITS = ("train", "dev", "test")
_SHOWN = 20  # problems in the log; run.json has them all
log = logging.getLogger("trainer")


class DatasetError(Exception):
    """The data cannot be used; the message says why and what to do."""


@dataclass(frozen=True)
class Example:
    """One photo and what people said of it. mirrored: its mirror image is meant; the file stays as it is."""

    photo: Path
    captions: tuple[str, ...]
    mirrored: bool = False


@dataclass
class Flickr8k:
    """The examples of each split, in the order of the official list, and what was found wrong."""

    splits: dict[str, list[Example]]
    problems: list[str] = field(default_factory=list)
    sha256: str = ""


def load(folder: Path) -> Flickr8k:
    """Reads the dataset; raises DatasetError where there is none.

    Every image is decoded, which takes seconds: a broken one is reported and left out, by each command alike.
    """
    images = next((folder / name for name in IMAGE_FOLDERS if (folder / name).is_dir()), None)
    captions_file = next((folder / n for n in ("captions.txt", "Flickr8k.token.txt") if (folder / n).is_file()), None)
    if images is None or captions_file is None:
        raise DatasetError(WHERE.format(folder=folder))
    captions = _read_captions(captions_file)
    lists = {split: _read_list(folder / f"Flickr_8k.{split}Images.txt") for split in SPLITS}
    for split in ("train", "dev"):
        if not lists[split]:
            raise DatasetError(
                f"{folder}: Flickr_8k.{split}Images.txt is missing or empty.\n\n{WHERE.format(folder=folder)}"
            )
    data = Flickr8k({}, sha256=_digest(captions_file, lists))
    present = {path.name for path in images.iterdir()}
    for split, names in lists.items():
        data.splits[split] = []
        for name in names:
            problem = _problem(images / name, name in present, captions.get(name, ()))
            if problem:
                data.problems.append(f"{split}: {name}: {problem}")
            else:
                data.splits[split].append(Example(images / name, tuple(captions[name])))
        if names and not data.splits[split]:
            raise DatasetError(
                f"{folder}: none of the {len(names)} photos of the {split} split can be used; first: {data.problems[0]}"
            )
    data.problems += [f"caption without image: {name}" for name in sorted(captions.keys() - present)]
    data.problems += [f"image without caption: {name}" for name in sorted(present - captions.keys())]
    for problem in data.problems[:_SHOWN]:
        log.warning("%s", problem)
    return data


def _problem(path: Path, present: bool, captions: tuple[str, ...] | list[str]) -> str:
    if not present:
        return "the image is missing"
    if not captions:
        return "the image has no caption"
    try:
        open_upright(path)
    except PhotoError as error:
        return f"the image is broken ({error.sentence})"
    return ""


def _read_captions(path: Path) -> dict[str, list[str]]:
    captions: dict[str, list[str]] = defaultdict(list)
    with path.open(encoding="utf-8", newline="") as lines:
        if path.suffix == ".txt" and path.name == "captions.txt":
            rows = csv.reader(lines)
            header = next(rows, [])
            if header[:2] != ["image", "caption"]:
                raise DatasetError(f"{path}: the first line must be «image,caption», it is «{','.join(header)}».")
            pairs = ((row[0], ",".join(row[1:])) for row in rows if row)
        else:  # 1000268201_693b08cb0e.jpg#0<TAB>A child in a pink dress …
            pairs = ((line.split("#", 1)[0], line.partition("\t")[2]) for line in lines if line.strip())
        for name, caption in pairs:
            if caption.strip():
                captions[name.strip()].append(caption.strip())
    return captions


def _read_list(path: Path) -> list[str]:
    if not path.is_file():
        return []
    return [line.strip() for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def _digest(captions: Path, lists: dict[str, list[str]]) -> str:
    digest = hashlib.sha256(captions.read_bytes())
    for split in SPLITS:
        digest.update("\n".join(lists[split]).encode())
    return digest.hexdigest()

"""Finds and reads the datasets that ``--data`` names, and puts them side by side with their weights."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from trainer.data import coco, description, flickr30k, plain, things
from trainer.data.dataset import Dataset, DatasetError, Example, report
from trainer.data.published import ALL

FOLDER = Path("data")  # where datasets are looked for that are named without a path
DEFAULT = "flickr8k"
log = logging.getLogger("trainer")


@dataclass(frozen=True)
class Source:
    """A dataset's place, and how often an epoch shows each of its training photos.

    weight: 2 shows each photo twice an epoch, 0.5 every second one, the others in the next epoch.
    """

    path: Path
    weight: float = 1.0


@dataclass
class Collection:
    """Several datasets side by side, under names that differ; weights by name."""

    datasets: dict[str, Dataset]
    weights: dict[str, float]

    def examples(self, split: str, count: int | None = None) -> dict[str, list[Example]]:
        """The first ``count`` examples of the split of every dataset that has it."""
        found = {name: data.splits.get(split, [])[:count] for name, data in self.datasets.items()}
        return {name: examples for name, examples in found.items() if examples}

    @property
    def things(self) -> list[Path]:
        """The tables of what is in the datasets' photos."""
        return [path for data in self.datasets.values() for path in data.things]

    @property
    def problems(self) -> list[str]:
        """All problems of the datasets."""
        return [f"{name}: {problem}" for name, data in self.datasets.items() for problem in data.problems]


def source(text: str) -> Source:
    """The dataset of ``--data``: a path, or a name for ``data/NAME``, with ``:WEIGHT`` or without; raises ValueError."""
    name, colon, tail = text.rpartition(":")
    weight = _number(tail) if colon and name else None
    place = Path(text if weight is None else name)
    if weight is not None and not 0 < weight <= 100:
        raise ValueError(f'--data "{text}": a weight must be more than 0 and at most 100.')
    if not place.exists() and len(place.parts) == 1 and (FOLDER / place).exists():
        place = FOLDER / place
    return Source(place, 1.0 if weight is None else weight)


def load(path: Path) -> Dataset:
    """Reads the dataset at a path, whatever its layout; raises DatasetError that says where datasets are published."""
    data = _load(path)
    data.things = things.files(path if path.is_dir() else path.parent)
    return data


def _load(path: Path) -> Dataset:
    if path.suffix == ".toml" and path.is_file():
        return description.load(path)
    if (path / description.FILE).is_file():
        return description.load(path / description.FILE)
    if split := coco.karpathy_file(path):
        return coco.load_karpathy(split)
    if coco.annotation_files(path):
        return coco.load(path)
    if flickr30k.is_flickr30k(path):
        return flickr30k.load(path)
    if plain.is_plain(path):
        return plain.load(path)
    raise DatasetError(f"There is no dataset in {path}.\n\n{ALL}")


def load_all(sources: Sequence[Source]) -> Collection:
    """Reads all datasets and reports what is missing; raises DatasetError."""
    found = Collection({}, {})
    for each in sources:
        data = load(each.path)
        name, number = data.name, 1
        while name in found.datasets:
            number += 1
            name = f"{data.name}-{number}"
        data.name = name
        found.datasets[name], found.weights[name] = data, each.weight
        report(data)
    for split in ("train", "dev"):
        if not found.examples(split):
            raise DatasetError(f"None of the datasets has a {split} split.")
    return found


def weighted(weights: Mapping[str, float], changes: Mapping[str, float]) -> dict[str, float]:
    """The datasets' weights with those that a stage changes; one that is not there is reported."""
    for name in changes.keys() - weights.keys():
        log.warning('the recipe gives a weight to "%s", which is not among the datasets: %s', name, ", ".join(weights))
    return {name: changes.get(name, weight) for name, weight in weights.items()}


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None

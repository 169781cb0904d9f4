"""Computes features of the training photos once, at the encoder's cut or at its end, and keeps them on disk in pieces."""

from __future__ import annotations

import dataclasses
import hashlib
import json
import logging
import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import keras
import numpy as np
import psutil
from numpy.typing import NDArray

from desktop_captioner.atomic_file import atomic_path
from desktop_captioner.photos.photo import PhotoError
from trainer.config import TrainingConfig
from trainer.data.dataset import DatasetError, Example
from trainer.data.photos import DRAWS, plain, read_photo, shown, stacks, varied

Encode = Callable[[NDArray[np.uint8]], NDArray[Any]]

PIECE = 1024  # photos in a file: what an interrupted run computes again at most
_BATCH = 32
_SPARE = 2 * 2**30  # bytes of memory and disk that are left to everything else
log = logging.getLogger("trainer")


class Features:
    """The features of one view of all photos, ``float16[...]`` each, in memory or read from disk when they are asked for.

    broken: the photos that could not be read, whose features are zeros.
    """

    def __init__(self, pieces: Sequence[Path], broken: Sequence[int], in_memory: bool) -> None:
        self.pieces = [np.load(path, mmap_mode=None if in_memory else "r") for path in pieces]
        self.broken = frozenset(broken)

    def __getitem__(self, row: int) -> NDArray[np.float16]:
        return np.asarray(self.pieces[row // PIECE][row % PIECE])


@dataclass(frozen=True)
class Needs:
    """The needs of features: bytes of all views; where they will lie; what disk and memory have left."""

    size: int
    folder: Path
    disk: int
    memory: int

    @property
    def fit_memory(self) -> bool:
        """True where they can be held in memory; else they are read from disk at every step, which is slower."""
        return self.size + _SPARE <= self.memory

    def __str__(self) -> str:
        how = (
            "they are held in memory" if self.fit_memory else "too much for memory, so they are read from disk: slower"
        )
        return (
            f"features take {_gigabytes(self.size)} in {self.folder} ({_gigabytes(self.disk)} free); {how} "
            f"({_gigabytes(self.memory)} available)"
        )


def needs(folder: Path, photos: int, views: int, shape: Sequence[int], there: int = 0) -> Needs:
    """Return the needs of the features of so many photos; raises DatasetError where the disk has no room for them.

    shape: of one photo's features. there: bytes that are on disk already.
    """
    existing = next(parent for parent in (folder, *folder.absolute().parents) if parent.is_dir())
    size = photos * views * int(np.prod(shape)) * 2
    disk = shutil.disk_usage(existing).free
    if size - there + _SPARE > disk:
        raise DatasetError(
            f"Features of {photos} photos in {views} views take {_gigabytes(size)}, and {folder} has "
            f"{_gigabytes(disk)} left. Say --cache DIR on another disk, or fewer --views."
        )
    return Needs(size, folder, disk, psutil.virtual_memory().available)


def cached_views(
    config: TrainingConfig, encode: Encode, shape: Sequence[int], variables: Sequence[Any], examples: Sequence[Example]
) -> list[Features]:
    """The features of every view: view 0 is the plain photo, 1 its mirror image, the rest random crops.

    encode: ``uint8[B, S, S, 3]`` to features; shape: of one photo's; variables: what they depend on. They lie in a folder
    named after all that decides them, so other weights never meet them; what an interrupted run or another one with the
    same cache finished is read back. Raises DatasetError where the disk is too small.
    """
    folder = folder_of(config) / _digest(config, variables, examples)
    there = sum(path.stat().st_size for path in folder.rglob("*.npy"))
    wanted = needs(folder, len(examples), config.views, shape, there)
    log.info("%s", wanted)
    views = []
    for view in range(config.views):
        place = folder / f"view_{view}"
        place.mkdir(parents=True, exist_ok=True)
        pieces = [place / f"{first:07d}.npy" for first in range(0, len(examples), PIECE)]
        if not all(path.exists() for path in pieces):
            log.info("features of view %d of %d", view + 1, config.views)
            _compute(config, encode, examples, view, pieces)
        broken = [row for path in pieces for row in _broken(path)]
        views.append(Features(pieces, broken, wanted.fit_memory))
    return views


def plain_features(encode: Encode, examples: Sequence[Example], side: int) -> NDArray[np.float16]:
    """The features of the examples as the application would show them to the model: ``float16[N, ...]``."""
    progress = keras.utils.Progbar(len(examples), unit_name="photo")
    parts = []
    for photos in stacks(lambda row: shown(examples[row], side), len(examples), _BATCH):
        parts.append(encode(photos).astype(np.float16))
        progress.add(len(photos))
    return np.concatenate(parts)


def folder_of(config: TrainingConfig) -> Path:
    """Return the folder of a run's features."""
    return config.cache or config.out / "features"


def _digest(config: TrainingConfig, variables: Sequence[Any], examples: Sequence[Example]) -> str:
    """A name for features: the first digits of a SHA-256 of what they are made from."""
    digest = hashlib.sha256()
    settings = dataclasses.asdict(config.model.encoder), config.seed, config.smallest_crop, config.colour, config.policy
    digest.update(repr(settings).encode())
    for example in examples:
        digest.update(example.photo.name.encode() + b"\n")
    for variable in variables:
        digest.update(keras.ops.convert_to_numpy(variable).tobytes())
    return digest.hexdigest()[:16]


def _compute(
    config: TrainingConfig, encode: Encode, examples: Sequence[Example], view: int, pieces: Sequence[Path]
) -> None:
    """Writes the pieces that are missing, each whole or not at all, after the list of its broken photos."""
    side, mirrored = config.model.encoder.side, view % 2 == 1
    progress = keras.utils.Progbar(len(examples), unit_name="photo")
    for number, path in enumerate(pieces):
        first = number * PIECE
        few = examples[first : first + PIECE]
        if path.exists():
            progress.add(len(few))
            continue
        broken: list[int] = []

        def look(place: int, first: int = first, broken: list[int] = broken) -> NDArray[np.uint8]:
            row = first + place
            try:
                image = read_photo(examples[row].photo)
            except PhotoError as error:
                broken.append(row)
                log.warning("left out: %s: %s", examples[row].photo.name, error.sentence)
                return np.zeros((side, side, 3), np.uint8)
            if view < 2:
                return plain(image, side, mirrored)
            draws = np.random.default_rng((config.seed, view, row)).random(DRAWS)
            return varied(image, side, mirrored, config.smallest_crop, config.colour, draws)

        parts = []
        for photos in stacks(look, len(few), _BATCH):
            parts.append(encode(photos).astype(np.float16))
            progress.add(len(photos))
        features = np.concatenate(parts)
        features[[row - first for row in broken]] = 0
        if broken:
            with atomic_path(path.with_suffix(".json")) as partial:
                partial.write_text(json.dumps(sorted(broken)), encoding="utf-8")
        with atomic_path(path) as partial:
            np.save(partial, features)


def _broken(piece: Path) -> list[int]:
    path = piece.with_suffix(".json")
    return list(json.loads(path.read_text(encoding="utf-8"))) if path.exists() else []


def _gigabytes(size: int) -> str:
    return f"{size / 1e9:.1f} GB"

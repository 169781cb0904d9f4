"""Features of the training photos, at the encoder's cut or at its end, computed once and kept on disk."""

from __future__ import annotations

import dataclasses
import hashlib
import logging
from collections.abc import Callable, Sequence
from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

from desktop_captioner.atomic_file import atomic_path
from trainer.config import TrainingConfig
from trainer.data.batches import plain, read_photo, shown, stacks, varied
from trainer.data.flickr8k import Example

_BATCH = 32
log = logging.getLogger("trainer")


def cached_views(
    config: TrainingConfig, part: Callable[[Any], Any], variables: Sequence[Any], examples: Sequence[Example]
) -> list[NDArray[np.float16]]:
    """The features of every view: view 0 is the plain photo, 1 its mirror image, the rest random crops.

    part: compiled, ``uint8[B, S, S, 3] -> [B, ...]``; variables: what its result depends on. Features lie in a folder
    named after all that decides them, so other weights never meet them; a view that an interrupted run or another one
    with the same cache finished is read back. All of it is loaded into memory: a memory map can be evicted while
    training reads it at random.
    """
    folder = (config.cache or config.out / "features") / _digest(config, variables, examples)
    folder.mkdir(parents=True, exist_ok=True)
    views = []
    for view in range(config.views):
        path = folder / f"view_{view}.npy"
        if not path.exists():
            with atomic_path(path) as partial:
                np.save(partial, _compute(config, part, examples, view))
        views.append(np.load(path))
    return views


def plain_features(part: Callable[[Any], Any], examples: Sequence[Example], side: int) -> NDArray[np.float16]:
    """The features of the examples as the application would show them to the model: ``float16[N, ...]``."""
    return _features(part, lambda row: shown(examples[row], side), len(examples))


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
    config: TrainingConfig, part: Callable[[Any], Any], examples: Sequence[Example], view: int
) -> NDArray[np.float16]:
    side = config.model.encoder.side

    def look(row: int) -> NDArray[np.uint8]:
        image = read_photo(examples[row].photo)
        mirrored = view % 2 == 1
        if view < 2:
            return plain(image, side, mirrored)
        random = np.random.default_rng((config.seed, view, row))
        return varied(image, side, mirrored, config.smallest_crop, config.colour, random)

    log.info("features of view %d of %d", view + 1, config.views)
    return _features(part, look, len(examples))


def _features(part: Callable[[Any], Any], look: Callable[[int], NDArray[np.uint8]], count: int) -> NDArray[np.float16]:
    progress = keras.utils.Progbar(count, unit_name="photo")
    parts = []
    for photos in stacks(look, count, _BATCH):
        parts.append(keras.ops.convert_to_numpy(keras.ops.cast(part(photos), "float16")))
        progress.add(len(photos))
    return np.concatenate(parts)

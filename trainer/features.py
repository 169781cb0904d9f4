"""Features of the training photos at the encoder's cut, computed once and kept on disk."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

from trainer.config import TrainingConfig
from trainer.dataset import plain, read_photo, varied
from trainer.flickr8k import Example

_BATCH = 32
log = logging.getLogger("trainer")


def cached_views(
    config: TrainingConfig, stem: Callable[[Any], Any], examples: Sequence[Example]
) -> list[NDArray[np.float16]]:
    """The features of every view: view 0 is the plain photo, 1 its mirror image, the rest random crops.

    stem: compiled, ``uint8[B, S, S, 3] -> [B, rows, columns, C]``. A view that an interrupted run finished is read
    back. All of it is loaded into memory: a memory map can be evicted while training reads it at random.
    """
    folder = config.out / "features"
    folder.mkdir(parents=True, exist_ok=True)
    views = []
    for view in range(config.views):
        path = folder / f"view_{view}.npy"
        if not path.exists():
            partial = path.with_suffix(".partial.npy")
            np.save(partial, _compute(config, stem, examples, view))
            partial.replace(path)
        views.append(np.load(path))
    return views


def _compute(
    config: TrainingConfig, stem: Callable[[Any], Any], examples: Sequence[Example], view: int
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
    progress = keras.utils.Progbar(len(examples), unit_name="photo")
    parts = []
    with ThreadPoolExecutor(2) as pool:
        for first in range(0, len(examples), _BATCH):
            photos = np.stack(list(pool.map(look, range(first, min(first + _BATCH, len(examples))))))
            parts.append(keras.ops.convert_to_numpy(keras.ops.cast(stem(photos), "float16")))
            progress.add(len(photos))
    return np.concatenate(parts)

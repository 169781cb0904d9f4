"""Measures where the training photos lie, so that a bundle can tell a photo that is unlike them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from desktop_captioner.captioning.bundle import Arrays
from desktop_captioner.captioning.novelty import AXES, MEAN, SPREAD, pooled
from trainer.data.dataset import Example, readable
from trainer.data.photos import plain_stacks, spread

PHOTOS = 2000  # of the training photos
_AXES = 64
_BATCH = 32


def novelty_of(folder: Path, learned: Sequence[Example]) -> Arrays:
    """Return the arrays of ``Novelty``, from some of the training photos as the bundle in the folder sees them."""
    from desktop_captioner.captioning.captioner import load

    captioner = load(folder)
    some = list(readable(spread(learned, PHOTOS), captioner.side))
    parts = [pooled(np.asarray(captioner.engine.encode(x))) for x in plain_stacks(some, captioner.side, _BATCH)]
    return fitted(np.concatenate(parts))


def fitted(features: NDArray[np.float32]) -> Arrays:
    """Return mean, main axes and spread of pooled features ``[N, D]``."""
    mean = features.mean(axis=0)
    _, values, axes = np.linalg.svd(features - mean, full_matrices=False)
    count = min(_AXES, len(features) // 4, features.shape[1] // 2)
    variances = values**2 / len(features)
    deviations = np.sqrt(np.append(variances[:count], variances[count:].sum()) + 1e-12)
    return {
        MEAN: mean.astype(np.float32),
        AXES: np.ascontiguousarray(axes[:count].T, np.float32),
        SPREAD: deviations.astype(np.float32),
    }

"""Tells how unlike the training photos a photo is, by two distances of its features from theirs, and how like drawings.

Along the main axes of the training photos' features the Mahalanobis distance: Lee et al., "A Simple Unified Framework for
Detecting Out-of-Distribution Samples and Adversarial Attacks", NeurIPS 2018; beyond them the rest: Wang et al., "ViM:
Out-of-Distribution with Virtual-logit Matching", CVPR 2022. Towards drawn pictures Fisher's linear discriminant: "The Use of
Multiple Measurements in Taxonomic Problems", Annals of Eugenics 1936.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]

# Their names in a weights file.
MEAN, AXES, SPREAD, DRAWN = "novelty/mean", "novelty/axes", "novelty/spread", "novelty/drawn"
_TINY = 1e-6


@dataclass(frozen=True)
class Novelty:
    """Where the training photos lie: ``mean [D]`` of their features, main ``axes [D, K]``, and ``spread [K + 1]``.

    spread: the standard deviation along each axis, and the root of the mean square of what lies beyond all of them. drawn:
    ``[D]``, the direction in which pictures lie that are no photos, in standard deviations of the training photos; None
    where the bundle does not know it.
    """

    mean: Floats
    axes: Floats
    spread: Floats
    drawn: Floats | None = None

    def __post_init__(self) -> None:
        """Raises ValueError for arrays that do not fit together."""
        width, axes = self.axes.shape if self.axes.ndim == 2 else (0, 0)
        if not axes or self.mean.shape != (width,) or self.spread.shape != (axes + 1,) or not (self.spread > 0).all():
            raise ValueError("its novelty does not fit together")
        if self.drawn is not None and self.drawn.shape != (width,):
            raise ValueError("its novelty does not fit together")

    def __call__(self, features: NDArray[Any]) -> Floats:
        """Return the logarithms of both distances, ``float32[B, 2]``, of features ``[B, ..., D]``; and, where it is known, how
        far they lie towards drawn pictures, ``float32[B, 3]``.

        About 0 for a photo like the training photos, higher for others.
        """
        vectors = pooled(features) - self.mean
        along = vectors @ self.axes
        rest = np.maximum((vectors**2).sum(axis=1) - (along**2).sum(axis=1), 0)
        near = ((along / self.spread[:-1]) ** 2).mean(axis=1)
        found = np.log(np.stack([near, rest / self.spread[-1] ** 2], axis=1) + _TINY)
        if self.drawn is not None:
            found = np.column_stack([found, vectors @ self.drawn])
        return found.astype(np.float32)


def pooled(features: NDArray[Any]) -> Floats:
    """Return the mean over the cells, ``float32[B, D]``, of features ``[B, rows, columns, D]`` or ``[B, D]``."""
    return np.asarray(features, np.float32).reshape(len(features), -1, features.shape[-1]).mean(axis=1)


def from_weights(weights: Mapping[str, NDArray[Any]]) -> Novelty | None:
    """Return what a bundle's weights say, None where they say nothing; raises ValueError."""
    if MEAN not in weights:
        return None
    try:
        return Novelty(weights[MEAN], weights[AXES], weights[SPREAD], weights.get(DRAWN))
    except KeyError as error:
        raise ValueError(f"it lacks {error}") from error

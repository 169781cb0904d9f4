"""Measures what the training photos look like: a bundle then knows a picture that is unlike them, or none of a photo."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from desktop_captioner.captioning.bundle import Arrays
from desktop_captioner.captioning.novelty import AXES, DRAWN, MEAN, SPREAD, pooled
from desktop_captioner.captioning.relevance import to_weights
from desktop_captioner.captioning.vocabulary import Vocabulary
from trainer.data.dataset import Example, readable
from trainer.data.photos import plain_stacks, spread
from trainer.evaluation.evaluate import references_of
from trainer.evaluation.not_photos import LEARNED, drawn
from trainer.export import relevance

PHOTOS = 15000  # of the training photos of a dataset
_LOOKS = 4000  # of them all tell what photos look like
_AXES = 64
_BATCH = 32
_EVEN = 1.0  # of the photos' mean variance, added in every direction: few photos tell little of most directions


def looks_of(folder: Path, learned: Mapping[str, Sequence[Example]], vocabulary: Vocabulary) -> Arrays:
    """Return the arrays of ``Novelty`` and ``Relevance``, from some of each dataset's training photos as the bundle sees them.

    Photos of which several people wrote go before others: they tell more.
    """
    from desktop_captioner.captioning.captioner import load

    captioner = load(folder)

    def seen(stacks: Iterable[NDArray[np.uint8]]) -> list[NDArray[np.float32]]:
        return [pooled(np.asarray(captioner.engine.encode(stack))) for stack in stacks]

    photos, captions = [], []
    for examples in learned.values():
        several = [example for example in examples if len(example.captions) > 1]
        some = list(readable(spread(several if len(several) >= PHOTOS else examples, PHOTOS), captioner.side))
        photos.append(np.concatenate(seen(plain_stacks(some, captioner.side, _BATCH))))
        captions.append(references_of(some))
    every = np.concatenate(photos)
    every = every[:: max(1, len(every) // _LOOKS)]
    looks = fitted(every) | {DRAWN: towards(every, seen(drawn(LEARNED, captioner.side)))}
    suits = relevance.fitted(photos, captions, looks[MEAN], vocabulary)
    return looks | (to_weights(suits) if suits else {})


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


def towards(photos: NDArray[np.float32], kinds: Sequence[NDArray[np.float32]]) -> NDArray[np.float32]:
    """Return the direction ``[D]`` from photos ``[N, D]`` to the mean of other kinds of pictures, each ``[M, D]``.

    Fisher's discriminant, with the covariance of the photos shrunk to an even one. The photos' standard deviation along it
    is 1.
    """
    vectors = (photos - photos.mean(axis=0)).astype(np.float64)
    away = np.mean([kind.mean(axis=0) for kind in kinds], axis=0) - photos.mean(axis=0)
    # The inverse of the covariance and so much of the unit matrix, by way of the photos: there are fewer than directions.
    even = _EVEN * (vectors**2).mean()
    between = vectors @ vectors.T / len(vectors) + even * np.eye(len(vectors))
    direction = (away - vectors.T @ np.linalg.solve(between, vectors @ away) / len(vectors)) / even
    return (direction / max(float((vectors @ direction).std()), 1e-12)).astype(np.float32)

"""Chooses the photos of an epoch, and their order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

Rows = NDArray[np.int64]

_POOL = 16  # batches that are sorted by the shape of their captions together


class Mixture:
    """The photos of several datasets, each as often in an epoch as its weight says.

    A part of a weight, as the half of 1.5, goes round: over some epochs every photo comes equally often.
    """

    def __init__(self, sizes: Mapping[str, int], weights: Mapping[str, float], seed: int) -> None:
        """sizes: how many photos each dataset has; they are numbered one dataset after the other."""
        self.seed = seed
        self.parts: list[tuple[int, Rows, int, int]] = []  # place, order, whole rounds, and how many more
        first = 0
        for place, (name, size) in enumerate(sizes.items()):
            whole, rest = divmod(weights[name], 1)
            order = np.random.default_rng((seed, place)).permutation(size) + first
            self.parts.append((first, order, int(whole), round(rest * size)))
            first += size

    def __len__(self) -> int:
        """Return the number of photos in an epoch."""
        return sum(whole * len(order) + some for _, order, whole, some in self.parts)

    def rows(self, epoch: int) -> Rows:
        """The photos of an epoch, not yet shuffled."""
        found: list[Rows] = []
        for first, order, whole, some in self.parts:
            found += [np.arange(first, first + len(order))] * whole
            if some:
                found.append(np.take(order, np.arange(epoch * some, (epoch + 1) * some), mode="wrap"))
        return np.concatenate(found) if found else np.zeros(0, np.int64)


def deal(rows: Rows, batch: int, shapes: Sequence[NDArray[np.int64]], random: np.random.Generator) -> Rows:
    """Shuffles the rows, sorts them by shape within pools of batches, and shuffles the batches: ``[steps, batch]``.

    shapes: of each row's captions, what matters most last, as ``np.lexsort`` takes it. What fills no batch is left out.
    """
    steps = len(rows) // batch
    order = rows[random.permutation(len(rows))[: steps * batch]]
    pools = [order[i : i + batch * _POOL] for i in range(0, len(order), batch * _POOL)]
    order = np.concatenate([pool[np.lexsort([shape[pool] for shape in shapes])] for pool in pools])
    return random.permutation(order.reshape(steps, batch))

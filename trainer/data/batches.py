"""Batches for training: photos or cached features, with their captions as token numbers.

Order, crops, flips and colours are drawn from (seed, epoch, batch), so that a resumed run sees what an uninterrupted
one would have seen. A photo that cannot be read keeps its place in the order, with no captions: it changes nothing for
the others.
"""

from __future__ import annotations

import logging
import os
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import numpy as np
from numpy.typing import NDArray

from desktop_captioner.photos.photo import PhotoError
from trainer.data.captions import Captions
from trainer.data.dataset import Example
from trainer.data.epochs import Mixture, deal
from trainer.data.features import Features
from trainer.data.photos import DRAWS, read_photo, varied, view_of
from trainer.data.things import Things, in_view, targets

Batch = tuple[dict[str, Any], NDArray[np.int32]]
View = tuple[dict[str, Any], NDArray[np.bool_], NDArray[np.bool_]]

_AHEAD = 4  # batches made before they are asked for
_NOTHING = np.zeros((0, 6), np.float32)  # is known to be in a photo that nobody has looked at
_THREADS = min(_AHEAD, os.cpu_count() or 1)
log = logging.getLogger("trainer")


class Batches:
    """One epoch after another of training batches.

    Each item: ``({"photos" or "features", "tokens" int32[B, C, T]}, targets int32[B, C, T])``, with what is in the photos where
    a second task asks for it.
    """

    def __init__(self, captions: Captions, mixture: Mixture, batch: int, seed: int, epoch: int = 0) -> None:
        """epoch: the one to begin with."""
        self.captions, self.mixture, self.batch_size, self.seed = captions, mixture, batch, seed
        self.begin(epoch)

    def __len__(self) -> int:
        return len(self.mixture) // self.batch_size

    @property
    def captions_each(self) -> float:
        """The mean number of captions of an epoch's photos."""
        return float(self.captions.counts[self.mixture.rows(0)].mean())

    def begin(self, epoch: int) -> None:
        """Deals the batches of an epoch."""
        self.epoch = epoch
        random = np.random.default_rng((self.seed, epoch))
        shapes = (self.captions.lengths, self.captions.counts)
        self.rows = deal(self.mixture.rows(epoch), self.batch_size, shapes, random)

    def from_step(self, step: int) -> Iterator[Batch]:
        """The epoch's batches from one on, made ahead in threads."""
        with ThreadPoolExecutor(_THREADS) as pool:
            coming = deque(pool.submit(self.__getitem__, index) for index in range(step, min(step + _AHEAD, len(self))))
            try:
                for index in range(step + _AHEAD, len(self) + _AHEAD):
                    if not coming:
                        return
                    made = coming.popleft().result()
                    if index < len(self):
                        coming.append(pool.submit(self.__getitem__, index))
                    yield made
            finally:
                pool.shutdown(wait=True, cancel_futures=True)

    def __getitem__(self, index: int) -> Batch:
        rows = self.rows[index]
        inputs, mirrored, readable = self.view(rows, np.random.default_rng((self.seed, self.epoch, index)))
        tokens, targets = self.captions.batch(rows, mirrored, readable)
        return inputs | {"tokens": tokens}, targets

    def view(self, rows: NDArray[np.int64], random: np.random.Generator) -> View:
        """What the network sees, which of its photos are mirrored, and which could be read."""
        raise NotImplementedError


class PhotoBatches(Batches):
    """Photos from their files, each time another view: ``uint8[B, S, S, 3]``."""

    def __init__(
        self,
        examples: Sequence[Example],
        side: int,
        smallest: float,
        colour: float,
        things: Things | None = None,
        grid: tuple[int, int] = (0, 0),
        **kwargs: Any,
    ) -> None:
        """things: what is in the photos, for a second task; grid: rows and columns of the features that it is for."""
        self.examples, self.side, self.smallest, self.colour = examples, side, smallest, colour
        self.things, self.grid = things, grid
        self.broken: set[int] = set()
        super().__init__(**kwargs)

    def view(self, rows: NDArray[np.int64], random: np.random.Generator) -> View:
        mirrored = random.random(len(rows)) < 0.5
        draws = random.random((len(rows), DRAWS))
        photos = np.zeros((len(rows), self.side, self.side, 3), np.uint8)
        readable = np.ones(len(rows), bool)
        for place, row in enumerate(rows):
            path = self.examples[row].photo
            try:
                image = read_photo(path)
            except PhotoError as error:
                readable[place] = False
                if row not in self.broken:
                    self.broken.add(row)
                    log.warning("left out: %s: %s", path.name, error.sentence)
            else:
                flip = bool(mirrored[place])
                photos[place] = varied(image, self.side, flip, self.smallest, self.colour, draws[place])
        return {"photos": photos} | self._seen(rows, draws, mirrored, readable), mirrored, readable

    def _seen(
        self,
        rows: NDArray[np.int64],
        draws: NDArray[np.float64],
        mirrored: NDArray[np.bool_],
        readable: NDArray[np.bool_],
    ) -> dict[str, Any]:
        """What is in these views, for a second task."""
        if self.things is None:
            return {}
        found = [self.things.of(self.examples[row]) for row in rows]
        known = readable & np.array([each is not None for each in found])
        shown = [
            in_view(_NOTHING if each is None else each, view_of(self.smallest, draw), bool(flip))
            for each, draw, flip in zip(found, draws, mirrored, strict=True)
        ]
        cells, views = targets(shown, len(self.things.kinds), *self.grid)
        return {"cells": cells, "things": views, "known": known}


class FeatureBatches(Batches):
    """Cached features of a few views: ``float16[B, rows, columns, C]``; odd views are mirrored."""

    def __init__(self, views: Sequence[Features], **kwargs: Any) -> None:
        self.views = views
        super().__init__(**kwargs)

    def view(self, rows: NDArray[np.int64], random: np.random.Generator) -> View:
        chosen = random.integers(len(self.views), size=len(rows))
        features = np.stack([self.views[v][r] for v, r in zip(chosen, rows, strict=True)])
        readable = np.array([r not in self.views[v].broken for v, r in zip(chosen, rows, strict=True)])
        return {"features": features}, chosen % 2 == 1, readable

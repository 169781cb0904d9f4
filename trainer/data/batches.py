"""Batches for training: photos or cached features, with their captions as token numbers.

Order, crops, flips and colours are drawn from (seed, epoch, batch), so that a resumed run sees what an uninterrupted
one would have seen.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import tensorflow as tf
from numpy.typing import NDArray
from PIL import Image, ImageEnhance

from desktop_captioner.captioning.vocabulary import END, PAD, START, Vocabulary, words_of
from desktop_captioner.photos.decode import open_upright, squared
from trainer.data.flickr8k import Example

MIRRORED = {"left": "right", "right": "left", "leftmost": "rightmost", "rightmost": "leftmost"}
CAPTIONS = 5
_AHEAD = 4  # batches made before they are asked for
_POOL = 16  # batches that are sorted by length together


class Captions:
    """All captions of a split as token numbers.

    tokens: ``int32[2, N, 5, max_words + 1]``, start to end, padded; index 1 of the first axis is for mirrored photos.
    """

    def __init__(self, examples: Sequence[Example], vocabulary: Vocabulary, max_words: int) -> None:
        self.tokens = np.full((2, len(examples), CAPTIONS, max_words + 1), PAD, np.int32)
        for row, example in enumerate(examples):
            for column in range(CAPTIONS):
                words = words_of(example.captions[column % len(example.captions)])[: max_words - 1]
                for mirrored in (0, 1):
                    seen = [MIRRORED.get(word, word) for word in words] if mirrored else words
                    numbers = [START, *vocabulary.encode(seen), END]
                    self.tokens[mirrored, row, column, : len(numbers)] = numbers
        self.lengths = (self.tokens[0] != PAD).sum(axis=-1).max(axis=-1)

    def batch(
        self, rows: NDArray[np.int64], mirrored: NDArray[np.bool_]
    ) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
        """Input and target tokens ``int32[B, 5, T]`` of the rows, T a multiple of four that holds them all."""
        longest = int(self.lengths[rows].max()) - 1
        length = min(self.tokens.shape[-1] - 1, -(-longest // 4) * 4)
        chosen = self.tokens[mirrored.astype(int), rows]
        return chosen[:, :, :length], chosen[:, :, 1 : length + 1]


def mirror_image(example: Example) -> Example:
    """The photo's mirror image, and what people would have said of it."""
    said = (" ".join(MIRRORED.get(word, word) for word in words_of(caption)) for caption in example.captions)
    return replace(example, captions=tuple(said), mirrored=not example.mirrored)


def read_photo(path: Path) -> Image.Image:
    """The photo in RGB as the application sees it, at its full size, as crops need it; raises PhotoError."""
    return open_upright(path)


def plain(image: Image.Image, side: int, mirrored: bool = False) -> NDArray[np.uint8]:
    """The photo as the application shows it to the model: ``uint8[S, S, 3]``."""
    image = squared(image, side)
    return np.asarray(image.transpose(Image.Transpose.FLIP_LEFT_RIGHT) if mirrored else image)


def shown(example: Example, side: int) -> NDArray[np.uint8]:
    """What the model sees of an example: ``uint8[S, S, 3]``."""
    return plain(read_photo(example.photo), side, example.mirrored)


def stacks(look: Callable[[int], NDArray[np.uint8]], count: int, batch: int) -> Iterator[NDArray[np.uint8]]:
    """What ``look`` gives of photos 0 to ``count``, in batches ``uint8[B, S, S, 3]``, decoded by two threads."""
    with ThreadPoolExecutor(2) as pool:
        for first in range(0, count, batch):
            yield np.stack(list(pool.map(look, range(first, min(first + batch, count)))))


def plain_stacks(examples: Sequence[Example], side: int, batch: int) -> Iterator[NDArray[np.uint8]]:
    """What the model sees of the examples, in batches ``uint8[B, S, S, 3]``."""
    return stacks(lambda row: shown(examples[row], side), len(examples), batch)


def spread(examples: Sequence[Example], count: int) -> Sequence[Example]:
    """At most so many of the examples, from all over them."""
    return examples[:: max(1, len(examples) // count)][:count]


def varied(
    image: Image.Image, side: int, mirrored: bool, smallest: float, colour: float, random: np.random.Generator
) -> NDArray[np.uint8]:
    """A random crop with random brightness, contrast and saturation: ``uint8[S, S, 3]``.

    smallest: the least share of each edge that a crop keeps. colour: the largest relative change.
    """
    width, height = (random.uniform(smallest, 1.0) * edge for edge in image.size)
    left, top = random.uniform(0, image.width - width), random.uniform(0, image.height - height)
    image = squared(image, side, (left, top, left + width, top + height))
    if mirrored:
        image = image.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    for kind in (ImageEnhance.Brightness, ImageEnhance.Contrast, ImageEnhance.Color):
        image = kind(image).enhance(random.uniform(1 - colour, 1 + colour))
    return np.asarray(image)


class Batches:
    """One epoch after another of training batches.

    Each item: ``({"photos" or "features", "tokens" int32[B, 5, T]}, targets int32[B, 5, T])``.
    """

    def __init__(self, captions: Captions, batch: int, seed: int, first_epoch: int = 0) -> None:
        self.captions, self.batch_size, self.seed = captions, batch, seed
        self.epoch = first_epoch
        self._deal()

    def __len__(self) -> int:
        return len(self.captions.lengths) // self.batch_size

    def dataset(self) -> tf.data.Dataset:
        """The batches of one epoch, made ahead in a thread; each time it is iterated over, the next epoch's."""
        (inputs, targets) = self[0]
        images = {name: tf.TensorSpec((None, *array.shape[1:]), array.dtype) for name, array in inputs.items()}
        words = tf.TensorSpec((None, CAPTIONS, None), targets.dtype)

        def epoch() -> Iterator[Any]:
            for index in range(len(self)):
                yield self[index]
            self.next_epoch()

        made = tf.data.Dataset.from_generator(epoch, output_signature=(images | {"tokens": words}, words))
        return made.apply(tf.data.experimental.assert_cardinality(len(self))).prefetch(_AHEAD)

    def next_epoch(self) -> None:
        """Goes on to the next epoch's batches."""
        self.epoch += 1
        self._deal()

    def _deal(self) -> None:
        """Shuffles, sorts by caption length within pools of batches, shuffles the batches."""
        random = np.random.default_rng((self.seed, self.epoch))
        order = random.permutation(len(self.captions.lengths))[: len(self) * self.batch_size]
        pool = self.batch_size * _POOL
        pools = [order[i : i + pool] for i in range(0, len(order), pool)]
        order = np.concatenate([rows[np.argsort(self.captions.lengths[rows], kind="stable")] for rows in pools])
        self.rows = random.permutation(order.reshape(len(self), self.batch_size))

    def __getitem__(self, index: int) -> tuple[dict[str, Any], NDArray[np.int32]]:
        rows = self.rows[index]
        name, images, mirrored = self.view(rows, np.random.default_rng((self.seed, self.epoch, index)))
        tokens, targets = self.captions.batch(rows, mirrored)
        return {name: images, "tokens": tokens}, targets

    def view(self, rows: NDArray[np.int64], random: np.random.Generator) -> tuple[str, Any, NDArray[np.bool_]]:
        """The input's name, the array, and which of its photos are mirrored."""
        raise NotImplementedError


class PhotoBatches(Batches):
    """Photos from their files, each time another view: ``uint8[B, S, S, 3]``."""

    def __init__(self, examples: Sequence[Example], side: int, smallest: float, colour: float, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.examples, self.side, self.smallest, self.colour = examples, side, smallest, colour

    def view(self, rows: NDArray[np.int64], random: np.random.Generator) -> tuple[str, Any, NDArray[np.bool_]]:
        mirrored = random.random(len(rows)) < 0.5
        views = [
            varied(read_photo(self.examples[row].photo), self.side, bool(flip), self.smallest, self.colour, random)
            for row, flip in zip(rows, mirrored, strict=True)
        ]
        return "photos", np.stack(views), mirrored


class FeatureBatches(Batches):
    """Cached features of a few views: ``float16[B, rows, columns, C]``; odd views are mirrored."""

    def __init__(self, features: Sequence[NDArray[np.float16]], **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.features = features

    def view(self, rows: NDArray[np.int64], random: np.random.Generator) -> tuple[str, Any, NDArray[np.bool_]]:
        views = random.integers(len(self.features), size=len(rows))
        return "features", np.stack([self.features[v][r] for v, r in zip(views, rows, strict=True)]), views % 2 == 1

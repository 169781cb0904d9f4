"""Photos as the network sees them in training: plain ones, as in the application, and random views."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageEnhance

from desktop_captioner.photos.decode import open_upright, resized_to_square
from trainer.data.dataset import Example
from trainer.data.things import Shares

DRAWS = 7  # random numbers that a view takes: two edges, two places, three colours


def read_photo(path: Path) -> Image.Image:
    """The photo in RGB as the application sees it, at its full size, as crops need it; raises PhotoError."""
    return open_upright(path)


def plain(image: Image.Image, side: int, mirrored: bool = False) -> NDArray[np.uint8]:
    """The photo as the application shows it to the model: ``uint8[S, S, 3]``."""
    image = resized_to_square(image, side)
    return np.asarray(image.transpose(Image.Transpose.FLIP_LEFT_RIGHT) if mirrored else image)


def shown(example: Example, side: int) -> NDArray[np.uint8]:
    """Return an example's photo as the model sees it: ``uint8[S, S, 3]``; raises PhotoError."""
    return plain(read_photo(example.photo), side, example.mirrored)


def view_of(smallest: float, draws: NDArray[np.float64]) -> Shares:
    """Return the left and top, the width and height of a random crop, as shares of the photo's.

    smallest: the least share of each edge that a crop keeps. draws: random numbers in [0, 1) that decide it.
    """
    width, height = smallest + (1 - smallest) * draws[:2]
    return draws[2] * (1 - width), draws[3] * (1 - height), width, height


def varied(
    image: Image.Image, side: int, mirrored: bool, smallest: float, colour: float, draws: NDArray[np.float64]
) -> NDArray[np.uint8]:
    """A random crop with random brightness, contrast and saturation: ``uint8[S, S, 3]``.

    smallest: the least share of each edge that a crop keeps. colour: the largest relative change. draws: ``[DRAWS]``
    random numbers in [0, 1) that decide them.
    """
    left, top, width, height = view_of(smallest, draws)
    across, down = image.size
    image = resized_to_square(image, side, (left * across, top * down, (left + width) * across, (top + height) * down))
    if mirrored:
        image = image.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    kinds = (ImageEnhance.Brightness, ImageEnhance.Contrast, ImageEnhance.Color)
    for kind, draw in zip(kinds, draws[4:], strict=True):
        image = kind(image).enhance(1 - colour + 2 * colour * draw)
    return np.asarray(image)


def stacks(look: Callable[[int], NDArray[np.uint8]], count: int, batch: int) -> Iterator[NDArray[np.uint8]]:
    """Yield the results of ``look`` for photos 0 to ``count``, in batches ``uint8[B, S, S, 3]``, the next one read meanwhile."""
    parts = [range(first, min(first + batch, count)) for first in range(0, count, batch)]
    with ThreadPoolExecutor(2) as pool:
        ahead = [pool.submit(look, row) for row in parts[0]] if parts else []
        for number in range(len(parts)):
            following = parts[number + 1] if number + 1 < len(parts) else ()
            coming = [pool.submit(look, row) for row in following]
            yield np.stack([each.result() for each in ahead])
            ahead = coming


def plain_stacks(examples: Sequence[Example], side: int, batch: int) -> Iterator[NDArray[np.uint8]]:
    """Yield the examples' photos as the model sees them, in batches ``uint8[B, S, S, 3]``; raises PhotoError."""
    return stacks(lambda row: shown(examples[row], side), len(examples), batch)


def spread(examples: Sequence[Example], count: int) -> Sequence[Example]:
    """At most so many of the examples, from all over them."""
    return examples[:: max(1, len(examples) // count)][:count]

"""Limits on bundles from strangers, checked before anything in them takes memory or time."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass

import numpy as np

from desktop_captioner.captioning.config import ModelConfig

# From and to, both included. The largest published captioners of these kinds stay far below.
_RANGES = {
    "side": (16, 1024), "width": (1, 4096), "heads": (1, 64), "feed_forward": (1, 16384), "encoder_layers": (1, 32),
    "decoder_layers": (1, 32), "max_words": (1, 256), "cells": (1, 4096), "styles": (0, 64),
}  # fmt: skip
_MOST_WORDS, _LONGEST_WORD = 262_144, 100
_MOST_ARRAYS = 20_000
_KINDS = ("F32", "F16", "I8")
_SCALE = ".scale"


@dataclass(frozen=True)
class StoredArray:
    """An array in a weights file as its header tells of it. kind: as safetensors calls it."""

    kind: str
    shape: tuple[int, ...]

    @property
    def size(self) -> int:
        size = 1
        for each in self.shape:
            size *= each
        return size


def check_sizes(model: ModelConfig) -> None:
    """Raises ValueError where a configuration asks for more than any captioner needs."""
    for name, value in (asdict(model.encoder) | asdict(model.decoder)).items():
        lowest, highest = _RANGES.get(name, (0, 0))
        if name in _RANGES and not lowest <= value <= highest:
            raise ValueError(f"{name} is {value}, not from {lowest} to {highest}")
    if not 0 <= model.decoder.dropout < 1:
        raise ValueError("dropout is not from 0 to 1")


def words_in(content: bytes) -> list[str]:
    """The words of a vocabulary file, one a line. Raises ValueError for too many, and for what is no word."""
    if content.count(b"\n") > _MOST_WORDS:
        raise ValueError(f"the vocabulary has more than {_MOST_WORDS} words")
    words = content.decode("utf-8").removesuffix("\n").split("\n")
    for word in words:
        # What is not printed might change a terminal's colours, or its title.
        if not word.isprintable() or " " in word or not 0 < len(word) <= _LONGEST_WORD:
            raise ValueError("the vocabulary holds what is no word")
    return words


def check_arrays(stored: Mapping[str, StoredArray], model: ModelConfig, words: int) -> None:
    """Raises ValueError where weights would grow as they are read, or are fewer than the network has."""
    if len(stored) > _MOST_ARRAYS:
        raise ValueError(f"there are more than {_MOST_ARRAYS} arrays")
    for name, array in stored.items():
        if array.kind not in _KINDS:
            raise ValueError(f"{name} is of the kind {array.kind}, not {', '.join(_KINDS)}")
        if array.kind == "I8" and not _is_scaled(array, stored.get(name + _SCALE)):
            raise ValueError(f"{name} has no scale that fits it")
    there = sum(
        array.size for name, array in stored.items() if name.startswith("decoder/") and not name.endswith(_SCALE)
    )
    if (needed := sum(_least(model, words))) > there:
        raise ValueError(f"the decoder needs {needed} weights or more, there are {there}")


def _is_scaled(array: StoredArray, scale: StoredArray | None) -> bool:
    if scale is None or len(scale.shape) != len(array.shape):
        return False
    try:
        return np.broadcast_shapes(array.shape, scale.shape) == array.shape
    except ValueError:
        return False


def _least(model: ModelConfig, words: int) -> Iterator[int]:
    """Sizes of matrices that the decoder has in any case."""
    decoder = model.decoder
    yield words * decoder.width
    if decoder.architecture == "transformer":
        layer = 4 * decoder.width**2 + 2 * decoder.width * decoder.feed_forward
        yield (decoder.encoder_layers + decoder.decoder_layers) * layer

"""Image encoders: a batch of photos becomes a grid of feature vectors.

Every encoder is a pair of Keras models. The *stem* takes ``uint8[B, S, S, 3]`` photos, the *top* takes the stem's
output and gives the grid; the cut lies where features are worth caching while a decoder is trained. Batch
normalisation is folded into the convolutions from the start: the network has convolutions with a bias and ReLUs
only, in training and in use, so there are no moving statistics to disturb.

InceptionV3: Szegedy et al., "Rethinking the Inception Architecture for Computer Vision", CVPR 2016.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import keras
import numpy as np
from keras import layers

from desktop_captioner.captioning.config import EncoderConfig

Tensor = Any
Policy = Any


@dataclass(frozen=True)
class Encoder:
    """The two halves of an encoder.

    stem: ``uint8[B, S, S, 3] -> [B, 8, 8, C]``; top: ``[B, 8, 8, C] -> [B, 8, 8, D]``. parts: for each convolution
    layer, by its name, the numbers of the network's convolutions that it computes side by side.
    """

    stem: keras.Model
    top: keras.Model
    parts: dict[str, tuple[int, ...]]

    def __call__(self, images: Tensor, training: bool = False) -> Tensor:
        """The grid of features ``[B, 8, 8, D]`` of ``uint8[B, S, S, 3]`` photos."""
        return self.top(self.stem(images, training=training), training=training)

    @property
    def convolutions(self) -> list[keras.layers.Layer]:
        """The convolution layers of both halves, in the network's order."""
        layer_of = {layer.name: layer for half in (self.stem, self.top) for layer in half.layers}
        return [layer_of[name] for name in sorted(self.parts, key=lambda name: self.parts[name])]

    def assign(self, values: Callable[[str], Any]) -> None:
        """Sets all weights; values: array of a name such as ``conv_05/kernel`` (rows, columns, in, out)."""
        for layer in self.convolutions:
            for variable in (layer.kernel, layer.bias):
                arrays = [values(f"conv_{number:02d}/{variable.name}") for number in self.parts[layer.name]]
                variable.assign(np.concatenate(arrays, axis=-1))


class _Convolutions:
    """Makes the network's convolutions, under the numbers that ``keras.applications`` creates them in."""

    def __init__(self, policy: Policy, fused: bool) -> None:
        self.policy, self.fused = policy, fused
        self.parts: dict[str, tuple[int, ...]] = {}

    def __call__(
        self, x: Tensor, number: int, filters: int, rows: int, columns: int, strides: int = 1, padding: str = "same"
    ) -> Tensor:
        return self._layer((number,), filters, (rows, columns), strides, padding, "relu")(x)

    def _layer(
        self, numbers: tuple[int, ...], filters: int, size: tuple[int, int], strides: int, padding: str, activation: str
    ) -> keras.layers.Layer:
        name = "conv_" + "_".join(f"{number:02d}" for number in numbers)
        self.parts[name] = numbers
        return layers.Conv2D(
            filters, size, strides=strides, padding=padding, activation=activation,
            kernel_initializer="he_normal", dtype=self.policy, name=name,
        )  # fmt: skip

    def branches(self, x: Tensor, filters: dict[int, int], pool: int | None = None, kind: str = "average") -> list[Tensor]:
        """The 1×1 convolutions that open a block's branches: number to filters; ``pool`` is the one behind a pooling.

        A 1×1 convolution commutes with average pooling, so the fused network convolves first and pools the few
        channels that come out, and one wide product serves all branches.
        """
        averaged = pool if pool is not None and kind == "average" else None
        if not self.fused:
            pooling = {"average": layers.AveragePooling2D, "max": layers.MaxPooling2D}[kind]
            pooled = pooling(3, strides=1, padding="same", dtype=self.policy)(x) if pool is not None else x
            return [self(pooled if number == pool else x, number, count, 1, 1) for number, count in filters.items()]
        together = {number: count for number, count in filters.items() if number != pool or averaged is not None}
        wide = self._layer(tuple(together), sum(together.values()), (1, 1), 1, "same", "linear")(x)
        outputs, first = {}, 0
        for number, count in together.items():
            part = wide[..., first : first + count]
            if number == averaged:
                part = layers.AveragePooling2D(3, strides=1, padding="same", dtype=self.policy)(part)
            outputs[number] = layers.ReLU(dtype=self.policy)(part)
            first += count
        if pool is not None and averaged is None:
            pooled = layers.MaxPooling2D(3, strides=1, padding="same", dtype=self.policy)(x)
            outputs[pool] = self(pooled, pool, filters[pool], 1, 1)
        return [outputs[number] for number in filters]


def inception_v3(config: EncoderConfig, policy: Policy = None, fused: bool = False) -> Encoder:
    """InceptionV3 without its classifier: a grid of 8×8×2048 for photos of 299×299.

    policy: Keras dtype policy or its name; None takes Keras' global policy. fused: the same function, arranged for
    speed in use instead of for training.
    """
    conv = _Convolutions(policy, fused)

    def max_pool(x: Tensor) -> Tensor:
        return layers.MaxPooling2D(3, strides=2, dtype=policy)(x)

    def join(*branches: Tensor, name: str | None = None) -> Tensor:
        return layers.Concatenate(dtype=policy, name=name)(list(branches))

    def mixed_35(x: Tensor, n: int, pooled: int, name: str) -> Tensor:
        single, five, double, pool = conv.branches(x, {n: 64, n + 1: 48, n + 3: 64, n + 6: pooled}, pool=n + 6)
        five = conv(five, n + 2, 64, 5, 5)
        double = conv(conv(double, n + 4, 96, 3, 3), n + 5, 96, 3, 3)
        return join(single, five, double, pool, name=name)

    def mixed_17(x: Tensor, n: int, width: int, name: str) -> Tensor:
        single, seven, double, pool = conv.branches(x, {n: 192, n + 1: width, n + 4: width, n + 9: 192}, pool=n + 9)
        seven = conv(conv(seven, n + 2, width, 1, 7), n + 3, 192, 7, 1)
        for number, filters, rows, columns in ((5, width, 7, 1), (6, width, 1, 7), (7, width, 7, 1), (8, 192, 1, 7)):
            double = conv(double, n + number, filters, rows, columns)
        return join(single, seven, double, pool, name=name)

    def mixed_8(x: Tensor, n: int, kind: str, name: str) -> Tensor:
        filters = {n: 320, n + 1: 384, n + 4: 448, n + 8: 192}
        single, three, double, pool = conv.branches(x, filters, pool=n + 8, kind=kind)
        three = join(conv(three, n + 2, 384, 1, 3), conv(three, n + 3, 384, 3, 1))
        double = conv(double, n + 5, 384, 3, 3)
        double = join(conv(double, n + 6, 384, 1, 3), conv(double, n + 7, 384, 3, 1))
        return join(single, three, double, pool, name=name)

    photos = keras.Input((config.side, config.side, 3), dtype="uint8", name="photos")
    x = layers.Rescaling(1 / 127.5, offset=-1.0, dtype=policy)(photos)
    x = conv(x, 0, 32, 3, 3, strides=2, padding="valid")
    x = conv(x, 1, 32, 3, 3, padding="valid")
    x = max_pool(conv(x, 2, 64, 3, 3))
    x = conv(x, 3, 80, 1, 1, padding="valid")
    x = max_pool(conv(x, 4, 192, 3, 3, padding="valid"))
    for name, n, pooled in (("mixed0", 5, 32), ("mixed1", 12, 64), ("mixed2", 19, 64)):
        x = mixed_35(x, n, pooled, name)
    three = conv(x, 26, 384, 3, 3, strides=2, padding="valid")
    double = conv(conv(conv(x, 27, 64, 1, 1), 28, 96, 3, 3), 29, 96, 3, 3, strides=2, padding="valid")
    x = join(three, double, max_pool(x), name="mixed3")
    for name, n, width in (("mixed4", 30, 128), ("mixed5", 40, 160), ("mixed6", 50, 160), ("mixed7", 60, 192)):
        x = mixed_17(x, n, width, name)
    three, seven = conv.branches(x, {70: 192, 72: 192})
    three = conv(three, 71, 320, 3, 3, strides=2, padding="valid")
    seven = conv(conv(seven, 73, 192, 1, 7), 74, 192, 7, 1)
    seven = conv(seven, 75, 192, 3, 3, strides=2, padding="valid")
    x = join(three, seven, max_pool(x), name="mixed8")
    stem = keras.Model(photos, x, name="stem")

    features = keras.Input(x.shape[1:], dtype=x.dtype, name="features")
    y = mixed_8(features, 76, "average", "mixed9")
    y = mixed_8(y, 85, config.last_pool, "mixed10")
    return Encoder(stem, keras.Model(features, y, name="top"), conv.parts)


ENCODERS: dict[str, Callable[[EncoderConfig, Policy, bool], Encoder]] = {"inception_v3": inception_v3}


def build_encoder(config: EncoderConfig, policy: Policy = None, fused: bool = False) -> Encoder:
    """The encoder that the configuration names, with random weights; needs no network."""
    return ENCODERS[config.architecture](config, policy, fused)

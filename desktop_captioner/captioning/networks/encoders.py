"""Image encoders: a batch of photos becomes a grid of feature vectors, or one vector each.

Every encoder is a pair of Keras models. The *stem* takes ``uint8[B, S, S, 3]`` photos, the *top* takes the stem's
output and gives the features; the cut lies where features are worth caching while a decoder is trained. InceptionV3's
batch normalisation is folded into the convolutions from the start: the network has convolutions with a bias and ReLUs
only, in training and in use, so there are no moving statistics to disturb.

InceptionV3: Szegedy et al., "Rethinking the Inception Architecture for Computer Vision", CVPR 2016. VGG16 and
DenseNet201 are in ``keras_applications.py``.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import keras
from keras import layers

from desktop_captioner.captioning.config import GRIDS, EncoderConfig
from desktop_captioner.captioning.networks import inception
from desktop_captioner.captioning.networks.keras_applications import STOCK, Preprocessing, halves

Tensor = Any
Policy = Any


@dataclass(frozen=True)
class Encoder:
    """The two halves of an encoder.

    stem: ``uint8[B, S, S, 3] -> [B, rows, columns, C]``; top: that to a grid ``[B, rows, columns, D]`` or a vector
    ``[B, D]``. InceptionV3: 8×8×1280, and 8×8×2048 or, with the stem's beside it, 8×8×3328.
    """

    stem: keras.Model
    top: keras.Model

    def __call__(self, images: Tensor, training: bool = False) -> Tensor:
        """The features ``[B, rows, columns, D]`` or ``[B, D]`` of ``uint8[B, S, S, 3]`` photos."""
        return self.top(self.stem(images, training=training), training=training)

    @property
    def input(self) -> Any:
        """The photos, as a symbolic tensor."""
        return self.stem.input

    @property
    def output(self) -> Any:
        """The features, as a symbolic tensor."""
        return self.top.output

    @property
    def convolutions(self) -> list[keras.layers.Layer]:
        """The layers of both halves that learn, in the network's order: convolutions, and VGG16's dense layers."""
        found = [x for x in self.weighted if isinstance(x, layers.Conv2D | layers.Dense)]
        numbered = all(layer.name.startswith("conv_") for layer in found)  # InceptionV3's branches lie side by side
        return sorted(found, key=lambda layer: layer.name) if numbered else found

    @property
    def weighted(self) -> list[keras.layers.Layer]:
        """The layers of both halves that have variables."""
        return [layer for half in (self.stem, self.top) for layer in half.layers if layer.variables]

    @property
    def named(self) -> dict[str, Any]:
        """Every variable, under its name in a weights file."""
        return {f"encoder/{layer.name}/{v.name}": v for layer in self.weighted for v in layer.variables}


class _Layers:
    """InceptionV3's parts as layers of Keras, under their numbers."""

    def __init__(self, policy: Policy, fast: bool, empty: bool) -> None:
        self.policy, self.fast, self.kernels = policy, fast, "zeros" if empty else "he_normal"

    def conv(
        self, x: Tensor, number: int, filters: int, rows: int, columns: int, strides: int = 1, padding: str = "same",
        activation: str = "relu",
    ) -> Tensor:  # fmt: skip
        return layers.Conv2D(
            filters, (rows, columns), strides=strides, padding=padding, activation=activation,
            kernel_initializer=self.kernels, dtype=self.policy, name=f"conv_{number:02d}",
        )(x)  # fmt: skip

    def max_pool(self, x: Tensor) -> Tensor:
        return layers.MaxPooling2D(3, strides=2, dtype=self.policy)(x)

    def pooled(self, x: Tensor, number: int, filters: int, kind: str = "average") -> Tensor:
        """The convolution commutes with average pooling, so the fast network pools the few channels that come out."""
        pooling = {"average": layers.AveragePooling2D, "max": layers.MaxPooling2D}[kind]
        pool = pooling(3, strides=1, padding="same", dtype=self.policy)
        if self.fast and kind == "average":
            return layers.ReLU(dtype=self.policy)(pool(self.conv(x, number, filters, 1, 1, activation="linear")))
        return self.conv(pool(x), number, filters, 1, 1)

    def join(self, *branches: Tensor, name: str | None = None) -> Tensor:
        return layers.Concatenate(dtype=self.policy, name=name)(list(branches))


def inception_v3(config: EncoderConfig, policy: Policy = None, fast: bool = False, empty: bool = False) -> Encoder:
    """InceptionV3 without its classifier: for photos of 299×299 a grid of 8×8×2048, or of 8×8×3328 with ``mixed8``'s.

    policy: Keras dtype policy or its name; None takes Keras' global policy. fast: the same function, arranged for
    speed in use instead of for training. empty: no time is spent on random weights, as others will take their place.
    """
    parts = _Layers(policy, fast, empty)
    photos = keras.Input((config.side, config.side, 3), dtype="uint8", name="photos")
    if config.preprocessing == "tf":
        x = layers.Rescaling(inception.SCALE, offset=inception.OFFSET, dtype=policy)(photos)
    else:
        x = Preprocessing(config.preprocessing, dtype=policy)(photos)
    x = inception.stem(parts, x)
    stem = keras.Model(photos, x, name="stem")

    features = keras.Input(x.shape[1:], dtype=x.dtype, name="features")
    y = inception.top(parts, features, config.last_pool)
    if config.output == "pooled":
        y = layers.GlobalAveragePooling2D(dtype=policy, name="pooled")(y)
    elif config.output == GRIDS:
        y = parts.join(y, features, name=GRIDS)
    elif config.output != "grid":
        raise ValueError(f"inception_v3 has no output “{config.output}”")
    return Encoder(stem, keras.Model(features, y, name="top"))


def classic(config: EncoderConfig, policy: Policy = None, fast: bool = False, empty: bool = False) -> Encoder:
    """VGG16 or DenseNet201; there is no arrangement of them that is faster."""
    return Encoder(*halves(config, policy))


ENCODERS: dict[str, Callable[[EncoderConfig, Policy, bool, bool], Encoder]] = {
    "inception_v3": inception_v3, **dict.fromkeys(STOCK, classic),
}  # fmt: skip


def build_encoder(config: EncoderConfig, policy: Policy = None, fast: bool = False, empty: bool = False) -> Encoder:
    """The encoder that the configuration names, with random weights or ``empty``; needs no network.

    Raises ValueError for one that is not known.
    """
    if config.architecture not in ENCODERS:
        raise ValueError(f"there is no encoder “{config.architecture}”, only {', '.join(ENCODERS)}")
    return ENCODERS[config.architecture](config, policy, fast, empty)

"""VGG16 and DenseNet201, the layers of ``keras.applications``, as encoders of this program.

VGG16: Simonyan and Zisserman, "Very Deep Convolutional Networks for Large-Scale Image Recognition", ICLR 2015.
DenseNet201: Huang et al., "Densely Connected Convolutional Networks", CVPR 2017. Its batch normalisations stand before
their convolutions and cannot be folded into them; they keep their statistics, in training too.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import keras
from keras import layers, ops

from desktop_captioner.captioning.config import EncoderConfig

Tensor = Any
Policy = Any
Halves = tuple[keras.Model, keras.Model]


@dataclass(frozen=True)
class Stock:
    """A network of ``keras.applications``. make: its function; cut: the layer after which the top begins.

    outputs: what it can give.
    """

    make: Callable[..., keras.Model]
    cut: str
    outputs: tuple[str, ...]


STOCK = {
    "vgg16": Stock(keras.applications.VGG16, "block4_pool", ("grid", "pooled", "fc2")),
    "densenet201": Stock(keras.applications.DenseNet201, "pool4_pool", ("grid", "pooled")),
}

# Mean and standard deviation of each channel, in grey levels, and whether blue comes first.
PREPROCESSING: dict[str, tuple[tuple[float, ...], tuple[float, ...], bool]] = {
    "tf": ((127.5,) * 3, (127.5,) * 3, False),
    "caffe": ((103.939, 116.779, 123.68), (1.0,) * 3, True),
    "torch": ((123.675, 116.28, 103.53), (58.395, 57.12, 57.375), False),
}


@keras.saving.register_keras_serializable("desktop_captioner")
class Preprocessing(layers.Layer):
    """Grey levels ``[B, S, S, 3]`` as the network's weights know them."""

    def __init__(self, mode: str, **kwargs: Any) -> None:
        """mode: of PREPROCESSING; raises ValueError for another."""
        super().__init__(**kwargs)
        if mode not in PREPROCESSING:
            raise ValueError(f"there is no preprocessing “{mode}”, only {', '.join(PREPROCESSING)}")
        self.mode = mode

    def call(self, photos: Tensor) -> Tensor:
        mean, deviation, blue_first = PREPROCESSING[self.mode]
        x = ops.cast(photos, "float32")
        x = ops.flip(x, axis=-1) if blue_first else x
        return ops.cast((x - ops.array(mean)) / ops.array(deviation), self.compute_dtype)

    def compute_output_spec(self, photos: Tensor) -> Any:
        return keras.KerasTensor(photos.shape, self.compute_dtype)

    def get_config(self) -> dict[str, Any]:
        return {**super().get_config(), "mode": self.mode}


def halves(config: EncoderConfig, policy: Policy = None) -> Halves:
    """Stem and top of the network that the configuration names, with random weights.

    stem: ``uint8[B, S, S, 3]`` to the cut; top: from the cut to a grid, its mean, or ``fc2``. Raises ValueError for an
    output that the network has not.
    """
    stock = STOCK[config.architecture]
    if config.output not in stock.outputs:
        raise ValueError(f"{config.architecture} has no output “{config.output}”")
    photos = keras.Input((config.side, config.side, 3), dtype="uint8", name="photos")
    x = Preprocessing(config.preprocessing, name="preprocessing")(photos)
    network = stock.make(weights=None, include_top=False, input_tensor=x)
    network = keras.models.clone_model(network, clone_function=lambda layer: _with_policy(layer, policy))
    for layer in network.layers:
        if isinstance(layer, layers.BatchNormalization):
            layer.trainable = False
    cut = network.get_layer(stock.cut).output
    return keras.Model(network.inputs[0], cut, name="stem"), keras.Model(
        cut, _output(config, network, policy), name="top"
    )


def _output(config: EncoderConfig, network: keras.Model, policy: Policy) -> Tensor:
    grid = network.output
    if config.output == "grid":
        return grid
    if config.output == "pooled":
        return layers.GlobalAveragePooling2D(dtype=policy, name="pooled")(grid)
    y = layers.Flatten(dtype=policy, name="flatten")(grid)
    for name in ("fc1", "fc2"):
        y = layers.Dense(4096, activation="relu", dtype=policy, name=name)(y)
    return y


def _with_policy(layer: layers.Layer, policy: Policy) -> layers.Layer:
    settings = layer.get_config()
    return type(layer).from_config(settings if policy is None else {**settings, "dtype": policy})

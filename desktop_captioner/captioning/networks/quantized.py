"""An encoder in 8-bit integers: what a bundle stores is what multiplies.

Kernels are int8 with a scale for each output channel, as the bundle holds them. What flows between the layers is uint8
with a scale for each tensor, found on training photos. Products are summed in 32 bits (Jacob et al., "Quantization and
Training of Neural Networks for Efficient Integer-Arithmetic-Only Inference", CVPR 2018). TensorFlow's oneDNN kernels do the
arithmetic; a processor with VNNI does it about twice as fast as bfloat16.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import keras
import numpy as np
import tensorflow as tf
from keras import layers
from numpy.typing import NDArray

from desktop_captioner.captioning.bundle import rounded
from desktop_captioner.captioning.config import GRIDS
from desktop_captioner.captioning.networks.encoders import Encoder

Tensor = Any
Arrays = Mapping[str, NDArray[Any]]

RANGES = "encoder/ranges"  # float32[L]: the highest output of each convolution, in the encoder's order
_LEVELS = 255.0


class NotConvertibleError(ValueError):
    """An encoder that has no counterpart in 8 bits, or a bundle that lacks the ranges for it."""


@dataclass(frozen=True)
class _Step:
    """A layer, with the names of what goes in and what comes out: ``id`` of the encoder's symbolic tensors."""

    layer: layers.Layer
    inputs: tuple[int, ...]
    output: int


class Int8Encoder:
    """A bundle's InceptionV3 with every layer in 8 bits; called as an ``Encoder`` is, by several threads if need be.

    It has a session of its own: TensorFlow's graph optimiser finds nothing to do here, and takes seconds and hundreds of
    megabytes for that.
    """

    named: Mapping[str, Any] = {}  # nothing of it is a variable

    def __init__(self, encoder: Encoder, stored: Arrays, dtype: str) -> None:
        """encoder: for the sake of its layers, its weights are not used. stored: a bundle's arrays as its file has them.

        dtype: of the features. Raises NotConvertibleError.
        """
        if RANGES not in stored:
            raise NotConvertibleError(f"there are no {RANGES}")
        self.output = keras.KerasTensor(encoder.output.shape, dtype)  # the encoder's own would keep it alive
        names = [layer.name for layer in encoder.convolutions]
        ranges = dict(zip(names, stored[RANGES].tolist(), strict=True))
        with tf.Graph().as_default() as graph:
            photos = tf.compat.v1.placeholder(tf.uint8, encoder.input.shape)
            features = tf.cast(_Network(_steps(encoder), stored, ranges)(photos), dtype)
        options = tf.compat.v1.ConfigProto(device_count={"GPU": 0})
        options.graph_options.rewrite_options.disable_meta_optimizer = True
        self._features = tf.compat.v1.Session(graph=graph, config=options).make_callable(features, [photos])

    def __call__(self, photos: Tensor) -> Tensor:
        """The grid ``[B, rows, columns, D]`` of ``uint8[B, S, S, 3]`` photos."""
        return tf.constant(self._features(np.asarray(photos)))


class _Network:
    """The layers in 8 bits, as operations in the graph that is being built."""

    def __init__(self, steps: Sequence[_Step], stored: Arrays, own: Mapping[str, float]) -> None:
        """own: the range of each convolution."""
        two = steps[-1].layer.name == GRIDS  # which keep a scale each
        self._steps = steps[:-1] if two else steps
        self._grids = steps[-1].inputs if two else (steps[-1].output,)
        self._stored, self._rescaling = stored, steps[0]
        self._ranges = self._shared(own)

    def __call__(self, photos: Tensor) -> Tensor:
        """The grid ``float32[B, rows, columns, D]`` of ``uint8[B, S, S, 3]`` photos."""
        values: dict[int, Tensor] = {self._rescaling.inputs[0]: tf.bitcast(photos, tf.quint8)}
        for step in self._steps:
            values[step.output] = self._run(step, [values[name] for name in step.inputs])
        grids = [tf.bitcast(values[name], tf.uint8) for name in self._grids]
        scales = [self._ranges[name] / _LEVELS for name in self._grids]
        return tf.concat([tf.cast(g, tf.float32) * scale for g, scale in zip(grids, scales, strict=True)], axis=-1)

    def _shared(self, own: Mapping[str, float]) -> dict[int, float]:
        """The range of every tensor, from those of the convolutions.

        What is joined must have one scale, and pooling keeps it: such tensors share the highest of their ranges.
        """
        leader: dict[int, int] = {}

        def group(name: int) -> int:
            while leader.setdefault(name, name) != name:
                name = leader[name]
            return name

        for step in self._steps[1:]:
            if not isinstance(step.layer, layers.Conv2D):
                for name in step.inputs:
                    leader[group(name)] = group(step.output)
        highest: dict[int, float] = {}
        for step in self._steps[1:]:
            if isinstance(step.layer, layers.Conv2D):
                key = group(step.output)
                highest[key] = max(highest.get(key, 0.0), own[step.layer.name])
        ranges = {step.output: highest[group(step.output)] for step in self._steps[1:]}
        return ranges | {self._rescaling.output: _LEVELS * self._rescaling.layer.scale}

    def _run(self, step: _Step, values: Sequence[Tensor]) -> Tensor:
        layer = step.layer
        if isinstance(layer, layers.Rescaling):
            return values[0]  # its scale is the range, its offset goes into the first convolution's bias
        if isinstance(layer, layers.Concatenate):
            return tf.bitcast(tf.concat([tf.bitcast(value, tf.uint8) for value in values], axis=-1), tf.quint8)
        common = {
            "strides": [1, *layer.strides, 1], "padding": layer.padding.upper(), "min_input": 0.0,
            "max_input": self._ranges[step.inputs[0]],
        }  # fmt: skip
        if isinstance(layer, layers.MaxPooling2D):
            return tf.raw_ops.QuantizedMaxPool(input=values[0], ksize=[1, *layer.pool_size, 1], **common)[0]
        if isinstance(layer, layers.AveragePooling2D):
            return tf.raw_ops.QuantizedAvgPool(input=values[0], ksize=[1, *layer.pool_size, 1], **common)[0]
        kernel, scale, bias = self._weights(layer.name)
        if step.inputs[0] == self._rescaling.output:  # it pads nothing, so the offset is the same everywhere
            bias = bias + self._rescaling.layer.offset * scale * kernel.sum(axis=(0, 1, 2), dtype=np.float32)
        return tf.raw_ops.QuantizedConv2DWithBiasAndReluAndRequantize(
            input=values[0], filter=tf.constant(kernel.view(tf.qint8.as_numpy_dtype), tf.qint8), bias=tf.constant(bias),
            min_filter=tf.constant(-127 * scale), max_filter=tf.constant(127 * scale), out_type=tf.quint8,
            min_freezed_output=0.0, max_freezed_output=self._ranges[step.output], **common,
        )[0]  # fmt: skip

    def _weights(self, name: str) -> tuple[NDArray[np.int8], NDArray[np.float32], NDArray[np.float32]]:
        """Kernel ``[rows, columns, in, out]``, its scales ``[out]`` and the biases; small kernels are stored as floats."""
        kernel = f"encoder/{name}/kernel"
        stored = self._stored if f"{kernel}.scale" in self._stored else rounded(kernel, self._stored[kernel])
        return stored[kernel], stored[f"{kernel}.scale"].reshape(-1), self._stored[f"encoder/{name}/bias"]


def is_convertible(encoder: Encoder) -> bool:
    """True for an encoder that has a counterpart in 8 bits."""
    try:
        return bool(_steps(encoder))
    except NotConvertibleError:
        return False


def _steps(encoder: Encoder) -> list[_Step]:
    """The layers of both halves, each after those that it needs; raises NotConvertibleError."""
    steps = []
    for half in (encoder.stem, encoder.top):
        for layer in half.layers:
            if isinstance(layer, layers.InputLayer):
                continue
            given = layer.input if isinstance(layer.input, list) else [layer.input]
            names = tuple(id(encoder.stem.output) if each is encoder.top.input else id(each) for each in given)
            steps.append(_Step(layer, names, id(layer.output)))
    kinds = [step.layer for step in steps[1:]]
    if not isinstance(steps[0].layer, layers.Rescaling) or not all(map(_has_counterpart, kinds)):
        raise NotConvertibleError("only InceptionV3 has a counterpart in 8 bits")
    return steps


def _has_counterpart(layer: layers.Layer) -> bool:
    if isinstance(layer, layers.Conv2D):
        return bool(layer.activation.__name__ == "relu")
    return isinstance(layer, layers.MaxPooling2D | layers.AveragePooling2D | layers.Concatenate)

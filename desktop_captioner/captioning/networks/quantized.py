"""An encoder in 8-bit integers: what a bundle stores is what multiplies.

Kernels are int8 with a scale for each output channel, as the bundle holds them. What flows between the layers is uint8
with a scale for each tensor, found on training photos. Products are summed in 32 bits (Jacob et al., "Quantization and
Training of Neural Networks for Efficient Integer-Arithmetic-Only Inference", CVPR 2018). TensorFlow's oneDNN kernels do the
arithmetic; a processor with VNNI does it about twice as fast as bfloat16.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from desktop_captioner.captioning.bundle import rounded
from desktop_captioner.captioning.config import GRIDS, EncoderConfig
from desktop_captioner.captioning.networks import inception

Tensor = Any
Arrays = Mapping[str, NDArray[Any]]

RANGES = "encoder/ranges"  # float32[L]: the highest output of each convolution, in the encoder's order
_LEVELS = 255.0
_PHOTOS = 0  # the number of the tensor that goes in


class NotConvertibleError(ValueError):
    """An encoder that has no counterpart in 8 bits, or a bundle that lacks the ranges for it."""


@dataclass(frozen=True)
class _Step:
    """A layer. kind: "conv", "max", "average" or "join"; inputs and output: numbers of tensors; number: of a convolution."""

    kind: str
    inputs: tuple[int, ...]
    output: int
    number: int = 0
    strides: int = 1
    padding: str = "same"


class _Steps:
    """InceptionV3's parts, noted down: what must share a range is known before the first operation is made."""

    def __init__(self) -> None:
        self.all: list[_Step] = []

    def conv(
        self, x: int, number: int, filters: int, rows: int, columns: int, strides: int = 1, padding: str = "same"
    ) -> int:
        return self._add("conv", (x,), number, strides, padding)

    def max_pool(self, x: int) -> int:
        return self._add("max", (x,), strides=2, padding="valid")

    def pooled(self, x: int, number: int, filters: int, kind: str = "average") -> int:
        return self.conv(self._add(kind, (x,)), number, filters, 1, 1)

    def join(self, *branches: int, name: str | None = None) -> int:
        return self._add("join", branches)

    def _add(self, kind: str, inputs: tuple[int, ...], number: int = 0, strides: int = 1, padding: str = "same") -> int:
        output = _PHOTOS + 1 + len(self.all)
        self.all.append(_Step(kind, inputs, output, number, strides, padding))
        return output


class Int8Encoder:
    """A bundle's InceptionV3 with every layer in 8 bits; called as an ``Encoder`` is, by several threads if need be.

    It has a session of its own: TensorFlow's graph optimiser finds nothing to do here, and takes seconds and hundreds of
    megabytes for that.
    """

    named: Mapping[str, Any] = {}  # nothing of it is a variable

    def __init__(self, config: EncoderConfig, stored: Arrays, dtype: str) -> None:
        """stored: a bundle's arrays as its file has them. dtype: of the features. Raises NotConvertibleError."""
        if not is_convertible(config):
            raise NotConvertibleError("only InceptionV3 has a counterpart in 8 bits")
        if RANGES not in stored:
            raise NotConvertibleError(f"there are no {RANGES}")
        with tf.Graph().as_default() as graph:
            photos = tf.compat.v1.placeholder(tf.uint8, (None, config.side, config.side, 3))
            features = tf.cast(_Network(config, stored)(photos), dtype)
        self.output = tf.TensorSpec(features.shape, features.dtype)
        options = tf.compat.v1.ConfigProto(device_count={"GPU": 0})
        options.graph_options.rewrite_options.disable_meta_optimizer = True
        self._features = tf.compat.v1.Session(graph=graph, config=options).make_callable(features, [photos])

    def __call__(self, photos: Tensor) -> Tensor:
        """The grid ``[B, rows, columns, D]`` of ``uint8[B, S, S, 3]`` photos."""
        return tf.constant(self._features(np.asarray(photos)))


class _Network:
    """The layers in 8 bits, as operations in the graph that is being built."""

    def __init__(self, config: EncoderConfig, stored: Arrays) -> None:
        steps = _Steps()
        middle = inception.stem(steps, _PHOTOS)
        last = inception.top(steps, middle, config.last_pool)
        self._grids = (last, middle) if config.output == GRIDS else (last,)  # which keep a scale each
        self._steps, self._stored = steps.all, stored
        numbers = sorted(step.number for step in self._steps if step.kind == "conv")
        self._ranges = self._shared(dict(zip(numbers, stored[RANGES].tolist(), strict=True)))
        # Each is an operation, and the description of one takes a quarter of a millisecond.
        self._number = cache(tf.constant)

    def __call__(self, photos: Tensor) -> Tensor:
        """The grid ``float32[B, rows, columns, D]`` of ``uint8[B, S, S, 3]`` photos."""
        values: dict[int, Tensor] = {_PHOTOS: tf.bitcast(photos, tf.quint8)}
        for step in self._steps:
            values[step.output] = self._run(step, [values[name] for name in step.inputs])
        grids = [tf.bitcast(values[name], tf.uint8) for name in self._grids]
        scales = [self._ranges[name] / _LEVELS for name in self._grids]
        return tf.concat([tf.cast(g, tf.float32) * scale for g, scale in zip(grids, scales, strict=True)], axis=-1)

    def _shared(self, own: Mapping[int, float]) -> dict[int, float]:
        """The range of every tensor, from those of the convolutions by their numbers.

        What is joined must have one scale, and pooling keeps it: such tensors share the highest of their ranges.
        """
        leader: dict[int, int] = {}

        def group(name: int) -> int:
            while leader.setdefault(name, name) != name:
                name = leader[name]
            return name

        for step in self._steps:
            if step.kind != "conv":
                for name in step.inputs:
                    leader[group(name)] = group(step.output)
        highest: dict[int, float] = {}
        for step in self._steps:
            if step.kind == "conv":
                key = group(step.output)
                highest[key] = max(highest.get(key, 0.0), own[step.number])
        ranges = {step.output: highest[group(step.output)] for step in self._steps}
        return ranges | {_PHOTOS: _LEVELS * inception.SCALE}

    def _run(self, step: _Step, values: Sequence[Tensor]) -> Tensor:
        if step.kind == "join":
            return tf.bitcast(tf.concat([tf.bitcast(value, tf.uint8) for value in values], axis=-1), tf.quint8)
        common = {
            "strides": [1, step.strides, step.strides, 1], "padding": step.padding.upper(), "min_input": self._number(0.0),
            "max_input": self._number(self._ranges[step.inputs[0]]),
        }  # fmt: skip
        if step.kind == "max":
            return tf.raw_ops.QuantizedMaxPool(input=values[0], ksize=[1, 3, 3, 1], **common)[0]
        if step.kind == "average":
            return tf.raw_ops.QuantizedAvgPool(input=values[0], ksize=[1, 3, 3, 1], **common)[0]
        kernel, scale, bias = self._weights(f"conv_{step.number:02d}")
        if step.inputs[0] == _PHOTOS:  # it pads nothing, so the offset is the same everywhere
            bias = bias + inception.OFFSET * scale * kernel.sum(axis=(0, 1, 2), dtype=np.float32)
        return tf.raw_ops.QuantizedConv2DWithBiasAndReluAndRequantize(
            input=values[0], filter=tf.constant(kernel.view(tf.qint8.as_numpy_dtype), tf.qint8), bias=tf.constant(bias),
            min_filter=tf.constant(-127 * scale), max_filter=tf.constant(127 * scale), out_type=tf.quint8,
            min_freezed_output=self._number(0.0), max_freezed_output=self._number(self._ranges[step.output]), **common,
        )[0]  # fmt: skip

    def _weights(self, name: str) -> tuple[NDArray[np.int8], NDArray[np.float32], NDArray[np.float32]]:
        """Kernel ``[rows, columns, in, out]``, its scales ``[out]`` and the biases; small kernels are stored as floats."""
        kernel = f"encoder/{name}/kernel"
        stored = self._stored if f"{kernel}.scale" in self._stored else rounded(kernel, self._stored[kernel])
        return stored[kernel], stored[f"{kernel}.scale"].reshape(-1), self._stored[f"encoder/{name}/bias"]


def is_convertible(config: EncoderConfig) -> bool:
    """True for an encoder that has a counterpart in 8 bits."""
    return config.architecture == "inception_v3" and config.preprocessing == "tf" and config.output in ("grid", GRIDS)

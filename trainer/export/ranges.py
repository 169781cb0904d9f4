"""Measures the range of each convolution's output, which an encoder needs to work in 8 bits."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import keras
import numpy as np
import tensorflow as tf
from keras import layers
from numpy.typing import NDArray

from desktop_captioner.captioning.networks.encoders import Encoder
from trainer.data.dataset import Example, readable
from trainer.data.photos import plain_stacks, spread

_PHOTOS = 256
_BATCH = 8
_SHARE = 0.9999  # of a photo's values: the few above would cost all others their precision


def activation_ranges(encoder: Encoder, examples: Sequence[Example], side: int) -> NDArray[np.float32]:
    """The highest output of each convolution over some of the photos, but for outliers: ``float32[L]``."""
    halves = [_outputs(half) for half in (encoder.stem, encoder.top)]
    highest: dict[str, float] = {}
    for photos in plain_stacks(list(readable(spread(examples, _PHOTOS), side)), side, _BATCH):
        values: Any = photos
        for names, outputs in halves:
            *found, values = outputs(values)
            for name, output in zip(names, found, strict=True):
                each = tf.cast(output, tf.float32).numpy().reshape(len(photos), -1)
                high = float(np.quantile(each, _SHARE, axis=1).max())
                highest[name] = max(highest.get(name, 0.0), high)
    return np.array([highest[layer.name] for layer in encoder.convolutions], np.float32)


def _outputs(half: keras.Model) -> tuple[list[str], tf.types.experimental.PolymorphicFunction]:
    """The convolutions' names, and a function to their outputs and the half's own."""
    found = [layer for layer in half.layers if isinstance(layer, layers.Conv2D)]
    probe = keras.Model(half.inputs, [*(layer.output for layer in found), half.output])
    return [layer.name for layer in found], tf.function(lambda x: probe(x, training=False), reduce_retracing=True)

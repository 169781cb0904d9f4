"""A second task for the encoder: which things are where in a photo.

Captions name few of the things in a photo, and not where they are. An encoder that has to tell both knows more of a new photo
(Anderson et al., "Bottom-Up and Top-Down Attention for Image Captioning and Visual Question Answering", CVPR 2018; for grids:
Jiang et al., "In Defense of Grid Features for Visual Question Answering", CVPR 2020).
"""

from __future__ import annotations

from typing import Any

import keras
from keras import ops

_SELDOM = -4.0  # the logit of a thing before anything is learned: in most cells there is nothing of most kinds
_VIEW = 0.5  # of the worth of the cells, that of the view as a whole


class SecondTask(keras.layers.Layer):
    """A linear layer for each cell, and one for the mean of them; neither is kept in a bundle."""

    def __init__(self, kinds: int) -> None:
        """kinds: of things."""
        super().__init__(dtype="float32", name="second_task")
        bias = keras.initializers.Constant(_SELDOM)
        self.in_cells = keras.layers.Dense(kinds, bias_initializer=bias, dtype="float32", name="in_cells")
        self.in_view = keras.layers.Dense(kinds, bias_initializer=bias, dtype="float32", name="in_view")

    def build(self, shape: tuple[int, ...]) -> None:
        """shape: of the features, ``[B, rows, columns, D]``."""
        self.in_cells.build(shape)
        self.in_view.build((shape[0], shape[-1]))
        self.built = True

    def call(self, features: Any) -> tuple[Any, Any]:
        """Logits ``[B, rows, columns, K]`` and ``[B, K]`` of features ``[B, rows, columns, D]``."""
        features = ops.cast(features, "float32")
        return self.in_cells(features), self.in_view(ops.mean(features, axis=(1, 2)))

    def loss(self, features: Any, inputs: dict[str, Any]) -> Any:
        """The binary cross-entropy of all kinds, the mean over the photos that somebody has looked at.

        inputs: "cells" and "things" as ``trainer.data.things.targets`` gives them, "known" ``[B]``, 1 for these photos.
        """
        cells, view = self(features)
        known = ops.cast(inputs["known"], "float32")
        each = ops.mean(_cross_entropy(inputs["cells"], cells), axis=(1, 2))
        each = each + _VIEW * _cross_entropy(inputs["things"], view)
        return ops.sum(each * known) / ops.maximum(ops.sum(known), 1.0)


def _cross_entropy(targets: Any, logits: Any) -> Any:
    """Return the sum over the last axis."""
    return ops.sum(ops.binary_crossentropy(ops.cast(targets, "float32"), logits, from_logits=True), axis=-1)

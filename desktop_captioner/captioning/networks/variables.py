"""The variables of a network under their names in a weights file."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import keras

from desktop_captioner.captioning.bundle import Arrays
from desktop_captioner.captioning.networks.encoders import Encoder

if TYPE_CHECKING:  # needs TensorFlow, this does not
    from desktop_captioner.captioning.networks.quantized import Int8Encoder


def build_weights(decoder: keras.Model, shape: Sequence[Any]) -> None:
    """Makes a new decoder's variables, which Keras would create at the first call. shape: of the features, a batch's."""
    decoder.build({"features": tuple(shape), "tokens": (None, None, None)})


def named_variables(encoder: Encoder | Int8Encoder, decoder: keras.Model) -> dict[str, Any]:
    """Every variable of a model, under its name in a weights file."""
    return {**encoder.named, **decoder_variables(decoder)}


def decoder_variables(decoder: keras.Model) -> dict[str, Any]:
    """Every variable of a decoder that is built, under its name in a weights file."""
    named = {f"decoder/{v.path.removeprefix(decoder.name + '/')}": v for v in decoder.weights}
    if len(named) != len(decoder.weights):
        raise ValueError("two variables of the decoder share a name")
    return named


def assign(encoder: Encoder | Int8Encoder, decoder: keras.Model, weights: Arrays) -> None:
    """Sets all weights of a new network; raises KeyError or ValueError where they do not fit."""
    build_weights(decoder, encoder.output.shape)
    for name, variable in named_variables(encoder, decoder).items():
        variable.assign(weights[name])

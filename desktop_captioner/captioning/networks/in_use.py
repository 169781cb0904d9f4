"""A bundle's networks with its weights, as they are used; Keras is imported where nothing else can build them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from numpy.typing import NDArray

from desktop_captioner.captioning.bundle import Arrays, Bundle, restored
from desktop_captioner.captioning.loading import import_keras
from desktop_captioner.captioning.networks import gelu
from desktop_captioner.captioning.networks.frozen_transformer import FrozenTransformer

if TYPE_CHECKING:
    import keras

    from desktop_captioner.captioning.networks.encoders import Encoder


def encoder_of(bundle: Bundle, stored: Mapping[str, NDArray[Any]], dtype: str) -> Encoder:
    """Return the encoder in floats. stored: the bundle's arrays. Raises KeyError or ValueError where they do not fit."""
    import_keras()
    from desktop_captioner.captioning.networks.encoders import build_encoder

    encoder = build_encoder(bundle.model.encoder, dtype, True, True)
    _assign(encoder.named, _of("encoder/", stored))
    return encoder


def decoder_of(
    bundle: Bundle, stored: Mapping[str, NDArray[Any]], dtype: str, features: tuple[int | None, ...], looks_up: bool
) -> FrozenTransformer | keras.Model:
    """Return the decoder for features of a shape. looks_up: each GELU, where it computes in bfloat16.

    Raises KeyError or ValueError where the weights do not fit.
    """
    config, words, weights = bundle.model.decoder, len(bundle.vocabulary), _of("decoder/", stored)
    if config.architecture == "transformer":
        activation = gelu.looked_up() if looks_up and dtype == "bfloat16" else gelu.computed
        return FrozenTransformer(config, words, features[-1], weights, dtype, activation)
    import_keras()
    from desktop_captioner.captioning.networks.decoders import build_decoder
    from desktop_captioner.captioning.networks.variables import build_weights, decoder_variables

    decoder = build_decoder(config, words, dtype)
    build_weights(decoder, features)
    _assign(decoder_variables(decoder), weights)
    return decoder


def _of(half: str, stored: Mapping[str, NDArray[Any]]) -> Arrays:
    return restored({name: array for name, array in stored.items() if name.startswith(half)})


def _assign(variables: Mapping[str, Any], weights: Arrays) -> None:
    for name, variable in variables.items():
        variable.assign(weights[name])

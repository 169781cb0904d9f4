"""A bundle's networks, built with its weights."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import numpy as np
import pytest

from desktop_captioner.captioning import bundle as bundles
from desktop_captioner.captioning.bundle import Bundle
from desktop_captioner.captioning.config import DecoderConfig
from desktop_captioner.captioning.networks.decoders import build_decoder
from desktop_captioner.captioning.networks.frozen_transformer import FrozenTransformer
from desktop_captioner.captioning.networks.in_use import decoder_of, encoder_of
from desktop_captioner.captioning.networks.variables import build_weights, decoder_variables
from tests.unit.captioning.conftest import SMALL, WORDS

FEATURES = (None, 2, 2, 2048)


def test_a_transformer_is_made_without_keras(small_bundle: Path) -> None:
    stored = bundles.read_stored(small_bundle)
    made = decoder_of(bundles.read(small_bundle), stored, "float32", FEATURES, looks_up=True)
    assert isinstance(made, FrozenTransformer)
    with pytest.raises(ValueError, match="decoder/project/kernel"):
        decoder_of(bundles.read(small_bundle), stored, "float32", (None, 2, 2, 1280), looks_up=True)


def test_another_decoder_is_made_of_keras_layers_with_the_bundles_weights() -> None:
    config = DecoderConfig("lstm_attention", width=8, feed_forward=8, max_words=8, cells=4)
    trained = build_decoder(config, len(WORDS), "float32")
    build_weights(trained, FEATURES)
    stored = {name: np.asarray(variable) for name, variable in decoder_variables(trained).items()}
    bundle = Bundle(Path(), "small", "1", dataclasses.replace(SMALL, decoder=config), WORDS)
    made = decoder_of(bundle, stored, "float32", FEATURES, looks_up=True)
    for name, variable in decoder_variables(made).items():
        np.testing.assert_array_equal(variable, stored[name])
    with pytest.raises(KeyError):
        decoder_of(bundle, {}, "float32", FEATURES, looks_up=True)


def test_the_encoder_in_floats_has_the_bundles_weights(small_bundle: Path) -> None:
    weights = bundles.read_weights(small_bundle)
    encoder = encoder_of(bundles.read(small_bundle), bundles.read_stored(small_bundle), "float32")
    for name, variable in encoder.named.items():
        np.testing.assert_array_equal(variable, weights[name])

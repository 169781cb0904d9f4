"""The Transformer decoder in use beside the one that is trained."""

from __future__ import annotations

import keras
import numpy as np
import pytest
import tensorflow as tf

from desktop_captioner.captioning.beam_search import SearchConfig
from desktop_captioner.captioning.engine import Engine
from desktop_captioner.captioning.networks import gelu
from desktop_captioner.captioning.networks.encoders import Encoder
from desktop_captioner.captioning.networks.frozen_transformer import FrozenTransformer
from desktop_captioner.captioning.networks.transformer import TransformerDecoder
from desktop_captioner.captioning.networks.variables import build_weights, decoder_variables
from tests.unit.captioning.networks.conftest import CONFIG, WORDS

CHANNELS = 16
CLOSE = {"float32": 1e-6, "bfloat16": 0.0}  # a few last bits: in float32 joined products may add up in another order


def weights_of(decoder: TransformerDecoder) -> dict[str, np.ndarray]:
    return {
        name: np.asarray(keras.ops.cast(variable, "float32")) for name, variable in decoder_variables(decoder).items()
    }


@pytest.mark.parametrize("dtype", ["float32", "bfloat16"])
def test_it_finds_what_the_trained_one_finds(dtype: str, decoder: TransformerDecoder) -> None:
    weights = weights_of(decoder)
    trained = TransformerDecoder(CONFIG, WORDS, dtype)
    build_weights(trained, (None, 2, 2, CHANNELS))
    for name, variable in decoder_variables(trained).items():
        variable.assign(weights[name])
    frozen = FrozenTransformer(CONFIG, WORDS, CHANNELS, weights, dtype, gelu.computed)
    given = keras.Input((2, 2, CHANNELS), dtype=dtype)
    same = keras.Model(given, keras.layers.Identity(dtype=dtype)(given))
    features = tf.cast(np.random.default_rng(0).normal(size=(5, 2, 2, CHANNELS)), dtype)
    found, expected = (
        Engine(Encoder(same, same), each, CONFIG.max_words).search(features, SearchConfig())
        for each in (frozen, trained)
    )
    for mine, theirs in zip(found, expected, strict=True):
        assert [each.tokens for each in mine] == [each.tokens for each in theirs]
        for one, other in zip(mine, theirs, strict=True):
            assert one.log_probability == pytest.approx(other.log_probability, rel=CLOSE[dtype])
            assert one.attention == pytest.approx(other.attention, abs=CLOSE[dtype])


def test_weights_that_do_not_fit_are_refused(decoder: TransformerDecoder) -> None:
    weights = weights_of(decoder)
    with pytest.raises(ValueError, match="decoder/project/kernel"):
        FrozenTransformer(CONFIG, WORDS, CHANNELS + 1, weights, "float32", gelu.computed)
    del weights["decoder/word_1/grid/key/bias"]
    with pytest.raises(KeyError):
        FrozenTransformer(CONFIG, WORDS, CHANNELS, weights, "float32", gelu.computed)

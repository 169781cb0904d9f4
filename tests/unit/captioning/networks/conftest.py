"""A small Transformer decoder."""

import keras
import numpy as np
import pytest

from desktop_captioner.captioning.config import DecoderConfig
from desktop_captioner.captioning.networks.decoders import build_decoder
from desktop_captioner.captioning.networks.transformer import TransformerDecoder

WORDS = 30
CONFIG = DecoderConfig(width=32, heads=4, feed_forward=48, encoder_layers=1, decoder_layers=2, max_words=8, cells=4)


@pytest.fixture(scope="module")
def decoder() -> TransformerDecoder:
    keras.utils.set_random_seed(3)
    made = build_decoder(CONFIG, WORDS, "float32")
    made({"features": np.zeros((1, 2, 2, 16), np.float32), "tokens": np.zeros((1, 1, 2), np.int32)})
    for variable in made.trainable_variables:  # away from the zeros and ones that hide mistakes
        variable.assign(variable + keras.random.normal(variable.shape, stddev=0.1, seed=len(variable.path)))
    return made

import keras
import numpy as np
import pytest

from desktop_captioner.captioning.config import DecoderConfig
from desktop_captioner.captioning.networks.decoders import build_decoder
from desktop_captioner.captioning.networks.encoders import build_encoder
from desktop_captioner.captioning.networks.transformer import TransformerDecoder
from desktop_captioner.captioning.networks.variables import named_variables
from tests.unit.captioning.conftest import SMALL

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


def log_probabilities(decoder: TransformerDecoder, features: np.ndarray, tokens: np.ndarray) -> np.ndarray:
    logits = decoder({"features": features, "tokens": tokens})
    return keras.ops.convert_to_numpy(keras.ops.log_softmax(logits))


def test_word_by_word_gives_what_the_whole_sentence_gives(decoder: TransformerDecoder) -> None:
    random = np.random.default_rng(0)
    features = random.normal(size=(2, 2, 2, 16)).astype(np.float32)
    tokens = random.integers(0, WORDS, (2, 3, 6)).astype(np.int32)
    state = decoder.start(features, 3)
    parents = np.tile(np.arange(3, dtype=np.int32), (2, 1))
    for place in range(6):
        found, state = decoder.step(state, parents, tokens[:, :, place])
        expected = log_probabilities(decoder, features, tokens[:, :, : place + 1])[:, :, -1]
        np.testing.assert_allclose(found, expected, atol=2e-4)


def test_a_beam_that_changes_its_parent_takes_over_its_past(decoder: TransformerDecoder) -> None:
    random = np.random.default_rng(1)
    features = random.normal(size=(1, 2, 2, 16)).astype(np.float32)
    state = decoder.start(features, 2)
    past = [[], []]
    for _ in range(5):
        parents, tokens = (
            random.integers(0, 2, (1, 2)).astype(np.int32),
            random.integers(0, WORDS, (1, 2)).astype(np.int32),
        )
        past = [[*past[parents[0, k]], tokens[0, k]] for k in (0, 1)]
        found, state = decoder.step(state, parents, tokens)
    expected = log_probabilities(decoder, features, np.array([past], np.int32))[:, :, -1]
    np.testing.assert_allclose(found, expected, atol=2e-4)


def test_where_a_beam_looks_sums_to_one(decoder: TransformerDecoder) -> None:
    state = decoder.start(np.ones((1, 2, 2, 16), np.float32), 2)
    _, state = decoder.step(state, np.zeros((1, 2), np.int32), np.ones((1, 2), np.int32))
    np.testing.assert_allclose(np.sum(state["attention"], axis=-1), 1, atol=1e-5)


def test_every_variable_has_a_name_of_its_own(decoder: TransformerDecoder) -> None:
    encoder = build_encoder(SMALL.encoder, "float32")
    names = named_variables(encoder, decoder)
    assert len(names) == 2 * len(encoder.convolutions) + len(decoder.weights)

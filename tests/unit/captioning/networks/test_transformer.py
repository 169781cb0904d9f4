"""The Transformer decoder, word by word."""

import keras
import numpy as np

from desktop_captioner.captioning.networks.transformer import TransformerDecoder
from tests.unit.captioning.networks.conftest import WORDS


def log_probabilities(decoder: TransformerDecoder, features: np.ndarray, tokens: np.ndarray) -> np.ndarray:
    logits = decoder({"features": features, "tokens": tokens})
    return keras.ops.convert_to_numpy(keras.ops.log_softmax(logits))


def test_word_by_word_gives_what_the_whole_sentence_gives(decoder: TransformerDecoder) -> None:
    random = np.random.default_rng(0)
    features = random.normal(size=(2, 2, 2, 16)).astype(np.float32)
    tokens = random.integers(0, WORDS, (2, 3, 6)).astype(np.int32)
    state = decoder.start(features)
    for place in range(6):
        parents = np.tile(np.arange(3, dtype=np.int32) * (place > 0), (2, 1))
        found, state = decoder.step(state, parents, tokens[:, :, place])
        expected = log_probabilities(decoder, features, tokens[:, :, : place + 1])[:, :, -1]
        np.testing.assert_allclose(found, expected, atol=2e-4)


def test_a_beam_that_changes_its_parent_takes_over_its_past(decoder: TransformerDecoder) -> None:
    random = np.random.default_rng(1)
    features = random.normal(size=(1, 2, 2, 16)).astype(np.float32)
    state = decoder.start(features)
    past = [[], []]
    for length in range(5):
        parents = random.integers(0, 2 if length else 1, (1, 2)).astype(np.int32)
        tokens = random.integers(0, WORDS, (1, 2)).astype(np.int32)
        past = [[*past[parents[0, k]], tokens[0, k]] for k in (0, 1)]
        found, state = decoder.step(state, parents, tokens)
    expected = log_probabilities(decoder, features, np.array([past], np.int32))[:, :, -1]
    np.testing.assert_allclose(found, expected, atol=2e-4)


def test_where_a_beam_looks_sums_to_one(decoder: TransformerDecoder) -> None:
    state = decoder.start(np.ones((1, 2, 2, 16), np.float32))
    _, state = decoder.step(state, np.zeros((1, 2), np.int32), np.ones((1, 2), np.int32))
    np.testing.assert_allclose(np.sum(state["attention"], axis=-1), 1, atol=1e-5)

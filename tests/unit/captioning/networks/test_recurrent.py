import keras
import numpy as np
import pytest

from desktop_captioner.captioning.config import DecoderConfig
from desktop_captioner.captioning.networks.decoders import build_decoder

WORDS = 30
NAMES = ("lstm_merge", "lstm_prepend", "lstm_attention")
KINDS = [(name, cell) for name in NAMES for cell in ("lstm", "gru")]


def made(name: str, cell: str = "lstm", policy: str = "float32") -> keras.Model:
    keras.utils.set_random_seed(3)
    config = DecoderConfig(architecture=name, width=32, feed_forward=16, max_words=8, recurrent=cell)
    decoder = build_decoder(config, WORDS, policy)
    decoder({"features": np.zeros((1, 2, 2, 16), np.float32), "tokens": np.zeros((1, 1, 2), np.int32)})
    for variable in decoder.trainable_variables:  # away from the zeros and ones that hide mistakes
        variable.assign(variable + keras.random.normal(variable.shape, stddev=0.1, seed=len(variable.path)))
    return decoder


def log_probabilities(decoder: keras.Model, features: np.ndarray, tokens: np.ndarray) -> np.ndarray:
    logits = decoder({"features": features, "tokens": tokens})
    return keras.ops.convert_to_numpy(keras.ops.log_softmax(logits))


@pytest.fixture
def features() -> np.ndarray:
    return np.random.default_rng(0).normal(size=(2, 2, 2, 16)).astype(np.float32)


@pytest.mark.parametrize(("name", "cell"), KINDS)
def test_a_beam_that_changes_its_parent_takes_over_its_past(name: str, cell: str, features: np.ndarray) -> None:
    decoder, random = made(name, cell), np.random.default_rng(1)
    state = decoder.start(features)
    past: list[list[list[int]]] = [[[], []], [[], []]]
    for length in range(5):
        parents = random.integers(0, 2 if length else 1, (2, 2)).astype(np.int32)
        tokens = random.integers(0, WORDS, (2, 2)).astype(np.int32)
        past = [[[*past[b][parents[b, k]], tokens[b, k]] for k in (0, 1)] for b in (0, 1)]
        found, state = decoder.step(state, parents, tokens)
        expected = log_probabilities(decoder, features, np.array(past, np.int32))[:, :, -1]
        np.testing.assert_allclose(found, expected, atol=2e-4)


@pytest.mark.parametrize("name", NAMES)
def test_the_photo_decides_what_is_said(name: str, features: np.ndarray) -> None:
    tokens = np.ones((2, 1, 3), np.int32)
    first, second = log_probabilities(made(name), features, tokens)
    assert np.abs(first - second).max() > 1e-3


@pytest.mark.parametrize("name", ["lstm_merge", "lstm_prepend"])
def test_a_vector_does_for_a_grid_of_which_it_is_the_mean(name: str, features: np.ndarray) -> None:
    decoder, tokens = made(name), np.ones((2, 1, 3), np.int32)
    np.testing.assert_allclose(
        log_probabilities(decoder, features, tokens),
        log_probabilities(decoder, features.mean(axis=(1, 2)), tokens),
        atol=1e-5,
    )


def test_attention_sums_to_one_and_follows_the_grid(features: np.ndarray) -> None:
    decoder = made("lstm_attention")
    parents, tokens = np.zeros((2, 2), np.int32), np.ones((2, 2), np.int32)
    _, state = decoder.step(decoder.start(features), parents, tokens)
    weights = np.asarray(state["attention"])
    np.testing.assert_allclose(weights.sum(axis=-1), 1, atol=1e-5)
    turned = features[:, ::-1]  # rows change places, so do the cells
    _, state = decoder.step(decoder.start(turned), parents, tokens)
    np.testing.assert_allclose(np.asarray(state["attention"]), weights[..., [2, 3, 0, 1]], atol=1e-5)


@pytest.mark.parametrize("name", ["lstm_merge", "lstm_prepend"])
def test_without_attention_there_is_none_in_the_state(name: str, features: np.ndarray) -> None:
    assert "attention" not in made(name).start(features)


def test_attention_refuses_a_vector() -> None:
    decoder = build_decoder(DecoderConfig("lstm_attention", width=8, feed_forward=8), WORDS, "float32")
    with pytest.raises(ValueError, match="looks at a grid"):
        decoder({"features": np.zeros((1, 16), np.float32), "tokens": np.zeros((1, 1, 2), np.int32)})


@pytest.mark.parametrize("name", NAMES)
def test_it_can_be_made_in_bfloat16(name: str, features: np.ndarray) -> None:
    decoder = made(name, policy="bfloat16")
    found, _ = decoder.step(decoder.start(features), np.zeros((2, 2), np.int32), np.ones((2, 2), np.int32))
    assert found.dtype == "float32"
    np.testing.assert_allclose(np.exp(found).sum(axis=-1), 1, atol=1e-3)


@pytest.mark.parametrize(("name", "cell"), KINDS)
def test_every_layer_learns(name: str, cell: str, features: np.ndarray) -> None:
    import tensorflow as tf

    decoder = made(name, cell)
    with tf.GradientTape() as tape:
        logits = decoder({"features": features, "tokens": np.array([[[1, 5, 6]]] * 2, np.int32)}, training=True)
        loss = tf.reduce_mean(tf.nn.log_softmax(logits)[..., 7])
    for variable, gradient in zip(
        decoder.trainable_variables, tape.gradient(loss, decoder.trainable_variables), strict=True
    ):
        assert gradient is not None, variable.path

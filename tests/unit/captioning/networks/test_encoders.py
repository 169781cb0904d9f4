from dataclasses import replace

import keras
import numpy as np
import pytest

from desktop_captioner.captioning.config import EncoderConfig
from desktop_captioner.captioning.networks.encoders import Encoder, build_encoder

CONFIG = EncoderConfig(side=139)


@pytest.fixture(scope="module")
def encoder() -> Encoder:
    keras.utils.set_random_seed(1)
    return build_encoder(CONFIG, "float32")


@pytest.fixture(scope="module")
def whole() -> Encoder:
    return build_encoder(EncoderConfig(), "float32")


@pytest.fixture(scope="module")
def photos() -> np.ndarray:
    # Smooth pictures: noise would be averaged away by the first layers.
    coarse = np.random.default_rng(0).integers(0, 256, (2, 7, 7, 3))
    return np.asarray(keras.ops.image.resize(coarse.astype(np.float32), (139, 139))).clip(0, 255).astype(np.uint8)


def cosine(a: np.ndarray, b: np.ndarray) -> float:
    a, b = np.asarray(keras.ops.cast(a, "float32")).ravel(), np.asarray(keras.ops.cast(b, "float32")).ravel()
    return float(a @ b / np.sqrt((a @ a) * (b @ b)))


def same_weights(source: Encoder, target: Encoder) -> Encoder:
    for one, other in zip(source.convolutions, target.convolutions, strict=True):
        other.kernel.assign(one.kernel)
        other.bias.assign(one.bias)
    return target


def test_the_whole_network_gives_a_grid_of_8_by_8_by_2048(whole: Encoder) -> None:
    assert whole.top.output.shape == (None, 8, 8, 2048)
    assert len(whole.convolutions) == 94


@pytest.mark.slow
def test_the_layers_are_those_of_keras_applications(whole: Encoder) -> None:
    stock = keras.applications.InceptionV3(weights=None, include_top=False, name="stock")
    kernels = [tuple(layer.kernel.shape) for layer in stock.layers if isinstance(layer, keras.layers.Conv2D)]
    ours = [tuple(layer.kernel.shape) for layer in whole.convolutions]
    assert sorted(kernels) == sorted(ours)


@pytest.mark.slow
def test_the_arrangement_for_speed_computes_the_same(encoder: Encoder, photos: np.ndarray) -> None:
    fast = same_weights(encoder, build_encoder(CONFIG, "float32", fast=True))
    np.testing.assert_allclose(fast(photos), encoder(photos), rtol=1e-3, atol=1e-3)


@pytest.mark.slow
def test_two_grids_lie_beside_each_other(encoder: Encoder, photos: np.ndarray) -> None:
    both = same_weights(encoder, build_encoder(replace(CONFIG, output="grids"), "float32"))(photos)
    middle = encoder.stem(photos)
    np.testing.assert_allclose(both, np.concatenate([encoder.top(middle), middle], axis=-1), rtol=1e-4, atol=1e-4)


@pytest.mark.slow
def test_bfloat16_stays_near_float32(encoder: Encoder, photos: np.ndarray) -> None:
    half = same_weights(encoder, build_encoder(CONFIG, "bfloat16"))
    assert cosine(half(photos), encoder(photos)) > 0.999

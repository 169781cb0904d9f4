import keras
import numpy as np
import pytest

from desktop_captioner.captioning.config import EncoderConfig
from desktop_captioner.captioning.networks.encoders import Encoder, build_encoder
from desktop_captioner.captioning.networks.keras_applications import STOCK, Preprocessing

PHOTOS = np.random.default_rng(0).integers(0, 256, (2, 64, 64, 3)).astype(np.uint8)


@pytest.mark.parametrize(
    ("mode", "kind"), [("tf", "inception_v3"), ("caffe", "vgg16"), ("torch", "densenet")], ids=["tf", "caffe", "torch"]
)
def test_photos_become_what_the_weights_makers_fed(mode: str, kind: str) -> None:
    expected = getattr(keras.applications, kind).preprocess_input(PHOTOS.astype(np.float32))
    found = Preprocessing(mode, dtype="float32")(PHOTOS)
    np.testing.assert_allclose(np.asarray(found), expected, atol=1e-3)


@pytest.fixture(scope="module")
def densenet201() -> Encoder:
    """Built once: its 700 layers take long."""
    keras.utils.set_random_seed(2)
    return build_encoder(EncoderConfig("densenet201", side=64, output="pooled", preprocessing="torch"), "float32")


@pytest.mark.parametrize(("output", "shape"), [("grid", (None, 7, 7, 512)), ("pooled", (None, 512))])
def test_what_vgg16_gives(output: str, shape: tuple[int | None, ...]) -> None:
    encoder = build_encoder(EncoderConfig("vgg16", side=224, output=output), "float32")
    assert encoder.top.output.shape == shape


def stock_grid(name: str, encoder: Encoder, mode: str) -> np.ndarray:
    """Gives the encoder a stock network's weights, and returns what that network sees."""
    stock = STOCK[name].make(weights=None, include_top=False, input_shape=(64, 64, 3))
    for layer in encoder.weighted:
        layer.set_weights(stock.get_layer(layer.name).get_weights())
    return np.asarray(stock(Preprocessing(mode, dtype="float32")(PHOTOS), training=False))


def test_with_the_stock_networks_weights_vgg16_computes_the_same() -> None:
    keras.utils.set_random_seed(2)
    encoder = build_encoder(EncoderConfig("vgg16", side=64, preprocessing="caffe"), "float32")
    expected = stock_grid("vgg16", encoder, "caffe")
    np.testing.assert_allclose(np.asarray(encoder(PHOTOS)), expected, rtol=1e-3, atol=1e-4)


@pytest.mark.slow
def test_with_the_stock_networks_weights_densenet201_computes_the_same(densenet201: Encoder) -> None:
    expected = stock_grid("densenet201", densenet201, "torch")
    grid = keras.Model(densenet201.input, densenet201.top.get_layer("pooled").input)
    assert (grid.output.shape, densenet201.top.output.shape) == ((None, 2, 2, 1920), (None, 1920))
    np.testing.assert_allclose(np.asarray(grid(PHOTOS)), expected, rtol=1e-3, atol=1e-4)
    np.testing.assert_allclose(np.asarray(densenet201(PHOTOS)), expected.mean(axis=(1, 2)), rtol=1e-3, atol=1e-4)


@pytest.mark.slow
def test_statistics_stay_while_it_learns(densenet201: Encoder) -> None:
    before = [keras.ops.convert_to_numpy(v).copy() for v in densenet201.stem.non_trainable_variables]
    trained, used = densenet201(PHOTOS, training=True), densenet201(PHOTOS)
    np.testing.assert_allclose(np.asarray(trained), np.asarray(used), rtol=1e-4, atol=1e-5)
    for old, new in zip(before, densenet201.stem.non_trainable_variables, strict=True):
        np.testing.assert_array_equal(old, keras.ops.convert_to_numpy(new))


def test_fc2_is_vgg16s() -> None:
    encoder = build_encoder(EncoderConfig("vgg16", side=64, output="fc2", preprocessing="caffe"), "float32")
    assert encoder.top.output.shape == (None, 4096)
    assert [layer.name for layer in encoder.convolutions][-2:] == ["fc1", "fc2"]
    with pytest.raises(ValueError, match="no output “fc2”"):
        build_encoder(EncoderConfig("densenet201", side=64, output="fc2"))


@pytest.mark.parametrize(
    "config", [EncoderConfig("resnet"), EncoderConfig("vgg16", side=64, preprocessing="guess")], ids=["name", "mode"]
)
def test_what_is_not_known_is_named(config: EncoderConfig) -> None:
    with pytest.raises(ValueError, match="there is no"):
        build_encoder(config)

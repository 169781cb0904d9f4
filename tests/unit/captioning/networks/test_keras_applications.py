import keras
import numpy as np
import pytest

from desktop_captioner.captioning.config import EncoderConfig
from desktop_captioner.captioning.networks.encoders import build_encoder
from desktop_captioner.captioning.networks.keras_applications import STOCK, Preprocessing

PHOTOS = np.random.default_rng(0).integers(0, 256, (2, 64, 64, 3)).astype(np.uint8)


@pytest.mark.parametrize(
    ("mode", "kind"), [("tf", "inception_v3"), ("caffe", "vgg16"), ("torch", "densenet")], ids=["tf", "caffe", "torch"]
)
def test_photos_become_what_the_weights_makers_fed(mode: str, kind: str) -> None:
    expected = getattr(keras.applications, kind).preprocess_input(PHOTOS.astype(np.float32))
    found = Preprocessing(mode, dtype="float32")(PHOTOS)
    np.testing.assert_allclose(np.asarray(found), expected, atol=1e-3)


@pytest.mark.parametrize(
    ("name", "output", "shape"),
    [
        ("vgg16", "grid", (None, 7, 7, 512)),
        ("vgg16", "pooled", (None, 512)),
        ("densenet201", "grid", (None, 7, 7, 1920)),
        ("densenet201", "pooled", (None, 1920)),
    ],
)
def test_what_it_gives(name: str, output: str, shape: tuple[int | None, ...]) -> None:
    encoder = build_encoder(EncoderConfig(name, side=224, output=output), "float32")
    assert encoder.top.output.shape == shape


@pytest.mark.parametrize(("name", "mode"), [("vgg16", "caffe"), ("densenet201", "torch")])
def test_with_the_stock_networks_weights_it_computes_the_same(name: str, mode: str) -> None:
    keras.utils.set_random_seed(2)
    stock = STOCK[name].make(weights=None, include_top=False, input_shape=(64, 64, 3))
    encoder = build_encoder(EncoderConfig(name, side=64, preprocessing=mode), "float32")
    for layer in encoder.weighted:
        layer.set_weights(stock.get_layer(layer.name).get_weights())
    expected = stock(Preprocessing(mode, dtype="float32")(PHOTOS), training=False)
    np.testing.assert_allclose(np.asarray(encoder(PHOTOS)), np.asarray(expected), rtol=1e-3, atol=1e-4)


def test_statistics_stay_while_it_learns() -> None:
    encoder = build_encoder(EncoderConfig("densenet201", side=64, output="pooled", preprocessing="torch"), "float32")
    before = [keras.ops.convert_to_numpy(v).copy() for v in encoder.stem.non_trainable_variables]
    trained, used = encoder(PHOTOS, training=True), encoder(PHOTOS)
    np.testing.assert_allclose(np.asarray(trained), np.asarray(used), rtol=1e-4, atol=1e-5)
    for old, new in zip(before, encoder.stem.non_trainable_variables, strict=True):
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

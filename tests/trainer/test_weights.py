"""Where an encoder's weights come from."""

from pathlib import Path

import keras
import numpy as np
import pytest
from safetensors.numpy import save_file

from desktop_captioner.captioning.bundle import quantised
from desktop_captioner.captioning.classic_encoders import STOCK
from desktop_captioner.captioning.config import EncoderConfig
from desktop_captioner.captioning.encoders import Encoder, build_encoder
from trainer.weights import initialise

CONFIG = EncoderConfig("vgg16", side=64, output="pooled", preprocessing="caffe")
PHOTOS = np.zeros((1, 64, 64, 3), np.uint8)


@pytest.fixture
def encoder() -> Encoder:
    keras.utils.set_random_seed(5)
    return build_encoder(CONFIG, "float32")


def values(encoder: Encoder) -> dict[str, np.ndarray]:
    return {name: keras.ops.convert_to_numpy(variable).copy() for name, variable in encoder.named.items()}


def test_from_a_file_of_keras_applications(encoder: Encoder, tmp_path: Path) -> None:
    keras.utils.set_random_seed(6)
    stock = STOCK["vgg16"].make(weights=None, include_top=False)
    stock.save_weights(tmp_path / "vgg16.weights.h5")
    initialise(encoder, CONFIG, str(tmp_path / "vgg16.weights.h5"), PHOTOS)
    for name, value in values(encoder).items():
        _, layer, variable = name.split("/")
        np.testing.assert_array_equal(value, keras.ops.convert_to_numpy(getattr(stock.get_layer(layer), variable)))


def test_from_a_bundle_of_this_program(encoder: Encoder, tmp_path: Path) -> None:
    wanted = values(encoder)
    save_file(quantised(wanted), tmp_path / "weights.safetensors")
    keras.utils.set_random_seed(7)
    fresh = build_encoder(CONFIG, "float32")
    initialise(fresh, CONFIG, str(tmp_path / "weights.safetensors"), PHOTOS)
    for name, value in values(fresh).items():
        np.testing.assert_allclose(value, wanted[name], atol=np.abs(wanted[name]).max() / 127)


def test_of_another_network_they_are_refused(encoder: Encoder, tmp_path: Path) -> None:
    save_file({"encoder/conv_00/kernel": np.zeros((3, 3, 3, 32), np.float32)}, tmp_path / "other.safetensors")
    with pytest.raises(ValueError, match="no weights for this encoder"):
        initialise(encoder, CONFIG, str(tmp_path / "other.safetensors"), PHOTOS)
    (tmp_path / "broken.h5").write_bytes(b"no weights")
    with pytest.raises(ValueError, match="--encoder-weights"):
        initialise(encoder, CONFIG, str(tmp_path / "broken.h5"), PHOTOS)


def test_a_file_that_is_not_there_is_named(encoder: Encoder, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="no weights for the encoder"):
        initialise(encoder, CONFIG, str(tmp_path / "nothing.h5"), PHOTOS)

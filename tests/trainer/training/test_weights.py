"""Where the first weights come from."""

from pathlib import Path

import keras
import numpy as np
import pytest
from safetensors.numpy import save_file

from desktop_captioner.captioning.bundle import quantised
from desktop_captioner.captioning.config import DecoderConfig, EncoderConfig
from desktop_captioner.captioning.networks.decoders import build_decoder
from desktop_captioner.captioning.networks.encoders import Encoder, build_encoder
from desktop_captioner.captioning.networks.keras_applications import STOCK
from desktop_captioner.captioning.networks.variables import build_weights, decoder_variables
from desktop_captioner.captioning.vocabulary import SPECIALS
from trainer.training.weights import initialise, initialise_decoder

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


WORDS = (*SPECIALS, "a", "dog", "cat", "runs", "sits", "on", "the", "grass")


def decoder(width: int = 8, channels: int = 3, words: int = len(WORDS)) -> keras.Model:
    config = DecoderConfig(width=width, heads=2, feed_forward=8, decoder_layers=1, cells=4, max_words=6)
    made = build_decoder(config, words, "float32")
    build_weights(made, (None, 2, 2, channels))
    return made


def saved(made: keras.Model, path: Path) -> Path:
    save_file({name: keras.ops.convert_to_numpy(v) for name, v in decoder_variables(made).items()}, path)
    return path


def test_a_decoder_goes_on_from_another_which_may_know_one_of_its_two_grids(tmp_path: Path) -> None:
    one, same, two = decoder(), decoder(), decoder(channels=5)
    path = saved(one, tmp_path / "one.safetensors")
    initialise_decoder(same, path, WORDS)
    initialise_decoder(two, path, WORDS)
    grids, tokens = np.random.default_rng(0).random((1, 2, 2, 5)).astype(np.float32), np.array([[[1, 5, 6]]], np.int32)
    said = one({"features": grids[..., :3], "tokens": tokens})
    np.testing.assert_allclose(same({"features": grids[..., :3], "tokens": tokens}), said, atol=1e-6)
    np.testing.assert_allclose(two({"features": grids, "tokens": tokens}), said, atol=1e-5)


def test_a_decoder_takes_the_words_that_it_knows_into_another_vocabulary(tmp_path: Path) -> None:
    one, other = decoder(), decoder(words=6)
    path = saved(one, tmp_path / "one.safetensors")
    (tmp_path / "vocabulary.txt").write_text("\n".join(WORDS) + "\n", encoding="utf-8")
    initialise_decoder(other, path, [*SPECIALS, "cat", "zebra"])
    features = np.random.default_rng(0).random((1, 2, 2, 3)).astype(np.float32)
    said = one({"features": features, "tokens": np.array([[[1, WORDS.index("cat")]]], np.int32)})
    again = other({"features": features, "tokens": np.array([[[1, 4]]], np.int32)})
    np.testing.assert_allclose(
        again[..., :5], keras.ops.take(said, [0, 1, 2, 3, WORDS.index("cat")], axis=-1), atol=1e-5
    )


def test_a_decoder_that_learns_styles_begins_each_as_it_began(tmp_path: Path) -> None:
    one, other = decoder(), decoder(words=len(WORDS) + 2)
    path = saved(one, tmp_path / "one.safetensors")
    (tmp_path / "vocabulary.txt").write_text("\n".join(WORDS) + "\n", encoding="utf-8")
    initialise_decoder(other, path, [*WORDS, "<start:coco>", "<start:flickr8k>"])
    features = np.random.default_rng(0).random((1, 2, 2, 3)).astype(np.float32)
    said = one({"features": features, "tokens": np.array([[[1, 5]]], np.int32)})
    for start in (len(WORDS), len(WORDS) + 1):
        again = other({"features": features, "tokens": np.array([[[start, 5]]], np.int32)})
        np.testing.assert_allclose(again[..., : len(WORDS)], said, atol=1e-5)


def test_a_decoder_of_another_width_and_a_missing_file_are_refused(tmp_path: Path) -> None:
    path = saved(decoder(), tmp_path / "narrow.safetensors")
    with pytest.raises(ValueError, match="no weights for this decoder: decoder/"):
        initialise_decoder(decoder(width=16), path, WORDS)
    with pytest.raises(FileNotFoundError, match="decoder at"):
        initialise_decoder(decoder(), tmp_path / "nowhere.safetensors", WORDS)

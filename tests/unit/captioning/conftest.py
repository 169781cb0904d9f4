"""A model small enough to be built in a second: random weights, a grid of 2×2."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop_captioner.captioning import bundle as bundles
from desktop_captioner.captioning.bundle import Bundle
from desktop_captioner.captioning.config import DecoderConfig, EncoderConfig, ModelConfig
from desktop_captioner.captioning.vocabulary import Vocabulary

if TYPE_CHECKING:
    from desktop_captioner.captioning.captioner import ModelCaptioner

SMALL = ModelConfig(
    EncoderConfig(side=107),
    DecoderConfig(width=32, heads=2, feed_forward=32, encoder_layers=1, decoder_layers=2, max_words=8, cells=4),
)
WORDS = Vocabulary.learn(["a dog runs on the grass", "two people ride a red bike"], at_least=1)


@pytest.fixture(scope="session")
def small_bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    import keras

    from desktop_captioner.captioning.networks.decoders import build_decoder
    from desktop_captioner.captioning.networks.encoders import build_encoder
    from desktop_captioner.captioning.networks.variables import build_weights, named_variables

    keras.utils.set_random_seed(7)
    encoder = build_encoder(SMALL.encoder, "float32")
    decoder = build_decoder(SMALL.decoder, len(WORDS), "float32")
    build_weights(decoder, encoder.output.shape)
    weights = {name: keras.ops.convert_to_numpy(v) for name, v in named_variables(encoder, decoder).items()}
    folder = tmp_path_factory.mktemp("bundle") / "small"
    bundles.write(Bundle(folder, "small", "1", SMALL, WORDS), weights)
    return folder


@pytest.fixture(scope="session")
def small_captioner(small_bundle: Path) -> ModelCaptioner:
    """The small bundle at work; to be left as it is."""
    from desktop_captioner.captioning.captioner import load

    return load(small_bundle, "cpu", beams=3)


@pytest.fixture
def folder(small_bundle: Path, tmp_path: Path) -> Path:
    """A small bundle of one's own, to be changed."""
    return Path(shutil.copytree(small_bundle, tmp_path / "model"))


def change(folder: Path, **settings: object) -> None:
    """Changes a bundle's configuration."""
    path = folder / "config.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | settings))

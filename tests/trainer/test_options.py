"""Settings from the architecture, a file and flags."""

import dataclasses
import json
from pathlib import Path

import numpy as np
import pytest

from desktop_captioner.captioning import bundle as bundles
from desktop_captioner.captioning.bundle import Bundle
from desktop_captioner.captioning.config import DecoderConfig, EncoderConfig, ModelConfig
from desktop_captioner.captioning.vocabulary import Vocabulary
from tests.trainer.settings import configured
from trainer import architectures


def test_without_flags_it_is_the_recipe_of_flickr8k_as_it_always_was(tmp_path: Path) -> None:
    config = configured(tmp_path, "--encoder-weights", "none")
    assert config == configured(tmp_path, "--encoder-weights", "none", "--recipe", "flickr8k")
    assert config.model.encoder == EncoderConfig()
    assert config.model.decoder == DecoderConfig()
    assert config.seed == 20
    assert config.word_at_least == 4
    stages = [(stage.name, stage.epochs, stage.learning_rate, stage.trainable_from) for stage in config.stages]
    assert stages == [
        ("cached", 7, 5e-4, 0),
        ("upper", 6, 3e-4, 30),
        ("end to end", 1, 1e-4, 0),
        ("finish", 5, 2e-4, 30),
    ]
    assert config.refinement is not None
    assert (config.refinement.rounds, config.refinement.round_steps, config.refinement.views) == (5, 75, 2)


def test_the_recipe_for_the_world_goes_from_cached_features_to_the_whole_network_to_the_search(tmp_path: Path) -> None:
    config = configured(tmp_path, "--recipe", "world")
    assert config.stages[0].cached
    assert [stage.trainable_from for stage in config.stages[1:]] == [30] * (len(config.stages) - 1)
    assert config.refinement is not None
    assert config.refinement.references > 1


def test_keras_own_weights_get_keras_own_last_pool(tmp_path: Path) -> None:
    assert configured(tmp_path).model.encoder.last_pool == "average"


@pytest.mark.parametrize("kind", ["run", "bundle"])
def test_weights_bring_what_they_were_made_for(tmp_path: Path, kind: str) -> None:
    small = DecoderConfig(width=16, heads=2, feed_forward=16)
    model = ModelConfig(EncoderConfig(last_pool="average", preprocessing="torch"), small)
    folder = tmp_path / "before"
    if kind == "run":
        folder.mkdir()
        (folder / "run.json").write_text(json.dumps({"config": {"model": dataclasses.asdict(model)}}))
        weights = folder / "best.safetensors"
    else:
        words = Vocabulary.learn(["a dog"], at_least=1)
        bundles.write(Bundle(folder, "drawn", "1", model, words, {}, {}), {"decoder/x": np.zeros(100_000, np.float32)})
        weights = folder / "weights.safetensors"
    said = ("--encoder-weights", str(weights))
    strong = ("--recipe", "strong")
    for arguments in (said, (*said, *strong)):
        encoder = configured(tmp_path, *arguments).model.encoder
        assert (encoder.last_pool, encoder.preprocessing) == ("average", "torch")
    encoder = configured(tmp_path, *said, file="[encoder]\nlast_pool = 'max'").model.encoder
    assert (encoder.last_pool, encoder.preprocessing) == ("max", "torch")


def test_weights_alone_change_nothing(tmp_path: Path) -> None:
    weights = str(tmp_path / "alone.safetensors")
    assert configured(tmp_path, "--encoder-weights", weights).model.encoder == EncoderConfig()


@pytest.mark.parametrize("flag", ["--fine-tune", "--no-fine-tune"])
def test_stages_of_a_file_and_the_flag_for_them_are_refused(tmp_path: Path, flag: str) -> None:
    stages = "[[stages]]\nname = 'only'\nepochs = 2\nlearning_rate = 1e-3"
    with pytest.raises(ValueError, match="leave out --fine-tune"):
        configured(tmp_path, flag, file=stages)
    with pytest.raises(ValueError, match="leave out --fine-tune"):
        configured(tmp_path, file=f"fine_tune = true\n{stages}")


def test_a_precision_that_is_said_wins_over_the_file(tmp_path: Path) -> None:
    file = "[training]\npolicy = 'mixed_float16'"
    assert configured(tmp_path, file=file).policy == "mixed_float16"
    assert configured(tmp_path, "--precision", "float32", file=file).policy == "float32"


def test_flags_win_over_the_file_and_the_file_over_the_architecture(tmp_path: Path) -> None:
    file = """
    arch = "inception_v3-attention"
    [decoder]
    width = 64
    recurrent = "gru"
    [training]
    seed = 3
    label_smoothing = 0
    [[stages]]
    name = "only"
    epochs = 2
    learning_rate = 1e-3
    cached = true
    """
    config = configured(tmp_path, "--seed", "5", "--epochs", "4", file=file)
    assert (config.model.decoder.architecture, config.model.decoder.width) == ("lstm_attention", 64)
    assert config.model.decoder.recurrent == "gru"
    assert config.model.decoder.dropout == architectures.DECODERS["lstm_attention"].dropout
    assert (config.seed, config.label_smoothing) == (5, 0.0)
    assert [(stage.name, stage.epochs, stage.cached) for stage in config.stages] == [("only", 4, True)]


def test_the_encoder_learns_or_not_by_a_flag(tmp_path: Path) -> None:
    assert all(stage.frozen for stage in configured(tmp_path, "--arch", "vgg16-lstm").stages)
    assert not any(stage.frozen for stage in configured(tmp_path, "--arch", "vgg16-lstm", "--fine-tune").stages)
    assert all(stage.frozen for stage in configured(tmp_path, "--no-fine-tune").stages)


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("--arch", "resnet-lstm"), "no architecture “resnet-lstm”"),
        (("--arch", "vgg16-transformer", "--encoder-output", "fc2"), "looks at a grid"),
        (("--arch", "densenet201-lstm", "--encoder-output", "fc2"), "no layer fc2"),
        (("--arch", "vgg16-transformer", "--encoder-output", "grids"), "one grid only"),
    ],
)
def test_what_does_not_fit_together_is_refused(tmp_path: Path, arguments: tuple[str, ...], sentence: str) -> None:
    with pytest.raises(ValueError, match=sentence):
        configured(tmp_path, *arguments)

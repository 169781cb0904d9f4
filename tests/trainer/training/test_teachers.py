"""A decoder that learns from others, on drawn shapes."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from desktop_captioner.captioning.config import EncoderConfig
from desktop_captioner.captioning.networks.decoders import build_decoder
from desktop_captioner.captioning.networks.encoders import Encoder, build_encoder
from desktop_captioner.captioning.networks.variables import build_weights
from desktop_captioner.captioning.vocabulary import PAD, Vocabulary
from tests.trainer.conftest import SMOKE
from trainer import cli as trainer
from trainer import record, smoke
from trainer.data.sources import Source
from trainer.options import training_config
from trainer.training.run import Run
from trainer.training.teachers import Teachers

pytestmark = [pytest.mark.slow, pytest.mark.timeout(900)]

INCEPTION = ["--arch", "inception_v3-transformer"]


@pytest.fixture(scope="module")
def teacher(frozen_run: Path) -> Path:
    return frozen_run


@pytest.fixture(scope="module")
def restored(teacher: Path) -> Run:
    """The teacher's run, as it was when it began."""
    return Run(record.training_config(teacher))


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Run:
    """A run whose encoder has one grid, or two, and which has not learned yet; to be left as it is."""
    folder = tmp_path_factory.mktemp("begun")
    options = trainer.parser().parse_args([*SMOKE, *INCEPTION, "--out", str(folder)])
    run = Run(smoke.configured(training_config(options, (Source(smoke.draw(folder / "data")),), "float32")))
    run.save_best()
    return run


def teachers(path: Path, encoder: Encoder, config: EncoderConfig, vocabulary: Vocabulary) -> Teachers:
    return Teachers([path], encoder, config, vocabulary, "float32", 0.5)


def test_a_pupil_learns_and_its_record_names_the_teacher(teacher: Path, tmp_path: Path) -> None:
    more = ["--out", str(tmp_path / "run"), "--data", str(teacher / "data"), "--teacher", str(teacher)]
    assert trainer.main([*SMOKE, *more]) == 0
    assert (tmp_path / "run" / "best.safetensors").is_file()
    assert json.loads((tmp_path / "run" / "run.json").read_text())["config"]["teachers"] == [str(teacher)]


def test_one_that_knows_one_grid_teaches_one_that_sees_two(begun: Run, tmp_path: Path) -> None:
    teacher = begun.config.out
    more = ["--out", str(tmp_path / "run"), "--data", str(teacher / "data"), "--teacher", str(teacher)]
    assert trainer.main([*SMOKE, *INCEPTION, *more, "--encoder-output", "grids"]) == 0
    pupil = Run(record.training_config(tmp_path / "run"))
    assert pupil.encoder.output.shape[-1] == 2048 + 1280
    both = np.random.default_rng(0).random((2, *pupil.encoder.output.shape[1:])).astype(np.float32)
    school = teachers(teacher, pupil.encoder, pupil.config.model.encoder, pupil.vocabulary)
    tokens = np.array([[[1, 4, 5, 6, PAD]], [[1, 6, 5, 4, 7]]], np.int32)
    known = school.decoders[0]({"features": both[..., :2048], "tokens": tokens})
    other = school.decoders[0]({"features": both[..., -2048:], "tokens": tokens})
    assert float(school.disagreement(both, tokens, known)) < float(school.disagreement(both, tokens, other))


def test_nobody_agrees_with_a_teacher_more_than_itself(teacher: Path, restored: Run) -> None:
    school = teachers(teacher, restored.encoder, restored.config.model.encoder, restored.vocabulary)
    features = np.random.default_rng(0).random((2, *restored.encoder.output.shape[1:])).astype(np.float32)
    tokens = np.array([[[1, 4, 5, 6, PAD]], [[1, 6, 5, 4, 7]]], np.int32)
    own = school.decoders[0]({"features": features, "tokens": tokens})
    stranger = build_decoder(restored.config.model.decoder, len(restored.vocabulary), "float32")
    build_weights(stranger, restored.encoder.output.shape)
    other = stranger({"features": features, "tokens": tokens})
    assert float(school.disagreement(features, tokens, own)) < float(school.disagreement(features, tokens, other))


def test_a_teacher_of_other_words_or_on_another_encoder_is_refused(teacher: Path, restored: Run) -> None:
    config = restored.config.model.encoder
    with pytest.raises(ValueError, match="other words"):
        teachers(teacher, restored.encoder, config, Vocabulary.learn(["a dog"], at_least=1))
    another = build_encoder(config, "float32")
    with pytest.raises(ValueError, match="another encoder"):
        teachers(teacher, another, config, restored.vocabulary)


def test_a_teacher_with_the_same_weights_in_another_network_is_refused(begun: Run) -> None:
    config = replace(begun.config.model.encoder, last_pool="average")
    with pytest.raises(ValueError, match="its last_pool is “max”, this run's is “average”"):
        teachers(begun.config.out, begun.encoder, config, begun.vocabulary)


def test_one_that_knows_a_grid_does_not_teach_one_that_sees_a_vector(teacher: Path, restored: Run) -> None:
    config = replace(restored.config.model.encoder, output="pooled")
    pupil = build_encoder(config, "float32")
    for name, variable in pupil.named.items():
        variable.assign(restored.encoder.named[name])
    with pytest.raises(ValueError, match="“grid” cannot teach one that looks at “pooled”"):
        teachers(teacher, pupil, config, restored.vocabulary)


def test_an_encoder_that_learns_leaves_its_teachers_behind(
    teacher: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    more = ["--out", str(tmp_path / "run"), "--data", str(teacher / "data"), "--teacher", str(teacher), "--fine-tune"]
    assert trainer.main([*SMOKE, *more]) == 1
    assert "frozen encoder" in capsys.readouterr().err

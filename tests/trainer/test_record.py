"""The record of a run that is begun, gone on with, and given other settings."""

from dataclasses import replace
from pathlib import Path

import pytest

from desktop_captioner.captioning.config import EncoderConfig, ModelConfig
from desktop_captioner.captioning.vocabulary import Vocabulary
from trainer import record
from trainer.config import TrainingConfig
from trainer.data.flickr8k import Flickr8k

WORDS = Vocabulary.learn(["a dog runs"], at_least=1)
DATA = Flickr8k({})


@pytest.fixture
def begun(tmp_path: Path) -> TrainingConfig:
    """The settings of a run that has a state and was refined."""
    config = TrainingConfig(tmp_path / "data", tmp_path, teachers=(tmp_path / "teacher",))
    record.begin(config, DATA, WORDS)
    (tmp_path / record.STATE).write_text("{}", encoding="utf-8")
    record.add(tmp_path, "refinement", {"cider": 1.0})
    return config


def test_a_run_that_goes_on_keeps_its_record(begun: TrainingConfig, tmp_path: Path) -> None:
    before = (tmp_path / record.RECORD).read_bytes()
    record.begin(replace(begun, data=tmp_path / "moved", cache=tmp_path / "cache", verbose=2), DATA, WORDS)
    assert (tmp_path / record.RECORD).read_bytes() == before
    assert record.read(tmp_path)["refinement"] == {"cider": 1.0}


@pytest.mark.parametrize(
    ("changes", "place"),
    [
        ({"seed": 3}, "«seed»: 20, not 3"),
        ({"model": ModelConfig(EncoderConfig(last_pool="average"))}, "«model.encoder.last_pool»: max, not average"),
        ({"stages": TrainingConfig.stages[:3]}, r"«stages\.4\.name»: finish, not None"),
        ({"teachers": ()}, r"«teachers\.1»"),
    ],
)
def test_other_settings_are_refused_by_name(begun: TrainingConfig, changes: dict[str, object], place: str) -> None:
    before = (begun.out / record.RECORD).read_bytes()
    with pytest.raises(ValueError, match=place):
        record.begin(replace(begun, **changes), DATA, WORDS)
    assert (begun.out / record.RECORD).read_bytes() == before


def test_other_words_are_refused(begun: TrainingConfig) -> None:
    with pytest.raises(ValueError, match="other words"):
        record.begin(begun, DATA, Vocabulary.learn(["a cat sleeps"], at_least=1))
    assert record.vocabulary(begun.out).words == WORDS.words


def test_before_its_first_epoch_a_run_may_begin_anew(tmp_path: Path) -> None:
    config = TrainingConfig(tmp_path / "data", tmp_path)
    record.begin(config, DATA, WORDS)
    record.begin(replace(config, seed=3), DATA, WORDS)
    assert record.training_config(tmp_path).seed == 3

"""The record of a run that is begun, gone on with, and given other settings."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_captioner.captioning.config import EncoderConfig, ModelConfig
from desktop_captioner.captioning.vocabulary import Vocabulary
from trainer import record
from trainer.config import RefinementConfig, StageConfig, TrainingConfig
from trainer.data.dataset import Dataset
from trainer.data.sources import Collection, Source

WORDS = Vocabulary.learn(["a dog runs"], at_least=1)
DATA = Collection({"coco": Dataset("coco", {}, sha256="1")}, {"coco": 1.0})
STAGES = (StageConfig("first", 2, 1e-3, weights={"coco": 2.0}), StageConfig("last", 1, 1e-4))


@pytest.fixture
def begun(tmp_path: Path) -> TrainingConfig:
    """The settings of a run that has a state and was refined."""
    config = TrainingConfig(
        (Source(tmp_path / "data", 2.0),), tmp_path, stages=STAGES, refinement=RefinementConfig(),
        teachers=(tmp_path / "teacher",),
    )  # fmt: skip
    record.begin(config, DATA, WORDS)
    (tmp_path / record.STATE).write_text("{}", encoding="utf-8")
    record.add(tmp_path, "refinement", {"cider": 1.0})
    return config


def test_a_run_that_goes_on_keeps_its_record(begun: TrainingConfig, tmp_path: Path) -> None:
    before = (tmp_path / record.RECORD).read_bytes()
    record.begin(
        replace(begun, data=(Source(tmp_path / "moved", 2.0),), cache=tmp_path / "cache", verbose=2), DATA, WORDS
    )
    assert (tmp_path / record.RECORD).read_bytes() == before
    assert record.read(tmp_path)["refinement"] == {"cider": 1.0}


@pytest.mark.parametrize(
    ("changes", "place"),
    [
        ({"seed": 3}, "“seed”: 20, not 3"),
        ({"model": ModelConfig(EncoderConfig(last_pool="average"))}, "“model.encoder.last_pool”: max, not average"),
        ({"stages": STAGES[:1]}, r"“stages\.2\.name”: last, not None"),
        (
            {"stages": (replace(STAGES[0], weights={"coco": 3.0}), STAGES[1])},
            r"“stages\.1\.weights\.coco”: 2\.0, not 3\.0",
        ),
        ({"refinement": RefinementConfig(rounds=3)}, r"“refinement\.rounds”"),
        ({"data": (Source(Path("data")),)}, r"“data\.1\.weight”: 2\.0, not 1\.0"),
        ({"teachers": ()}, r"“teachers\.1”"),
    ],
)
def test_other_settings_are_refused_by_name(begun: TrainingConfig, changes: dict[str, object], place: str) -> None:
    before = (begun.out / record.RECORD).read_bytes()
    with pytest.raises(ValueError, match=place):
        record.begin(replace(begun, **changes), DATA, WORDS)
    assert (begun.out / record.RECORD).read_bytes() == before


def test_other_words_are_refused(begun: TrainingConfig) -> None:
    with pytest.raises(ValueError, match="other photos or captions"):
        record.begin(begun, DATA, Vocabulary.learn(["a cat sleeps"], at_least=1))
    assert record.vocabulary(begun.out).words == WORDS.words


def test_other_photos_are_refused(begun: TrainingConfig) -> None:
    other = Collection({"coco": Dataset("coco", {}, sha256="2")}, {"coco": 1.0})
    with pytest.raises(ValueError, match="other photos or captions"):
        record.begin(begun, other, WORDS)


def test_a_run_tells_which_runs_were_before_it(begun: TrainingConfig, tmp_path: Path) -> None:
    later = replace(begun, out=tmp_path / "later", encoder_weights=str(begun.out / record.BEST))
    later.out.mkdir()
    record.begin(later, DATA, WORDS)
    before = record.read(later.out)["before"]
    assert [stage["name"] for stage in before["stages"]] == ["first", "last"]
    assert before["refinement"] == {"cider": 1.0}
    assert before["encoder_weights"] == "imagenet"
    assert before["before"] is None
    assert str(tmp_path) not in json.dumps(before)


def test_a_run_of_version_1_can_still_be_read(begun: TrainingConfig) -> None:
    path = begun.out / record.RECORD
    recorded = json.loads(path.read_text())
    recorded["config"]["data"] = "somewhere/flickr8k"
    recorded["data"] = {"sha256": "1", "photos": {"train": 6000}, "problems": []}
    path.write_text(json.dumps(recorded))
    assert record.training_config(begun.out).data == (Source(Path("somewhere/flickr8k")),)
    assert record.datasets_of(record.read(begun.out)) == {"flickr8k": recorded["data"]}


def test_before_its_first_epoch_a_run_may_begin_anew(tmp_path: Path) -> None:
    config = TrainingConfig((Source(tmp_path / "data"),), tmp_path)
    record.begin(config, DATA, WORDS)
    record.begin(replace(config, seed=3), DATA, WORDS)
    assert record.training_config(tmp_path).seed == 3

"""Self-critical training on drawn shapes: what is kept, and what a sentence is worth."""

import shutil
from pathlib import Path

import keras
import numpy as np
import pytest
from safetensors.numpy import load_file

from desktop_captioner.captioning.bundle import quantised
from trainer import __main__ as trainer
from trainer import record
from trainer.config import RefinementConfig
from trainer.data import flickr8k
from trainer.training.network import averaged, without_cells
from trainer.training.reward import Reward
from trainer.training.self_critical import Refinement

pytestmark = pytest.mark.timeout(600)


@pytest.fixture(scope="module")
def run(frozen_run: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return Path(shutil.copytree(frozen_run, tmp_path_factory.mktemp("refined") / "run"))


def test_what_people_said_is_worth_more_than_anything_else(run: Path) -> None:
    reward = Reward(flickr8k.load(run / "data").splits["train"])
    found = reward.of(
        np.array([0, 5]), [[photo[0], "a purple triangle ."] for photo in (reward.references[0], reward.references[5])]
    )
    assert found.shape == (2, 2)
    assert (found[:, 0] > found[:, 1]).all()


def test_cells_are_hidden_whole_and_a_vector_loses_nothing() -> None:
    seeds = keras.random.SeedGenerator(0)
    shown = np.asarray(without_cells(np.ones((8, 6, 6, 5), np.float32), 0.3, seeds))
    assert (shown == shown[..., :1]).all()
    assert 0.6 < shown.mean() < 0.8
    assert np.asarray(without_cells(np.ones((8, 5), np.float32), 0.3, seeds)).all()


def test_the_averages_begin_with_the_weights_as_they_came(run: Path) -> None:
    config = record.training_config(run, views=2)
    work = Refinement(config, flickr8k.load(run / "data"), RefinementConfig())
    variables = work.decoder.trainable_variables
    came = list(map(keras.ops.convert_to_numpy, variables))
    with averaged(work.optimizer, variables):  # as the first score sees them
        assert all(
            np.array_equal(one, other)
            for one, other in zip(came, map(keras.ops.convert_to_numpy, variables), strict=True)
        )


def test_refinement_changes_the_decoder_only_and_its_score_never_falls(
    run: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = load_file(run / "best.safetensors")
    command = ["refine", str(run), "--data", str(run / "data"), "--rounds", "2", "--round-steps", "4"]
    command += ["--learning-rate", "1e-3", "--views", "2", "--precision", "float32"]
    assert trainer.main(command) == 0
    first = float(capsys.readouterr().out.split("CIDEr ")[1].split(" ")[0])
    after = load_file(run / "best.safetensors")
    assert after.keys() == before.keys()
    stored, kept = quantised(before), quantised(after)
    encoder = [name for name in stored if name.startswith("encoder/")]
    assert encoder
    assert all(np.array_equal(stored[name], kept[name]) for name in encoder if stored[name].dtype == np.int8)
    assert trainer.main(command) == 0
    assert float(capsys.readouterr().out.split("CIDEr ")[1].split(" ")[0]) >= first

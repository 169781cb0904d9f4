"""Self-critical training on drawn shapes: what is kept, and what a sentence is worth."""

import itertools
import json
import shutil
from collections.abc import Callable
from pathlib import Path

import keras
import numpy as np
import pytest
from safetensors.numpy import load_file

from desktop_captioner.captioning.bundle import quantised
from tests.trainer.conftest import apart
from trainer import cli as trainer
from trainer import record
from trainer.config import RefinementConfig
from trainer.data.dataset import DatasetError
from trainer.data.sources import Collection, Source, load_all
from trainer.training.network import averaged
from trainer.training.self_critical import Refinement, refine

pytestmark = [pytest.mark.slow, pytest.mark.timeout(900)]


@pytest.fixture(scope="module")
def run(frozen_run: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return Path(shutil.copytree(frozen_run, tmp_path_factory.mktemp("refined") / "run"))


def data(run: Path) -> Collection:
    return load_all((Source(run / "data"),))


def test_photos_with_too_few_captions_teach_nothing(run: Path) -> None:
    with pytest.raises(DatasetError, match="No training photo has 6 captions"):
        Refinement(record.training_config(run), data(run), RefinementConfig(references=6))


def test_an_interrupted_refinement_ends_as_one_that_was_not(
    run: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = RefinementConfig(rounds=2, round_steps=2, learning_rate=1e-2, warmup_steps=1, batch=8)
    monkeypatch.setattr(Refinement, "score", lambda self: (float(self.optimizer.iterations), {}))  # always a gain
    whole, parts = Path(shutil.copytree(run, tmp_path / "whole")), tmp_path / "parts"
    with monkeypatch.context() as patched:
        # What an end at this moment would leave on the disk: the first round, and nothing of the second.
        patched.setattr(Refinement, "step", before_step(3, lambda: shutil.copytree(whole, parts)))
        assert refine(record.training_config(whole), data(run), config) == 4
    assert json.loads((parts / "refinement.json").read_text())["round"] == 1
    assert refine(record.training_config(parts), data(run), config) == 4
    start = load_file(run / record.BEST)
    decoder = [name for name in start if name.startswith("decoder/")]
    ends = (load_file(folder / record.BEST) for folder in (whole, parts))
    one, other, before = ({name: each[name] for name in decoder} for each in (*ends, start))
    assert apart(one, other, before) < 0.01


def before_step(number: int, do: Callable[[], object]) -> Callable[[Refinement], tuple[float, float]]:
    learn, numbers = Refinement.step, itertools.count(1)

    def step(self: Refinement) -> tuple[float, float]:
        if next(numbers) == number:
            do()
        return learn(self)

    return step


def test_the_averages_begin_with_the_weights_as_they_came(run: Path) -> None:
    work = Refinement(record.training_config(run), data(run), RefinementConfig())
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
    command = ["refine", str(run), "--data", str(run / "data"), "--round-steps", "4"]
    command += ["--learning-rate", "1e-3", "--views", "2", "--precision", "float32", "--rounds"]
    assert trainer.main([*command, "2"]) == 0
    first = float(capsys.readouterr().out.split("CIDEr ")[1].split(" ")[0])
    after = load_file(run / "best.safetensors")
    assert after.keys() == before.keys()
    stored, kept = quantised(before), quantised(after)
    encoder = [name for name in stored if name.startswith("encoder/")]
    assert encoder
    assert all(np.array_equal(stored[name], kept[name]) for name in encoder if stored[name].dtype == np.int8)
    assert trainer.main([*command, "0"]) == 0  # scores what was kept
    assert float(capsys.readouterr().out.split("CIDEr ")[1].split(" ")[0]) >= first


def test_people_s_rarer_words_become_likelier_beside_the_search_s_own(run: Path) -> None:
    config = RefinementConfig(
        learning_rate=1e-2, warmup_steps=1, batch=8, views=1, references=1, people=1.0, rarity=0.5
    )
    work = Refinement(record.training_config(run), data(run), config)
    rows = work.batches.rows[0]
    inputs, mirrored, readable = work.batches.view(rows, np.random.default_rng(0))
    tokens, targets = work.batches.captions.batch(rows, mirrored, readable)

    def loss() -> float:
        said = np.take_along_axis(
            keras.ops.convert_to_numpy(work.critic({"features": inputs["features"], "tokens": tokens})),
            targets[..., None],
            -1,
        )[..., 0]
        return -float((said * work.word_worth[targets]).sum())

    before = loss()
    for _ in range(5):
        work.step()
    assert loss() < before


def test_the_rate_falls_to_its_share_after_the_last_round(run: Path) -> None:
    config = RefinementConfig(rounds=3, round_steps=7, learning_rate=1e-2, warmup_steps=1, final_rate=0.1)
    optimizer = Refinement(record.training_config(run), data(run), config).optimizer
    rates = []
    for step in (0, 1, 21):
        optimizer.iterations.assign(step)
        rates.append(float(optimizer.learning_rate))
    assert rates == pytest.approx([0, 1e-2, 1e-3])

"""A run on drawn shapes whose encoder stays as it is: done once for all tests that need one."""

import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import pytest

# An encoder that stays as it is gives numbers and no more; this one is built and traced in a fraction of the default's time.
SMOKE = ["train", "--smoke", "--arch", "vgg16-transformer", "--no-fine-tune", "--encoder-weights", "none"]
SMOKE += ["--precision", "float32", "--verbose", "2"]

# The trainer in a process of its own, with what ``traced_as_written`` does.
TRACED_AS_WRITTEN = """
import sys
import tensorflow as tf
tf.config.optimizer.set_experimental_options({"disable_meta_optimizer": True})
from trainer import cli as trainer
sys.exit(trainer.main(sys.argv[1:]))
"""


@pytest.fixture(scope="package", autouse=True)
def traced_as_written() -> Iterator[None]:
    """TensorFlow takes graphs as they were traced: to improve them takes longer than the few steps of a test."""
    import tensorflow as tf

    tf.config.optimizer.set_experimental_options({"disable_meta_optimizer": True})
    yield
    tf.config.optimizer.set_experimental_options({"disable_meta_optimizer": False})


@pytest.fixture(scope="package")
def no_java() -> Iterator[None]:
    """Scores come without METEOR, whose Java takes longer to start than all the rest to score; it has a test of its own."""
    find = shutil.which
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(
            shutil, "which", lambda name, *given, **said: None if name == "java" else find(name, *given, **said)
        )
        yield


@pytest.fixture(scope="session")
def frozen_run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The run's folder, to be left as it is; its data is in ``data``.

    ``killed`` beside it is what a kill in the middle of the second epoch would have left on the disk.
    """
    from trainer import cli as trainer
    from trainer.training.train import Checkpoints

    folder = tmp_path_factory.mktemp("frozen") / "run"
    write = Checkpoints.on_train_batch_end

    def write_and_copy(self: Checkpoints, batch: int, logs: dict[str, float] | None = None) -> None:
        write(self, batch, logs)
        if (self.run.state["epoch"], self.run.state["step"]) == (1, 2):
            shutil.copytree(folder, folder.parent / "killed")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Checkpoints, "on_train_batch_end", write_and_copy)
        assert trainer.main([*SMOKE, *often(folder.parent), "--out", str(folder)]) == 0
    return folder


def often(folder: Path) -> list[str]:
    """Options of a run that writes a checkpoint after every step."""
    recipe = folder / "often.toml"
    recipe.write_text("[training]\ncheckpoint_minutes = 0", encoding="utf-8")
    return ["--config", str(recipe)]


def checkpoint(run: Path) -> dict[str, Any]:
    """The model's weights in a run's last checkpoint."""
    from safetensors.numpy import load_file

    arrays = load_file(sorted(run.glob("checkpoint-*"))[-1])
    return {name.removeprefix("model/"): array for name, array in arrays.items() if name.startswith("model/")}


def as_it_began(run: Path, place: Path) -> dict[str, Any]:
    """The weights that a run began with, made anew in another folder."""
    from dataclasses import replace

    from trainer import record
    from trainer.training.run import Run

    config = replace(record.training_config(run), out=place)
    return {name: np.asarray(variable) for name, variable in Run(config).variables.items()}


def apart(one: Mapping[str, Any], other: Mapping[str, Any], start: Mapping[str, Any]) -> float:
    """How far apart two sets of weights ended, as a share of the way that they went: about 1 for a stranger's steps."""
    went = sum(float(np.square(one[name] - start[name]).sum()) for name in one)
    between = sum(float(np.square(one[name] - other[name]).sum()) for name in one)
    assert went > 0, "nothing was learned"
    return (between / went) ** 0.5

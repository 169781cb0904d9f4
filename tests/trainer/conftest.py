"""A run on drawn shapes whose encoder stays as it is: done once for all tests that need one."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import pytest

SMOKE = ["train", "--smoke", "--arch", "inception_v3-transformer", "--no-fine-tune", "--encoder-weights", "none"]
SMOKE += ["--precision", "float32", "--verbose", "2"]


@pytest.fixture(scope="package", autouse=True)
def traced_as_written() -> Iterator[None]:
    """TensorFlow takes graphs as they were traced: to improve them takes longer than the few steps of a test."""
    import tensorflow as tf

    tf.config.optimizer.set_experimental_options({"disable_meta_optimizer": True})
    yield
    tf.config.optimizer.set_experimental_options({"disable_meta_optimizer": False})


@pytest.fixture(scope="session")
def frozen_run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The run's folder, to be left as it is; its data is in ``data``."""
    from trainer import cli as trainer

    folder = tmp_path_factory.mktemp("frozen") / "run"
    assert trainer.main([*SMOKE, "--out", str(folder)]) == 0
    return folder


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

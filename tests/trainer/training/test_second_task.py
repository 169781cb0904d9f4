"""An encoder that learns which things are where beside what people say."""

import json
from pathlib import Path

import keras
import numpy as np
import pytest
from safetensors.numpy import load_file

from tests.trainer.conftest import SMOKE
from trainer import cli as trainer
from trainer import smoke
from trainer.training.second_task import SecondTask

STAGES = """
[[stages]]
name = "whole"
epochs = 2
learning_rate = 1e-3
things = 0.5
"""
LEARNING = [each for each in SMOKE if each != "--no-fine-tune"]


def test_it_learns_from_the_photos_that_somebody_has_looked_at() -> None:
    random = np.random.default_rng(0)
    features = random.random((16, 4, 4, 3)).astype(np.float32)
    task = SecondTask(2)
    task.build(features.shape)
    cells = np.stack([features[..., 0] > 0.7, features[..., 1] > 0.7], axis=-1).astype(np.float16)
    inputs = {"cells": cells, "things": cells.max(axis=(1, 2)), "known": np.ones(16, bool)}
    half = inputs | {"known": np.arange(16) < 8, "cells": np.where(np.arange(16)[:, None, None, None] < 8, cells, 1)}
    first = {name: array[:8] for name, array in inputs.items()}
    assert float(task.loss(features, half)) == pytest.approx(float(task.loss(features[:8], first)), rel=1e-5)
    assert float(task.loss(features, inputs | {"known": np.zeros(16, bool)})) == 0

    network = keras.Sequential([keras.Input(features.shape[1:]), task.in_cells])
    network.compile(keras.optimizers.Adam(0.3), keras.losses.BinaryCrossentropy(from_logits=True))
    before = float(task.loss(features, inputs))
    network.fit(features, cells, epochs=100, verbose=0)
    assert float(task.loss(features, inputs)) < before
    logits, _ = task(features)
    right = (np.asarray(logits) > 0) == (cells > 0)
    assert right.mean() > 0.9


@pytest.mark.slow
@pytest.mark.usefixtures("no_java")
def test_a_run_learns_what_is_in_the_photos_and_keeps_it_out_of_its_weights(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = smoke.draw(tmp_path / "data")
    names = [path.name for path in sorted((data / "Images").iterdir())]
    recipe = tmp_path / "things.toml"
    recipe.write_text(STAGES, encoding="utf-8")
    command = [*LEARNING, "--data", str(data), "--config", str(recipe), "--out", str(tmp_path / "run")]
    assert trainer.main(command) == 1
    assert "no instances_*.json lies beside the data" in capsys.readouterr().err
    boxes = [{"image_id": i, "category_id": i % 2, "bbox": [20, 20, 48, 48]} for i in range(len(names))]
    content = {
        "images": [{"id": i, "file_name": name, "width": 96, "height": 96} for i, name in enumerate(names)],
        "categories": [{"id": 0, "name": "circle"}, {"id": 1, "name": "square"}],
        "annotations": boxes,
    }
    (data / "instances_train.json").write_text(json.dumps(content), encoding="utf-8")
    assert trainer.main(command) == 0
    assert not [name for name in load_file(tmp_path / "run" / "best.safetensors") if "second" in name]
    kept = load_file(next((tmp_path / "run").glob("checkpoint-*")))
    assert {name for name in kept if name.startswith("second/")} == {f"second/{i}" for i in range(4)}
    recipe.write_text(STAGES.replace("[[stages]]", "[[stages]]\ncached = true"), encoding="utf-8")
    assert trainer.main([*command[:-1], str(tmp_path / "cached")]) == 1
    assert "not cached features" in capsys.readouterr().err
    record = json.loads((tmp_path / "run" / "run.json").read_text())
    assert record["data"]["flickr8k"]["things"] == ["instances_train.json"]

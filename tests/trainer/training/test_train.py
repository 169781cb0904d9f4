"""A run on drawn shapes: trained, interrupted, continued, exported, and then captioning."""

import csv
import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import load_file

from desktop_captioner import cli
from trainer import __main__ as trainer
from trainer import smoke
from trainer.config import TrainingConfig

DIES_IN_THE_SECOND_EPOCH = """
import os, sys
from trainer import __main__ as trainer
from trainer.training.train import AfterEpoch
AfterEpoch.on_epoch_begin = lambda self, epoch, logs=None: os._exit(9) if epoch == 1 else None
trainer.main(sys.argv[1:])
"""

ON_TWO_DEVICES = """
import sys
import tensorflow as tf
processor = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(processor, [tf.config.LogicalDeviceConfiguration()] * 2)
from trainer import __main__ as trainer
sys.exit(trainer.main(sys.argv[1:]))
"""

pytestmark = pytest.mark.timeout(600)


def losses(folder: Path) -> list[float]:
    with (folder / "log.csv").open() as lines:
        return [float(row["loss"]) for row in csv.DictReader(lines)]


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("smoke") / "run"
    assert trainer.main(["train", "--smoke", "--out", str(folder), "--precision", "float32", "--verbose", "2"]) == 0
    return folder


def test_a_run_leaves_its_record_and_its_logs(run: Path) -> None:
    record = json.loads((run / "run.json").read_text())
    assert record["config"]["seed"] == 20
    assert record["data"]["photos"] == {"train": 24, "dev": 8, "test": 0}
    assert record["versions"]["keras"]
    with (run / "log.csv").open() as lines:
        assert len(list(csv.DictReader(lines))) == 4
    assert any((run / "tensorboard").rglob("events*"))


def test_every_layer_learned(run: Path) -> None:
    from trainer.training.train import Run

    config = smoke.configured(
        TrainingConfig(run / "data", run.parent / "fresh", encoder_weights="none", policy="float32")
    )
    fresh = {name: np.asarray(variable) for name, variable in Run(config).variables.items()}
    trained = load_file(sorted(run.glob("checkpoint-*"))[-1])
    kernels = [name for name in fresh if name.endswith("/kernel")]
    assert all(np.abs(trained[f"model/{name}"] - fresh[name]).max() > 0 for name in kernels)


def test_a_killed_run_ends_as_one_that_was_not(run: Path, tmp_path: Path) -> None:
    command = ["train", "--smoke", "--out", str(tmp_path / "run"), "--precision", "float32", "--verbose", "2"]
    killed = subprocess.run(
        [sys.executable, "-c", DIES_IN_THE_SECOND_EPOCH, *command], capture_output=True, check=False
    )
    assert killed.returncode == 9, killed.stderr.decode()
    assert trainer.main(command) == 0
    ends = [load_file(sorted(folder.glob("checkpoint-*"))[-1]) for folder in (run, tmp_path / "run")]
    whole, parts = (np.concatenate([end[name].ravel() for name in sorted(ends[0])]) for end in ends)
    assert np.corrcoef(whole, parts)[0, 1] > 0.99


@pytest.fixture(scope="module")
def bundle(run: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("exported") / "bundle"
    assert trainer.main(["export", str(run), "--model", str(folder), "--data", str(run / "data")]) == 0
    return folder


def test_the_exported_bundle_captions(run: Path, bundle: Path, tmp_path: Path) -> None:
    metrics = json.loads((bundle / "metrics.json").read_text())
    assert set(metrics["scores"]) == {"greedy", "beam 3"}
    assert "CIDEr-D" in (bundle / "MODEL_CARD.md").read_text()
    table = tmp_path / "out.csv"
    photos = sorted((run / "data" / "Images").glob("*.jpg"))[:3]
    assert cli.main(["caption", *map(str, photos), "--model", str(bundle), "--csv", str(table), "--quiet"]) == 0
    with table.open(newline="") as rows:
        captions = [row["caption"] for row in csv.DictReader(rows)]
    assert len(captions) == 3
    assert all(caption.endswith(".") for caption in captions)


def test_a_bundle_is_scored_on_photos_and_on_their_mirror_images(
    run: Path, bundle: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    plain, mirrored = tmp_path / "plain.json", tmp_path / "mirrored.json"
    command = ["evaluate", str(bundle), "--data", str(run / "data"), "--beam", "3", "--samples", "1", "--json"]
    assert trainer.main([*command, str(plain)]) == 0
    scores = json.loads(plain.read_text())["scores"]
    stored = json.loads((bundle / "metrics.json").read_text())["scores"]
    assert scores["beam 3"]["CIDEr-D"] == pytest.approx(stored["beam 3"]["CIDEr-D"])
    capsys.readouterr()
    assert trainer.main([*command, str(mirrored), "--mirrored"]) == 0
    assert "on 8 mirrored photos of the dev split" in capsys.readouterr().out
    assert json.loads(mirrored.read_text())["mirrored"]


def test_two_devices_learn_what_one_does(run: Path, tmp_path: Path) -> None:
    command = ["train", "--smoke", "--out", str(tmp_path / "run"), "--precision", "float32", "--verbose", "2"]
    done = subprocess.run([sys.executable, "-c", ON_TWO_DEVICES, *command], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "CPU:1" in done.stderr
    np.testing.assert_allclose(losses(tmp_path / "run"), losses(run), rtol=0.1)


def test_without_data_it_says_where_to_get_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert trainer.main(["train", "--data", str(tmp_path), "--out", str(tmp_path / "run")]) == 1
    assert "Download it" in capsys.readouterr().err

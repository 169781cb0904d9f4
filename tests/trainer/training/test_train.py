"""A run on drawn shapes: trained, interrupted, continued, exported, and then captioning."""

import csv
import json
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import load_file

from desktop_captioner import cli
from desktop_captioner.captioning import bundle as bundles
from tests.trainer.conftest import SMOKE, TRACED_AS_WRITTEN, apart, as_it_began, checkpoint, often
from trainer import cli as trainer

DEFAULT = ["train", "--smoke", "--precision", "float32", "--verbose", "2"]

pytestmark = [pytest.mark.slow, pytest.mark.timeout(900), pytest.mark.usefixtures("no_java")]


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A run of the default recipe: cached stage, end to end, self-critical training."""
    folder = tmp_path_factory.mktemp("smoke") / "run"
    # In a process of its own, with which its memory goes: TensorFlow keeps what it once had for the processor.
    started = [sys.executable, "-c", TRACED_AS_WRITTEN, *DEFAULT, "--out", str(folder)]
    done = subprocess.run(started, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return folder


def test_a_run_leaves_its_record_and_its_logs_and_nothing_that_is_no_longer_needed(run: Path) -> None:
    record = json.loads((run / "run.json").read_text())
    assert record["config"]["seed"] == 20
    assert record["data"]["flickr8k"]["photos"] == {"train": 24, "dev": 8, "test": 0}
    assert record["versions"]["keras"]
    assert json.loads((run / "state.json").read_text())["refined"]
    with (run / "log.csv").open() as lines:
        assert len(list(csv.DictReader(lines))) == 4
    assert any((run / "tensorboard").rglob("events*"))
    assert not (run / "features").exists()
    assert len(list(run.glob("checkpoint-*"))) == 1
    assert not list(run.glob("*refinement*"))


def test_every_layer_learned(run: Path, tmp_path: Path) -> None:
    fresh, trained = as_it_began(run, tmp_path / "fresh"), checkpoint(run)
    kernels = [name for name in fresh if name.endswith("/kernel")]
    assert all(np.abs(trained[name] - fresh[name]).max() > 0 for name in kernels)


def test_a_run_that_is_finished_does_nothing_more(run: Path) -> None:
    before = (run / "best.safetensors").read_bytes()
    assert trainer.main([*DEFAULT, "--out", str(run)]) == 0
    assert (run / "best.safetensors").read_bytes() == before


def test_a_killed_run_ends_as_one_that_was_not(frozen_run: Path, tmp_path: Path) -> None:
    killed = Path(shutil.copytree(frozen_run.parent / "killed", tmp_path / "run"))
    assert [path.name for path in killed.glob("checkpoint-*")] == ["checkpoint-0-1-2.safetensors"]
    assert trainer.main([*SMOKE, *often(tmp_path), "--out", str(killed)]) == 0
    start = as_it_began(frozen_run, tmp_path / "fresh")
    assert apart(checkpoint(frozen_run), checkpoint(killed), start) < 0.01


@pytest.fixture(scope="module")
def bundle(run: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("exported") / "bundle"
    assert trainer.main(["export", str(run), "--model", str(folder), "--data", str(run / "data")]) == 0
    return folder


def test_the_exported_bundle_captions(run: Path, bundle: Path, tmp_path: Path) -> None:
    metrics = json.loads((bundle / "metrics.json").read_text())
    assert set(metrics["scores"]) == {"greedy", "beam 3", "beam 4"}
    assert metrics["sets"]["flickr8k"]["photos"] == 8
    card = (bundle / "MODEL_CARD.md").read_text()
    assert "CIDEr-D" in card
    assert "Flickr8k (Hodosh, Young, Hockenmaier 2013): 24 photos" in card
    assert "people, each against the others" in card
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
    scores = json.loads(plain.read_text())["sets"]["flickr8k"]
    stored = json.loads((bundle / "metrics.json").read_text())["scores"]
    assert scores["beam 3"]["CIDEr-D"] == pytest.approx(stored["beam 3"]["CIDEr-D"])
    capsys.readouterr()
    assert trainer.main([*command, str(mirrored), "--mirrored"]) == 0
    assert "on 8 mirrored photos of flickr8k, dev split" in capsys.readouterr().out
    assert json.loads(mirrored.read_text())["mirrored"]


def test_each_dataset_has_a_style_and_a_bundle_knows_them(frozen_run: Path, tmp_path: Path) -> None:
    data, run, model = frozen_run / "data", tmp_path / "run", tmp_path / "model"
    recipe = tmp_path / "styles.toml"
    recipe.write_text("[decoder]\nstyles = 2\n")
    both = ["--data", str(data), "--data", str(data)]
    command = [*SMOKE, "--config", str(recipe), "--out", str(run), "--data", str(data)]
    assert trainer.main(command) == 1  # one dataset, two styles
    assert trainer.main([*command, "--data", str(data)]) == 0
    words = (run / "vocabulary.txt").read_text().splitlines()
    assert words[-2:] == ["<start:flickr8k>", "<start:flickr8k-2>"]
    rows = load_file(run / "best.safetensors")["decoder/embedding"][-2:]
    assert not np.allclose(*rows)  # each has learned
    assert trainer.main(["export", str(run), *both, "--model", str(model)]) == 0
    assert bundles.read(model).vocabulary.styles == ("flickr8k", "flickr8k-2")
    assert trainer.main(["export", str(run), "--data", str(data), "--model", str(model)]) == 1  # one style is not there


def test_two_datasets_with_weights_are_scored_each(frozen_run: Path, tmp_path: Path) -> None:
    data = frozen_run / "data"
    command = [*SMOKE, "--out", str(tmp_path / "run"), "--data", f"{data}:2", "--data", str(data)]
    broken = sorted((data / "Images").glob("*.jpg"))[3]
    whole = broken.read_bytes()
    try:
        broken.write_bytes(b"no photo")
        assert trainer.main(command) == 0
    finally:
        broken.write_bytes(whole)
    record = json.loads((tmp_path / "run" / "run.json").read_text())
    assert {name: each["weight"] for name, each in record["data"].items()} == {"flickr8k": 2, "flickr8k-2": 1}
    with (tmp_path / "run" / "log.csv").open() as lines:
        rows = list(csv.DictReader(lines))
    for row in rows:
        assert float(row["dev_cider"]) == pytest.approx(float(row["dev_cider_flickr8k"]))
        assert row["dev_cider_flickr8k"] == row["dev_cider_flickr8k-2"]

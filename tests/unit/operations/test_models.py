"""Models of the user: added, listed, removed."""

from __future__ import annotations

import json
import os
import shutil
import threading
from pathlib import Path

import pytest

from desktop_captioner import paths
from desktop_captioner.captioning.bundle import METRICS, WEIGHTS, ModelError, read
from desktop_captioner.operations.compare_models import Comparison, compare
from desktop_captioner.operations.models import add_model, clear_partial, installed_models, model_folder, remove_model
from desktop_captioner.photos.photo import Captioned, Failure, Photo
from tests.conftest import FakeCaptioner


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """The shipped model under another name."""
    folder = tmp_path / "a download"
    shutil.copytree(paths.model(), folder)
    config = json.loads((folder / "config.json").read_text())
    (folder / "config.json").write_text(json.dumps(config | {"name": "ours: 1/2", "version": "2"}))
    (folder / "run me.py").write_text("no")
    return folder


@pytest.fixture
def own(tmp_path: Path) -> Path:
    return tmp_path / "data" / "models"


def test_the_shipped_model_is_there_with_its_scores(own: Path) -> None:
    (shipped,) = installed_models(paths.model(), own)
    assert (shipped.key, shipped.problem) == ("", "")
    assert f"{shipped.name} {shipped.version}" in read(paths.model()).label
    assert 0.5 < shipped.scores["CIDEr-D"] < 2
    assert shipped.measured_on >= 1000
    assert shipped.size > 1_000_000
    assert model_folder("", paths.model(), own) == paths.model()
    assert shipped.speed == 0.0
    (shipped,) = installed_models(paths.model(), own, {shipped.label: 2.5})
    assert shipped.speed == 2.5


def test_a_model_is_copied_listed_and_removed(source: Path, own: Path) -> None:
    added = add_model(source, own)
    assert (added.name, added.version, added.problem) == ("ours: 1/2", "2", "")
    assert added.folder.parent == own
    assert "/" not in added.key
    assert ":" not in added.key
    assert not (added.folder / "run me.py").exists()
    shutil.rmtree(source)
    assert [model.key for model in installed_models(paths.model(), own)] == ["", added.key]
    assert model_folder(added.key, paths.model(), own) == added.folder
    remove_model(added.key, own)
    assert list(own.iterdir()) == []


def test_what_a_sudden_end_left_of_an_added_model_goes(own: Path) -> None:
    clear_partial(own)  # there is no such folder yet
    left, young = own / ".adding-1", own / ".adding-2"
    for folder in (left, young, own / "whole"):
        folder.mkdir(parents=True)
        (folder / WEIGHTS).write_bytes(b"part")
    os.utime(left, (1, 1))
    clear_partial(own)
    assert sorted(each.name for each in own.iterdir()) == [".adding-2", "whole"]  # one may be filled just now


def test_what_is_no_whole_model_is_refused_and_leaves_nothing(source: Path, own: Path) -> None:
    weights = bytearray((source / WEIGHTS).read_bytes())
    weights[-1] ^= 1
    (source / WEIGHTS).write_bytes(weights)
    with pytest.raises(ModelError, match="damaged"):
        add_model(source, own)
    with pytest.raises(ModelError, match=r"There is no model in .*: config.json is missing"):
        add_model(own, own)
    assert not own.exists()


def test_a_model_is_added_only_once(source: Path, own: Path) -> None:
    added = add_model(source, own)
    with pytest.raises(ModelError, match=r"The model ours: 1/2 2 \(\w+\) already exists"):
        add_model(source, own)
    assert [each.name for each in own.iterdir()] == [added.key]


def test_a_damaged_model_is_listed_with_its_problem(source: Path, own: Path) -> None:
    added = add_model(source, own)
    (added.folder / WEIGHTS).unlink()
    _, damaged = installed_models(paths.model(), own)
    assert "weights.safetensors is missing" in damaged.problem
    remove_model(damaged.key, own)


@pytest.mark.parametrize(
    "metrics", ["[]", "{}", '{"scores": 1}', '{"scores": {"a": {"CIDEr-D": "x", "BLEU-4": 1e99}}}']
)
def test_scores_that_are_none_are_left_out(source: Path, own: Path, metrics: str) -> None:
    (source / METRICS).write_text(metrics)
    if metrics == "[]":
        with pytest.raises(ModelError):
            add_model(source, own)
    else:
        assert not any(add_model(source, own).scores.values())


@pytest.mark.parametrize("key", ["", "..", "../data", "missing", "/etc"])
def test_nothing_else_can_be_removed(own: Path, key: str) -> None:
    own.mkdir(parents=True)
    with pytest.raises(ModelError):
        remove_model(key, own)
    assert own.is_dir()


def test_two_models_look_at_the_same_photos_one_after_the_other(photo_folder: Path, tmp_path: Path) -> None:
    photos = tuple(Photo(path, 1, 1) for path in (*sorted(photo_folder.iterdir())[:2], tmp_path / "gone.jpg"))
    asked = []

    def load(folder: Path, device: str, beams: int, says_person: bool) -> FakeCaptioner:
        asked.append((folder.name, device, beams))
        return FakeCaptioner()

    wanted = Comparison(photos, (Path("a"), Path("b")), "cpu", 1)
    results = list(compare(wanted, load, threading.Event()))
    assert asked == [("a", "cpu", 1), ("b", "cpu", 1)]
    assert [(each.model, each.photo) for each in results] == [(0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2)]
    assert [type(each.result) for each in results[:3]] == [Captioned, Captioned, Failure]
    assert all(each.speed > 0 for each in results)
    cancelled = threading.Event()
    cancelled.set()
    assert list(compare(wanted, load, cancelled)) == []

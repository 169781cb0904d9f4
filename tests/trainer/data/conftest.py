"""A dataset that lies in two folders and tables."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from tests.trainer.data.layouts import photos
from tests.trainer.data.shades import SIDE
from trainer.config import TrainingConfig
from trainer.data import features
from trainer.data.dataset import Example
from trainer.data.sources import Source

DESCRIPTION = """
name = "coco"
[[parts]]
captions = "many.txt"
images = ["A"]
train = "COCO.trainImages.txt"
dev = "COCO.devImages.txt"
[[parts]]
captions = "one.txt"
images = ["B"]
split = "train"
rename = ['more_0*(\\d+\\.jpg)', '\\1']
"""


@pytest.fixture
def in_parts(tmp_path: Path) -> Path:
    """A dataset in two folders and tables; some photos of the second are called otherwise."""
    photos(tmp_path / "A", ("a.avif", "b.avif"))
    photos(tmp_path / "B", ("0.jpg", "12.jpg", "13.jpg"))
    (tmp_path / "many.txt").write_text("image,caption\na.avif,A dog\na.avif,Dogs\nb.avif,A cat\n")
    (tmp_path / "one.txt").write_text('image,caption\nmore_00000.jpg,"A man, sad"\nmore_00012.jpg,A bus\n')
    (tmp_path / "COCO.trainImages.txt").write_text("a.avif\n")
    (tmp_path / "COCO.devImages.txt").write_text("b.avif\n")
    (tmp_path / "dataset.toml").write_text(DESCRIPTION)
    return tmp_path


@pytest.fixture
def examples(tmp_path: Path) -> list[Example]:
    """Twelve photos of shades of grey: the first six with one caption, the others with three or more."""
    found = []
    for number in range(12):
        path = tmp_path / f"{number}.png"
        Image.new("RGB", (SIDE, SIDE), (20 * number,) * 3).save(path)
        captions = ("a dog runs left",) if number < 6 else ("a cat sleeps here today", *["a dog runs"] * (number - 4))
        found.append(Example(path, captions))
    return found


@pytest.fixture
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> TrainingConfig:
    """A run on these photos, whose features are kept in pieces of five."""
    monkeypatch.setattr(features, "PIECE", 5)
    config = TrainingConfig((Source(tmp_path),), tmp_path / "run", views=3)
    object.__setattr__(config.model.encoder, "side", SIDE)
    return config

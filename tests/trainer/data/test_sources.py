"""Datasets in the layouts in which they are published, drawn here, and several of them side by side."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.trainer.data.layouts import kaggles_flickr30k, karpathys_coco, official_coco, original_flickr30k, said
from trainer.data import sources
from trainer.data.dataset import DatasetError
from trainer.data.sources import Source, load, load_all, source


@pytest.mark.parametrize(
    ("make", "name", "train", "dev", "test"),
    [
        (official_coco, "coco", [("1.jpg", 5), ("2.jpg", 4), ("3.jpg", 3)], [("4.jpg", 5)], []),
        (karpathys_coco, "coco", [("1.jpg", 5), ("2.jpg", 4)], [("4.jpg", 5)], [("3.jpg", 6)]),
        (kaggles_flickr30k, "flickr30k", [("1.jpg", 5), ("2.jpg", 5)], [("3.jpg", 5)], [("4.jpg", 5)]),
        (original_flickr30k, "flickr30k", [("1.jpg", 5), ("2.jpg", 5)], [("3.jpg", 5)], [("4.jpg", 5)]),
    ],
)
def test_a_published_layout_is_read(
    tmp_path: Path, make: Callable[[Path], None], name: str, train: list[object], dev: list[object], test: list[object]
) -> None:
    make(tmp_path / "data")
    data = load(tmp_path / "data")
    assert data.name == name
    assert said(data) == {"train": train, "dev": dev, "test": test}
    assert data.problems == []


@pytest.mark.parametrize(
    ("make", "lost", "sentence"),
    [
        (official_coco, "annotations/captions_val2017.json", "dev split are missing"),
        (karpathys_coco, "val2014", "no folder of photos"),
        (kaggles_flickr30k, "val.txt", "the split is missing"),
        (kaggles_flickr30k, "flickr30k_images", "no folder of photos"),
    ],
)
def test_what_is_missing_is_said_and_where_it_is_published(
    tmp_path: Path, make: Callable[[Path], None], lost: str, sentence: str
) -> None:
    make(tmp_path / "data")
    (tmp_path / "data" / lost).rename(tmp_path / "elsewhere")
    with pytest.raises(DatasetError, match=sentence) as caught:
        load(tmp_path / "data")
    assert "http" in str(caught.value) or "Kaggle" in str(caught.value)


def test_several_datasets_lie_side_by_side(in_parts: Path, tmp_path: Path) -> None:
    official_coco(tmp_path / "official")
    found = load_all((Source(in_parts, 2.0), Source(tmp_path / "official")))
    assert found.weights == {"coco": 2.0, "coco-2": 1.0}
    assert [len(examples) for examples in found.examples("train").values()] == [3, 3]
    assert list(found.examples("test")) == []
    assert len(found.examples("train", 1)["coco-2"]) == 1


def test_names_and_weights_of_datasets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "data" / "coco").mkdir(parents=True)
    monkeypatch.setattr(sources, "FOLDER", tmp_path / "data")
    assert source("coco:2") == Source(tmp_path / "data" / "coco", 2.0)
    assert source("elsewhere/coco") == Source(Path("elsewhere/coco"), 1.0)
    assert source("C:/photos") == Source(Path("C:/photos"), 1.0)
    for wrong in ("coco:0", "coco:-1", "coco:nan", "coco:1000"):
        with pytest.raises(ValueError, match="a weight must be"):
            source(wrong)


def test_nothing_there_says_all_that_can_be_read(tmp_path: Path) -> None:
    with pytest.raises(DatasetError) as caught:
        load(tmp_path)
    assert all(word in str(caught.value) for word in ("Flickr8k", "Flickr30k", "cocodataset.org", "dataset.toml"))

"""Datasets in several folders and tables."""

from pathlib import Path

import pytest

from tests.trainer.data.conftest import DESCRIPTION
from tests.trainer.data.layouts import said
from trainer.data.dataset import DatasetError
from trainer.data.sources import load


def test_a_dataset_in_parts_is_read_by_its_description(in_parts: Path) -> None:
    (in_parts / "dataset.toml").rename(in_parts / "mine.toml")
    data = load(in_parts / "mine.toml")
    assert data.name == "coco"
    assert said(data) == {"train": [("a.avif", 2), ("0.jpg", 1), ("12.jpg", 1)], "dev": [("b.avif", 1)], "test": []}
    assert data.splits["train"][1].captions == ("A man, sad",)


@pytest.mark.parametrize(
    ("before", "after", "sentence"),
    [
        ('"one.txt"', '"two.txt"', "part 2: there is no file"),
        ('["B"]', '["C"]', "part 2: there is no folder"),
        ('split = "train"', 'split = "val"', 'part 2: "split" must be one of'),
        ('split = "train"', "", "part 2: say either"),
        ("['more_0*(\\d+\\.jpg)',", "['more_(',", 'part 2: "rename"'),
        ("name =", "nam =", "nothing else"),
        ("images", "image", 'part 1: "image" is unknown'),
    ],
)
def test_a_faulty_description_is_refused_with_the_place(in_parts: Path, before: str, after: str, sentence: str) -> None:
    (in_parts / "dataset.toml").write_text(DESCRIPTION.replace(before, after))
    with pytest.raises(DatasetError, match=sentence):
        load(in_parts)

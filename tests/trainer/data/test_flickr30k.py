"""Flickr30k as it is published."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.trainer.data.layouts import kaggles_flickr30k, original_flickr30k, said
from trainer.data.dataset import DatasetError
from trainer.data.flickr30k import is_flickr30k, load


@pytest.mark.parametrize("make", [kaggles_flickr30k, original_flickr30k])
def test_both_layouts_say_the_same(make, tmp_path: Path) -> None:
    make(tmp_path / "data")
    assert is_flickr30k(tmp_path / "data")
    assert said(load(tmp_path / "data")) == {
        "train": [("1.jpg", 5), ("2.jpg", 5)],
        "dev": [("3.jpg", 5)],
        "test": [("4.jpg", 5)],
    }


def test_another_folder_is_none_and_a_split_that_is_missing_is_said(tmp_path: Path) -> None:
    assert not is_flickr30k(tmp_path)
    kaggles_flickr30k(tmp_path / "data")
    (tmp_path / "data" / "train.txt").unlink()
    with pytest.raises(DatasetError, match="the split is missing"):
        load(tmp_path / "data")

"""COCO's annotations."""

from pathlib import Path

import pytest

from tests.trainer.data.layouts import official_coco
from trainer.data.dataset import DatasetError
from trainer.data.sources import load


def test_broken_annotations_are_named(tmp_path: Path) -> None:
    official_coco(tmp_path / "data")
    path = tmp_path / "data" / "annotations" / "captions_train2017.json"
    path.write_text("{")
    with pytest.raises(DatasetError, match="captions_train2017"):
        load(tmp_path / "data")
    path.write_text('{"images": [{"id": 1}]}')
    with pytest.raises(DatasetError, match="file_name"):
        load(tmp_path / "data")

"""Tables of captions as they are published."""

from pathlib import Path

from tests.trainer.data.layouts import kaggles_flickr30k, official_coco
from trainer.data.sources import load


def test_captions_keep_what_the_tables_separate_by(tmp_path: Path) -> None:
    official_coco(tmp_path / "coco")
    kaggles_flickr30k(tmp_path / "flickr30k")
    assert load(tmp_path / "coco").splits["train"][0].captions[0] == "A dog on 0."
    assert load(tmp_path / "flickr30k").splits["train"][0].captions[0] == "Two dogs , one | of 0 ."

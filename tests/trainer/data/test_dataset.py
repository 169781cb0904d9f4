"""Examples in splits."""

from pathlib import Path

import pytest

from tests.trainer.data.layouts import said
from trainer.data.dataset import first_readable, readable
from trainer.data.sources import load


def test_loading_opens_no_photo_and_broken_ones_are_found_when_they_are_read(
    in_parts: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (in_parts / "B" / "0.jpg").write_bytes(b"no photo")
    examples = load(in_parts).splits["train"]
    assert len(examples) == 3
    assert [example.photo.name for example in readable(examples)] == ["a.avif", "12.jpg"]
    assert [example.photo.name for example in first_readable(examples, 2)] == ["a.avif", "12.jpg"]
    assert "left out: 0.jpg" in caplog.text


def test_a_dev_photo_is_not_learned_from(in_parts: Path) -> None:
    (in_parts / "COCO.trainImages.txt").write_text("a.avif\nb.avif\n")
    data = load(in_parts)
    assert said(data)["train"] == [("a.avif", 2), ("0.jpg", 1), ("12.jpg", 1)]
    assert data.problems == ["train: b.avif: the image is in the dev or test split, too"]

"""Photos are read ahead and told of in their order; what cannot be read is a failure of its own."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PIL import Image

from desktop_captioner.metadata.request import PhotoMetadata
from desktop_captioner.operations.operation import How
from desktop_captioner.operations.read_captions import ReadAhead, ReadCaptions
from desktop_captioner.photos.photo import Failure


@pytest.fixture
def paths(photo_folder: Path) -> list[Path]:
    exif = Image.Exif()
    exif[0x010E] = "Hers"
    Image.new("RGB", (64, 48)).save(photo_folder / "photo3.jpg", exif=exif)
    return sorted(photo_folder.iterdir())


def test_every_photo_has_an_outcome_in_its_order(paths: list[Path]) -> None:
    missing = paths[0].with_name("missing.jpg")
    outcomes: list[PhotoMetadata | Failure] = []
    assert ReadCaptions([*paths, missing]).run(outcomes.append).how is How.FINISHED
    assert [each.path for each in outcomes] == [*paths, missing]
    assert [each.caption for each in outcomes if isinstance(each, PhotoMetadata) and each.caption] == ["Hers"]
    assert isinstance(outcomes[-1], Failure)


def test_who_waits_gets_a_small_part_first(paths: list[Path]) -> None:
    with ReadAhead(paths, threading.Event()) as ahead:
        first, second = ahead.take(), ahead.take()
        assert first is not None
        assert second is not None
        assert [*first, *second] == paths
        assert len(first) == 8
        assert ahead.take() is None


def test_who_cancels_gets_no_more(paths: list[Path]) -> None:
    cancelled = threading.Event()
    cancelled.set()
    with ReadAhead(paths, cancelled) as ahead:
        assert ahead.take() is None

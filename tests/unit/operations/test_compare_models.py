"""Two models say something of the same photos, one after the other."""

from __future__ import annotations

import threading
from pathlib import Path

from desktop_captioner.operations.compare_models import Compared, Comparison, compare
from desktop_captioner.operations.journaled_writer import photo_at
from desktop_captioner.photos.photo import Captioned, Failure
from desktop_captioner.settings import BEAMS
from tests.conftest import FakeCaptioner


def comparison(folder: Path) -> Comparison:
    (folder / "photo2.jpg").write_bytes(b"no photo")
    photos = tuple(photo_at(folder / f"photo{number}.jpg") for number in (1, 2, 3))
    return Comparison(photos, (Path("first"), Path("second")), says_person=True)


def test_every_photo_is_captioned_by_both_and_a_broken_one_says_why(
    photo_folder: Path, captioner: FakeCaptioner
) -> None:
    asked: list[tuple[object, ...]] = []

    def load(folder: Path, *settings: object, says_person: bool) -> FakeCaptioner:
        asked.append((folder, *settings, says_person))
        return captioner

    found: list[Compared] = list(compare(comparison(photo_folder), load, threading.Event()))
    assert [(each.model, each.photo) for each in found] == [(0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2)]
    assert [type(each.result) for each in found[:3]] == [Captioned, Failure, Captioned]
    assert all(each.speed > 0 for each in found)
    assert asked == [(Path("first"), "auto", BEAMS, True), (Path("second"), "auto", BEAMS, True)]


def test_who_cancels_does_not_wait_for_the_second_model(photo_folder: Path, captioner: FakeCaptioner) -> None:
    cancelled, loaded = threading.Event(), []

    def load(folder: Path, *settings: object, says_person: bool) -> FakeCaptioner:
        loaded.append(folder)
        return captioner

    found = compare(comparison(photo_folder), load, cancelled)
    next(found)
    cancelled.set()
    list(found)
    assert loaded == [Path("first")]

import threading
from concurrent.futures import Future
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from desktop_captioner.captioning.pipeline import _Waits, caption_photos
from desktop_captioner.photos.decode import NO_END
from desktop_captioner.photos.photo import Caption, Captioned, Failure


class Grey:
    """Says how bright a photo is; keeps the sizes of its batches."""

    side, batch, model, device = 16, 4, "grey 1", "here"
    sure_from = 0.5

    def __init__(self) -> None:
        self.batches: list[int] = []

    def caption(self, photos: Any) -> list[tuple[Caption, ...]]:
        self.batches.append(len(photos))
        return [(Caption(str(round(float(photo.mean()))), 0.5),) for photo in photos]


@pytest.fixture
def photos(tmp_path: Path) -> list[Path]:
    paths = []
    for level in range(0, 250, 10):
        paths.append(tmp_path / f"{level}.png")
        Image.fromarray(np.full((20, 30, 3), level, np.uint8)).save(paths[-1])
    return paths


def test_results_come_in_the_order_of_the_photos(photos: list[Path]) -> None:
    results = list(caption_photos(Grey(), photos))
    assert [result.path for result in results] == photos
    assert [result.captions[0].text for result in results if isinstance(result, Captioned)] == [p.stem for p in photos]


def test_bad_photos_fail_at_their_place_and_the_batches_stay_full(photos: list[Path]) -> None:
    photos[3].write_bytes(b"")
    photos[7].write_text("text")
    photos[9].unlink()
    grey = Grey()
    results = list(caption_photos(grey, photos))
    assert [n for n, result in enumerate(results) if isinstance(result, Failure)] == [3, 7, 9]
    assert sorted(grey.batches) == [2, 4, 4, 4, 4, 4]


def test_cancelling_ends_the_run_before_the_next_batch(photos: list[Path]) -> None:
    cancelled = threading.Event()
    results = []
    for result in caption_photos(Grey(), photos, cancelled):
        results.append(result)
        cancelled.set()
    assert len(results) == 4


def test_a_paused_run_waits_until_it_is_let_go(photos: list[Path]) -> None:
    paused = threading.Event()
    run = caption_photos(Grey(), photos, paused=paused)
    first = [next(run) for _ in range(4)]
    paused.set()
    rest: list[Any] = []
    thread = threading.Thread(target=lambda: rest.extend(run))
    thread.start()
    thread.join(0.3)
    assert thread.is_alive()
    assert not rest
    paused.clear()
    thread.join(20)
    assert len(first) + len(rest) == len(photos)


def test_nothing_to_do_is_no_error() -> None:
    assert list(caption_photos(Grey(), [])) == []


def test_a_note_on_a_photo_comes_with_its_caption(photos: list[Path]) -> None:
    Image.open(photos[2]).save(jpeg := photos[2].with_suffix(".jpg"))
    jpeg.write_bytes(jpeg.read_bytes()[:-2])
    results = list(caption_photos(Grey(), [*photos[:2], jpeg]))
    assert [result.note for result in results if isinstance(result, Captioned)] == ["", "", NO_END]


class DoneMeanwhile(Future[str]):
    """Ends between the moment that it is given up for now and the look whether it has ended."""

    def result(self, timeout: float | None = None) -> str:
        if not self.done():
            self.set_result("decoded")
            raise TimeoutError
        return super().result(timeout)


def test_what_ends_while_the_wait_for_it_does_is_no_failure() -> None:
    assert _Waits(threading.Event(), None, lambda: None).for_result(DoneMeanwhile()) == "decoded"

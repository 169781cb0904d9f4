"""The speed of a model on this machine: what counts, and that it is remembered."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PIL import Image

from desktop_captioner import paths
from desktop_captioner.operations.caption_photos import CaptionPhotos, CaptionRequest
from desktop_captioner.operations.measured_speed import SpeedMeter, measured_speeds, remember_speed
from desktop_captioner.photos.discover import discover
from tests.conftest import FakeCaptioner


class Clock:
    """Ten photos a second, but for the first batch, and a second with each that is not the model's."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now

    def results(self, count: int) -> list[int]:
        found = []

        def work():
            for number in range(count):
                self.now += 30.0 if number < 4 else 0.1
                yield number

        self.meter = SpeedMeter(clock=self)
        for number in self.meter.timed(work()):
            self.now += 1.0  # as saving takes
            found.append(number)
        return found


def test_the_time_of_the_model_alone_counts_and_not_of_its_first_batch() -> None:
    clock = Clock()
    assert clock.results(40) == list(range(40))
    assert clock.meter.speed == pytest.approx(10.0)


def test_a_few_photos_say_nothing() -> None:
    clock = Clock()
    clock.results(14)
    assert clock.meter.speed == 0.0


def test_a_run_that_was_held_says_nothing() -> None:
    held = threading.Event()
    meter = SpeedMeter(held.is_set)
    for number in meter.timed(iter(range(40))):
        (held.set if number == 10 else held.clear)()
    assert meter.speed == 0.0


def test_it_is_remembered_for_each_model(tmp_path: Path) -> None:
    file = tmp_path / "cache" / "speeds.json"
    assert measured_speeds(file) == {}
    remember_speed(file, "one 1", 3.25)
    remember_speed(file, "two 1", 12.0)
    remember_speed(file, "two 1", 0.0)
    assert measured_speeds(file) == {"one 1": 3.25, "two 1": 12.0}
    for damaged in ("[", "[1]", '{"one 1": "fast", "two 1": true, "three 1": -1}'):
        file.write_text(damaged, encoding="utf-8")
        assert measured_speeds(file) == {}


def test_a_run_measures_it(tmp_path: Path, captioner: FakeCaptioner, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    for number in range(24):
        Image.new("RGB", (32, 32), (number, 0, 0)).save(tmp_path / f"{number}.jpg")
    request = CaptionRequest(tuple(discover([tmp_path])))
    ending = CaptionPhotos(tmp_path / "library.sqlite", request, lambda: captioner, captioner.model).run(lambda _: None)
    assert ending.sentence == ""
    assert measured_speeds(paths.speeds())[captioner.model] > 0

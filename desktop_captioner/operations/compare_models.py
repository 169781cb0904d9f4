"""Captions the same photos with two models."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop_captioner import paths as places
from desktop_captioner.captioning.pipeline import Captioner, caption_photos
from desktop_captioner.operations.measured_speed import SpeedMeter, remember_speed
from desktop_captioner.photos.photo import Captioned, Failure, Photo
from desktop_captioner.settings import BEAMS

MOST = 50  # photos that are compared at once

Load = Callable[..., Captioner]  # as ``load_captioner``


@dataclass(frozen=True)
class Comparison:
    """Photos, and the folders of the models that are to caption them, and the preferences for that."""

    photos: tuple[Photo, ...]
    models: tuple[Path, ...]
    device: str = "auto"
    beams: int = BEAMS
    says_person: bool = False


@dataclass(frozen=True)
class Compared:
    """The result of one model for one photo, by their numbers. speed: photos a second so far."""

    model: int
    photo: int
    result: Captioned | Failure
    speed: float


def compare(wanted: Comparison, load: Load, cancelled: threading.Event) -> Iterator[Compared]:
    """One model after the other, so that two are never in memory at once. Raises ModelError."""
    paths: Sequence[Path] = [photo.path for photo in wanted.photos]
    for number, folder in enumerate(wanted.models):
        if cancelled.is_set():
            return
        captioner = load(folder, wanted.device, wanted.beams, says_person=wanted.says_person)
        began, meter = time.monotonic(), SpeedMeter()
        for place, result in enumerate(meter.timed(caption_photos(captioner, paths, cancelled))):
            speed = (place + 1) / max(time.monotonic() - began, 1e-6)
            yield Compared(number, place, result, speed)
        remember_speed(places.speeds(), captioner.model, meter.speed)

"""How many photos a second a model captions on this machine: timed while it captions, and remembered."""

from __future__ import annotations

import json
import logging
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

from desktop_captioner.atomic_file import atomic_path

log = logging.getLogger("desktop_captioner.model")

_WARMING_UP = 4  # photos of the first batch, in which the model is put together
_FEWEST = 16  # photos whose time says something

T = TypeVar("T")


class SpeedMeter:
    """Times how long a run waits for a model's results.

    What a run does between two results, such as saving, does not count, and a run that was held says nothing.
    """

    def __init__(self, held: Callable[[], bool] = lambda: False, clock: Callable[[], float] = time.monotonic) -> None:
        """held: whether the model waits for the user."""
        self._held, self._clock = held, clock
        self._photos, self._seconds, self._spoilt = 0, 0.0, False

    def timed(self, results: Iterator[T]) -> Iterator[T]:
        """Returns the same results."""
        while True:
            began = self._clock()
            try:
                result = next(results)
            except StopIteration:
                return
            finally:
                self._spoilt = self._spoilt or self._held()
            self._photos += 1
            if self._photos > _WARMING_UP:
                self._seconds += self._clock() - began
            yield result

    @property
    def speed(self) -> float:
        """Photos a second; 0 where too few were captioned."""
        counted = self._photos - _WARMING_UP
        return counted / self._seconds if counted >= _FEWEST and self._seconds > 0 and not self._spoilt else 0.0


def measured_speeds(file: Path) -> dict[str, float]:
    """Photos a second of the last run of each model that was timed, by the labels of the models."""
    try:
        told = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    pairs = told.items() if isinstance(told, dict) else ()
    return {label: float(speed) for label, speed in pairs if type(speed) in (int, float) and 0 < speed < 1e9}


def remember_speed(file: Path, label: str, speed: float) -> None:
    """Remembers the speed of a model, unless it is 0; where that cannot be written it is measured again."""
    if not speed:
        return
    speeds = measured_speeds(file) | {label: round(speed, 2)}
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with atomic_path(file) as partial:
            partial.write_text(json.dumps(speeds, indent=1) + "\n", encoding="utf-8")
    except OSError as error:
        log.info("the speed of %s will be measured again: %s", label, error)

"""Shared by the tests: an offscreen Qt, folders of real little photos, and a captioner that needs no model."""

from __future__ import annotations

import gc
import os
import sqlite3  # noqa: F401 (before TensorFlow, as in the program)
import threading
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from desktop_captioner.metadata import writer
from desktop_captioner.photos.photo import Caption
from tests.exiftool import ReusedExifTool

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"  # the window speaks English, whoever runs the tests

WAIT = 30_000  # milliseconds until a signal that must come is given up; on a busy machine ten seconds can be too few


@pytest.fixture(scope="session", autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """No test reads or writes the library, settings or caches of whoever runs it."""
    home = str(tmp_path_factory.mktemp("home"))
    with pytest.MonkeyPatch.context() as patch:
        for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
            patch.setenv(name, home)
        yield


@pytest.fixture(scope="session", autouse=True)
def exiftool_processes() -> Iterator[None]:
    """What the program asks ExifTool goes to processes that stay from test to test."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(writer, "ExifTool", ReusedExifTool)
        yield
    ReusedExifTool.end_all()


@pytest.fixture(autouse=True)
def widgets_end_with_their_test(request: pytest.FixtureRequest) -> Iterator[None]:
    """No widget outlives its test, told to go or left behind: else a new window's style sheet is worked out for it, too.

    And Python collects garbage when the test is over: Qt's objects must not end on another thread. What is there then, as
    modules, is not looked at again.
    """
    is_of_qt = "qapp" in request.fixturenames
    if is_of_qt:
        gc.disable()
    yield
    if isinstance(QApplication.instance(), QApplication):
        for widget in QApplication.topLevelWidgets():
            if widget.parent() is None:
                widget.deleteLater()
    if QCoreApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if is_of_qt:
        gc.collect()
        gc.freeze()
        gc.enable()


class FakeCaptioner:
    """Says three sentences of every photo. ``open`` lets batches through; ``entered`` tells that one has begun."""

    side, batch, model, device = 32, 4, "fake 1.0", "CPU (float32)"
    sure_from = 0.5

    def __init__(self) -> None:
        self.open, self.entered = threading.Event(), threading.Event()
        self.open.set()
        self.batches = 0
        self.error: Exception | None = None

    def caption(self, photos: NDArray[np.uint8]) -> list[tuple[Caption, ...]]:
        self.entered.set()
        assert self.open.wait(30)
        if self.error:
            raise self.error
        self.batches += 1
        return [self._sentences() for _ in photos]

    def _sentences(self) -> tuple[Caption, ...]:
        looks = np.zeros((3, 2, 4), np.float32)
        looks[0, 0, 0] = looks[1, 1, 3] = looks[2, 0, 3] = 1.0
        even = np.full((4, 2, 4), 0.125, np.float32)
        return (
            Caption("A red square.", 0.75, ("a", "red", "square"), looks),
            Caption("A square is red.", 0.5, ("a", "square", "is", "red"), even),
            Caption("Something red.", 0.25),
        )


def bundle_of(captioner: FakeCaptioner) -> SimpleNamespace:
    """Returns a stand-in for the bundle that commands ask before they load it."""
    return SimpleNamespace(label_as=lambda says_person: captioner.model, metrics={}, folder=Path())


@pytest.fixture
def captioner() -> Iterator[FakeCaptioner]:
    fake = FakeCaptioner()
    yield fake
    fake.open.set()


@pytest.fixture
def photo_folder(tmp_path: Path) -> Path:
    """Nine photos, photo1.jpg to photo9.jpg, each 64 by 48 pixels."""
    folder = tmp_path / "photos"
    folder.mkdir()
    for number in range(1, 10):
        Image.new("RGB", (64, 48), (200, 20 * number, 30)).save(folder / f"photo{number}.jpg")
    return folder

"""Garbage is collected on the window's thread; what has been there for a while is left out, and is freed all the same."""

from __future__ import annotations

import gc
import sys
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop_captioner.ui.shell.collector import Collector


class Thing:
    """Something that can be watched."""


class Circle(QObject):
    """One of Qt's objects that only a collection ends."""

    def __init__(self) -> None:
        super().__init__()
        self.itself = self


@pytest.fixture
def collector(qapp: object) -> Iterator[Collector]:
    gc.enable()  # as in the program
    made = Collector()
    yield made
    made.close()
    gc.unfreeze()


def test_much_that_is_new_settles_by_itself(collector: Collector) -> None:
    collector.settle()
    before = gc.get_freeze_count()
    kept = [Thing() for _ in range(1000)]
    collector.grow(10)
    assert gc.get_freeze_count() <= before
    collector.grow(5_000)
    assert gc.get_freeze_count() > before + len(kept) // 2


def test_what_nobody_refers_to_goes_at_once(collector: Collector) -> None:
    thing = Thing()
    watch = weakref.ref(thing)
    collector.settle()
    del thing
    assert watch() is None


def test_what_is_qts_ends_on_the_windows_thread_however_much_another_one_leaves(
    collector: Collector, qtbot: QtBot
) -> None:
    """Where it ends on another one the program may die."""
    ended: list[threading.Thread] = []
    weakref.finalize(Circle(), lambda: ended.append(threading.current_thread()))

    def leave_much() -> None:
        for _ in range(200_000):
            circle: list[object] = []
            circle.append(circle)

    worker = threading.Thread(target=leave_much)
    worker.start()
    worker.join()
    assert ended == []
    qtbot.waitUntil(lambda: bool(ended))
    assert ended == [threading.main_thread()]


def test_a_closed_one_leaves_python_as_it_was(collector: Collector) -> None:
    interval = sys.getswitchinterval()
    Collector()  # of another window, which nobody closed
    assert not gc.isenabled()
    collector.close()
    assert gc.isenabled()
    assert sys.getswitchinterval() > interval

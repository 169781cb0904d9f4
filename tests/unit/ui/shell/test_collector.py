"""What has been there for a while is left out of full collections, and is freed all the same."""

from __future__ import annotations

import gc
import sys
import weakref
from collections.abc import Iterator

import pytest

from desktop_captioner.ui.shell.collector import Collector


class Thing:
    """Something that can be watched."""


@pytest.fixture
def collector() -> Iterator[Collector]:
    before, interval = gc.get_threshold(), sys.getswitchinterval()
    yield Collector()
    gc.set_threshold(*before)
    sys.setswitchinterval(interval)
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

"""The window goes first."""

import os
import sys
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from desktop_captioner.workers.priority import give_way


def priority() -> int:
    return os.getpriority(os.PRIO_PROCESS, threading.get_native_id())


@pytest.mark.skipif(sys.platform != "linux", reason="threads have priorities of their own on Linux only")
def test_a_thread_that_gives_way_takes_those_that_it_starts_with_it() -> None:
    before = priority()
    with ThreadPoolExecutor(1, initializer=give_way) as pool:

        def started() -> int:
            with ThreadPoolExecutor(1) as further:
                return further.submit(priority).result()

        assert pool.submit(priority).result() == pool.submit(started).result() == min(19, before + 5)
    assert priority() == before

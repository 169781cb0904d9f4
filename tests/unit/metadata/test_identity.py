"""Whether a file is still the one that was read."""

from __future__ import annotations

import time

import pytest

from desktop_captioner.metadata.identity import Identity
from tests.unit.metadata.conftest import change_like


@pytest.mark.parametrize("in_place", [True, False])
@pytest.mark.parametrize("young", [True, False])
def test_a_change_that_keeps_time_and_size_is_seen(in_place, young, old, monkeypatch) -> None:
    if not young:
        now = time.time_ns()
        monkeypatch.setattr(time, "time_ns", lambda: now + 10**11)
    expected = Identity.of(old)
    assert expected.is_at(old)
    time.sleep(0.02)  # a tick of the clock
    change_like(old, b"new", in_place)
    assert not expected.is_at(old)


def test_the_content_of_a_young_file_tells_where_the_clock_does_not(old) -> None:
    expected = Identity.of(old)
    change_like(old, b"new", in_place=True)
    identity = Identity.of(old)
    coarse = Identity(**{**vars(identity), "content": expected.content})
    assert not coarse.is_at(old)

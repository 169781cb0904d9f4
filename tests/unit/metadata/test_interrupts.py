"""Ctrl-C, SIGTERM and SIGHUP in the middle of a write."""

from __future__ import annotations

import sys

import pytest

from tests.unit.metadata.interrupts import interrupt_writers


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
@pytest.mark.usefixtures("exiftool")
def test_no_signal_leaves_a_copy_of_a_photo(photo) -> None:
    assert interrupt_writers([photo(name=str(number)) for number in range(3)], count=15, seed=1) == []

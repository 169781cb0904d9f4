"""How far a run is, how fast, and how it ended."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop_captioner.ui.shell.run_status import RunStatus


class Clock:
    """Time that passes when it is told to."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def status(qtbot: QtBot, clock: Clock) -> RunStatus:
    made = RunStatus(clock=clock)
    qtbot.addWidget(made)
    return made


def test_the_speed_and_the_time_that_is_left_are_told(status: RunStatus, clock: Clock) -> None:
    status.begin(200, "Saving")
    for _ in range(10):
        clock.now += 0.5
        status.advance(failed=False)
    assert status.text.text() == "Saving: 10 of 200 · 2.0 photos/s · 1 min 35 s left"
    assert (status.bar.value(), status.bar.maximum()) == (10, 200)


def test_a_pause_counts_neither_as_slow_nor_as_left(status: RunStatus, clock: Clock) -> None:
    status.begin(100)
    clock.now = 1
    status.advance(failed=False)
    status.hold(True)
    assert status.text.text() == "1 of 100 · paused"
    clock.now = 1000
    status.hold(False)
    clock.now = 1001
    status.advance(failed=False)
    assert "1.0 photos/s" in status.text.text()


def test_photos_that_need_no_caption_shorten_the_run(status: RunStatus) -> None:
    status.begin(3)
    status.leave_out()
    assert status.text.text() == "0 of 2"


def test_its_end_says_how_it_went(status: RunStatus) -> None:
    status.begin(2)
    status.advance(failed=False)
    assert status.end() == "Done: 1 captioned."
    status.begin(2)
    status.advance(failed=False)
    status.advance(failed=True)
    assert status.end() == "Done: 1 captioned, 1 failed."
    assert status.bar.isHidden()


def test_failures_are_there_while_there_are_some(status: RunStatus, qtbot: QtBot) -> None:
    status.show_failures(2)
    assert status.failures.text() == "⚠ 2 failed"
    with qtbot.waitSignal(status.failures_requested):
        status.failures.click()
    status.show_failures(0)
    assert status.failures.isHidden()

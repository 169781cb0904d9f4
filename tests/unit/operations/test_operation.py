"""An operation ends once, in one of three ways, and lets go of what it holds."""

from __future__ import annotations

from collections.abc import Generator

import pytest

from desktop_captioner.operations.operation import Ending, How, Operation
from desktop_captioner.photos.saving_error import SavingError


class Counting(Operation[int]):
    """Counts to three; stops with an error before a number."""

    def __init__(self, error: Exception | None = None, before: int = 0) -> None:
        super().__init__()
        self.error, self.before, self.closed = error, before, False

    def _outcomes(self) -> Generator[int, None, None]:
        try:
            for number in range(1, 4):
                if number == self.before and self.error:
                    raise self.error
                yield number
        finally:
            self.closed = True


def test_every_outcome_is_reported_then_it_is_finished() -> None:
    counted: list[int] = []
    assert Counting().run(counted.append) == Ending(How.FINISHED)
    assert counted == [1, 2, 3]


def test_a_cancelled_operation_does_no_more_and_lets_go() -> None:
    operation, counted = Counting(), []

    def report(number: int) -> None:
        counted.append(number)
        operation.cancel()

    assert operation.run(report).how is How.CANCELLED
    assert counted == [1]
    assert operation.closed


def test_what_its_user_can_change_is_said_and_a_fault_goes_through() -> None:
    counted: list[int] = []
    ending = Counting(SavingError("The disk is full."), before=2).run(counted.append)
    assert (ending.how, ending.sentence, counted) == (How.FAILED, "The disk is full.", [1])
    broken = Counting(ZeroDivisionError(), before=1)
    with pytest.raises(ZeroDivisionError):
        broken.run(counted.append)
    assert broken.closed


def test_what_the_front_end_raises_ends_the_work() -> None:
    operation = Counting()

    def report(_: int) -> None:
        raise BrokenPipeError

    with pytest.raises(BrokenPipeError):
        operation.run(report)
    assert operation.closed

"""A command runs an operation to its end, or until a signal comes."""

from __future__ import annotations

import json
import signal
from collections.abc import Generator

import pytest

from desktop_captioner.commands.running import run_operation
from desktop_captioner.commands.signals import Interrupted
from desktop_captioner.operations.operation import Operation
from desktop_captioner.photos.saving_error import SavingError
from desktop_captioner.sentence import Sentence


class Counting(Operation[int]):
    """Counts to three, or fails at the end."""

    fails = False

    def _outcomes(self) -> Generator[int, None, None]:
        yield from (1, 2, 3)
        if self.fails:
            raise SavingError(Sentence("The disk is\nfull."))


def test_what_was_gathered_is_printed_at_the_end(capsys: pytest.CaptureFixture[str]) -> None:
    told: list[int] = []
    assert run_operation(Counting(), told.append, told)
    assert json.loads(capsys.readouterr().out) == [1, 2, 3]


def test_a_failure_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    operation, counted = Counting(), []
    operation.fails = True
    assert not run_operation(operation, counted.append)
    assert counted == [1, 2, 3]
    assert capsys.readouterr() == ("", "The disk is\\nfull.\n")


def test_a_signal_ends_it_between_two_outcomes() -> None:
    counted: list[int] = []

    def report(number: int) -> None:
        counted.append(number)
        signal.raise_signal(signal.SIGTERM)

    with pytest.raises(Interrupted) as ended:
        run_operation(Counting(), report)
    assert (counted, ended.value.status) == ([1], 128 + signal.SIGTERM)

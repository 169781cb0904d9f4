"""How a command runs an operation that goes photo by photo, and ends."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from desktop_captioner.commands import signals
from desktop_captioner.commands.output import as_json, shown
from desktop_captioner.operations.operation import How, Operation

Outcome = TypeVar("Outcome")


def run_operation(
    operation: Operation[Outcome], report: Callable[[Outcome], None], told: Sequence[Any] | None = None
) -> bool:
    """Runs the operation; a signal ends it between two photos. Returns False where it failed, and says why.

    told: what ``report`` gathers to be printed as JSON; None: it prints by itself.
    """
    with signals.stopping(operation.cancelled):
        ending = operation.run(report)
    if told is not None:
        print(as_json(told))
    if ending.how is How.FAILED:
        print(shown(ending.sentence), file=sys.stderr)
    return ending.how is not How.FAILED

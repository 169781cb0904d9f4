"""One clean ending for Ctrl-C, SIGTERM and SIGHUP, the closed terminal.

A signal raises ``Interrupted`` in the main thread, so that every ``with`` puts its files in order. A loop that can end
between two photos runs in ``stopping`` instead, and loses nothing of the photo that it is at.
"""

from __future__ import annotations

import contextlib
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from types import FrameType

_NAMES = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")  # the last one is what Windows has in place of SIGHUP
_SIGNALS = tuple(getattr(signal, name) for name in _NAMES if hasattr(signal, name))

Handler = Callable[[int, FrameType | None], None]


class Interrupted(KeyboardInterrupt):
    """A signal ends the program. status: what the program exits with, 128 and the signal's number as in a shell."""

    def __init__(self, number: int) -> None:
        super().__init__(signal.Signals(number).name)
        self.status = 128 + number


@contextlib.contextmanager
def interrupting() -> Iterator[None]:
    """Raises ``Interrupted`` in the ``with`` when a signal comes."""
    with _handling(_raise_once()):
        yield


@contextlib.contextmanager
def stopping(stop: threading.Event) -> Iterator[None]:
    """Sets the event when a signal comes, and raises ``Interrupted`` only when the ``with`` has ended.

    A second Ctrl-C does not wait for that.
    """
    came: list[int] = []

    def on_signal(number: int, frame: FrameType | None) -> None:
        if not came:
            came.append(number)
            stop.set()
        elif number == signal.SIGINT:
            raise Interrupted(number)

    with _handling(on_signal):
        yield
    if came:
        raise Interrupted(came[0])


def end(error: KeyboardInterrupt) -> int:
    """Says that the run was interrupted; returns the exit status."""
    # The terminal may be what has gone.
    with contextlib.suppress(OSError, ValueError):
        print("Interrupted; what was done so far is kept.", file=sys.stderr, flush=True)
    return error.status if isinstance(error, Interrupted) else 128 + signal.SIGINT


def leave(status: int) -> None:
    """Ends the process without waiting for threads, which may still decode a large photo: nothing is left to be saved."""
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError, ValueError, AttributeError):
            stream.flush()
    os._exit(status)


def _raise_once() -> Handler:
    """A handler that raises ``Interrupted``.

    A terminal that closes sends SIGHUP twice, by the kernel and by the shell: the second one must not break off what the
    first one has begun to put in order. Ctrl-C is the person's who insists.
    """
    came: list[int] = []

    def on_signal(number: int, frame: FrameType | None) -> None:
        came.append(number)
        if len(came) == 1 or number == signal.SIGINT:
            raise Interrupted(number)

    return on_signal


@contextlib.contextmanager
def _handling(handler: Handler) -> Iterator[None]:
    """Sets the handler for all signals but those that ``nohup`` or a shell has told this process to ignore."""
    if threading.current_thread() is not threading.main_thread():
        yield  # only the main thread may set handlers
        return
    before = {number: signal.getsignal(number) for number in _SIGNALS}
    try:
        for number, old in before.items():
            if old is not signal.SIG_IGN:
                signal.signal(number, handler)
        yield
    finally:
        for number, old in before.items():
            signal.signal(number, old if old is not None else signal.SIG_DFL)

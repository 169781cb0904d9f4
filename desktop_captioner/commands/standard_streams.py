"""Standard output and error of a command: closed, full, or a pipe that nobody reads any more."""

from __future__ import annotations

import errno
import io
import os
import sys
from typing import TextIO


class OutputError(OSError):
    """Standard output cannot be written; it takes nothing more, and says nothing more of it."""


class _Descriptor(io.FileIO):
    """A standard stream's descriptor. drops: what cannot be written is of no account, as nobody could be told."""

    def __init__(self, descriptor: int, drops: bool) -> None:
        super().__init__(descriptor, "w", closefd=False)
        self._drops = drops

    def write(self, data: object, /) -> int:
        try:
            return super().write(data)  # type: ignore[arg-type]
        except OSError as error:
            if self._drops:
                return memoryview(data).nbytes  # type: ignore[arg-type]
            self._drops = True
            raise OutputError(error.errno, error.strerror) from error


def prepare(prints: bool = True) -> None:
    """Make standard streams that fail in one way, and hold every name.

    prints: results go to standard output, so it has to be noticed where they are lost. The window prints none.
    A descriptor that is closed is opened on nothing: else the next file, maybe the library, would get its number, and with
    it what is printed there.
    """
    prints = prints and not (sys.platform == "win32" and sys.stdout is None)  # no console, no results there
    _fill_closed(prints)
    sys.stdout, sys.stderr = _prepared(sys.stdout, 1, not prints), _prepared(sys.stderr, 2, drops=True)


def sentence(error: OutputError) -> str:
    """Return the sentence for the user; empty if the reader of a pipe has gone, which is normal."""
    if error.errno == errno.EPIPE:
        return ""
    closed = error.errno == errno.EBADF
    return f"Standard output {'is closed' if closed else f'cannot be written: {error.strerror}'}."


def _fill_closed(prints: bool) -> None:
    for descriptor in range(3):
        try:
            os.fstat(descriptor)
        except OSError:
            readable = descriptor == 0 or (descriptor == 1 and prints)  # writing to it fails then
            nothing = os.open(os.devnull, os.O_RDONLY if readable else os.O_WRONLY)
            if nothing != descriptor:
                os.dup2(nothing, descriptor)
                os.close(nothing)


def _prepared(stream: TextIO | None, descriptor: int, drops: bool) -> TextIO:
    if stream is not None and not isinstance(stream, io.TextIOWrapper):
        return stream  # somebody else's
    if stream is not None and (sys.platform == "win32" or not _is_at(stream, descriptor)):
        stream.reconfigure(errors="backslashreplace")  # a name that the encoding lacks must not end a run
        return stream
    encoding = stream.encoding if stream is not None else "utf-8"
    raw = _Descriptor(descriptor, drops)
    return io.TextIOWrapper(
        io.BufferedWriter(raw), encoding, "backslashreplace", line_buffering=raw.isatty() or descriptor == 2
    )


def _is_at(stream: io.TextIOWrapper, descriptor: int) -> bool:
    try:
        return stream.fileno() == descriptor
    except (OSError, ValueError):
        return False

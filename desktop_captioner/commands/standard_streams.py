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
    """A standard stream's descriptor. Standard error drops what cannot be written: there is nowhere else to say it."""

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


def prepare() -> None:
    """Makes standard streams that fail in one way, and hold every name.

    A descriptor that is closed is opened on nothing: else the next file, maybe the library, would get its number, and with
    it what is printed there.
    """
    _fill_closed()
    sys.stdout, sys.stderr = _prepared(sys.stdout, 1), _prepared(sys.stderr, 2)


def sentence(error: OutputError) -> str:
    """Return the sentence for the user; empty if the reader of a pipe has gone, which is normal."""
    if error.errno == errno.EPIPE:
        return ""
    closed = error.errno == errno.EBADF
    return f"Standard output {'is closed' if closed else f'cannot be written: {error.strerror}'}."


def _fill_closed() -> None:
    for descriptor in range(3):
        try:
            os.fstat(descriptor)
        except OSError:
            # What is printed to a closed standard output is lost, and that has to be noticed.
            nothing = os.open(os.devnull, os.O_RDONLY if descriptor < 2 else os.O_WRONLY)
            if nothing != descriptor:
                os.dup2(nothing, descriptor)
                os.close(nothing)


def _prepared(stream: TextIO | None, descriptor: int) -> TextIO:
    if stream is not None and not isinstance(stream, io.TextIOWrapper):
        return stream  # somebody else's
    if stream is not None and (sys.platform == "win32" or not _is_at(stream, descriptor)):
        stream.reconfigure(errors="backslashreplace")  # a name that the encoding lacks must not end a run
        return stream
    encoding = stream.encoding if stream is not None else "utf-8"
    raw = _Descriptor(descriptor, drops=descriptor == 2)
    return io.TextIOWrapper(
        io.BufferedWriter(raw), encoding, "backslashreplace", line_buffering=raw.isatty() or descriptor == 2
    )


def _is_at(stream: io.TextIOWrapper, descriptor: int) -> bool:
    try:
        return stream.fileno() == descriptor
    except (OSError, ValueError):
        return False

"""Errors when a file is written."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

from desktop_captioner.sentence import Sentence, SentenceError, reason


class SavingError(SentenceError):
    """A file cannot be written or read."""


class RefusedError(SentenceError):
    """Inside this layer: why one file cannot be handled, as a clause of the sentence that becomes a SavingError."""


@contextlib.contextmanager
def writing(path: Path) -> Iterator[None]:
    """Turns an OSError inside the block into a SavingError, a sentence about the path."""
    try:
        yield
    except OSError as error:
        raise SavingError(Sentence("{path} cannot be written: {reason}.", path=path, reason=reason(error))) from error

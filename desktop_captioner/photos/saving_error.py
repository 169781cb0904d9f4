"""What goes wrong when a file is written."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path


class SavingError(Exception):
    """A file cannot be written or read; the message is one sentence for the user."""


class RefusedError(Exception):
    """Inside this layer: why one file cannot be handled, as a clause of the sentence that becomes a SavingError."""


@contextlib.contextmanager
def writing(path: Path) -> Iterator[None]:
    """Turns an OSError inside the block into a SavingError, a sentence about the path."""
    try:
        yield
    except OSError as error:
        raise SavingError(f"{path} cannot be written: {error.strerror or error}.") from error

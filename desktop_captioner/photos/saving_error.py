"""What the saving layer raises."""

from __future__ import annotations


class SavingError(Exception):
    """A file cannot be written or read; the message is one sentence for the user."""


class RefusedError(Exception):
    """Inside this layer: why one file cannot be handled, as a clause of the sentence that becomes a SavingError."""

"""The end of the log."""

from __future__ import annotations

import os
from pathlib import Path

_BYTES = 200_000


def last_lines(log: Path) -> str:
    """The last lines, as many as one would read; empty where there is no log yet. Raises OSError."""
    try:
        with log.open("rb") as stream:
            size = stream.seek(0, os.SEEK_END)
            stream.seek(max(0, size - _BYTES))
            text = stream.read().decode("utf-8", "replace")
    except FileNotFoundError:
        return ""
    return text.partition("\n")[2] if size > _BYTES else text

"""Paths as text, whatever bytes are in their names."""

from __future__ import annotations

import os
from pathlib import Path


def readable(path: Path | str) -> str:
    """Returns the path as text that UTF-8 can hold; bytes that are not text are written as ``\\xNN``."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")

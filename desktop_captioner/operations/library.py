"""The library of captions, opened so that it knows photos again to which another program wrote."""

from __future__ import annotations

from pathlib import Path

from desktop_captioner.library.store import Store
from desktop_captioner.metadata.picture_hash import picture_hash


def open_library(
    path: Path, patience: float = 10, check: bool = True, reading: bool = False, keep_taken: bool = True
) -> Store:
    """Opens the library in a file (see ``Store.open``). Raises LibraryError."""
    return Store.open(path, patience, check, picture_hash, reading, keep_taken)

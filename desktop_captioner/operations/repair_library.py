"""A damaged library made usable again."""

from __future__ import annotations

import threading
from collections.abc import Generator
from pathlib import Path

from desktop_captioner.library import repair
from desktop_captioner.library.error import LibraryError, Trouble
from desktop_captioner.library.repair import Repaired
from desktop_captioner.operations.library import open_library
from desktop_captioner.operations.operation import Operation


class RepairLibrary(Operation[Repaired]):
    """Keeps what can still be read of a damaged library; no outcome where it is not damaged."""

    def __init__(self, library: Path, cancelled: threading.Event | None = None) -> None:
        super().__init__(cancelled)
        self._library = library

    def _outcomes(self) -> Generator[Repaired, None, None]:
        try:
            with open_library(self._library) as store:
                if repair.is_sound(store):
                    return
        except LibraryError as error:
            if error.trouble is not Trouble.DAMAGED:
                raise
        yield repair.repair(self._library)

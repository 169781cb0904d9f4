"""Photos found by the words of their captions."""

from __future__ import annotations

import threading
from collections.abc import Generator
from pathlib import Path

from desktop_captioner.library.search import Hit
from desktop_captioner.operations.library import open_library
from desktop_captioner.operations.operation import Operation


class FindPhotos(Operation[Hit]):
    """Looks in the library for photos with all the words; its outcomes are those photos, best first."""

    def __init__(self, library: Path, words: str, cancelled: threading.Event | None = None) -> None:
        super().__init__(cancelled)
        self._library, self._words = library, words

    def _outcomes(self) -> Generator[Hit, None, None]:
        with open_library(self._library, reading=True) as store:
            yield from store.search(self._words)

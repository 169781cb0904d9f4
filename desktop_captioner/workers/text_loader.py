"""Long texts, read where it holds up nobody."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import QObject, Signal

log = logging.getLogger("desktop_captioner.ui")


class TextLoader(QObject):
    """Signals ``loaded(name, text)`` or ``failed(name, sentence)`` once for each request."""

    loaded = Signal(str, str)
    failed = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="texts")

    def request(self, name: str, read: Callable[[], str]) -> None:
        """Asks for a text. read: brings it, on another thread."""
        self._pool.submit(self._work, name, read)

    def close(self) -> None:
        """Waits for what is being read."""
        self._pool.shutdown(cancel_futures=True)

    def _work(self, name: str, read: Callable[[], str]) -> None:
        try:
            text = read()
        except Exception as error:
            log.warning("%s cannot be read: %s", name, error)
            self.failed.emit(name, str(error))
        else:
            self.loaded.emit(name, text)

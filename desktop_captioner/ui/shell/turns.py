"""Work that comes faster than the window can take it."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


class Turns(QObject):
    """Does one piece of work in each turn of the event loop, in the order in which they came. Signals of workers that were
    queued are otherwise all delivered in one turn.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: deque[Callable[[], object]] = deque()
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._take)

    def add(self, work: Callable[[], object]) -> None:
        """Do this when its turn comes."""
        self._waiting.append(work)
        if not self._timer.isActive():
            self._timer.start()

    def stop(self) -> None:
        """Do nothing more."""
        self._waiting.clear()
        self._timer.stop()

    def _take(self) -> None:
        if self._waiting:
            self._waiting.popleft()()
        if not self._waiting:
            self._timer.stop()

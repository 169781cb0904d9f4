"""Python's garbage collector, kept to the window's thread and away from what stays."""

from __future__ import annotations

import gc
import sys

from PySide6.QtCore import QObject, QTimer

_STEP = 5_000  # new photos or captions after which what there is counts as staying
_BUSY, _IDLE = 100, 500  # milliseconds between two looks at what has come, while much comes and otherwise
_MOST = (10_000, 10, 10)  # allocations, and collections of what is younger, after which a generation is collected
_SWITCH = 0.0001  # seconds after which a busy worker lets the window go on
_USUAL_SWITCH = sys.getswitchinterval()


class Collector(QObject):
    """Collects on the thread that it lives on, and nowhere else, until it is closed.

    By itself Python collects on whatever thread it happens to be: circles of Qt's objects, which belong to the window's thread,
    would then end on another one, and the program with them.

    A full collection looks at every object: with 100,000 photos the window would stand still for it again and again. What
    has been there for a while is therefore left out for good. It is still freed as soon as nobody refers to it; only circles
    of objects that old would stay.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._grown = 0
        gc.disable()
        sys.setswitchinterval(_SWITCH)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._collect)
        self._timer.start(_IDLE)

    def grow(self, count: int) -> None:
        """So many photos or captions are new."""
        self._grown += count
        if self._grown >= _STEP:
            self.settle()
        else:
            self._collect()  # little at a time

    def settle(self) -> None:
        """Leaves what there is now out of later collections."""
        self._grown = 0
        gc.collect(0)
        gc.freeze()

    def close(self) -> None:
        """Hands collecting back to Python; for when the workers' threads have ended."""
        self._timer.stop()
        sys.setswitchinterval(_USUAL_SWITCH)
        gc.enable()

    def _collect(self) -> None:
        """Collects the oldest generation that is due, as Python would."""
        counts = gc.get_count()
        due = [generation for generation in (2, 1, 0) if counts[generation] > _MOST[generation]]
        if due:
            gc.collect(due[0])
        self._timer.setInterval(_BUSY if due else _IDLE)

"""Python's garbage collector, kept away from what stays."""

from __future__ import annotations

import gc
import sys

_STEP = 5_000  # new photos or captions after which what there is counts as staying
_YOUNG = 10_000  # allocations between two collections of the youngest
_SWITCH = 0.0001  # seconds after which a busy worker lets the window go on


class Collector:
    """A full collection looks at every object: with 100,000 photos the window would stand still for it again and again.

    What has been there for a while is therefore left out for good. It is still freed as soon as nobody refers to it; only
    circles of objects that old would stay.
    """

    def __init__(self) -> None:
        self._grown = 0
        gc.set_threshold(_YOUNG, 10, 10)
        sys.setswitchinterval(_SWITCH)

    def grow(self, count: int) -> None:
        """So many photos or captions are new."""
        self._grown += count
        if self._grown >= _STEP:
            self.settle()

    def settle(self) -> None:
        """Leaves what there is now out of later collections."""
        self._grown = 0
        gc.collect(0)
        gc.freeze()

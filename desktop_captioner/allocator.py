"""Sets how the C library hands out memory."""

from __future__ import annotations

import ctypes
import os
import sys
from contextlib import suppress

_ARENA_MAX = -8  # glibc's malloc.h


def share_arena() -> None:
    """Let all threads share one place that memory comes from, with glibc, where the user has not set how many there are.

    Otherwise each thread keeps for itself what the model has given back, 170 MB in all, for the same speed (docs/performance.md).
    Has no effect on threads that are there already.
    """
    if sys.platform == "linux" and "MALLOC_ARENA_MAX" not in os.environ:
        with suppress(OSError, AttributeError):  # another C library
            ctypes.CDLL(None).mallopt(_ARENA_MAX, 1)

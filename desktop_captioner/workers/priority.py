"""Lets the window go first where there are fewer processors than threads that want one."""

from __future__ import annotations

import os
import sys
import threading

_LESS, _LEAST = 5, 19


def give_way() -> None:
    """Lower the priority of the thread that calls this.

    Threads and programs that it starts inherit it: those of the network and of decoding, ExifTool. Only on Linux, where a
    thread's number stands for a process's (setpriority(2)).
    """
    if sys.platform == "linux":
        thread = threading.get_native_id()
        os.setpriority(os.PRIO_PROCESS, thread, min(_LEAST, os.getpriority(os.PRIO_PROCESS, thread) + _LESS))

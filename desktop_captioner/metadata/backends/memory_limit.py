"""A limit to the memory of a process that runs: the kernel's on Linux, elsewhere somebody who looks, and ends it."""

from __future__ import annotations

import contextlib
import sys
import threading

if sys.platform == "linux":
    import resource

KERNEL = sys.platform == "linux"  # which can set a limit for a process that runs
_LOOK = 0.2  # seconds between two looks


class MemoryLimit:
    """Keeps a process from taking more than ``most`` bytes while it is at work.

    exceeded: whether it was ended because it had; where the kernel refuses memory, the process ends by itself.
    """

    def __init__(self, process: int, most: int) -> None:
        """process: its number; it has just been started by us."""
        self.exceeded = False
        self._most = most
        self._at_work, self._ended = threading.Event(), threading.Event()
        self._thread: threading.Thread | None = None
        if KERNEL:
            with contextlib.suppress(OSError):  # it has ended already
                resource.prlimit(process, resource.RLIMIT_AS, (most, most))
        else:
            self._thread = threading.Thread(target=self._watch, args=(process,), name="memory limit", daemon=True)
            self._thread.start()

    def begin(self) -> None:
        """The process gets work."""
        self._at_work.set()

    def end(self) -> None:
        """The process waits again."""
        self._at_work.clear()

    def close(self) -> None:
        """The process has ended."""
        self._ended.set()
        self._at_work.set()
        if self._thread is not None:
            self._thread.join(5)

    def _watch(self, number: int) -> None:
        import psutil  # needed here alone, and not on Linux

        try:
            process = psutil.Process(number)
            while self._at_work.wait() and not self._ended.is_set():
                # The packaged ExifTool for Windows is a starter of Perl.
                family = [process, *process.children(recursive=True)]
                if sum(each.memory_info().rss for each in family) > self._most:
                    self.exceeded = True
                    for each in family:
                        each.kill()
                    return
                self._ended.wait(_LOOK)
        except psutil.Error:  # it has ended, which whoever waits for its answer notices
            return

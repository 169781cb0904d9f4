"""Ctrl-C in the terminal, SIGTERM and SIGHUP close the window as its button does."""

from __future__ import annotations

import os
import signal
import sys
from functools import partial
from types import FrameType

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier, QTimer

_NAMES = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")
_LOOK = 300  # milliseconds


class EndingSignals(QObject):
    """Ends the application's event loop with 128 and the signal's number, as a shell counts.

    Python calls a handler only when some Python runs, which in Qt's loop may be never: a pipe wakes it, and on Windows,
    where Qt cannot wait for a pipe, a timer. A second Ctrl-C does not wait until all is put in order.
    """

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__(application)
        self._application = application
        numbers = [getattr(signal, name) for name in _NAMES if hasattr(signal, name)]
        self._before = {each: signal.getsignal(each) for each in numbers}
        for number, handler in self._before.items():
            if handler is not signal.SIG_IGN:  # what nohup, or a shell, wants to be ignored stays so
                signal.signal(number, self._on_signal)
        self._timer = QTimer(self, interval=_LOOK)
        self._pipe: tuple[int, int] | None = None
        self._wakeup = -1
        if sys.platform == "win32":
            self._timer.timeout.connect(lambda: None)
            self._timer.start()
        else:
            reader, writer = self._pipe = os.pipe()
            os.set_blocking(reader, False)
            os.set_blocking(writer, False)
            QSocketNotifier(reader, QSocketNotifier.Type.Read, self).activated.connect(self._on_woken)
            self._wakeup = signal.set_wakeup_fd(writer, warn_on_full_buffer=False)

    def leave(self) -> None:
        """Puts the handlers back."""
        if self._pipe:
            for notifier in self.findChildren(QSocketNotifier):
                notifier.setEnabled(False)
            signal.set_wakeup_fd(self._wakeup)
            for descriptor in self._pipe:
                os.close(descriptor)
        self._timer.stop()
        for number, handler in self._before.items():
            signal.signal(number, handler if handler is not None else signal.SIG_DFL)

    def _on_woken(self) -> None:
        if self._pipe:
            os.read(self._pipe[0], 64)

    def _on_signal(self, number: int, frame: FrameType | None) -> None:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        # In the loop's next turn: one that has not begun yet cannot be ended.
        QTimer.singleShot(0, partial(self._application.exit, 128 + number))

"""Ctrl-C in the terminal, SIGTERM and SIGHUP close the window as its button does."""

from __future__ import annotations

import signal
import socket

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier

_NAMES = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")


class EndingSignals(QObject):
    """Ends the application's event loop with 128 and the signal's number, as a shell counts.

    Qt's loop runs no Python, so no handler would ever be called in it: the number comes through a socket. A second Ctrl-C
    does not wait until all is put in order.
    """

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__(application)
        self._application = application
        self._end, self._start = socket.socketpair()
        for each in (self._end, self._start):
            each.setblocking(False)
        self._notifier = QSocketNotifier(self._end.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_signal)
        self._wakeup = signal.set_wakeup_fd(self._start.fileno(), warn_on_full_buffer=False)
        numbers = [getattr(signal, name) for name in _NAMES if hasattr(signal, name)]
        self._before = {each: signal.getsignal(each) for each in numbers}
        for number, handler in self._before.items():
            if handler is not signal.SIG_IGN:  # what nohup, or a shell, wants to be ignored stays so
                signal.signal(number, lambda *_: None)

    def leave(self) -> None:
        """Puts the handlers back."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._wakeup)
        for number, handler in self._before.items():
            signal.signal(number, handler if handler is not None else signal.SIG_DFL)
        self._end.close()
        self._start.close()

    def _on_signal(self) -> None:
        numbers = [number for number in self._end.recv(64) if number in self._before]
        if numbers:
            signal.signal(signal.SIGINT, signal.SIG_DFL)
            self._application.exit(128 + numbers[0])

"""How far a run is: the right half of the status bar."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QToolButton, QWidget

from desktop_captioner.ui.language import number
from desktop_captioner.ui.shell.keys import with_keys
from desktop_captioner.ui.spoken import spoken
from desktop_captioner.ui.wrapping import ElidedLabel

_SMOOTHING = 20.0  # seconds over which the speed is averaged


class RunStatus(QWidget):
    """Signals ``cancel_requested()`` and ``failures_requested()``."""

    cancel_requested = Signal()
    failures_requested = Signal()

    def __init__(self, parent: QWidget | None = None, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self._clock = clock
        self.done, self.total, self._failed = 0, 0, 0
        self._held, self._doing = False, ""
        self._ticks: list[tuple[float, int]] = []
        self.text = ElidedLabel()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setMaximumWidth(160)
        self.bar.setMinimumWidth(40)
        self.cancel = QToolButton()
        self.cancel.clicked.connect(self.cancel_requested)
        self.failures = QPushButton()
        self.failures.setFlat(True)
        self.failures.clicked.connect(self.failures_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 4, 2)
        for widget in (self.failures, self.text, self.bar, self.cancel):
            row.addWidget(widget)
        self._shown_failures = 0
        self._show_run(False)
        spoken(self, self._speak)

    def begin(self, total: int, doing: str = "") -> None:
        """A run of so many photos begins. doing: what it does, where that is to be said."""
        self._doing = f"{doing}: " if doing else ""
        self.done, self.total, self._failed = 0, total, 0
        self._held = False
        self._ticks = [(self._clock(), 0)]
        self.bar.setRange(0, max(1, total))
        self.bar.setValue(0)
        self._show_count()
        self._show_run(True)

    def advance(self, failed: bool) -> None:
        """One photo more is captioned, or failed."""
        self.done += 1
        self._failed += failed
        self.bar.setValue(self.done)
        if self._held:  # the batch that was in the model: it says nothing about the speed
            self._show_count()
            return
        now = self._clock()
        self._ticks.append((now, self.done))
        while len(self._ticks) > 2 and self._ticks[0][0] < now - _SMOOTHING:
            self._ticks.pop(0)
        (began, before) = self._ticks[0]
        elapsed = now - began
        speed = (self.done - before) / elapsed if elapsed > 0 else 0.0
        if speed > 0:
            left = self._duration((self.total - self.done) / speed)
            said = self.tr("{done} of {total} · {speed} photos/s · {time} left")
            self._show_progress(said, speed=QLocale().toString(speed, "f", 1), time=left)
        else:
            self._show_count()

    def leave_out(self) -> None:
        """A photo that was counted needs no caption."""
        self.total -= 1
        self.bar.setMaximum(max(1, self.total))
        self._show_count()

    def hold(self, held: bool) -> None:
        """The run is paused, or goes on: the time in between does not count."""
        self._held = held
        self._ticks = [(self._clock(), self.done)]
        self._show_count()

    def end(self) -> str:
        """The run is over; the answer says how it went."""
        self._show_run(False)
        captioned = self.done - self._failed
        if not self._failed:
            return self.tr("Done: %Ln captioned.", None, captioned)
        return self.tr("Done: {captioned} captioned, %Ln failed.", None, self._failed).format(
            captioned=number(captioned)
        )

    def show_failures(self, count: int) -> None:
        """How many photos failed; 0 hides it."""
        self._shown_failures = count
        self.failures.setText(self.tr("⚠ %Ln failed", None, count))
        self.failures.setVisible(count > 0)

    def _speak(self) -> None:
        self.bar.setAccessibleName(self.tr("Progress"))
        self.cancel.setText(self.tr("Cancel"))
        self.cancel.setToolTip(with_keys(self.tr("Stop; finished captions are kept"), "Esc"))
        self.failures.setToolTip(self.tr("Show what failed and try again"))
        self.show_failures(self._shown_failures)
        self._show_count()

    def _show_run(self, running: bool) -> None:
        for widget in (self.text, self.bar, self.cancel):
            widget.setVisible(running)

    def _show_count(self) -> None:
        self._show_progress(self.tr("{done} of {total} · paused") if self._held else self.tr("{done} of {total}"))

    def _show_progress(self, said: str, **more: str) -> None:
        self.text.setText(self._doing + said.format(done=number(self.done), total=number(self.total), **more))

    def _duration(self, seconds: float) -> str:
        minutes, rest = divmod(round(seconds), 60)
        hours, minutes = divmod(minutes, 60)
        if hours:
            said = self.tr("{hours} h {minutes} min")
        else:
            said = self.tr("{minutes} min {seconds} s") if minutes else self.tr("{seconds} s")
        return said.format(hours=number(hours), minutes=minutes, seconds=rest)

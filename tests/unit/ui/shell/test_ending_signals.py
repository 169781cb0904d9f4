"""Signals that end the window from the terminal."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from desktop_captioner.ui.shell.ending_signals import EndingSignals

_LONGEST = 60  # seconds, on a machine that has other things to do


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_a_signal_closes_the_window_in_order(name: str, photo_folder: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    places = {f"XDG_{kind}_HOME": str(home) for kind in ("DATA", "CONFIG", "CACHE", "STATE")}
    program = subprocess.Popen(
        [sys.executable, "-m", "desktop_captioner", str(photo_folder), "--model", str(tmp_path / "no model")],
        stderr=subprocess.PIPE, text=True, env=os.environ | places | {"HOME": str(home), "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    until = time.monotonic() + _LONGEST
    while not any("started" in path.read_text() for path in home.rglob("*.log")) and time.monotonic() < until:
        time.sleep(0.05)
    program.send_signal(getattr(signal, name))
    _, said = program.communicate(timeout=_LONGEST)
    assert program.returncode == 128 + getattr(signal, name)
    assert "Traceback" not in said
    assert [path for path in home.rglob("settings.json") if '"geometry": ""' not in path.read_text()]


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_a_signal_before_the_event_loop_is_not_lost(qapp: QApplication) -> None:
    signals, late = EndingSignals(qapp), QTimer(singleShot=True)
    late.timeout.connect(lambda: qapp.exit(1))
    late.start(5_000)
    try:
        signal.raise_signal(signal.SIGTERM)
        assert qapp.exec() == 128 + signal.SIGTERM
    finally:
        late.stop()
        signals.leave()

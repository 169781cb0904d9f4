"""Ctrl-C, SIGTERM and SIGHUP: each ends the work in the same way."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading

import pytest

from desktop_captioner.commands.signals import Interrupted, interrupting, stopping

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"]


def send(name: str) -> None:
    os.kill(os.getpid(), getattr(signal, name))


@pytest.mark.parametrize("name", SIGNALS)
def test_a_signal_is_an_exception_that_cleans_up(name) -> None:
    tidied = []

    def work() -> None:
        try:
            send(name)
        finally:
            tidied.append(name)

    with pytest.raises(Interrupted) as caught, interrupting():
        work()
    assert tidied == [name]
    assert caught.value.status == 128 + getattr(signal, name)


@pytest.mark.parametrize("name", SIGNALS)
def test_work_that_looks_at_the_event_ends_by_itself(name) -> None:
    stop, done = threading.Event(), []

    def work() -> None:
        while not stop.is_set():
            send(name)
            done.append("photo")

    with pytest.raises(Interrupted), interrupting(), stopping(stop):
        work()
    assert done == ["photo"]


@pytest.mark.parametrize("context", [interrupting, lambda: stopping(threading.Event())])
def test_a_terminal_that_closes_sends_two_signals_and_ends_the_work_once(context) -> None:
    tidied = []

    def work() -> None:
        try:
            send("SIGHUP")
        finally:
            send("SIGHUP")
            send("SIGTERM")
            tidied.append("all")

    with pytest.raises(Interrupted), context():
        work()
    assert tidied == ["all"]


def test_a_second_ctrl_c_does_not_wait() -> None:
    waited = []

    def work() -> None:
        send("SIGINT")
        send("SIGINT")
        waited.append("long")

    with pytest.raises(Interrupted), stopping(threading.Event()):
        work()
    assert waited == []


def test_handlers_are_put_back_and_nohup_is_respected() -> None:
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        with interrupting(), stopping(threading.Event()):
            send("SIGHUP")
        assert signal.getsignal(signal.SIGHUP) is signal.SIG_IGN
        assert signal.getsignal(signal.SIGTERM) is signal.SIG_DFL
    finally:
        signal.signal(signal.SIGHUP, before)


@pytest.mark.parametrize("name", SIGNALS)
def test_the_program_says_so_in_one_line(name) -> None:
    code = (
        "import os, signal, sys; from desktop_captioner import cli; from desktop_captioner.commands import library\n"
        f"library.search = lambda _: os.kill(os.getpid(), signal.{name})\n"
        "sys.exit(cli.main(['search', 'dog']))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.stderr == "Interrupted; what was done so far is kept.\n"
    assert done.returncode == 128 + getattr(signal, name)

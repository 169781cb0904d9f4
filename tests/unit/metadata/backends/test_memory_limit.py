"""A process may take so much memory and no more."""

from __future__ import annotations

import subprocess
import sys

import pytest

from desktop_captioner.metadata.backends import memory_limit
from desktop_captioner.metadata.backends.memory_limit import MemoryLimit

MOST = 512 << 20
# Takes what it is told to, in megabytes, and says so.
TAKER = (
    "import sys, time\nfor line in sys.stdin:\n    x = b'x' * (int(line) << 20)\n    print(len(x) >> 20, flush=True)"
)


def limited(most: int = MOST) -> tuple[subprocess.Popen[bytes], MemoryLimit]:
    process = subprocess.Popen([sys.executable, "-S", "-c", TAKER], stdin=-1, stdout=-1, stderr=-1)
    return process, MemoryLimit(process.pid, most)


def ask(process: subprocess.Popen[bytes], megabytes: int) -> bytes:
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(b"%d\n" % megabytes)
    process.stdin.flush()
    return process.stdout.readline()


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the kernel sets no limit for a process that runs")
def test_the_kernel_refuses_what_is_too_much() -> None:
    process, limit = limited()
    assert ask(process, 8) == b"8\n"
    assert ask(process, 1024) == b""
    process.communicate()
    assert process.returncode != 0
    limit.close()


def test_where_the_kernel_does_not_somebody_looks(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("psutil")
    monkeypatch.setattr(memory_limit, "KERNEL", False)
    process, limit = limited(64 << 20)
    limit.begin()
    assert ask(process, 1) == b"1\n"
    assert not limit.exceeded
    ask(process, 256)
    assert process.wait(30) != 0
    limit.close()
    assert limit.exceeded
    process.communicate()


def test_a_process_that_has_ended_is_no_error() -> None:
    process = subprocess.Popen([sys.executable, "-S", "-c", ""])
    process.wait()
    limit = MemoryLimit(process.pid, MOST)
    limit.begin()
    limit.end()
    limit.close()
    assert not limit.exceeded

"""Where memory comes from."""

import subprocess
import sys
from pathlib import Path

import pytest

ARENAS = """
import ctypes, sys, threading
from desktop_captioner.allocator import share_arena
share_arena()
libc = ctypes.CDLL(None)
libc.fopen.restype = libc.malloc.restype = ctypes.c_void_p
together = threading.Barrier(4)
def allocate():
    libc.malloc(100)
    together.wait()
threads = [threading.Thread(target=allocate) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
file = ctypes.c_void_p(libc.fopen(sys.argv[1].encode(), b"w"))
libc.malloc_info(0, file)
libc.fclose(file)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="of glibc")
@pytest.mark.parametrize("wanted", [None, "8"])
def test_threads_share_an_arena_unless_the_user_wants_more(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, wanted: str | None
) -> None:
    if wanted is None:
        monkeypatch.delenv("MALLOC_ARENA_MAX", raising=False)
    else:
        monkeypatch.setenv("MALLOC_ARENA_MAX", wanted)
    subprocess.run([sys.executable, "-c", ARENAS, str(tmp_path / "info.xml")], check=True)
    arenas = (tmp_path / "info.xml").read_text().count("<heap nr=")
    assert (arenas == 1) is (wanted is None)

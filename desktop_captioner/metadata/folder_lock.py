"""One process of this program at a time writes in a folder."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from desktop_captioner.photos.saving_error import SavingError
from desktop_captioner.sentence import Sentence

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_LOOK = 0.01  # seconds between two tries


@contextlib.contextmanager
def folder_lock(folder: Path, seconds: float = 120) -> Iterator[None]:
    """Waits until no other writer of this program is at work in the folder, and keeps the next one out of it.

    The lock is advisory: other programs know nothing of it, and a file system without locks lets everybody in. It ends
    with the process. seconds: how long to wait. Raises SavingError.
    """
    try:
        descriptor = _open(folder)
    except OSError:  # the write itself will say what is wrong with the folder
        yield
        return
    try:
        until = time.monotonic() + seconds
        while not _locked(descriptor):
            if time.monotonic() > until:
                raise SavingError(
                    Sentence("Another run is writing in {folder}; try again when it is done.", folder=folder)
                )
            time.sleep(_LOOK)
        yield
    finally:
        os.close(descriptor)


def _open(folder: Path) -> int:
    if sys.platform != "win32":
        return os.open(folder, os.O_RDONLY)
    # Windows locks files only, and other programs would feel a lock on the photo.
    name = hashlib.blake2b(os.fsencode(os.path.normcase(folder)), digest_size=16).hexdigest()
    return os.open(Path(tempfile.gettempdir(), f"desktop-captioner-{name}.lock"), os.O_RDWR | os.O_CREAT)


def _locked(descriptor: int) -> bool:
    """Whether the lock is ours now, or there are none to be had."""
    try:
        if sys.platform == "win32":
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        return error.errno not in (errno.EACCES, errno.EAGAIN, errno.EDEADLK)
    return True

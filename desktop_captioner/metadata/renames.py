"""Renames that the standard library lacks: two files swap their names, or a name is taken only if it is free."""

from __future__ import annotations

import ctypes
import errno
import os
import sys
from pathlib import Path

# <linux/fs.h> with renameat2(2), since Linux 3.15; <stdio.h> of macOS with renamex_np(2), since 10.12.
_KEEP, _SWAP = (1, 2) if sys.platform == "linux" else (4, 2)
_AT_FDCWD = -100
_UNKNOWN = (errno.EINVAL, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP)


def swap(first: Path, second: Path) -> bool:
    """Each file takes the other's name, in one step; False where the system or the file system cannot. Raises OSError."""
    return _rename(first, second, _SWAP)


def move_to_free_name(source: Path, target: Path) -> None:
    """Renames a file, never over another one: raises FileExistsError, or another OSError.

    Only where the system or the file system cannot do that in one step another file can come in between.
    """
    if _rename(source, target, _KEEP):
        return
    if os.path.lexists(target):
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(target))
    source.rename(target)  # on Windows never over another one


def _rename(source: Path, target: Path, flags: int) -> bool:
    if sys.platform not in ("linux", "darwin"):
        return False
    names = os.fsencode(source), os.fsencode(target)
    try:
        system = ctypes.CDLL(None, use_errno=True)
        if sys.platform == "linux":
            failed = system.renameat2(_AT_FDCWD, names[0], _AT_FDCWD, names[1], ctypes.c_uint(flags))
        else:
            failed = system.renamex_np(*names, ctypes.c_uint(flags))
    except AttributeError:  # a C library without it
        return False
    number = ctypes.get_errno()
    if failed and number not in _UNKNOWN:
        raise OSError(number, os.strerror(number), str(target))
    return not failed

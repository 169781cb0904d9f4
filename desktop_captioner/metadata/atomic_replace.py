"""Replacing a file as a whole: the new one takes over its mode, owner, times and extended attributes.

A temporary file stands beside the photo under a short name that is recognised later; a kill at any instant leaves the old
file or the new one, and at most such a temporary file, which ``clean_stale`` removes.
"""

from __future__ import annotations

import contextlib
import errno
import os
import re
import secrets
import shutil
import stat
import sys
import time
from pathlib import Path

from desktop_captioner.metadata.identity import Identity
from desktop_captioner.metadata.renames import move_to_free_name, swap
from desktop_captioner.photos.saving_error import SavingError
from desktop_captioner.sentence import Sentence

_PREFIX = ".dcap-"
# ExifTool adds "_exiftool_tmp" to the name that it writes to.
_TEMPORARY = re.compile(r"\.dcap-(\d+)-[0-9a-f]{12}\.\w{2,5}(_exiftool_tmp)?")
_OLD = 24 * 3600.0
_BUSY_TRIES = 10


def check(path: Path, status: os.stat_result) -> None:
    """Raises SavingError if a file may not be replaced. status: of the file."""
    if not stat.S_ISREG(status.st_mode):
        raise SavingError(Sentence("{name} is not a file.", name=path.name))
    if not status.st_mode & 0o222 or not os.access(path, os.W_OK):
        raise SavingError(Sentence("{name} is read-only; make it writable first.", name=path.name))
    if status.st_nlink > 1:
        raise SavingError(
            Sentence(
                "{name} has more than one name (hard links), which saving would separate; copy it and save into the copy.",
                name=path.name,
            )
        )


def temporary_beside(path: Path, suffix: str) -> Path:
    """Return a new name in the file's folder; nothing is created."""
    return path.parent / f"{_PREFIX}{os.getpid()}-{secrets.token_hex(6)}{suffix}"


def take_over(original: Path, status: os.stat_result, temporary: Path, keep_times: bool) -> None:
    """Give the temporary file the original's mode, owner, times, extended attributes. Raises OSError, SavingError."""
    if hasattr(os, "chown"):
        new = temporary.stat()
        if (new.st_uid, new.st_gid) != (status.st_uid, status.st_gid):
            try:
                os.chown(temporary, status.st_uid, status.st_gid)
            except PermissionError as error:
                raise SavingError(
                    Sentence("{name} belongs to another user or group, which saving would change.", name=original.name)
                ) from error
    shutil.copystat(original, temporary)
    if not keep_times:
        os.utime(temporary, ns=(status.st_atime_ns, time.time_ns()))


def remove(temporary: Path) -> None:
    """Remove a temporary file, and what ExifTool may have left beside it."""
    for path in (temporary, temporary.with_name(f"{temporary.name}_exiftool_tmp")):
        with contextlib.suppress(OSError):
            path.unlink()


def flush(path: Path) -> None:
    """Wait until the file's content is on the disk."""
    with path.open("rb" if sys.platform != "win32" else "r+b") as stream:
        os.fsync(stream.fileno())


def replace(temporary: Path, original: Path, expected: Identity | None) -> None:
    """Put the (flushed) temporary file in the original's place.

    expected: the original must still be this; None: it must not exist. Raises OSError, SavingError.
    """
    if expected is None:
        try:
            move_to_free_name(temporary, original)
        except FileExistsError as error:
            raise changed(original) from error
    else:
        _take_place(temporary, original, expected)
    flush_folder(original.parent)


def check_unchanged(original: Path, expected: Identity | None, look_inside: bool = False) -> None:
    """Raises SavingError if the file is another one by now. expected: None is no file. look_inside: see Identity.

    Raises OSError.
    """
    unchanged = not os.path.lexists(original) if expected is None else expected.is_at(original, look_inside=look_inside)
    if not unchanged:
        raise changed(original)


def take_away(original: Path, expected: Identity) -> None:
    """Remove a file that must still be as expected. Raises OSError, SavingError.

    It is looked at once more under another name, under which nobody changes it.
    """
    check_unchanged(original, expected)
    aside = temporary_beside(original, original.suffix)
    original.rename(aside)
    if not expected.is_at(aside, moved=True):
        move_to_free_name(aside, original)
        raise changed(original)
    aside.unlink()
    flush_folder(original.parent)


def _take_place(temporary: Path, original: Path, expected: Identity) -> None:
    """Swap the two files, so that what another program has put there since the last look can be put back."""
    check_unchanged(original, expected)
    try:
        swapped = swap(temporary, original)
    except FileNotFoundError as error:
        raise changed(original) from error
    if not swapped:
        check_unchanged(original, expected, look_inside=True)
        _rename(temporary, original)
    elif expected.is_at(temporary, moved=True):
        temporary.unlink()
    else:
        swap(temporary, original)
        raise changed(original)


def _rename(temporary: Path, original: Path) -> None:
    for tries_left in reversed(range(_BUSY_TRIES)):
        try:
            temporary.replace(original)
            break
        except PermissionError:
            # On Windows a virus scanner or a viewer can hold the file for a moment.
            if sys.platform != "win32" or not tries_left:
                raise
            time.sleep(0.1)


def changed(original: Path) -> SavingError:
    """Return the error for a file that changed after it was read."""
    return SavingError(
        Sentence("{name} was changed by another program meanwhile, and was left alone.", name=original.name)
    )


def flush_folder(folder: Path) -> None:
    """Wait until the folder's names are on the disk, where the system can do that."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in (errno.EINVAL, errno.ENOTSUP, errno.EBADF):
            raise
    finally:
        os.close(descriptor)


def clean_stale(folder: Path) -> list[Path]:
    """Remove temporary files whose writer is gone; return what was removed.

    A file of a process that still runs, or whose number was given to another one since, stays for a day.
    """
    removed = []
    with contextlib.suppress(OSError):
        with os.scandir(folder) as found:
            entries = [entry for entry in found if entry.name.startswith(_PREFIX)]
        for entry in entries:
            path = folder / entry.name
            with contextlib.suppress(OSError):
                match = _TEMPORARY.fullmatch(entry.name)
                if match and entry.is_file(follow_symlinks=False) and _abandoned(entry, int(match[1])):
                    path.unlink()
                    removed.append(path)
    return removed


def _abandoned(entry: os.DirEntry[str], process: int) -> bool:
    age = time.time() - entry.stat(follow_symlinks=False).st_ctime
    return age > _OLD or not runs(process)


def runs(process: int) -> bool:
    """Return whether the process exists on this computer."""
    if sys.platform == "win32":
        # A signal would end it there; a young file is left for a day instead.
        return True
    try:
        os.kill(process, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except PermissionError:
        pass
    return True

"""The file of a photo, opened so that nothing in its place can block, or one sentence that says why not."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path
from typing import BinaryIO

from desktop_captioner.photos.photo import PhotoError
from desktop_captioner.sentence import Sentence, reason

_GONE = Sentence("The file no longer exists.")
_DENIED = Sentence("The file cannot be read: permission denied.")
_FOLDER = Sentence("This is a folder, not a photo.")
_SENTENCES = {
    errno.ENOENT: _GONE,
    errno.ENOTDIR: _GONE,
    errno.EACCES: _DENIED,
    errno.EPERM: _DENIED,
    errno.ELOOP: Sentence("The link leads in a circle."),
}
_FLAGS = os.O_RDONLY | sum(getattr(os, name, 0) for name in ("O_NONBLOCK", "O_NOCTTY", "O_BINARY", "O_CLOEXEC"))


def open_photo(path: Path) -> BinaryIO:
    """The file, open for reading, if it is a regular file with something in it; raises PhotoError.

    It is looked at before it is opened, as opening alone can block on a pipe or start a device, and once more after,
    as it may have been replaced in between.
    """
    try:
        _check(path, path.stat())
        descriptor = os.open(path, _FLAGS)
        try:
            _check(path, os.fstat(descriptor))
            return os.fdopen(descriptor, "rb")
        except BaseException:
            os.close(descriptor)
            raise
    except (OSError, ValueError) as error:
        raise PhotoError(path, photo_reason(path, error)) from error


def photo_reason(path: Path, error: Exception) -> Sentence:
    """The sentence for what the system answered when the file was opened or read."""
    number = error.errno if isinstance(error, OSError) else errno.ENOENT  # ValueError: no file can have such a name
    if number == errno.ENOENT and path.is_symlink():
        return Sentence("The link leads nowhere.")
    known = _SENTENCES.get(number or 0)
    return known or Sentence("The file cannot be read: {reason}.", reason=reason(OSError(number or errno.EIO, "")))


def _check(path: Path, status: os.stat_result) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise PhotoError(path, _FOLDER)
    if not stat.S_ISREG(status.st_mode):
        raise PhotoError(path, Sentence("This is a pipe or a device, not a photo."))
    if status.st_size == 0:
        raise PhotoError(path, Sentence("The file is empty."))

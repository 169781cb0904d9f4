"""Identities of files: is it still the file that was read?"""

from __future__ import annotations

import contextlib
import os
import struct
import sys
import time
from dataclasses import dataclass
from io import BufferedReader
from pathlib import Path

from desktop_captioner.metadata.undo import digest_of_stream

if sys.platform == "linux":
    import fcntl

# _IOR('v', 1, long) of <linux/fs.h>: ext4, XFS, Btrfs and others count how often an inode's number was given away.
_FS_IOC_GETVERSION = 0x80007601 | struct.calcsize("l") << 16
# A clock that ticks coarsely (FAT: two seconds) gives two changes one time; git calls such files "racily clean".
_TICK = 3.0


@dataclass(frozen=True)
class Identity:
    """A file at the moment when it was looked at.

    modified, changed: in nanoseconds since the epoch; programs can set the first one, not the second one (which on
    Windows is the time when the file was made). generation: of the inode, 0 where there is none. content: a digest
    where the file was so young that its times do not tell a further change, else None.
    """

    device: int
    inode: int
    generation: int
    size: int
    modified: int
    changed: int
    content: str | None = None

    @staticmethod
    def of(path: Path) -> Identity:
        """Return the identity of the file at the path. Raises OSError."""
        with path.open("rb") as stream:
            status = os.fstat(stream.fileno())
            youngest = max(status.st_mtime_ns, status.st_ctime_ns)
            content = digest_of_stream(stream) if youngest > time.time_ns() - _TICK * 1e9 else None
            return Identity(*_identifiers(stream, status), content)

    def agrees(self, status: os.stat_result) -> bool:
        """Return whether another ``os.stat`` said the same."""
        return (self.device, self.inode, self.size, self.modified, self.changed) == (
            status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns, status.st_ctime_ns,
        )  # fmt: skip

    def is_at(self, path: Path, moved: bool = False, look_inside: bool = True) -> bool:
        """Return whether the file at the path is this one, unchanged.

        moved: it was renamed, which changes its ``changed``. look_inside: also compare the content of one that was
        young. False if there is no file. Raises OSError.
        """
        try:
            with path.open("rb") as stream:
                found = _identifiers(stream, os.fstat(stream.fileno()))
                expected = (self.device, self.inode, self.generation, self.size, self.modified, self.changed)
                same = found[:-1] == expected[:-1] if moved else found == expected
                return same and (not look_inside or self.content is None or self.content == digest_of_stream(stream))
        except FileNotFoundError:
            return False


def _identifiers(stream: BufferedReader, status: os.stat_result) -> tuple[int, int, int, int, int, int]:
    generation = getattr(status, "st_gen", 0)
    if sys.platform == "linux":
        with contextlib.suppress(OSError):
            answer = fcntl.ioctl(stream, _FS_IOC_GETVERSION, bytes(struct.calcsize("l")))
            (generation,) = struct.unpack_from("i", answer)
    return status.st_dev, status.st_ino, generation, status.st_size, status.st_mtime_ns, status.st_ctime_ns

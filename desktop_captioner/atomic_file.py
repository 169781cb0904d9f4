"""Files that get their names only when they are complete: a crash at any moment leaves the old file or the new one."""

from __future__ import annotations

import contextlib
import os
import stat
import uuid
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import IO, Any


@contextlib.contextmanager
def atomic_path(path: Path, durable: bool = True) -> Iterator[Path]:
    """Gives a path to write to, which replaces ``path`` when the block ends without an exception.

    For libraries that want a path. The file keeps its suffix. durable: wait until the disk has it, so that a power cut
    cannot leave an empty file under the name. Raises OSError; nothing of a failed attempt stays.
    """
    partial = _partial_beside(path)
    try:
        yield partial
        if durable:
            with partial.open("rb+") as written:
                os.fsync(written.fileno())
        partial.replace(path)
    finally:
        with contextlib.suppress(OSError):
            partial.unlink(missing_ok=True)


class AtomicFile:
    """A file that is complete or absent; used in a ``with`` statement it gives its stream.

    A symbolic link stays one, and its target is written. What is not a regular file (a device, a pipe) cannot be
    replaced: it is written directly, as the data comes.
    """

    def __init__(self, path: Path, bom: bool = False, binary: bool = False) -> None:
        """Opens a stream of UTF-8 text, or of bytes. bom: begin with a byte order mark. Raises OSError."""
        try:
            self._mode: int | None = path.stat().st_mode
        except FileNotFoundError:
            self._mode = None
        self._target = Path(os.path.realpath(path))
        self._partial: Path | None = None
        if self._mode is None or stat.S_ISREG(self._mode):
            self._partial = _partial_beside(self._target)
        mode = "x" if self._partial else "w"
        self.stream: IO[Any]
        if binary:
            self.stream = (self._partial or path).open(f"{mode}b")
        else:
            self.stream = (self._partial or path).open(
                mode,
                encoding="utf-8-sig" if bom else "utf-8",
                errors="replace",  # one lone surrogate must not end an export
                newline="",
            )

    def close(self, keep: bool = True) -> None:
        """Gives the file its name, or leaves nothing behind. Raises OSError."""
        try:
            if keep:
                self.stream.flush()
                if self._partial is not None:
                    self._name(self._partial)
        finally:
            # After a full disk the stream still has data that it cannot write.
            with contextlib.suppress(OSError):
                self.stream.close()
            if self._partial is not None:
                self._partial.unlink(missing_ok=True)

    def _name(self, partial: Path) -> None:
        os.fsync(self.stream.fileno())
        self.stream.close()
        if self._mode is not None:
            partial.chmod(stat.S_IMODE(self._mode))
        partial.replace(self._target)

    def __enter__(self) -> IO[Any]:
        return self.stream

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close(keep=kind is None)


def _partial_beside(path: Path) -> Path:
    """A new name in the same folder, short enough for every file system; nothing is created."""
    return path.with_name(f".{uuid.uuid4().hex}.partial{path.suffix if len(path.suffix) < 20 else ''}")

"""A text file that gets its name only when it is whole."""

from __future__ import annotations

import contextlib
import os
import stat
import uuid
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import IO

from desktop_captioner.photos.saving_error import SavingError


class WholeFile:
    """A file that is complete or absent, as UTF-8; in a ``with`` it is its stream.

    A symbolic link stays one, its target is written. What is no regular file (a device, a pipe) cannot be replaced: it
    is written directly, as the text comes.
    """

    def __init__(self, path: Path, bom: bool = False) -> None:
        """bom: begin with a byte order mark. Raises OSError."""
        try:
            self._mode: int | None = path.stat().st_mode
        except FileNotFoundError:
            self._mode = None
        self._target = Path(os.path.realpath(path))
        self._partial: Path | None = None
        if self._mode is None or stat.S_ISREG(self._mode):
            self._partial = self._target.with_name(f".{uuid.uuid4().hex}.partial")
        self.stream: IO[str] = (self._partial or path).open(
            "x" if self._partial else "w",
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
            # After a full disk the stream still has text that it cannot write.
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

    def __enter__(self) -> IO[str]:
        return self.stream

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close(keep=kind is None)


@contextlib.contextmanager
def writing(path: Path) -> Iterator[None]:
    """What the system refuses meanwhile becomes a sentence about the path. Raises SavingError."""
    try:
        yield
    except OSError as error:
        raise SavingError(f"{path} cannot be written: {error.strerror or error}.") from error

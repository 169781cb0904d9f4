"""A file in memory, to be taken apart."""

from __future__ import annotations

import mmap
import os
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop_captioner.photos.saving_error import RefusedError
from desktop_captioner.sentence import Sentence


@contextmanager
def mapped(path: Path) -> Iterator[mmap.mmap]:
    """Map a file that is only read. What a parser stumbles over becomes a RefusedError; raises OSError."""
    with path.open("rb") as stream:
        if os.fstat(stream.fileno()).st_size == 0:
            raise RefusedError(Sentence("it is empty"))
        with mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ) as data:
            try:
                yield data
            except (struct.error, IndexError, OverflowError) as error:
                raise RefusedError(Sentence("it is cut off or damaged")) from error

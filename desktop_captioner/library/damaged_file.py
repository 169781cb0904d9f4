"""The file of a library that cannot be used, which makes room for a new one."""

from __future__ import annotations

import time
from pathlib import Path

from desktop_captioner.library.error import LibraryError, Trouble
from desktop_captioner.sentence import Sentence, reason

# SQLite keeps these beside its file, which goes last: a log left behind would be played into the new library.
_COMPANIONS = ("-wal", "-shm", "-journal")


def set_aside(path: Path) -> Path:
    """Give a library that cannot be used another name, and return it; nothing is deleted. Close every Store on it first.

    Raises LibraryError.
    """
    stem = f"{path.stem}.damaged-{time.strftime('%Y%m%d-%H%M%S')}"
    number, aside = 1, path.with_name(f"{stem}{path.suffix}")
    while any(aside.with_name(aside.name + companion).exists() for companion in ("", *_COMPANIONS)):
        number += 1
        aside = path.with_name(f"{stem}-{number}{path.suffix}")
    try:
        for companion in (*_COMPANIONS, ""):
            part = path.with_name(path.name + companion)
            if part.exists():
                part.replace(aside.with_name(aside.name + companion))
    except OSError as error:
        cause = Sentence("The library {path} cannot be moved aside: {reason}.", path=path, reason=reason(error))
        raise LibraryError(path, Trouble.LOCKED, cause) from error
    return aside

"""A picture that has no file yet, such as a screenshot, becomes one."""

from __future__ import annotations

from itertools import count
from pathlib import Path

from desktop_captioner.atomic_file import atomic_path

_MOST = 1_000  # pictures of one name


def keep_picture(content: bytes, folder: Path, name: str) -> Path:
    """Write a new file, which is complete when it has its name, and return its path; no file is ever replaced.

    name: such as "Pasted.png"; where there is one, "Pasted (2).png" and so on. Raises OSError.
    """
    path = _reserved(folder / name)
    try:
        with atomic_path(path) as partial:
            partial.write_bytes(content)
    except BaseException:
        path.unlink(missing_ok=True)
        raise
    return path


def _reserved(wanted: Path) -> Path:
    """Make an empty file under the first name that is free."""
    for number in count(1):
        path = wanted if number == 1 else wanted.with_stem(f"{wanted.stem} ({number})")
        try:
            path.open("xb").close()
        except FileExistsError:
            if number == _MOST:
                raise
        else:
            return path
    raise AssertionError

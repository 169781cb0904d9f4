"""Sidecars (.xmp): which belong to a photo, what a new one is called, and how one is written."""

from __future__ import annotations

import os
from pathlib import Path

from desktop_captioner.metadata import raw_entries, xmp
from desktop_captioner.metadata.verification import too_much
from desktop_captioner.metadata.write_plan import Changes
from desktop_captioner.photos.discover import SUFFIXES
from desktop_captioner.photos.raw import RAW_SUFFIXES
from desktop_captioner.photos.saving_error import RefusedError, SavingError
from desktop_captioner.sentence import Sentence, reason

SUFFIX = ".xmp"
_LONGEST_NAME = 255  # in bytes, on almost every file system
_SUFFIXES = (SUFFIX, SUFFIX.upper())


def is_raw(photo: Path) -> bool:
    """Whether the name is one of a camera's raw file."""
    return photo.suffix.lower() in RAW_SUFFIXES


def find_sidecars(photo: Path) -> list[Path]:
    """The sidecars that exist for a photo: ``photo.jpg.xmp``, then ``photo.xmp`` unless that is another photo's.

    Raises SavingError.
    """
    names = [f"{photo.name}{suffix}" for suffix in _SUFFIXES]
    names += [f"{photo.stem}{suffix}" for suffix in _SUFFIXES]
    found: dict[tuple[int, int], Path] = {}
    for name in names:
        sidecar = photo.with_name(name)
        try:
            status = sidecar.stat()
        except OSError:
            continue
        if name.startswith(photo.name) or not _is_anothers(photo):
            # Where a disk does not tell case apart, both spellings are one file.
            found.setdefault((status.st_dev, status.st_ino), sidecar)
    return list(found.values())


def new_sidecar(photo: Path, adobe_names: bool) -> Path:
    """The name for a photo that has no sidecar.

    Adobe's form is not given where two photos would share it; it is also given where the other one would be too long.
    Raises SavingError.
    """
    too_long = len(os.fsencode(photo.name)) + len(SUFFIX) > _LONGEST_NAME
    if (adobe_names or too_long) and not _siblings(photo):
        return photo.with_name(f"{photo.stem}{SUFFIX}")
    if too_long:
        raise SavingError(Sentence("The name {name} is too long for a sidecar beside it; shorten it.", name=photo.name))
    return photo.with_name(f"{photo.name}{SUFFIX}")


def write_sidecar(source: Path | None, changes: Changes, copy: Path) -> None:
    """Writes ``copy``: the sidecar with these changes, a new one where source is None. Raises RefusedError, OSError."""
    before = source.read_bytes() if source is not None else None
    content = xmp.changed(before, changes)
    if before is not None and (different := raw_entries.packet_differences(before, content, changes)):
        raise RefusedError(too_much(different))
    mode = 0o600 if source is not None else 0o666  # a copy gets its mode later, a new file has an ordinary one
    with os.fdopen(os.open(copy, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode), "wb") as stream:
        stream.write(content)


def _is_anothers(photo: Path) -> bool:
    """Whether ``photo.xmp`` is not this photo's: a raw file goes before, since only those get Adobe's sidecars."""
    siblings = _siblings(photo)
    return bool(siblings) and (not is_raw(photo) or any(is_raw(other) for other in siblings))


def _siblings(photo: Path) -> list[Path]:
    """Other photos with the same stem in the folder."""
    try:
        names = [other.name for other in photo.parent.iterdir()]
    except OSError as error:
        raise SavingError(
            Sentence("The folder of {name} cannot be read: {reason}.", name=photo.name, reason=reason(error))
        ) from error
    others = (photo.with_name(name) for name in names if name != photo.name and name.startswith(photo.stem))
    return [other for other in others if other.stem == photo.stem and other.suffix.lower() in SUFFIXES]

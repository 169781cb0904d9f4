"""Paths to photos: files as they are given, folders with what is in them, in the order that people count."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from desktop_captioner.photos.photo import Photo, PhotoError

SUFFIXES = frozenset(
    ".jpg .jpeg .jpe .jfif .png .apng .webp .tif .tiff .heic .heif .hif .avif .gif .bmp .dib .ppm .pgm .jp2 .mpo".split()
)
# What other programs keep beside the photos.
_NOT_FOR_US = frozenset({"@eadir", "__macosx", "$recycle.bin", "system volume information", "lost+found"})
_DIGITS = re.compile(r"(\d+)")

OnError = Callable[[PhotoError], None]


def discover(paths: Iterable[Path], recursive: bool = False, on_error: OnError | None = None) -> Iterator[Photo]:
    """The photos at the paths, each once, a folder's in natural order (img2 before img10), files before subfolders.

    A file that is given by name is taken whatever its suffix, so that the user learns what is wrong with it; of a
    folder only what has a photo's suffix and is not hidden. on_error hears of what cannot be read; the search goes on.
    """
    search = _Search(recursive, on_error or (lambda error: None))
    for path in paths:
        yield from search.given(path)


def natural(name: str) -> tuple[list[str | int], str]:
    """A key to sort names by: numbers in them count as numbers, capitals do not count."""
    parts: list[str | int] = list(_DIGITS.split(name.casefold()))
    parts[1::2] = [int(digits) for digits in parts[1::2]]
    return parts, name


class _Search:
    def __init__(self, recursive: bool, on_error: OnError) -> None:
        self.recursive, self.on_error = recursive, on_error
        self.taken: set[str] = set()
        self.folders: set[tuple[int, int]] = set()  # a link to a folder above must not lead in a circle

    def given(self, path: Path) -> Iterator[Photo]:
        try:
            facts = path.stat()
        except (OSError, ValueError) as error:
            self.on_error(PhotoError(path, _sentence(path, error)))
            return
        if stat.S_ISDIR(facts.st_mode):
            yield from self.folder(path, facts)
        else:
            yield from self.file(path, facts)

    def file(self, path: Path, facts: os.stat_result) -> Iterator[Photo]:
        name = os.path.abspath(path)  # noqa: PTH100 (no link is to be resolved)
        if name not in self.taken:
            self.taken.add(name)
            yield Photo(path, facts.st_size, facts.st_mtime_ns)

    def folder(self, folder: Path, facts: os.stat_result) -> Iterator[Photo]:
        identity = (facts.st_dev, facts.st_ino)
        if identity in self.folders and identity != (0, 0):
            return
        self.folders.add(identity)
        try:
            with os.scandir(folder) as entries:
                visible = [entry for entry in entries if not _hidden(entry.name)]
        except OSError as error:
            self.on_error(PhotoError(folder, _sentence(folder, error, "folder")))
            return
        subfolders = []
        for entry in sorted(visible, key=lambda entry: natural(entry.name)):
            path = folder / entry.name
            try:
                if entry.is_dir():
                    subfolders.append(path)
                elif Path(entry.name).suffix.lower() in SUFFIXES:
                    yield from self.file(path, entry.stat())
            except OSError as error:
                self.on_error(PhotoError(path, _sentence(path, error)))
        if self.recursive:
            for path in subfolders:
                yield from self.given(path)


def _hidden(name: str) -> bool:
    return name.startswith(".") or name.casefold() in _NOT_FOR_US


def _sentence(path: Path, error: OSError | ValueError, kind: str = "file") -> str:
    if isinstance(error, PermissionError):
        return f"The {kind} may not be read: permission denied."
    if isinstance(error, FileNotFoundError):
        return "The link leads nowhere." if path.is_symlink() else "There is no such file or folder."
    return f"The {kind} cannot be read: {getattr(error, 'strerror', None) or error}."

"""Paths to photos: files as they are given, folders with what is in them, in the order that people count."""

from __future__ import annotations

import heapq
import os
import re
import stat
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from operator import itemgetter
from pathlib import Path
from typing import TypeVar

from desktop_captioner.photos.photo import Photo, PhotoError
from desktop_captioner.photos.raw import RAW_SUFFIXES
from desktop_captioner.sentence import Sentence, reason

SUFFIXES = RAW_SUFFIXES | {
    ".jpg", ".jpeg", ".jpe", ".jfif", ".mpo", ".png", ".apng", ".webp", ".tif", ".tiff", ".heic", ".heif", ".hif",
    ".avif", ".gif", ".bmp", ".dib", ".ppm", ".pgm", ".pnm", ".jp2",
}  # fmt: skip
# What other programs keep beside the photos: thumbnails, the bin.
_NOT_FOR_US = frozenset({"@eadir", "__macosx", "#recycle", "$recycle.bin", "system volume information", "lost+found"})
_DIGITS = re.compile(r"\d+")
_ANY_DIGIT = str.maketrans("123456789", "000000000")
_KEY = itemgetter(0)
_PART = 2_000  # entries of a folder that are sorted in one go

OnError = Callable[[PhotoError], None]
T = TypeVar("T")


def discover(paths: Iterable[Path], recursive: bool = False, on_error: OnError | None = None) -> Iterator[Photo]:
    """The photos at the paths, each once, a folder's in natural order (img2 before img10), files before subfolders.

    A file that is given by name is taken whatever its suffix, so that the user learns what is wrong with it; of a
    folder only what has a photo's suffix and is not hidden. on_error hears of what cannot be read; the search goes on.
    Folders are read one by one, as the photos are asked for.
    """
    paths = list(paths)
    search = _Search(recursive, on_error or (lambda error: None), several=len(paths) > 1)
    for path in paths:
        yield from search.given(path)


def natural(name: str) -> str:
    """A key to sort names by: numbers in them count as numbers, capitals do not count.

    One string, in which a number is its length and its digits: a folder of 100,000 names is sorted without a call of
    Python's for each comparison.
    """
    return f"{_DIGITS.sub(_number_key, name.casefold())}\0\0{name}"


def _number_key(found: re.Match[str]) -> str:
    """Numbers come before whatever else stands at their place, as the shorter of two texts comes before the longer."""
    digits = str(int(found[0]))
    return f"\0{chr(len(digits) + 1)}{digits}"


def in_order(entries: list[os.DirEntry[str]]) -> Iterator[os.DirEntry[str]]:
    """The entries in natural order, the first of them soon also where there are very many.

    Of names that differ in digits alone, as a camera gives them, the natural order is that of the names themselves.
    """
    alike: defaultdict[str, list[os.DirEntry[str]]] = defaultdict(list)
    for start in range(0, len(entries), _PART):
        part = entries[start : start + _PART]
        forms = "/".join(entry.name for entry in part).translate(_ANY_DIGIT).split("/")  # in one go: much quicker
        for form, entry in zip(forms, part, strict=True):
            alike[form].append(entry)
    many = [group for group in alike.values() if len(group) >= _PART]
    others = [entry for group in alike.values() if len(group) < _PART for entry in group]
    ordered = [*(_sorted(group, lambda name: name) for group in many), _sorted(others, natural)]
    if len(many) + bool(others) < 2:
        return chain(*ordered)
    return heapq.merge(*ordered, key=lambda entry: natural(entry.name))


def _sorted(entries: list[os.DirEntry[str]], key: Callable[[str], str]) -> Iterator[os.DirEntry[str]]:
    """The entries by a key of their names, sorted in parts: the sorting of a large list would stop all other threads."""
    keyed = [(key(entry.name), entry) for entry in entries]
    parts = [sorted(keyed[start : start + _PART], key=_KEY) for start in range(0, len(keyed), _PART)]
    return (entry for _, entry in heapq.merge(*map(_drained, parts), key=_KEY))


def _drained(items: list[T]) -> Iterator[T]:
    """The items, which leave the list one by one: to free them all at its end would stop all other threads."""
    items.reverse()
    while items:
        yield items.pop()


class _Search:
    """One walk; remembers what it has taken. Not recursive itself: folders may lie deeper than Python's stack."""

    def __init__(self, recursive: bool, on_error: OnError, several: bool) -> None:
        self.recursive, self.on_error, self.several = recursive, on_error, several
        self.files: set[str] = set()
        self.folders: set[tuple[int, int]] = set()  # device and number: a link to a folder above must not go in circles

    def given(self, path: Path) -> Iterator[Photo]:
        remaining = [path]
        while remaining:
            path = remaining.pop()
            try:
                status = path.stat()
            except (OSError, ValueError) as error:
                self.on_error(PhotoError(path, _sentence(path, error)))
                continue
            if not stat.S_ISDIR(status.st_mode):
                yield from self.file(path, status)
            elif self.is_new(status):
                subfolders: list[Path] = []
                yield from self.folder(path, subfolders)
                if self.recursive:
                    remaining.extend(reversed(subfolders))

    def is_new(self, status: os.stat_result) -> bool:
        """Whether the folder has not been read yet."""
        identity = (status.st_dev, status.st_ino)
        if identity in self.folders:
            return status.st_ino == 0  # a file system that does not number its files
        self.folders.add(identity)
        return True

    def file(self, path: Path, status: os.stat_result) -> Iterator[Photo]:
        if self.several:  # below one path no file is met twice, and all their names could fill the memory
            name = os.path.normcase(os.path.abspath(path))  # noqa: PTH100 (no link is to be resolved)
            if name in self.files:
                return
            self.files.add(name)
        yield Photo(path, status.st_size, status.st_mtime_ns)

    def folder(self, folder: Path, subfolders: list[Path]) -> Iterator[Photo]:
        """The photos in the folder; its folders go to ``subfolders``."""
        try:
            with os.scandir(folder) as entries:
                ordered = in_order([entry for entry in entries if not _hidden(entry.name)])
        except OSError as error:
            self.on_error(PhotoError(folder, _folder_sentence(folder, error)))
            return
        for entry in ordered:
            try:
                if entry.is_dir():
                    subfolders.append(folder / entry.name)
                elif entry.name[entry.name.rfind(".") :].lower() in SUFFIXES:  # what is hidden is left out already
                    status = entry.stat()
                    if stat.S_ISREG(status.st_mode):
                        yield from self.file(folder / entry.name, status)
            except OSError as error:
                path = folder / entry.name
                self.on_error(PhotoError(path, _sentence(path, error)))


def _hidden(name: str) -> bool:
    return name.startswith(".") or name.casefold() in _NOT_FOR_US


def _sentence(path: Path, error: OSError | ValueError) -> Sentence:
    if isinstance(error, PermissionError):
        return Sentence("The file cannot be read: permission denied.")
    if isinstance(error, FileNotFoundError):
        return (
            Sentence("The link leads nowhere.") if path.is_symlink() else Sentence("There is no such file or folder.")
        )
    return Sentence("The file cannot be read: {reason}.", reason=reason(error))


def _folder_sentence(folder: Path, error: OSError) -> Sentence:
    if isinstance(error, PermissionError):
        return Sentence("The folder cannot be read: permission denied.")
    if isinstance(error, FileNotFoundError):
        return _sentence(folder, error)
    return Sentence("The folder cannot be read: {reason}.", reason=reason(error))

"""The library of a program that stays open: what a window asks it again and again."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop_captioner.library import damaged_file
from desktop_captioner.library.error import LibraryError
from desktop_captioner.library.journal import Journal
from desktop_captioner.library.record import Record, Statement, worth_showing
from desktop_captioner.library.search import Hit
from desktop_captioner.library.store import Store
from desktop_captioner.operations.caption_run import Interrupted, forget_run, interrupted_run
from desktop_captioner.operations.journaled_writer import clean_up
from desktop_captioner.operations.library import open_library
from desktop_captioner.operations.save_captions import Edit
from desktop_captioner.photos.photo import Captioned, Failure, Photo


class LibrarySession:
    """A connection for the thread that opened it. Every method raises LibraryError.

    Methods that keep something of several photos return those of which it could not be kept.
    """

    def __init__(self, path: Path, between: Callable[[], None]) -> None:
        """between: called between the parts of long work, so that an edit need not wait for its end.

        Edits that wait from an earlier session are put at their places by ``keep_taken``.
        """
        self._store = open_library(path, reading=True, keep_taken=False)
        self._store.between = between

    def clean_up(self) -> None:
        """Removes what writers left behind that were killed."""
        clean_up(Journal(self._store))

    def interrupted(self) -> Interrupted | None:
        """Returns the last run that was not finished and that a window can go on with: it does not write meanwhile."""
        return interrupted_run(self._store, writes=False)

    def forget(self, run: int) -> None:
        """Nobody will go on with a run."""
        forget_run(self._store, run)

    def records(self, photos: Iterable[Photo]) -> dict[Path, Record]:
        """Returns what is known of the photos; those that are unknown are missing."""
        return self._store.records(photos)

    def history(self, photo: Photo) -> list[Statement]:
        """Returns the texts that a photo had, the newest first."""
        return worth_showing(self._store.history(photo))

    def keep_taken(self, leave: Callable[[], bool]) -> list[Failure]:
        """Keeps the edits that ``take_edits`` took. leave: whether the rest is to wait for the next session."""
        return self._store.keep_taken(leave)

    def keep_found(self, texts: Iterable[tuple[Photo, str, str]]) -> list[Failure]:
        """Keeps captions and alt texts that were read from photos; empty where there is none."""
        return self._store.found_in_files(texts)

    def keep_imported(self, results: Iterable[tuple[Photo, Captioned]]) -> list[Failure]:
        """Keeps a model's captions that were imported."""
        return self._store.keep_results(results)

    def learn_pictures(self, count: int) -> bool:
        """Learns the pictures of an older library, so many of them; returns whether there are more."""
        return bool(self._store.learn_pictures(count))

    @property
    def only_reads(self) -> LibraryError | None:
        """Why nothing can be kept; None where it can."""
        return self._store.only_reads

    @property
    def damaged(self) -> bool:
        """Whether some texts could not be read as they were written."""
        return bool(self._store.damaged)

    def close(self) -> None:
        """Ends the connection."""
        self._store.close()


def set_aside(path: Path) -> Path:
    """Gives a damaged library another name, which it returns. Raises LibraryError, OSError."""
    return damaged_file.set_aside(path)


def find(path: Path, words: str) -> list[Hit]:
    """Returns the photos with all the words, best first, edits that wait included. Raises LibraryError."""
    with _with_edits(path) as store:
        return store.search(words)


def records(path: Path, photos: Iterable[Photo]) -> dict[Path, Record]:
    """Returns what is known of the photos, edits that wait included. Raises LibraryError."""
    with _with_edits(path) as store:
        return store.records(photos)


@contextmanager
def _with_edits(path: Path) -> Iterator[Store]:
    """The library with all edits at their places, where it can be written to. Raises LibraryError."""
    with open_library(path, check=False, reading=True) as store:
        if not store.only_reads:
            store.keep_taken()
        yield store


def take_edits(path: Path, edits: Iterable[Edit]) -> None:
    """Puts what a person wrote on the disk, however much it is, for a session to keep. Raises LibraryError."""
    with open_library(path, check=False) as store:
        store.take_edits((each.photo, each.role, each.text) for each in edits)

"""Base of every operation: progress, exactly one ending, and a cancel event."""

from __future__ import annotations

import threading
from abc import ABC, abstractmethod
from collections.abc import Callable, Generator
from contextlib import closing
from dataclasses import dataclass
from enum import Enum
from typing import Generic, TypeVar

from desktop_captioner.captioning.bundle import ModelError
from desktop_captioner.exports.imported_row import ImportFileError
from desktop_captioner.library.error import LibraryError
from desktop_captioner.photos.photo import Failure
from desktop_captioner.photos.saving_error import SavingError
from desktop_captioner.sentence import NOTHING, Sentence

Outcome = TypeVar("Outcome")

# What can stop a whole operation for a reason that its user can do something about. Anything else is a fault of the
# program and goes through.
STOPPED_BY = (ModelError, LibraryError, ImportFileError, SavingError)


class How(Enum):
    """The three ways in which an operation ends."""

    FINISHED = "finished"
    CANCELLED = "cancelled"
    FAILED = "failed"


@dataclass(frozen=True)
class Ending:
    """How an operation ended. sentence: for the user, why it failed; empty where it did not. error: the same, raised."""

    how: How
    sentence: Sentence = NOTHING
    error: Exception | None = None


@dataclass(frozen=True)
class Notice:
    """An outcome that is about no single photo: a sentence that the user should read; the work goes on."""

    sentence: Sentence


def about_photo(failure: Failure) -> Notice:
    """Makes a notice of what could not be done with a photo besides its outcome."""
    return Notice(Sentence("{name}: {sentence}", name=failure.path.name, sentence=failure.sentence))


class Operation(ABC, Generic[Outcome]):
    """Something that a person can ask for, done photo by photo on the thread that calls ``run``.

    Front ends differ only in what they do with the outcomes: a command prints them, a worker emits them.
    """

    def __init__(self, cancelled: threading.Event | None = None) -> None:
        """cancelled: where the event is known before the operation is."""
        self.cancelled = cancelled or threading.Event()

    def run(self, report: Callable[[Outcome], None]) -> Ending:
        """Does the work, reports every outcome as it comes, and returns the one ending."""
        if self.cancelled.is_set():
            return Ending(How.CANCELLED)
        try:
            with closing(self._outcomes()) as outcomes:
                for outcome in outcomes:
                    report(outcome)
                    if self.cancelled.is_set():
                        break
        except STOPPED_BY as error:
            return Ending(How.FAILED, error.sentence, error)
        return Ending(How.CANCELLED if self.cancelled.is_set() else How.FINISHED)

    def cancel(self) -> None:
        """From any thread: ends the work before its next outcome; what is done stays."""
        self.cancelled.set()

    @abstractmethod
    def _outcomes(self) -> Generator[Outcome, None, None]:
        """Does the work: a generator that is closed where the operation is cancelled."""

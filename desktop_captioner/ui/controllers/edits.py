"""Changes of captions that can be undone."""

from __future__ import annotations

import time
from collections.abc import Callable
from enum import IntEnum
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QUndoCommand, QUndoStack

from desktop_captioner.ui.browser.photo_model import PhotoModel
from desktop_captioner.ui.controllers.change_many import ChangeMany

translate = QCoreApplication.translate

_ONE = 0.02  # seconds between two changes that are one to the user
_PAUSE = 2.0  # seconds without a key after which typing is another step


class Kind(IntEnum):
    """Kinds of changes; changes with a positive value may join the one before, if it is of their kind."""

    ACCEPT = -2
    CHOICE = -1
    TYPING = 1
    ALT_TEXT = 2


class ChangeText(QUndoCommand):
    """A person's caption or alt text for a photo, None for what it would be without.

    Typing is undone word by word: a step ends with a pause, before a new word or one in the place of
    another, and between writing and deleting.
    """

    def __init__(
        self,
        photos: PhotoModel,
        path: Path,
        text: str | None,
        kind: Kind,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        named = {
            Kind.ACCEPT: translate("ChangeText", "acceptance of {photo}"),
            Kind.CHOICE: translate("ChangeText", "choice for {photo}"),
            Kind.TYPING: translate("ChangeText", "typing for {photo}"),
            Kind.ALT_TEXT: translate("ChangeText", "alt text for {photo}"),
        }[kind]
        super().__init__(named.format(photo=path.name))
        self.path, self._kind = path, kind
        self._put = photos.set_alt_text if kind is Kind.ALT_TEXT else photos.set_text
        entry = photos.entry(path)
        self._before = (entry.alt_text if kind is Kind.ALT_TEXT else entry.edited) if entry else None
        shown = (entry.shown_alt_text if kind is Kind.ALT_TEXT else entry.text) if entry else ""
        self._after = text
        self._written, self._deleted = _difference(shown, text or "")
        self._last = clock()

    def redo(self) -> None:
        self._put(self.path, self._after)

    def undo(self) -> None:
        self._put(self.path, self._before)

    def id(self) -> int:
        return self._kind

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, ChangeText) or other.path != self.path or not self._goes_on_with(other):
            return False
        self._after, self._last = other._after, other._last
        self._written, self._deleted = other._written, other._deleted
        return True

    def _goes_on_with(self, other: ChangeText) -> bool:
        elapsed = other._last - self._last
        if elapsed < _ONE:  # what is put in the place of a selection is deleted and written
            return True
        if elapsed > _PAUSE or bool(self._written) != bool(other._written):
            return False
        if other._written and other._deleted:  # a word in the place of another, as from the menu
            return False
        new_word = self._written[-1:].isspace() and not other._written[:1].isspace()
        return not (new_word and other._written)


def photo_of(stack: QUndoStack, number: int) -> Path | None:
    """The photo that a step of the stack is about, the first one of a step with several; None where there is none."""
    command = stack.command(number)
    while command is not None and not isinstance(command, ChangeText | ChangeMany) and command.childCount():
        command = command.child(0)
    return command.path if isinstance(command, ChangeText | ChangeMany) else None


def _difference(before: str, after: str) -> tuple[str, str]:
    """Returns the text that was written, and the text that was deleted for it."""
    start = _same(before, after)
    end = _same(before[start:][::-1], after[start:][::-1])
    return after[start : len(after) - end], before[start : len(before) - end]


def _same(one: str, other: str) -> int:
    """How many characters both begin with."""
    return next(
        (place for place, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]),
        min(len(one), len(other)),
    )

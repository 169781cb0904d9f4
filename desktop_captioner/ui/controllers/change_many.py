"""Changes of the texts of many photos as one step, which leaves the window awake however many there are."""

from __future__ import annotations

import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QUndoCommand

from desktop_captioner.photos.annotation import Role
from desktop_captioner.ui.browser.photo_entry import PhotoEntry
from desktop_captioner.ui.browser.photo_model import PhotoModel

_AT_ONCE = 500  # changes that are made before the program goes on
_SLICE = 0.01  # seconds of changes between two looks at what else there is to do


@dataclass(frozen=True)
class TextChange:
    """A person's caption or alt text for a photo; None is no word of theirs."""

    path: Path
    role: Role
    text: str | None


class ChangeMany(QUndoCommand):
    """Texts for many photos. The first ones are there at once, the others follow while the window goes on.

    A text that somebody changed in the meantime is left alone, also when the step is undone. path: of the first photo.
    """

    def __init__(self, photos: PhotoModel, changes: Iterable[TextChange], title: str) -> None:
        super().__init__(title)
        self._photos = photos
        self._changes = list(changes)
        self._before: dict[
            tuple[Path, Role], str | None
        ] = {}  # the texts that changes met; others were not looked at yet
        self._foreign: set[tuple[Path, Role]] = set()  # what somebody wrote before its turn came
        self._puts, self._listens = False, True
        known = (change.path for change in self._changes if photos.entry(change.path) is not None)
        self.path = next(known, None)
        self._made = self._goal = 0
        self._timer = QTimer()
        self._timer.timeout.connect(self._go_on)
        photos.written.connect(self._on_written)

    def redo(self) -> None:
        self._head_for(len(self._changes))

    def undo(self) -> None:
        self._head_for(0)

    def _head_for(self, goal: int) -> None:
        self._goal = goal
        for _ in range(min(_AT_ONCE, abs(goal - self._made))):
            self._step()
        if self._made != goal:
            self._timer.start(0)

    def _go_on(self) -> None:
        until = time.monotonic() + _SLICE
        while self._made != self._goal and time.monotonic() < until:
            self._step()
        if self._made == self._goal:
            self._timer.stop()

    def _step(self) -> None:
        """Makes the next change, or takes the last one back."""
        if self._goal > self._made:
            change = self._changes[self._made]
            place = change.path, change.role
            if place not in self._before:
                entry = self._photos.entry(change.path)
                self._before[place] = _text(entry, change.role) if entry else None
            self._put(change, self._before[place], change.text)
            self._made += 1
            if self._made == len(self._changes) and self._listens:
                self._photos.written.disconnect(self._on_written)
                self._listens = False
        else:
            self._made -= 1
            change = self._changes[self._made]
            self._put(change, change.text, self._before[change.path, change.role])

    def _put(self, change: TextChange, expected: str | None, text: str | None) -> None:
        entry = self._photos.entry(change.path)
        if entry is None or _text(entry, change.role) != expected or (change.path, change.role) in self._foreign:
            return
        put = self._photos.set_text if change.role is Role.CAPTION else self._photos.set_alt_text
        self._puts = True
        put(change.path, text)
        self._puts = False

    def _on_written(self, path: Path, role: Role) -> None:
        if not self._puts and (path, role) not in self._before:
            self._foreign.add((path, role))


def _text(entry: PhotoEntry, role: Role) -> str | None:
    return entry.edited if role is Role.CAPTION else entry.alt_text

"""Photos that were opened together: all of them, and those of them that are in the view."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from desktop_captioner.photos.photo import PhotoState
from desktop_captioner.ui.browser.photo_entry import PhotoEntry


class Shown:
    """Photos in the order of a view. rows: where each is. states: of each, as it was last counted."""

    def __init__(self) -> None:
        self.entries: list[PhotoEntry] = []
        self.rows: dict[Path, int] = {}
        self.states: list[PhotoState] = []

    def append(self, entries: list[PhotoEntry], states: dict[Path, PhotoState]) -> None:
        """Shows more photos; states: of all that are open."""
        for row, entry in enumerate(entries, start=len(self.entries)):
            path = entry.photo.path
            self.rows[path] = row
            self.states.append(states[path])
        self.entries += entries


class OpenedPhotos:
    """Knows no Qt.

    entries: all of them, as they were found. view: those that are shown. counts: how many of all are in a state.
    """

    def __init__(self) -> None:
        self.entries: dict[Path, PhotoEntry] = {}
        self.view, self._next = Shown(), Shown()
        self.counts: Counter[PhotoState] = Counter()
        self._states: dict[Path, PhotoState] = {}  # as it was last counted

    def put(self, entry: PhotoEntry) -> None:
        """Takes a photo, or what is newly known of one."""
        path = entry.photo.path
        self.entries[path] = entry
        for view in (self.view, self._next):
            if (row := view.rows.get(path)) is not None:
                view.entries[row] = entry
        self.count(path)

    def append(self, entries: list[PhotoEntry]) -> None:
        """Shows more of the photos."""
        self.view.append(entries, self._states)

    def begin_view(self) -> None:
        """Begins another view, which takes a while to put together."""
        self._next = Shown()

    def prepare(self, entries: list[PhotoEntry]) -> None:
        """Puts more photos into the other view."""
        self._next.append(entries, self._states)

    def show_next(self) -> None:
        """Shows the other view."""
        self.view, self._next = self._next, Shown()

    def rows_in(self, *states: PhotoState) -> list[int]:
        """The rows whose photos are in one of these states."""
        return [row for row, state in enumerate(self.view.states) if state in states]

    def count(self, path: Path) -> None:
        """Counts a photo in its state of now, if it is one of these."""
        entry = self.entries.get(path)
        if entry is None:
            return
        before, state = self._states.get(path), entry.state
        if before is not state:
            if before is not None:
                self.counts[before] -= 1
            self.counts[state] += 1
            self._states[path] = state
            for view in (self.view, self._next):
                if (row := view.rows.get(path)) is not None:
                    view.states[row] = state

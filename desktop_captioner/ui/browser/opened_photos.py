"""Photos that were opened together: all of them, and those of them that are in the view."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from desktop_captioner.photos.photo import PhotoState
from desktop_captioner.ui.browser.entry import Entry


class OpenedPhotos:
    """Knows no Qt.

    entries: all of them, as they were found. shown: those in the view, in its order. rows: of those that are shown.
    counts: how many of all are in a state. states: of those that are shown, as they were last counted.
    """

    def __init__(self) -> None:
        self.entries: dict[Path, Entry] = {}
        self.shown: list[Entry] = []
        self.rows: dict[Path, int] = {}
        self.states: list[PhotoState] = []
        self.counts: Counter[PhotoState] = Counter()
        self._states: dict[Path, PhotoState] = {}  # as it was last counted

    def put(self, entry: Entry) -> None:
        """Takes a photo, or what is newly known of one."""
        path = entry.photo.path
        self.entries[path] = entry
        if (row := self.rows.get(path)) is not None:
            self.shown[row] = entry
        self.count(path)

    def append(self, entries: list[Entry]) -> None:
        """Shows more of the photos."""
        for row, entry in enumerate(entries, start=len(self.shown)):
            self.rows[entry.photo.path] = row
            self.states.append(self._states[entry.photo.path])
        self.shown += entries

    def rows_in(self, *states: PhotoState) -> list[int]:
        """The rows whose photos are in one of these states."""
        return [row for row, state in enumerate(self.states) if state in states]

    def show(self, entries: list[Entry]) -> None:
        """Shows these photos in this order."""
        self.shown, self.rows, self.states = [], {}, []
        self.append(entries)

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
            if (row := self.rows.get(path)) is not None:
                self.states[row] = state

"""Photos on their way into the window: found in folders, looked up in the library, read for the captions they have."""

from __future__ import annotations

from collections import deque
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from desktop_captioner.library.record import Record
from desktop_captioner.metadata.request import PhotoMetadata
from desktop_captioner.photos.photo import Photo, PhotoError
from desktop_captioner.ui.browser.photo_entry import PhotoEntry
from desktop_captioner.ui.main_window import MainWindow
from desktop_captioner.ui.shell.collector import Collector
from desktop_captioner.ui.shell.placement import bring_to_front
from desktop_captioner.ui.shell.turns import Turns
from desktop_captioner.workers.file_worker import OpenRequest
from desktop_captioner.workers.workers import Workers

_PART = 1_000  # photos that are asked for at once


class Opening(QObject):
    """Every search has a number; what comes of one that was given up is left out.

    Signals ``open_requested(OpenRequest)``, ``look_up_requested(int, list[Photo])``, ``reading_requested()``, and
    ``opened(tuple[Path])`` with the folders that were searched.
    """

    open_requested = Signal(object)
    look_up_requested = Signal(int, object)
    reading_requested = Signal()
    opened = Signal(object)

    def __init__(self, window: MainWindow, workers: Workers, collector: Collector) -> None:
        super().__init__(window)
        self._window, self._workers, self._collector = window, workers, collector
        self._latest = self._since = 0  # numbers of the latest search, and of the first whose photos are shown
        self._turns = Turns(self)
        self._unknown: deque[tuple[int, list[Photo]]] = deque()  # found, not looked up yet
        self._looking_up = False
        self.open_requested.connect(workers.files.open)
        self.look_up_requested.connect(workers.library.look_up)
        self.reading_requested.connect(workers.reading.work)
        workers.files.found.connect(self._on_found)
        workers.files.missed.connect(self._on_missed)
        workers.files.opened.connect(self._on_opened)
        workers.library.known.connect(self._on_records)
        workers.reading.read.connect(self._on_read)
        window.open_requested.connect(self.open)
        window.add_requested.connect(self.add)
        window.open_paths.shown_again.connect(self._on_shown_again)
        window.browser.preview_requested.connect(self._on_looked_at)

    def open(self, given: list[Path], recursive: bool) -> None:
        """Looks for photos; what is still being looked for is given up."""
        self._give_up()
        self._search(given, recursive, adding=False)

    def add(self, given: list[Path], recursive: bool) -> None:
        """Looks for further photos."""
        self._search(given, recursive, adding=True)

    def on_called(self, given: list[Path]) -> None:
        """Another start of the program wants photos shown here; none: only the window.

        Where a dialog is open they are added, so that the photos that it is about stay.
        """
        bring_to_front(self._window)
        if given:
            (self._window.add if QApplication.activeModalWidget() else self._window.open)(given)

    def stop(self) -> None:
        """Looks no further; what was found stays."""
        self._workers.files.supersede(self._latest + 1)

    def close(self) -> None:
        """Takes nothing more."""
        self._turns.stop()
        self._unknown.clear()

    def _give_up(self) -> None:
        self._since = self._latest + 1
        self._workers.files.supersede(self._since)
        self._workers.reading.forget()
        self._turns.stop()
        self._unknown.clear()

    def _search(self, given: list[Path], recursive: bool, adding: bool) -> None:
        self._latest += 1
        self._window.begin_opening(given, adding)
        self.open_requested.emit(OpenRequest(self._latest, tuple(given), recursive))

    def _on_shown_again(self) -> None:
        """Reads what was not read yet once the photos from before a search are shown; nothing else may come."""
        self._latest += 1
        self._give_up()
        opened = self._window.photos.opened
        for start in range(0, len(opened), _PART):
            self._turns.add(partial(self._want_unread, opened[start : start + _PART]))

    def _want_unread(self, entries: list[PhotoEntry]) -> None:
        self._workers.reading.want([entry.photo for entry in entries if entry.metadata is None])
        self.reading_requested.emit()

    def _on_looked_at(self, photo: Photo) -> None:
        self._workers.reading.want_first(photo)
        self.reading_requested.emit()

    # What the workers send may be more than the window can take in one turn.

    def _on_found(self, number: int, photos: list[Photo]) -> None:
        self._turns.add(partial(self._take_found, number, photos))

    def _on_missed(self, number: int, error: PhotoError) -> None:
        self._turns.add(partial(self._take_missed, number, error))

    def _on_opened(self, number: int, folders: tuple[Path, ...]) -> None:
        self._turns.add(partial(self._take_opened, number, folders))

    def _on_records(self, number: int, records: dict[Path, Record]) -> None:
        self._looking_up = False
        self._turns.add(partial(self._take_records, number, records))

    def _on_read(self, read: list[tuple[Photo, PhotoMetadata]]) -> None:
        self._turns.add(partial(self._take_read, read))

    def _take_found(self, number: int, photos: list[Photo]) -> None:
        if number >= self._since:
            self._window.browser.add(photos)
            self._collector.grow(len(photos))
            self._unknown.append((number, photos))
            self._look_up()
            self._workers.reading.want(photos)
            self.reading_requested.emit()

    def _take_missed(self, number: int, error: PhotoError) -> None:
        if number >= self._since:
            self._window.on_missed(error)

    def _take_opened(self, number: int, folders: tuple[Path, ...]) -> None:
        if number >= self._since:
            self.opened.emit(folders)
            if number == self._latest:
                self._window.on_opened(folders)

    def _take_records(self, number: int, records: dict[Path, Record]) -> None:
        if number >= self._since:
            self._window.photos.set_records(records)
            self._collector.grow(len(records))

        self._looking_up = False
        self._look_up()

    def _look_up(self) -> None:
        """Asks the library for a few photos at a time: what a person writes meanwhile does not wait behind them all."""
        if self._unknown and not self._looking_up:
            self._looking_up = True
            self.look_up_requested.emit(*self._unknown.popleft())

    def _take_read(self, read: list[tuple[Photo, PhotoMetadata]]) -> None:
        self._collector.grow(len(read))
        for photo, metadata in read:
            self._window.photos.set_metadata(photo, metadata)

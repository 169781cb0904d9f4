"""The paths that are open in the window, and those that were before the library was searched."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop_captioner.ui.browser.browser import Browser
from desktop_captioner.ui.browser.place import Place
from desktop_captioner.ui.browser.view import View
from desktop_captioner.ui.controllers.failures import Failures
from desktop_captioner.ui.controllers.questions import Questions
from desktop_captioner.ui.controllers.searching import Finding


@dataclass(frozen=True)
class Before:
    """The paths that were open before a search. complete: all its photos had been found."""

    paths: list[Path]
    folders: tuple[Path, ...]
    complete: bool


class OpenPaths(QObject):
    """paths: whose photos are open. folders: those of them that are folders. searching: there may be more photos to come.

    Signals ``open_requested(list[Path])`` for other photos, and ``shown_again()`` when a search was left, so that nothing
    else may come.
    """

    open_requested = Signal(object)
    shown_again = Signal()

    def __init__(
        self, browser: Browser, view: View, finding: Finding, failures: Failures, questions: Questions
    ) -> None:
        super().__init__(browser)
        self._browser, self._view, self._finding = browser, view, finding
        self._failures, self._questions = failures, questions
        self.paths: list[Path] = []
        self.folders: tuple[Path, ...] = ()
        self.searching = False
        self._before: Before | None = None
        self._found = False  # what is opened next is what was found
        self._place: Place | None = None  # where to go in what is opened next
        finding.left.connect(self._on_search_left)
        browser.elsewhere.connect(self._on_elsewhere)

    @property
    def found(self) -> bool:
        """Whether what is open was found by its words, in the place of something else."""
        return self._before is not None

    @property
    def folder(self) -> Path | None:
        """The open folder, where nothing else is open."""
        return self.folders[0].absolute() if len(self.folders) == len(self.paths) == 1 else None

    @property
    def near(self) -> Path | None:
        """The first open folder, or else that of the first open photo."""
        return next((folder.absolute() for folder in (*self.folders, *(path.parent for path in self.paths[:1]))), None)

    def begin(self, paths: list[Path], adding: bool) -> None:
        """A search for photos begins; adding: what is shown stays."""
        before, complete = self.paths, not self.searching
        self.searching = True
        self.paths = list(dict.fromkeys([*self.paths, *paths])) if adding else list(paths)
        if not adding:
            folders, self.folders = self.folders, ()
            self._questions.on_opening(paths)
            self._failures.forget()
            if self._found:
                self._before = self._before or Before(before, folders, complete)
                self._browser.set_aside()
            else:
                self._finding.leave()
                self._before = None
                self._browser.clear(self._place or (self._browser.place() if self.paths == before else None))
            if self.paths != before:
                self._view.forget()
        self._found, self._place = False, None

    def end(self, folders: tuple[Path, ...]) -> None:
        """The search is over; folders: those that were searched."""
        self.searching = False
        self._browser.settle()
        if self._view.active:
            self._view.apply()
        self.folders = tuple(dict.fromkeys([*self.folders, *folders]))

    def open_found(self, paths: list[Path]) -> None:
        """Asks for what was found by its words. None, too: nothing that is still being looked for may come now."""
        self._found = True
        self.open_requested.emit(paths)

    def reload(self, going_to: Path | None = None) -> None:
        """Asks for what is open once more. going_to: a photo among it."""
        if going_to is not None:
            self._place = Place(going_to)
        self.open_requested.emit(self.paths)

    def on_folder_changed(self) -> None:
        """Another program added, changed or removed photos. Nobody who types is disturbed, and no failure forgotten."""
        asks = self._browser.panel.typing or self._failures.count() or self.found
        self._questions.on_folder_changed(self.reload, bool(asks))

    def on_recursive(self) -> None:
        """Subfolders are wanted, or are no more."""
        if self.paths:
            self.reload()

    def _on_search_left(self) -> None:
        before, self._before = self._before, None
        if before is None:
            return
        if not before.complete:  # its photos were still being looked for
            self.open_requested.emit(before.paths)
            return
        self.paths, self.folders, self.searching = before.paths, before.folders, False
        self._browser.show_again()
        self.shown_again.emit()

    def _on_elsewhere(self, path: Path) -> None:
        """Goes to the folder of a photo that is not shown, where a step was undone."""
        self._place = Place(path)
        self.open_requested.emit([path.parent])

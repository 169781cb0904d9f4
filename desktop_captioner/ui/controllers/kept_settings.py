"""Keeps settings from one start to the next, as the user changes them."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop_captioner import paths, settings
from desktop_captioner.settings import SavedFilter, Settings
from desktop_captioner.ui import theme
from desktop_captioner.ui.main_window import MainWindow
from desktop_captioner.ui.shell import placement

_RECENT = 10
# What changes while the preferences are open, or with none of their controls.
_OF_WINDOW = ("geometry", "splitters", "recent", "bookmarks", "filters", "folders")


class KeptSettings(QObject):
    """now: the settings. They are written at once when they change: the program may end by force. That is done on a thread
    of its own, as it is over only when the disk has them.

    Signals ``model_changed()`` when the model must be loaded anew, and ``language_changed(str)``.
    """

    model_changed = Signal()
    language_changed = Signal(str)

    def __init__(self, window: MainWindow, file: Path, now: Settings) -> None:
        super().__init__(window)
        self._window, self._file, self.now = window, file, now
        self._writer = ThreadPoolExecutor(1, thread_name_prefix="settings")
        self._written: Future[None] | None = None
        window.preferences.changed.connect(self.on_changed)
        window.bookmarked.connect(self.on_bookmarked)
        window.saved_filters.changed.connect(self.on_filters)
        window.dialogs.changed.connect(self.on_folders)

    def on_opened(self, folders: tuple[Path, ...]) -> None:
        """Folders were opened."""
        opened = [str(folder.absolute()) for folder in folders if folder.absolute() != paths.samples().absolute()]
        recent = dict.fromkeys([*opened, *self.now.recent])
        self._keep(replace(self.now, recent=tuple(recent)[:_RECENT]))
        self._window.sources.show_recent(self.now.recent)

    def on_bookmarked(self, folder: Path, wanted: bool) -> None:
        """A folder is bookmarked, or is no more."""
        others = [each for each in self.now.bookmarks if each != str(folder)]
        self._keep(replace(self.now, bookmarks=(*others, str(folder)) if wanted else tuple(others)))
        self._window.browser.sidebar.places.show_bookmarks(self.now.bookmarks)

    def on_filters(self, filters: tuple[SavedFilter, ...]) -> None:
        """A filter was saved, renamed or removed."""
        self._keep(replace(self.now, filters=filters))

    def on_folders(self, folders: dict[str, str]) -> None:
        """The user chose something in another folder than before."""
        self._keep(replace(self.now, folders=folders))

    def on_changed(self, changed: Settings) -> None:
        """The user changed something in the preferences."""
        now = self.now
        self._keep(replace(changed, **{name: getattr(now, name) for name in _OF_WINDOW}))
        if changed.language != now.language:
            self.language_changed.emit(changed.language)
        theme.choose_scheme(changed.scheme)
        self._window.scheme.apply()  # not every platform tells Qt that the scheme has changed
        if _of_model(changed) != _of_model(now):
            self.model_changed.emit()

    def on_closing(self) -> None:
        """The window is about to close: the next one lies where it lay."""
        self._keep(placement.with_placement(self._window, self.now))
        self.wait()

    def wait(self) -> None:
        """Until what has changed is on the disk."""
        if self._written is not None:
            self._written.result()

    def _keep(self, changed: Settings) -> None:
        if changed != self.now:
            self.now = changed
            self._written = self._writer.submit(settings.save, changed, self._file)


def _of_model(kept: Settings) -> tuple[int, str, str, bool]:
    """Returns the settings that the model is loaded with."""
    return kept.beams, kept.device, kept.model, kept.says_person

"""The window: menus and tools above the browser, the state of things below it."""

from __future__ import annotations

from functools import partial
from itertools import islice
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow

from desktop_captioner import NAME
from desktop_captioner.operations.import_plan import ImportPlan
from desktop_captioner.photos.photo import PhotoError
from desktop_captioner.settings import Settings
from desktop_captioner.ui.browser.browser import Browser
from desktop_captioner.ui.browser.search_bar import SearchBar
from desktop_captioner.ui.browser.view import View
from desktop_captioner.ui.browser.view_bar import ViewBar
from desktop_captioner.ui.controllers.alt_texts import AltTexts
from desktop_captioner.ui.controllers.captioning import Captioning
from desktop_captioner.ui.controllers.changing import Changing
from desktop_captioner.ui.controllers.closing import Closing
from desktop_captioner.ui.controllers.dropping import Dropping
from desktop_captioner.ui.controllers.editing import Editing
from desktop_captioner.ui.controllers.enlarging import Enlarging
from desktop_captioner.ui.controllers.exporting import Exporting
from desktop_captioner.ui.controllers.failures import Failures
from desktop_captioner.ui.controllers.file_dialogs import FileDialogs
from desktop_captioner.ui.controllers.history import History
from desktop_captioner.ui.controllers.importing import Importing
from desktop_captioner.ui.controllers.library_writer import LibraryWriter
from desktop_captioner.ui.controllers.looking import Looking
from desktop_captioner.ui.controllers.models import Models
from desktop_captioner.ui.controllers.open_paths import OpenPaths
from desktop_captioner.ui.controllers.pasting import Pasting
from desktop_captioner.ui.controllers.preferences import Preferences
from desktop_captioner.ui.controllers.questions import Questions
from desktop_captioner.ui.controllers.reverting import Reverting
from desktop_captioner.ui.controllers.reviewing import Reviewing
from desktop_captioner.ui.controllers.saved_filters import SavedFilters
from desktop_captioner.ui.controllers.saving import Saving
from desktop_captioner.ui.controllers.searching import Finding
from desktop_captioner.ui.controllers.selection import Selection
from desktop_captioner.ui.controllers.sources import Sources
from desktop_captioner.ui.controllers.stopping import Stopping
from desktop_captioner.ui.controllers.sureness import Sureness
from desktop_captioner.ui.controllers.watching import Watching
from desktop_captioner.ui.dialogs.import_dialog import ImportDialog
from desktop_captioner.ui.shell.actions import Actions
from desktop_captioner.ui.shell.announcement import announce
from desktop_captioner.ui.shell.availability import Availability
from desktop_captioner.ui.shell.help_menu import HelpMenu
from desktop_captioner.ui.shell.navigation import Navigation
from desktop_captioner.ui.shell.scheme import Scheme
from desktop_captioner.ui.shell.status_bar import StatusBar
from desktop_captioner.ui.spoken import spoken
from desktop_captioner.ui.translated import translated

_LOOKED_AT = 10_000  # photos whose folders are watched


class MainWindow(QMainWindow):
    """Shows photos and captions; asks for everything that takes time.

    Signals ``open_requested(list[Path], recursive)`` for other photos and ``add_requested(list[Path], recursive)`` for
    further ones, ``bookmarked(Path, bool)`` when a bookmark is to be added or removed, and ``closing()``.
    Parts with signals of their own: ``captioning``, ``exporting``, ``importing``, ``finding``, ``saving``,
    ``library_writer``, ``questions``, ``open_paths``, ``stopping``, ``reverting``, ``preferences``, ``history``,
    ``sureness``, ``models``, ``looking``, ``saved_filters``, ``dialogs``.
    sources: where photos come from.
    """

    open_requested = Signal(object, bool)
    add_requested = Signal(object, bool)
    bookmarked = Signal(object, bool)
    closing = Signal()

    def __init__(self, icons: Path, samples: Path, log_file: Path, settings: Settings) -> None:
        super().__init__()
        self._samples = samples.absolute()
        self.setWindowTitle(NAME)
        self.setAcceptDrops(True)
        self.browser, self.status = Browser(icons), StatusBar()
        self.view = View(self.browser)
        self.actions_ = Actions(self, icons, self.browser.undo)
        self.view_bar = ViewBar(self.view, self.actions_.saved_filters)
        self.browser.below.insertWidget(0, self.view_bar)
        self.dialogs = FileDialogs(self, lambda: self.open_paths.near, settings)
        self.sources = Sources(self, self.actions_, self.browser, samples, self.dialogs)
        self.help_menu = HelpMenu(self, self.actions_, self.status, log_file, samples.parent / "licences")
        self.setCentralWidget(self.browser)
        self.setStatusBar(self.status)
        self.photos, self.grid, self.panel = self.browser.photos, self.browser.grid, self.browser.panel
        self.library_writer = LibraryWriter(self.photos)
        self.saving = Saving(self.photos, self.library_writer, settings, self.status.saving)
        self.captioning = Captioning(self.photos, self.saving, self.status)
        self.finding, self.failures = Finding(SearchBar()), Failures(self.photos, self.saving)
        self.questions, self.exporting = (
            Questions(self.browser.suggestions, self.photos),
            Exporting(self.photos, self.dialogs),
        )
        self.importing = Importing(self.photos, self.browser.undo, self.dialogs)
        self.alt_texts = AltTexts(self.photos, self.grid.selected, self.browser.undo)
        self.open_paths = OpenPaths(self.browser, self.view, self.finding, self.failures, self.questions)
        self.stopping = Stopping(self.actions_, self.status, self.captioning, self.saving, self.open_paths)
        self.dropping = Dropping(self, self.grid, self.photos)
        self.pasting = Pasting(self, self.browser, self.open_paths, self.dialogs)
        self.watching = Watching(lambda: self.running or self.saving.busy, lambda: self.opening, self)
        self.preferences, self.reviewing = Preferences(self, self.saving), Reviewing(self, self.browser, self.view)
        self.saved_filters = SavedFilters(self, self.view, self.actions_, settings.filters)
        self.sureness = Sureness(self.photos, self.view, settings)
        work = self.captioning, self.saving
        self.reverting, self.scheme = Reverting(self, self.saving), Scheme(self.actions_, self.browser)
        self.selection = Selection(self, self.actions_, self.browser, *work, self.exporting)
        self.models = Models(self, self.browser, self.preferences, self.dialogs)
        self.looking = Looking(self.browser)
        self.history = History(self, self.browser, self.library_writer)
        self.enlarging = Enlarging(self, self.actions_, self.browser)
        self.editing, self.changing = Editing(self.actions_, self.browser), Changing(self, self.browser, self.selection)
        self._available = Availability(
            self.actions_, self.browser, self.view_bar, *work, self.open_paths, self._samples
        )
        self._navigation = Navigation(self.actions_, self.browser, self.view_bar, self.finding.bar)
        self._close = Closing(self, self.browser.suggestions, self.saving)
        self.actions_.toolbar.put_right(self.finding.bar)
        self.sources.show_recent(settings.recent)
        self.browser.sidebar.places.show_bookmarks(settings.bookmarks)
        self._connect()
        spoken(self, self._refresh)

    @property
    def opening(self) -> bool:
        """Whether photos are being looked for."""
        return self.open_paths.searching

    @property
    def running(self) -> bool:
        """Whether photos are being captioned."""
        return self.captioning.running

    @property
    def model_ready(self) -> bool:
        """Whether the model is loaded."""
        return bool(self.captioning.model)

    # What the application tells

    def begin_opening(self, paths: list[Path], adding: bool) -> None:
        """A search for photos begins; adding: what is shown stays."""
        self.open_paths.begin(paths, adding)
        self._refresh()

    def on_missed(self, error: PhotoError) -> None:
        """A path cannot be read."""
        self.failures.miss(error)
        self.status.say(f"{error.path}: {translated(error.sentence)}")
        self._refresh()

    def on_opened(self, folders: tuple[Path, ...]) -> None:
        """The search is over; folders: those that were searched."""
        self.open_paths.end(folders)
        self._show_title()
        single = self.open_paths.folder
        if single and single != self._samples:
            self.browser.sidebar.show_folder(single)
        if not self.photos.opened_count and self.open_paths.paths:
            where = ", ".join(map(str, self.open_paths.paths[:3]))
            missed = self.failures.missed
            self.browser.welcome.say(
                translated(missed[0].sentence) if missed else self.tr("No photos in {places}.").format(places=where)
            )
        self._refresh()
        announce(self.status, self.status.count.text())
        self._watch()
        self.questions.on_opened()

    def on_library_problem(self, sentence: str, damaged: bool) -> None:
        """The library cannot be used, or not wholly."""
        self.status.say(translated(sentence), stays=True)
        if damaged:
            self.questions.on_damaged(translated(sentence))

    def on_planned(self, path: Path | None, plan: ImportPlan) -> None:
        """Shows what a table would do, for the user to decide."""
        name = path.name if path else self.tr("text files")
        dialog = ImportDialog(name, plan, self, lines=path is not None)
        dialog.accepted_changes.connect(partial(self.importing.apply, name))
        dialog.open()

    def on_problem(self, sentence: str) -> None:
        """Something else failed."""
        self.status.say(translated(sentence), stays=True)

    # What the user does

    def open(self, paths: list[Path]) -> None:
        """Asks for the photos at these paths in the place of those that are shown."""
        self.open_requested.emit(paths, self.actions_["recursive"].isChecked())

    def add(self, paths: list[Path]) -> None:
        """Asks for the photos at these paths too."""
        self.add_requested.emit(paths, self.actions_["recursive"].isChecked())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.dropping.enter(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.dropping.leave()

    def dropEvent(self, event: QDropEvent) -> None:
        self.dropping.drop(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._close.may_close():
            event.ignore()
            return
        self.closing.emit()
        super().closeEvent(event)

    def _on_done(self, sentence: str) -> None:
        """A result stays to be read."""
        self.status.say(sentence, stays=True)

    def _watch(self) -> None:
        """Watch the open folders for what other programs do, and those below them where these were looked through."""
        photos = [entry.photo.path for entry in islice(self.photos.opened, _LOOKED_AT)]
        below = [path.parent for path in photos] if self.actions_["recursive"].isChecked() else []
        self.watching.watch([*self.open_paths.folders, *below], photos)

    def _show_title(self) -> None:
        folder = self.open_paths.folder
        shown = f"“{self.finding.bar.text()}”" if self.finding.active else folder and (folder.name or str(folder))
        self.setWindowTitle(f"{shown} — {NAME}" if shown else NAME)

    def _on_search_result(self, paths: list[Path], sentence: str) -> None:
        self.open_paths.open_found(paths)
        if sentence:
            self.browser.welcome.say(sentence)
            self.status.say(sentence)

    def _on_shown_again(self) -> None:
        self._watch()
        self._show_title()
        self._refresh()

    def _on_view(self) -> None:
        """Other photos are shown: who does not see it hears how many."""
        self._refresh()
        announce(self.status, self.status.count.text())

    def _on_failures(self) -> None:
        self.failures.show(self, free=not self.running and not self.saving.busy)

    def _on_bookmark(self) -> None:
        if folder := self.open_paths.folder:
            self.bookmarked.emit(folder, True)
            self.status.say(self.tr("Bookmarked {folder}.").format(folder=folder))

    def _on_advanced(self) -> None:
        self.status.run.show_failures(self.failures.count())

    # Within

    def _refresh(self) -> None:
        """Brings what is shown and what can be done in line with what there is."""
        count, selected = len(self.photos.entries), self.grid.selected_count()
        self.status.show_count(count, selected, self.opening, self.photos.opened_count)
        self.status.run.show_failures(self.failures.count())
        self._available.refresh()

    def _connect(self) -> None:
        browser = self.browser
        self.actions_.bind({
            "reload": self.open_paths.reload, "quit": self.close, "bookmark": self._on_bookmark, "paste": self.pasting.paste,
            "export_csv": lambda: self.exporting.ask(self), "export_texts": self.exporting.ask_for_texts,
            "import": lambda: self.importing.ask(self), "import_texts": self.importing.plan_texts,
            "caption_folder": self.captioning.caption_all, "save_all": lambda: self.saving.save(self.photos.entries),
            "take_back": self.reverting.ask, "review": self.reviewing.begin, "replace": self.changing.ask,
            "copy_html": self.alt_texts.copy_html, "alt_texts": self.alt_texts.use_captions,
            "history": self.history.ask, "models": self.models.show, "look": self.looking.ask,
            "preferences": self.preferences.show,
        })  # fmt: skip
        self.actions_["recursive"].toggled.connect(self.open_paths.on_recursive)
        self.actions_["full_screen"].toggled.connect(lambda full: self.showFullScreen() if full else self.showNormal())
        browser.changed.connect(self._refresh)
        self.captioning.changed.connect(self._refresh)
        self.captioning.advanced.connect(self._on_advanced)
        self.saving.changed.connect(self._refresh)
        self.saving.asked.connect(self.questions.on_asked)
        self.saving.asked_existing.connect(self.questions.on_existing)
        for asking in (self.captioning, self.exporting, self.saved_filters):
            asking.asked.connect(self.questions.on_asked)
        for done in (self.exporting.said, self.importing.said):
            done.connect(self._on_done)
        for telling in (
            self.alt_texts, self.history, self.looking, self.editing, self.reviewing, self.changing, self.saving,
            self.pasting, self.saved_filters, self.dropping,
        ):  # fmt: skip
            telling.said.connect(self.status.say)
        self.panel.caption_as_alt_text.connect(self.alt_texts.use_caption)
        self.view.applied.connect(self._on_view)
        self.dropping.open_requested.connect(self.open)
        self.dropping.add_requested.connect(self.add)
        self.dropping.import_requested.connect(self.importing.plan)
        self.pasting.add_requested.connect(self.add)
        self.watching.changed.connect(self.open_paths.on_folder_changed)
        self.view_bar.review_requested.connect(self.actions_["review"].trigger)
        self.finding.found.connect(self._on_search_result)
        self.open_paths.open_requested.connect(self.open)
        self.open_paths.shown_again.connect(self._on_shown_again)
        self.preferences.changed.connect(self.sureness.on_settings)
        browser.sidebar.bookmarked.connect(self.bookmarked)
        browser.suggestions.caption_requested.connect(self.captioning.caption_empty)
        self.sources.open_requested.connect(self.open)
        self.sources.add_requested.connect(self.add)
        self.status.run.failures_requested.connect(self._on_failures)
        self.failures.search_requested.connect(self.add)
        self.failures.caption_requested.connect(self.captioning.caption)
        self.failures.save_requested.connect(self.saving.save)
        self.questions.open_requested.connect(self.open)
        self.questions.resume_requested.connect(self.captioning.resume)

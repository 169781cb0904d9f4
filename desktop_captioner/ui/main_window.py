"""The window: menus and tools above the browser, the state of things below it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
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
from desktop_captioner.ui.controllers.exporting import Exporting
from desktop_captioner.ui.controllers.failures import Failures
from desktop_captioner.ui.controllers.importing import Importing
from desktop_captioner.ui.controllers.library_writer import LibraryWriter
from desktop_captioner.ui.controllers.open_paths import OpenPaths
from desktop_captioner.ui.controllers.preferences import Preferences
from desktop_captioner.ui.controllers.questions import Questions
from desktop_captioner.ui.controllers.reverting import Reverting
from desktop_captioner.ui.controllers.reviewing import Reviewing
from desktop_captioner.ui.controllers.saving import Saving
from desktop_captioner.ui.controllers.searching import Finding
from desktop_captioner.ui.controllers.selection import Selection
from desktop_captioner.ui.controllers.sources import Sources
from desktop_captioner.ui.controllers.stopping import Stopping
from desktop_captioner.ui.controllers.watching import Watching
from desktop_captioner.ui.dialogs.import_dialog import ImportDialog
from desktop_captioner.ui.shell.actions import Actions
from desktop_captioner.ui.shell.announcement import announce
from desktop_captioner.ui.shell.availability import Availability
from desktop_captioner.ui.shell.help_menu import Guide
from desktop_captioner.ui.shell.navigation import Navigation
from desktop_captioner.ui.shell.scheme import Scheme
from desktop_captioner.ui.shell.status_bar import StatusBar


class MainWindow(QMainWindow):
    """Shows photos and captions; asks for everything that takes time.

    Signals ``open_requested(list[Path], recursive)`` for other photos and ``add_requested(list[Path], recursive)`` for
    further ones, ``bookmarked(Path, bool)`` when a bookmark is to be added or removed, and ``closing()``.
    Parts with signals of their own: ``captioning``, ``exporting``, ``importing``, ``finding``, ``saving``,
    ``library_writer``, ``questions``, ``open_paths``, ``stopping``, ``reverting``, ``preferences``.
    sources: where photos come from.
    """

    open_requested = Signal(object, bool)
    add_requested = Signal(object, bool)
    bookmarked = Signal(object, bool)
    closing = Signal()

    def __init__(self, icons: Path, samples: Path, log_file: Path, settings: Settings) -> None:
        super().__init__()
        self._folder_question = self.tr("The folder has changed.")
        self._samples = samples.absolute()
        self.setWindowTitle(NAME)
        self.setAcceptDrops(True)
        self.browser, self.status = Browser(icons), StatusBar()
        self.view = View(self.browser)
        self.view_bar = ViewBar(self.view)
        self.browser.below.insertWidget(0, self.view_bar)
        self.actions_ = Actions(self, icons, self.browser.undo)
        self.sources = Sources(self, self.actions_, self.browser, samples)
        self.guide = Guide(self, self.actions_, self.status, log_file, samples.parent / "licences")
        self.setCentralWidget(self.browser)
        self.setStatusBar(self.status)
        self.photos, self.grid, self.panel = self.browser.photos, self.browser.grid, self.browser.panel
        self.library_writer = LibraryWriter(self.photos)
        self.saving = Saving(self.photos, self.library_writer, settings, self.status.saving)
        self.captioning = Captioning(self.photos, self.saving, self.status)
        self.finding, self.failures = Finding(SearchBar()), Failures(self.photos, self.saving)
        self.questions, self.exporting = Questions(self.browser.offer, self.photos), Exporting(self.photos)
        self.importing = Importing(self.photos, self.browser.undo)
        self.alt_texts = AltTexts(self.photos, self.grid.selected, self.browser.undo)
        self.open_paths = OpenPaths(self.browser, self.view, self.finding, self.failures, self.questions)
        self.stopping = Stopping(self.actions_, self.status, self.captioning, self.saving, self.open_paths)
        self.dropping = Dropping(self, self.grid)
        self.watching = Watching(lambda: self.opening or self.running or self.saving.busy, self)
        self.preferences, self.reviewing = Preferences(self, self.saving), Reviewing(self, self.browser, self.view)
        work = self.captioning, self.saving
        self.reverting, self.scheme = Reverting(self, self.saving), Scheme(self.actions_, self.browser)
        self.selection = Selection(self, self.actions_, self.browser, *work, self.exporting)
        self.changing = Changing(self, self.browser, self.selection)
        self._available = Availability(self.actions_, self.browser, self.view_bar, *work, self.open_paths)
        self._navigation = Navigation(self.actions_, self.browser, self.view_bar, self.finding.bar)
        self._close = Closing(self, self.browser.offer, self.saving)
        self.actions_.toolbar.put_right(self.finding.bar)
        self.sources.show_recent(settings.recent)
        self.browser.sidebar.places.show_bookmarks(settings.bookmarks)
        self._connect()
        self._refresh()

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
        self.status.say(f"{error.path}: {error.sentence}")
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
                missed[0].sentence if missed else self.tr("No photos in {places}.").format(places=where)
            )
        self._refresh()
        announce(self.status, self.status.count.text())
        self.watching.watch(folders)
        self.questions.on_opened()

    def on_library_problem(self, sentence: str, damaged: bool) -> None:
        """The library cannot be used, or not wholly."""
        self.status.say(sentence, stays=True)
        if damaged:
            self.questions.on_damaged(sentence)

    def on_planned(self, path: Path | None, plan: ImportPlan) -> None:
        """What a table would do, for the user to decide."""
        name = path.name if path else self.tr("text files")
        dialog = ImportDialog(name, plan, self)
        dialog.accepted_changes.connect(partial(self.importing.apply, name))
        dialog.open()

    def on_problem(self, sentence: str) -> None:
        """Something else failed."""
        self.status.say(sentence, stays=True)

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

    def _on_nothing_left(self) -> None:
        self.status.say(self.tr("There are no captions left to review."))

    def _on_texts_changed(self, count: int) -> None:
        self.status.say(self.tr("%Ln text(s) changed.", None, count))

    def _on_done(self, sentence: str) -> None:
        """A result stays to be read."""
        self.status.say(sentence, stays=True)

    def _on_paste(self) -> None:
        if not self.dropping.paste():
            self.status.say(self.tr("There are no photos or paths on the clipboard."))

    def _on_folder_changed(self) -> None:
        """Another program added, changed or removed photos. Nobody who types is disturbed, and no failure forgotten."""
        self.browser.offer.withdraw(self._folder_question)
        typing = self.panel.text.hasFocus() or self.panel.alt_text.hasFocus()
        if typing or self.failures.count() or self.open_paths.found:
            self.browser.offer.ask(
                self._folder_question, self.tr("Reload"), self.open_paths.reload, self.tr("Ignore"), lambda: None
            )
        else:
            self.open_paths.reload()

    def _on_asked(self, question: str, answer: str, on_yes: Callable[[], object]) -> None:
        self.browser.offer.ask(question, answer, on_yes, self.tr("Cancel"), lambda: None)

    def _on_export_texts(self) -> None:
        count = sum(1 for entry in self.photos.entries if entry.text)
        question = self.tr("Write %Ln text file(s) beside the photos? Files with other text are kept.", None, count)
        self._on_asked(question, self.tr("Write Files"), self.exporting.export_texts)

    def _show_title(self) -> None:
        folder = self.open_paths.folder
        shown = f"“{self.finding.bar.text()}”" if self.finding.active else folder and (folder.name or str(folder))
        self.setWindowTitle(f"{shown} — {NAME}" if shown else NAME)

    def _on_copy(self) -> None:
        copied = self.browser.copy()
        if copied:
            self.status.say(self.tr("%Ln caption(s) copied.", None, copied))

    def _on_search_result(self, paths: list[Path], sentence: str) -> None:
        self.open_paths.open_found(paths)
        if sentence:
            self.browser.welcome.say(sentence)
            self.status.say(sentence)

    def _on_shown_again(self) -> None:
        self._show_title()
        self._refresh()

    def _on_undo(self) -> None:
        if name := self.browser.undo_step():
            self.status.say(self.tr("Undone: {step}").format(step=name))

    def _on_redo(self) -> None:
        if name := self.browser.redo_step():
            self.status.say(self.tr("Redone: {step}").format(step=name))

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
            "reload": self.open_paths.reload, "quit": self.close, "bookmark": self._on_bookmark, "paste": self._on_paste,
            "export_csv": lambda: self.exporting.ask(self), "export_texts": self._on_export_texts,
            "import": lambda: self.importing.ask(self), "import_texts": self.importing.plan_texts,
            "caption_folder": self.captioning.caption_all, "save_all": lambda: self.saving.save(self.photos.entries),
            "take_back": self.reverting.ask, "review": self.reviewing.begin, "replace": self.changing.ask,
            "undo": self._on_undo, "redo": self._on_redo, "copy_caption": self._on_copy,
            "copy_html": self.alt_texts.copy_html, "alt_texts": self.alt_texts.use_captions,
            "preferences": self.preferences.show,
        })  # fmt: skip
        self.actions_["recursive"].toggled.connect(self.open_paths.on_recursive)
        self.actions_["full_screen"].toggled.connect(lambda full: self.showFullScreen() if full else self.showNormal())
        browser.changed.connect(self._refresh)
        self.captioning.changed.connect(self._refresh)
        self.captioning.advanced.connect(self._on_advanced)
        self.saving.changed.connect(self._refresh)
        self.saving.asked.connect(self._on_asked)
        self.saving.said.connect(self.status.say)
        for done in (self.exporting.said, self.importing.said):
            done.connect(self._on_done)
        self.alt_texts.said.connect(self.status.say)
        self.panel.caption_as_alt_text.connect(self.alt_texts.use_caption)
        self.view.applied.connect(self._refresh)
        self.dropping.open_requested.connect(self.open)
        self.dropping.add_requested.connect(self.add)
        self.watching.changed.connect(self._on_folder_changed)
        self.view_bar.review_requested.connect(self.actions_["review"].trigger)
        self.finding.found.connect(self._on_search_result)
        self.open_paths.open_requested.connect(self.open)
        self.open_paths.shown_again.connect(self._on_shown_again)
        self.changing.changed.connect(self._on_texts_changed)
        self.reviewing.nothing_left.connect(self._on_nothing_left)
        browser.sidebar.bookmarked.connect(self.bookmarked)
        browser.offer.caption_requested.connect(self.captioning.caption_empty)
        self.sources.open_requested.connect(self.open)
        self.sources.add_requested.connect(self.add)
        self.status.run.failures_requested.connect(self._on_failures)
        self.failures.search_requested.connect(self.add)
        self.failures.caption_requested.connect(self.captioning.caption)
        self.failures.save_requested.connect(self.saving.save)
        self.questions.open_requested.connect(self.open)
        self.questions.resume_requested.connect(self.captioning.resume)

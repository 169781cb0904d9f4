"""The window: menus and tools above the browser, the state of things below it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMainWindow

from desktop_captioner import NAME
from desktop_captioner.library.journal import Run
from desktop_captioner.operations.import_plan import ImportPlan
from desktop_captioner.photos.photo import PhotoError, PhotoState
from desktop_captioner.settings import Settings
from desktop_captioner.ui import theme
from desktop_captioner.ui.browser.browser import Browser
from desktop_captioner.ui.browser.photo_filter import Order, PhotoFilter
from desktop_captioner.ui.browser.photo_grid import SIZES
from desktop_captioner.ui.browser.place import Place
from desktop_captioner.ui.browser.search_bar import SearchBar
from desktop_captioner.ui.browser.view import View
from desktop_captioner.ui.browser.view_bar import ViewBar
from desktop_captioner.ui.controllers.alt_texts import AltTexts
from desktop_captioner.ui.controllers.captioning import Captioning
from desktop_captioner.ui.controllers.change_many import ChangeMany, TextChange
from desktop_captioner.ui.controllers.closing import Closing
from desktop_captioner.ui.controllers.dropping import Dropping
from desktop_captioner.ui.controllers.exporting import Exporting
from desktop_captioner.ui.controllers.failures import Failures
from desktop_captioner.ui.controllers.importing import Importing
from desktop_captioner.ui.controllers.library_writer import LibraryWriter
from desktop_captioner.ui.controllers.questions import Questions
from desktop_captioner.ui.controllers.saving import Saving
from desktop_captioner.ui.controllers.searching import Finding
from desktop_captioner.ui.controllers.sources import Sources
from desktop_captioner.ui.controllers.watching import Watching
from desktop_captioner.ui.dialogs.change_texts import ChangeTexts
from desktop_captioner.ui.dialogs.import_dialog import ImportDialog
from desktop_captioner.ui.dialogs.preferences import SettingsDialog
from desktop_captioner.ui.dialogs.review import Review
from desktop_captioner.ui.dialogs.saved_runs import RunList
from desktop_captioner.ui.shell.actions import Actions
from desktop_captioner.ui.shell.announcement import announce
from desktop_captioner.ui.shell.help_menu import Guide
from desktop_captioner.ui.shell.status_bar import StatusBar


@dataclass(frozen=True)
class Before:
    """What was open before a search. complete: all its photos had been found."""

    paths: list[Path]
    folder: Path | None
    complete: bool


class MainWindow(QMainWindow):
    """Shows photos and captions; asks for everything that takes time.

    Signals ``open_requested(list[Path], recursive)`` for other photos and ``add_requested(list[Path], recursive)`` for
    further ones, ``pause_requested(bool)``, ``cancel_requested()``, ``stop_saving_requested()``,
    ``settings_changed(Settings)``, ``runs_requested()``
    for what was saved, ``bookmarked(Path, bool)`` when a bookmark is to be added or removed,
    ``shown_again()`` when a search was left, so that nothing else may come, and ``closing()``.
    Parts with signals of their own: ``captioning``, ``exporting``, ``importing``,
    ``finding``, ``saving``, ``library_writer``, ``questions``. sources: where photos come from.
    """

    open_requested = Signal(object, bool)
    add_requested = Signal(object, bool)
    pause_requested = Signal(bool)
    cancel_requested = Signal()
    settings_changed = Signal(object)
    runs_requested = Signal()
    bookmarked = Signal(object, bool)
    shown_again = Signal()
    stop_saving_requested = Signal()
    closing = Signal()

    def __init__(self, icons: Path, samples: Path, log_file: Path, settings: Settings) -> None:
        super().__init__()
        self._opened: list[Path] = []
        self._folder: Path | None = None  # that is open, where it is one
        self._before: Before | None = None
        self._folder_question = self.tr("The folder has changed.")
        self._searching = False  # what is opened next is what was found
        self._place: Place | None = None  # where to go in what is opened next
        self._samples = samples.absolute()
        self.opening = False
        self.setWindowTitle(NAME)
        self.setAcceptDrops(True)
        self.browser, self.status = Browser(icons), StatusBar()
        self.view = View(self.browser)
        self.view_bar = ViewBar(self.view)
        self.browser.below.insertWidget(0, self.view_bar)
        self.actions_ = Actions(self, icons, self.browser.undo)
        self.sources = Sources(self, self.actions_, samples)
        self.guide = Guide(self, self.actions_, self.status, log_file, samples.parent / "licences")
        self.setCentralWidget(self.browser)
        self.setStatusBar(self.status)
        self.photos, self.grid, self.panel = self.browser.photos, self.browser.grid, self.browser.panel
        self.library_writer = LibraryWriter(self.photos)
        self.saving = Saving(self.photos, self.library_writer, settings, self.status.saving)
        self.captioning = Captioning(self.photos, self.saving, self.status)
        self.finding, self.failures = Finding(SearchBar()), Failures(self.photos, self.saving)
        self.dropping = Dropping(self, self.grid)
        self.watching = Watching(lambda: self.opening or self.running or self.saving.busy, self)
        self._close = Closing(self, self.browser.offer, self.saving)
        self.questions, self.exporting = Questions(self.browser.offer, self.photos), Exporting(self.photos)
        self.importing = Importing(self.photos, self.browser.undo)
        self.alt_texts = AltTexts(self.photos, self.grid.selected, self.browser.undo)
        self.actions_.toolbar.put_right(self.finding.bar)
        self.show_recent(settings.recent)
        self.browser.sidebar.places.show_bookmarks(settings.bookmarks)
        self._connect()
        self._refresh()

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
        before, complete = self._opened, not self.opening
        self.opening = True
        self._opened = list(dict.fromkeys([*self._opened, *paths])) if adding else list(paths)
        if not adding:
            self.questions.on_opening(paths)
            self.failures.forget()
            if self._searching:
                self._before = self._before or Before(before, self._folder, complete)
                self.browser.set_aside()
            else:
                self.finding.leave()
                self._before = None
                self.browser.clear(self._place or (self.browser.place() if self._opened == before else None))
            if self._opened != before:
                self.view.forget()
        self._searching, self._place = False, None
        self._refresh()

    def show_recent(self, folders: Sequence[str]) -> None:
        """Offer the folders that were open, the last one first, in the menu, at the side and on the empty page."""
        self.sources.show_recent(folders)
        self.browser.sidebar.places.show_recent(folders)
        self.browser.welcome.offer_folder(Path(folders[0]) if folders else None)

    def on_missed(self, error: PhotoError) -> None:
        """A path cannot be read."""
        self.failures.miss(error)
        self.status.say(f"{error.path}: {error.sentence}")
        self._refresh()

    def on_opened(self, folders: tuple[Path, ...]) -> None:
        """The search is over; folders: those that were searched."""
        self.opening = False
        self.browser.settle()
        if self.view.active:
            self.view.apply()
        self._folder = single = folders[0].absolute() if len(folders) == 1 else None
        self._show_title()
        if single and single != self._samples:
            self.browser.sidebar.show_folder(single)
        if not self.photos.opened_count and self._opened:
            where = ", ".join(map(str, self._opened[:3]))
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

    def on_runs(self, runs: list[Run]) -> None:
        """What was saved into photos, for the user to choose from."""
        dialog = RunList(runs, self)
        dialog.revert_requested.connect(self.saving.revert)
        dialog.open()

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

    def _on_review(self) -> None:
        """Shows the model's captions that nobody looked at, the least certain first, then reviews them one by one."""
        before = self.view.filter, self.view.order
        wanted = PhotoFilter(frozenset({PhotoState.GENERATED}))

        def begin() -> None:
            self.view.applied.disconnect(begin)
            paths = [entry.photo.path for entry in self.photos.entries]
            if not paths:
                self.status.say(self.tr("There are no captions left to review."))
                self.view.show(*before)
                return
            review = Review(self.photos, self.browser.undo, paths, self)
            review.preview_requested.connect(self.browser.preview_requested)
            self.browser.previewed.connect(review.on_preview)
            review.finished.connect(lambda: self.view.show(*before))
            self.browser.preview_requested.emit(self.photos.entries[0].photo)
            review.open()

        self.view.applied.connect(begin)
        if before == (wanted, Order.CONFIDENCE):
            self.view.apply()
        else:
            self.view.show(wanted, Order.CONFIDENCE)

    def _on_change_texts(self) -> None:
        selected = [entry for each in self.grid.selected() if (entry := self.photos.entry(each.path))]
        dialog = ChangeTexts(selected, list(self.photos.entries), self)
        dialog.accepted_changes.connect(self._on_texts_changed)
        dialog.open()

    def _on_texts_changed(self, changes: list[TextChange], title: str) -> None:
        self.browser.undo.push(ChangeMany(self.photos, changes, title))
        self.status.say(self.tr("%Ln text(s) changed.", None, len(changes)))

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
        if typing or self.failures.count() or self._before is not None:
            self.browser.offer.ask(
                self._folder_question, self.tr("Reload"), self._on_reload, self.tr("Ignore"), lambda: None
            )
        else:
            self._on_reload()

    def _on_tile_size(self, by: int) -> None:
        self.view_bar.slider.setValue(self.view_bar.slider.value() + by * SIZES.step)

    def _on_stop_saving(self) -> None:
        self.saving.stop()
        self.stop_saving_requested.emit()

    def _on_cancel(self) -> None:
        """Esc ends what the user waits for: the search for photos, else the run, else saving."""
        if self.saving.busy and not self.running and not self.opening:
            self._on_stop_saving()
        else:
            self.cancel_requested.emit()

    def _on_asked(self, question: str, answer: str, on_yes: Callable[[], object]) -> None:
        self.browser.offer.ask(question, answer, on_yes, self.tr("Cancel"), lambda: None)

    def _on_export_texts(self) -> None:
        count = sum(1 for entry in self.photos.entries if entry.text)
        question = self.tr("Write %Ln text file(s) beside the photos? Files with other text are kept.", None, count)
        self._on_asked(question, self.tr("Write Files"), self.exporting.export_texts)

    def _show_title(self) -> None:
        folder = self._folder
        shown = f"“{self.finding.bar.text()}”" if self.finding.active else folder and (folder.name or str(folder))
        self.setWindowTitle(f"{shown} — {NAME}" if shown else NAME)

    def _on_copy(self) -> None:
        copied = self.browser.copy()
        if copied:
            self.status.say(self.tr("%Ln caption(s) copied.", None, copied))

    def _on_export_selected(self) -> None:
        self.exporting.ask(self, {photo.path for photo in self.grid.selected()})

    def _on_selected(self) -> None:
        self.captioning.caption([photo.path for photo in self.grid.selected()])

    def _on_save(self) -> None:
        self.saving.save([entry for each in self.grid.selected() if (entry := self.photos.entry(each.path))])

    def _on_save_all(self) -> None:
        self.saving.save(self.photos.entries)

    def _on_find(self) -> None:
        self.finding.bar.setFocus()
        self.finding.bar.selectAll()

    def _on_search_result(self, paths: list[Path], sentence: str) -> None:
        self._searching = True
        self.open(paths)  # none, too: nothing that is still being looked for may come now
        if sentence:
            self.browser.welcome.say(sentence)
            self.status.say(sentence)

    def _on_search_left(self) -> None:
        before, self._before = self._before, None
        if before is None:
            return
        if not before.complete:  # its photos were still being looked for
            self.open(before.paths)
            return
        self._opened, self._folder, self.opening = before.paths, before.folder, False
        self.browser.show_again()
        self.shown_again.emit()
        self._show_title()
        self._refresh()

    def _on_undo(self) -> None:
        if name := self.browser.undo_step():
            self.status.say(self.tr("Undone: {step}").format(step=name))

    def _on_redo(self) -> None:
        if name := self.browser.redo_step():
            self.status.say(self.tr("Redone: {step}").format(step=name))

    def _on_elsewhere(self, path: Path) -> None:
        """What was undone is of a photo that is not shown: goes to its folder."""
        self._place = Place(path)
        self.open([path.parent])

    def _on_failures(self) -> None:
        self.failures.show(self, free=not self.running and not self.saving.busy)

    def _on_preferences(self) -> None:
        dialog = SettingsDialog(self.saving.settings, self)
        dialog.changed.connect(self._on_settings)
        dialog.open()

    def _on_settings(self, settings: Settings) -> None:
        self.saving.settings = settings
        self.settings_changed.emit(settings)

    def _on_reload(self) -> None:
        self.open(self._opened)

    def _on_bookmark(self) -> None:
        if self._folder:
            self.bookmarked.emit(self._folder, True)
            self.status.say(self.tr("Bookmarked {folder}.").format(folder=self._folder))

    def _on_recursive(self) -> None:
        if self._opened:
            self._on_reload()

    def _on_pause(self, paused: bool) -> None:
        self.actions_.show_paused(paused)
        self.status.run.hold(paused)
        self.pause_requested.emit(paused)

    def _on_run_changed(self) -> None:
        if not self.running:
            self.actions_["pause"].setChecked(False)
        self._refresh()

    def _on_advanced(self) -> None:
        self.status.run.show_failures(self.failures.count())

    def _on_full_screen(self, full: bool) -> None:
        if full:
            self.showFullScreen()
        else:
            self.showNormal()

    def on_scheme(self) -> None:
        """The colours are other ones."""
        application = QApplication.instance()
        if isinstance(application, QApplication):
            theme.apply(application)
        self.actions_.dress()
        self.browser.dress()

    # Within

    def _refresh(self) -> None:
        """Brings what can be done in line with what there is."""
        count, selected = len(self.photos.entries), self.grid.selected_count()
        self.status.show_count(count, selected, self.opening, self.photos.opened_count)
        captioned = self.photos.count(PhotoState.GENERATED) > 0
        self.view_bar.review.setEnabled(captioned)
        self.actions_["review"].setEnabled(captioned)
        self.status.run.show_failures(self.failures.count())
        free = not self.running
        self.browser.offer.accept.setEnabled(free)
        self.browser.offer.show_count(0 if self.running or self.opening else self.photos.count(PhotoState.EMPTY))
        for name, possible in {
            "caption_selected": free and selected > 0, "caption_folder": free and count > 0, "pause": self.running,
            "cancel": self.running or self.opening or self.saving.busy, "export_csv": count > 0,
            "export_texts": count > 0, "import": count > 0,
            "import_texts": count > 0, "export_selected": selected > 0,
            "select_all": count > 0, "replace": count > 0, "select_uncaptioned": count > 0,
            "save": selected > 0 and not self.saving.busy, "save_all": count > 0 and not self.saving.busy,
            "take_back": not self.saving.busy, "next_uncaptioned": count > 0, "copy_caption": selected > 0,
            "copy_html": selected > 0, "alt_texts": selected > 0,
            "reload": bool(self._opened), "bookmark": self._folder is not None,
        }.items():  # fmt: skip
            self.actions_[name].setEnabled(possible)

    def _connect(self) -> None:
        browser, preview = self.browser, self.browser.preview
        slots: dict[str, Callable[[], object]] = {
            "reload": self._on_reload, "export_csv": lambda: self.exporting.ask(self), "quit": self.close,
            "export_texts": self._on_export_texts, "import": lambda: self.importing.ask(self),
            "import_texts": self.importing.plan_texts, "export_selected": self._on_export_selected,
            "copy_caption": self._on_copy, "select_all": self.grid.selectAll,
            "copy_html": self.alt_texts.copy_html, "alt_texts": self.alt_texts.use_captions,
            "select_uncaptioned": browser.select_uncaptioned, "zoom_in": lambda: preview.zoom(1),
            "zoom_out": lambda: preview.zoom(-1), "fit": preview.fit, "full_size": preview.full_size,
            "caption_selected": self._on_selected, "caption_folder": self.captioning.caption_all,
            "cancel": self._on_cancel, "next_uncaptioned": browser.step_to_uncaptioned,
            "next_photo": lambda: browser.step(1), "previous_photo": lambda: browser.step(-1), "save": self._on_save,
            "save_all": self._on_save_all, "take_back": self.runs_requested.emit, "find": self._on_find,
            "paste": self._on_paste, "replace": self._on_change_texts, "review": self._on_review,
            "larger_tiles": lambda: self._on_tile_size(1),
            "smaller_tiles": lambda: self._on_tile_size(-1), "filter": self.view_bar.begin_text,
            "undo": self._on_undo, "redo": self._on_redo, "preferences": self._on_preferences, "bookmark": self._on_bookmark,
        }  # fmt: skip
        for name, slot in slots.items():
            self.actions_[name].triggered.connect(lambda checked=False, call=slot: call())
        self.actions_["pause"].toggled.connect(self._on_pause)
        self.actions_["recursive"].toggled.connect(self._on_recursive)
        self.actions_["full_screen"].toggled.connect(self._on_full_screen)
        self.grid.addActions(
            [self.actions_[name] for name in ("caption_selected", "copy_caption", "copy_html", "alt_texts")]
        )
        browser.changed.connect(self._refresh)
        self.captioning.changed.connect(self._on_run_changed)
        self.captioning.advanced.connect(self._on_advanced)
        self.saving.changed.connect(self._refresh)
        self.saving.asked.connect(self._on_asked)
        self.status.saving.cancel_requested.connect(self._on_stop_saving)
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
        self.view_bar.slider.setValue(self.grid.tile_size)
        self.view_bar.tile_size_chosen.connect(self.grid.set_tile_size)
        self.finding.found.connect(self._on_search_result)
        self.finding.left.connect(self._on_search_left)
        browser.elsewhere.connect(self._on_elsewhere)
        browser.sidebar.folder_chosen.connect(lambda folder: self.open([folder]))
        browser.sidebar.bookmarked.connect(self.bookmarked)
        browser.welcome.folder_chosen.connect(lambda folder: self.open([folder]))
        browser.offer.caption_requested.connect(self.captioning.caption_empty)
        browser.welcome.open_requested.connect(self.sources.ask_for_folder)
        browser.welcome.samples_requested.connect(self.sources.open_samples)
        self.sources.open_requested.connect(self.open)
        self.sources.add_requested.connect(self.add)
        self.status.run.cancel_requested.connect(self.cancel_requested)
        self.status.run.failures_requested.connect(self._on_failures)
        self.failures.search_requested.connect(self.add)
        self.failures.caption_requested.connect(self.captioning.caption)
        self.failures.save_requested.connect(self.saving.save)
        self.questions.open_requested.connect(self.open)
        self.questions.resume_requested.connect(self.captioning.resume)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self.on_scheme)

"""Puts the window together.

The order of a start: log, Qt, settings, language, window shown; then, with the window on the screen, the paths of the
command line are looked through on the file thread, and TensorFlow is imported and the model loaded on the model thread.
The order of an end: the workers are told to stop, their threads end, then the window dies.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import cast

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from desktop_captioner import paths, settings
from desktop_captioner.captioning.pipeline import Captioner
from desktop_captioner.operations.caption_photos import CaptionedPhoto, CaptionRequest
from desktop_captioner.settings import Settings
from desktop_captioner.ui import theme
from desktop_captioner.ui.controllers.kept_settings import KeptSettings
from desktop_captioner.ui.controllers.opening import Opening
from desktop_captioner.ui.language import Language
from desktop_captioner.ui.main_window import MainWindow
from desktop_captioner.ui.shell import placement
from desktop_captioner.ui.shell.collector import Collector
from desktop_captioner.workers.file_worker import ExportRequest, Known
from desktop_captioner.workers.workers import Workers


class Application(QObject):
    """The window, its workers and what connects them."""

    load_requested = Signal()
    caption_requested = Signal(object)
    export_requested = Signal(object)
    library_requested = Signal()

    def __init__(
        self, load: Callable[[], Captioner], settings_file: Path, thumbnails: Path, log_file: Path, library: Path
    ) -> None:
        """load: brings the model, called on the model thread."""
        super().__init__()
        kept = settings.load(settings_file)
        theme.choose_scheme(kept.scheme)
        theme.apply(cast("QApplication", QApplication.instance()))
        self.language = Language(paths.translations(), kept.language)
        self.window = MainWindow(paths.icons(), paths.samples(), log_file, kept)
        self._kept = KeptSettings(self.window, settings_file, kept)
        self.workers = Workers(load, thumbnails, library)
        self._closed = False
        self._collector = Collector()
        self.opening = Opening(self.window, self.workers, self._collector)
        self._connect()
        self._connect_records()
        placement.restore(self.window, kept)

    @property
    def settings(self) -> Settings:
        """What is kept from one start to the next, as it is now."""
        return self._kept.now

    def show(self, given: list[Path]) -> None:
        """Shows the window, then begins what takes time."""
        self.window.show()
        self._collector.settle()
        self.library_requested.emit()
        QTimer.singleShot(0, self.load_requested.emit)
        if given:
            self.opening.open(given, self.settings.recursive)

    def open_file(self, name: str) -> None:
        """Looks for one more photo or folder, as the system hands them over."""
        self.opening.add([Path(name)], self.settings.recursive)

    def close(self) -> None:
        """Ends all work, waits for it and remembers what is to be remembered."""
        if self._closed:
            return
        self._closed = True
        self.opening.close()
        self.window.library_writer.flush()
        self._kept.on_closing()
        self.window.hide()  # what is under way may take a moment
        self.workers.close()
        self.language.leave()

    def _caption(self, request: CaptionRequest) -> None:
        self.workers.captions.begin()
        self.caption_requested.emit(request)

    def _connect(self) -> None:
        window, browser, captions, files = self.window, self.window.browser, self.workers.captions, self.workers.files
        self.load_requested.connect(captions.load)
        self.caption_requested.connect(captions.caption)
        self.export_requested.connect(files.export)
        window.captioning.caption_requested.connect(self._caption)
        window.stopping.cancel_requested.connect(self._on_cancel)
        window.stopping.pause_requested.connect(self._on_pause)
        window.stopping.stop_saving_requested.connect(self._on_stop_saving)
        for requested in (window.saving.save_requested, window.saving.revert_requested):
            requested.connect(self._on_saving)
        window.exporting.export_requested.connect(self._on_export)
        self._kept.model_changed.connect(captions.reload)
        self.opening.opened.connect(self._kept.on_opened)
        window.closing.connect(self.close)
        browser.preview_requested.connect(self.workers.previews.request)
        browser.detail_requested.connect(self.workers.details.request)
        window.photos.thumbnail_wanted.connect(self.workers.thumbnails.request)
        captions.loaded.connect(window.captioning.on_loaded)
        captions.load_failed.connect(window.captioning.on_load_failed)
        captions.captioned.connect(self._on_captioned)
        captions.notice.connect(window.on_problem)
        captions.finished.connect(window.captioning.on_finished)
        captions.cancelled.connect(window.captioning.on_cancelled)
        captions.failed.connect(window.captioning.on_failed)
        files.exporting.connect(window.exporting.on_exporting)
        files.exported.connect(window.exporting.on_exported)
        files.failed.connect(window.on_problem)
        self.workers.thumbnails.loaded.connect(window.photos.set_thumbnail)
        self.workers.thumbnails.failed.connect(window.photos.set_unseen)
        self.workers.previews.loaded.connect(browser.on_preview)
        self.workers.previews.failed.connect(browser.on_preview_failed)
        self.workers.details.loaded.connect(browser.on_detail)

    def _connect_records(self) -> None:
        """The library, and the photos' own metadata."""
        window, library, saving, reading = self.window, self.workers.library, self.workers.saving, self.workers.reading
        self.library_requested.connect(library.open)
        window.library_writer.edits.connect(library.edit, Qt.ConnectionType.DirectConnection)
        window.finding.search_requested.connect(library.search)
        window.importing.plan_requested.connect(self.workers.files.read_table)
        self.workers.files.table_read.connect(library.plan_import)
        window.importing.captions_imported.connect(library.keep_imported)
        window.questions.forget_requested.connect(library.forget_run)
        window.questions.new_library_requested.connect(library.begin_anew)
        window.saving.save_requested.connect(saving.save)
        window.saving.revert_requested.connect(saving.revert)
        window.reverting.runs_requested.connect(saving.list_runs)
        library.found.connect(window.finding.on_found)
        library.planned.connect(window.on_planned)
        library.interrupted.connect(window.questions.on_interrupted)
        library.problem.connect(window.on_library_problem)
        saving.saved.connect(window.saving.on_saved)
        saving.reverted.connect(window.saving.on_reverted)
        saving.failed.connect(window.saving.on_failed)
        saving.finished.connect(window.saving.on_finished)
        saving.listed.connect(window.reverting.on_runs)
        saving.notice.connect(window.on_problem)
        reading.read.connect(library.keep_found)

    # Slots for the workers' signals are methods: a lambda would run on the worker's thread. And what concerns a run that
    # is under way is called from here: connected to the worker itself it would wait until the run is over.

    def _on_cancel(self) -> None:
        if self.window.opening:
            self.opening.stop()
            self.window.status.say(self.tr("Stopped looking for photos; those found so far are shown."))
        else:
            self.workers.captions.cancel()

    def _on_saving(self) -> None:
        self.workers.saving.begin()

    def _on_stop_saving(self) -> None:
        self.workers.saving.stop()

    def _on_pause(self, paused: bool) -> None:
        self.workers.captions.pause(paused)

    def _on_export(self, path: Path | None, photos: tuple[Known, ...]) -> None:
        self.export_requested.emit(ExportRequest(path, photos))

    def _on_captioned(self, outcome: CaptionedPhoto) -> None:
        self.window.captioning.on_captioned(outcome)
        self._collector.grow(1)

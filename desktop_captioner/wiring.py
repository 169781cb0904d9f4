"""Connects the window's parts with the workers that serve them.

What is connected here goes straight from one to the other: a request to a worker's thread, its answer back to the window's.
Slots for the workers' signals are methods: a lambda would run on the worker's thread.
"""

from __future__ import annotations

from PySide6.QtCore import Qt

from desktop_captioner.ui.main_window import MainWindow
from desktop_captioner.workers.workers import Workers


def connect(window: MainWindow, workers: Workers) -> None:
    """Connects the window with all workers."""
    _connect_photos(window, workers)
    _connect_captions(window, workers)
    _connect_files(window, workers)
    _connect_library(window, workers)
    _connect_saving(window, workers)
    _connect_models(window, workers)


def _connect_photos(window: MainWindow, workers: Workers) -> None:
    """Pictures and details of the photos that are shown, and long texts."""
    browser = window.browser
    browser.preview_requested.connect(workers.previews.request)
    browser.detail_requested.connect(workers.details.request)
    window.photos.thumbnail_wanted.connect(workers.thumbnails.request)
    window.help_menu.text_requested.connect(workers.texts.request)
    workers.thumbnails.loaded.connect(window.photos.set_thumbnail)
    workers.thumbnails.failed.connect(window.photos.set_unseen)
    workers.previews.loaded.connect(browser.on_preview)
    workers.previews.failed.connect(browser.on_preview_failed)
    workers.details.loaded.connect(browser.on_detail)
    workers.texts.loaded.connect(window.help_menu.on_text)
    workers.texts.failed.connect(window.help_menu.on_text_failed)


def _connect_captions(window: MainWindow, workers: Workers) -> None:
    """The model: its loading, its captions, and where it looked."""
    captions, captioning = workers.captions, window.captioning
    window.looking.look_requested.connect(captions.look)
    captions.measured.connect(window.sureness.on_measured)
    captions.loaded.connect(captioning.on_loaded)
    captions.load_failed.connect(captioning.on_load_failed)
    captions.notice.connect(window.on_problem)
    captions.looked.connect(window.looking.on_looked)
    captions.finished.connect(captioning.on_finished)
    captions.cancelled.connect(captioning.on_cancelled)
    captions.failed.connect(captioning.on_failed)


def _connect_files(window: MainWindow, workers: Workers) -> None:
    """Tables, text files and pasted pictures."""
    files = workers.files
    window.pasting.keep_requested.connect(files.keep_picture)
    window.importing.plan_requested.connect(files.read_table)
    files.exporting.connect(window.exporting.on_exporting)
    files.exported.connect(window.exporting.on_exported)
    files.failed.connect(window.on_problem)
    files.kept_picture.connect(window.pasting.on_kept)
    files.table_read.connect(workers.library.plan_import, Qt.ConnectionType.DirectConnection)


def _connect_library(window: MainWindow, workers: Workers) -> None:
    """Connects what is remembered: edits, searches, imports, histories, interrupted runs."""
    library = workers.library
    window.library_writer.edits.connect(library.edit, Qt.ConnectionType.DirectConnection)
    window.finding.search_requested.connect(library.search, Qt.ConnectionType.DirectConnection)
    window.importing.captions_imported.connect(library.keep_imported)
    window.history.history_requested.connect(library.tell_history)
    window.questions.forget_requested.connect(library.forget_run)
    window.questions.new_library_requested.connect(library.begin_anew)
    library.found.connect(window.finding.on_found)
    library.planned.connect(window.on_planned)
    library.history_read.connect(window.history.on_history)
    library.interrupted.connect(window.questions.on_interrupted)
    library.problem.connect(window.on_library_problem)
    workers.reading.read.connect(library.keep_found)


def _connect_saving(window: MainWindow, workers: Workers) -> None:
    """The photos' own metadata."""
    saving = workers.saving
    window.saving.save_requested.connect(saving.save)
    window.saving.revert_requested.connect(saving.revert)
    window.reverting.runs_requested.connect(saving.list_runs)
    saving.saved.connect(window.saving.on_saved)
    saving.reverted.connect(window.saving.on_reverted)
    saving.failed.connect(window.saving.on_failed)
    saving.finished.connect(window.saving.on_finished)
    saving.listed.connect(window.reverting.on_runs)
    saving.notice.connect(window.on_problem)


def _connect_models(window: MainWindow, workers: Workers) -> None:
    """The bundles that there are."""
    asked, models = window.models, workers.models
    asked.list_requested.connect(models.list_all)
    asked.add_requested.connect(models.add)
    asked.remove_requested.connect(models.remove)
    models.listed.connect(asked.on_listed)
    models.added.connect(asked.on_added)
    models.failed.connect(asked.on_failed)
    models.compared.connect(asked.on_compared)
    models.compare_ended.connect(asked.on_compare_ended)

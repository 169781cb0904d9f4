"""Puts the window together.

The order of a start: log, Qt, settings, language, window shown; then, with the window on the screen, the paths of the
command line are looked through on the file thread, and TensorFlow is imported and the model loaded on the model thread.
The order of an end: the workers are told to stop, their threads end, then the window dies.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import cast

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from desktop_captioner import paths, settings, wiring
from desktop_captioner.captioning.pipeline import Captioner
from desktop_captioner.operations.caption_photos import CaptionedPhoto, CaptionRequest
from desktop_captioner.operations.compare_models import Comparison
from desktop_captioner.settings import Settings
from desktop_captioner.ui import theme
from desktop_captioner.ui.controllers.kept_settings import KeptSettings
from desktop_captioner.ui.controllers.opening import Opening
from desktop_captioner.ui.controllers.spell_checking import SpellChecking
from desktop_captioner.ui.language import Language
from desktop_captioner.ui.main_window import MainWindow
from desktop_captioner.ui.shell import placement
from desktop_captioner.ui.shell.collector import Collector
from desktop_captioner.workers.file_worker import ExportRequest, PhotoTexts
from desktop_captioner.workers.workers import Workers


class Application(QObject):
    """The window, its workers and what connects them."""

    load_requested = Signal()
    caption_requested = Signal(object)
    export_requested = Signal(object)
    library_requested = Signal()
    compare_requested = Signal(object)

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
        self._collector = Collector(self)
        self.opening = Opening(self.window, self.workers, self._collector)
        self._connect()
        self.spelling = SpellChecking(self.window, self.workers.speller)
        self.spelling.apply(kept)
        placement.restore(self.window, kept)

    @property
    def settings(self) -> Settings:
        """The settings as they are now."""
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
        """Ends all work, waits for it and keeps what is to be kept."""
        if self._closed:
            return
        self._closed = True
        self.opening.close()
        self.window.library_writer.flush()
        self._kept.on_closing()
        self.window.hide()  # what is under way may take a moment
        self.workers.close()
        self._collector.close()
        self.language.leave()

    def _caption(self, request: CaptionRequest) -> None:
        self.workers.captions.begin()
        self.caption_requested.emit(request)

    def _connect(self) -> None:
        """Connects what goes through this object; the rest is in ``wiring``."""
        window, workers = self.window, self.workers
        self.load_requested.connect(workers.captions.load)
        self.load_requested.connect(workers.models.tidy)
        self.caption_requested.connect(workers.captions.caption)
        self.export_requested.connect(workers.files.export)
        self.library_requested.connect(workers.library.open)
        self.compare_requested.connect(workers.models.compare)
        workers.captions.captioned.connect(self._on_captioned)
        window.captioning.caption_requested.connect(self._caption)
        window.stopping.cancel_requested.connect(self._on_cancel)
        window.stopping.pause_requested.connect(self._on_pause)
        window.stopping.stop_saving_requested.connect(self._on_stop_saving)
        for requested in (window.saving.save_requested, window.saving.revert_requested):
            requested.connect(self._on_saving)
        window.exporting.export_requested.connect(self._on_export)
        window.models.compare_requested.connect(self._on_compare)
        window.models.cancel_requested.connect(self._on_cancel_compare)
        window.closing.connect(self.close)
        self._kept.model_changed.connect(workers.captions.reload)
        self._kept.language_changed.connect(self.language.speak)
        self.opening.opened.connect(self._kept.on_opened)
        wiring.connect(window, workers)  # last: what is begun here has to be begun before a worker hears of it

    # Slots for the workers' signals are methods: a lambda would run on the worker's thread. And what concerns a run that
    # is under way is called from here: connected to the worker itself it would wait until the run is over.

    def _on_cancel(self) -> None:
        if self.window.opening:
            self.opening.stop()
            self.window.status.say(self.tr("Stopped looking for photos; those found so far are shown."))
        else:
            self.workers.captions.cancel()

    def _on_compare(self, wanted: Comparison) -> None:
        self.workers.models.begin()
        self.compare_requested.emit(wanted)

    def _on_cancel_compare(self) -> None:
        self.workers.models.cancel()

    def _on_saving(self) -> None:
        self.workers.saving.begin()

    def _on_stop_saving(self) -> None:
        self.workers.saving.stop()

    def _on_pause(self, paused: bool) -> None:
        self.workers.captions.pause(paused)

    def _on_export(self, path: Path | None, photos: tuple[PhotoTexts, ...]) -> None:
        self.export_requested.emit(ExportRequest(path, photos, self.window.photos.sure_from))

    def _on_captioned(self, outcome: CaptionedPhoto) -> None:
        self.window.captioning.on_captioned(outcome)
        self._collector.grow(1)

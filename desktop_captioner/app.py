"""Puts the window together.

The order of a start: log, Qt, settings, window shown; then, with the window on the screen, the paths of the command
line are looked through on the file thread, and TensorFlow is imported and the model loaded on the model thread. The
order of an end: the workers are told to stop, their threads end, then the window dies.
"""

from __future__ import annotations

import base64
import logging
import os
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QByteArray, QObject, QThread, QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from desktop_captioner import NAME, __version__, log, paths, settings
from desktop_captioner.captioning.loading import load_captioner
from desktop_captioner.captioning.pipeline import Captioner
from desktop_captioner.photos.decode import RESAMPLING, open_upright
from desktop_captioner.photos.photo import Captioned, Failure, Photo, PhotoError
from desktop_captioner.photos.thumbnails import ThumbnailCache
from desktop_captioner.ui import theme
from desktop_captioner.ui.main_window import MainWindow
from desktop_captioner.workers.caption_worker import CaptionRequest, CaptionWorker
from desktop_captioner.workers.file_worker import ExportRequest, FileWorker, OpenRequest
from desktop_captioner.workers.image_loader import ImageLoader

_PREVIEW = 1600  # longest edge of a preview in pixels: quick to paint; its full size comes when it is zoomed into
_RECENT = 10
topic = logging.getLogger("desktop_captioner.ui")


class Application(QObject):
    """The window, its workers and what connects them."""

    load_requested = Signal()
    caption_requested = Signal(object)
    open_requested = Signal(object)
    export_requested = Signal(object)

    def __init__(self, load: Callable[[], Captioner], settings_file: Path, thumbnails: Path, log_file: Path) -> None:
        """load: brings the model, called on the model thread."""
        super().__init__()
        self._settings_file = settings_file
        self.settings = settings.load(settings_file)
        self.window = MainWindow(paths.icons(), paths.samples(), log_file)
        self.captions, self.files = CaptionWorker(load), FileWorker()
        self.thumbnails = ImageLoader(ThumbnailCache(thumbnails).get)
        self.previews = ImageLoader(_preview, threads=1, keep=1)
        self.details = ImageLoader(lambda photo: open_upright(photo.path), threads=1, keep=1)
        self._opening = self._since = 0  # numbers of the latest search, and of the first whose photos are shown
        self._closed = False
        self.threads = [self._start(self.captions, "model"), self._start(self.files, "files")]
        self._connect()
        self._restore()

    def show(self, given: list[Path]) -> None:
        """Shows the window, then begins what takes time."""
        self.window.show()
        QTimer.singleShot(0, self.load_requested.emit)
        if given:
            self.open(given, self.settings.recursive)

    def open(self, given: list[Path], recursive: bool) -> None:
        """Looks for photos; what is still being looked for is given up."""
        self._since = self._opening + 1
        self.files.supersede(self._since)
        self._search(given, recursive, adding=False)

    def add(self, given: list[Path], recursive: bool) -> None:
        """Looks for further photos."""
        self._search(given, recursive, adding=True)

    def close(self) -> None:
        """Ends all work, waits for it and remembers the window's places."""
        if self._closed:
            return
        self._closed = True
        self.captions.cancel()
        self.files.close()
        self._remember()
        self.window.hide()  # what is under way may take a moment
        for thread in self.threads:
            thread.quit()
            thread.wait()
        for loader in (self.thumbnails, self.previews, self.details):
            loader.close()

    def _search(self, given: list[Path], recursive: bool, adding: bool) -> None:
        self._opening += 1
        self.window.begin_opening(given, adding)
        self.open_requested.emit(OpenRequest(self._opening, tuple(given), recursive))

    def _caption(self, wanted: list[Path]) -> None:
        self.captions.begin()
        self.caption_requested.emit(CaptionRequest(tuple(wanted)))

    def _connect(self) -> None:
        window, desk, captions, files = self.window, self.window.desk, self.captions, self.files
        self.load_requested.connect(captions.load)
        self.caption_requested.connect(captions.caption)
        self.open_requested.connect(files.open)
        self.export_requested.connect(files.export)
        window.open_requested.connect(self.open)
        window.add_requested.connect(self.add)
        window.caption_requested.connect(self._caption)
        window.cancel_requested.connect(self._on_cancel)
        window.pause_requested.connect(self._on_pause)
        window.export_requested.connect(self._on_export)
        window.closing.connect(self.close)
        desk.preview_requested.connect(self.previews.request)
        desk.detail_requested.connect(self.details.request)
        window.photos.thumbnail_wanted.connect(self.thumbnails.request)
        captions.loaded.connect(window.on_model_loaded)
        captions.load_failed.connect(window.on_model_failed)
        captions.result.connect(window.on_result)
        captions.finished.connect(self._on_finished)
        captions.cancelled.connect(self._on_cancelled)
        captions.failed.connect(window.on_run_ended)
        files.found.connect(self._on_found)
        files.missed.connect(self._on_missed)
        files.opened.connect(self._on_opened)
        files.exported.connect(window.on_exported)
        files.export_failed.connect(window.on_problem)
        self.thumbnails.loaded.connect(window.photos.set_thumbnail)
        self.thumbnails.failed.connect(window.photos.set_unseen)
        self.previews.loaded.connect(desk.on_preview)
        self.previews.failed.connect(desk.on_preview_failed)
        self.details.loaded.connect(desk.on_detail)

    # Slots for the workers' signals are methods: a lambda would run on the worker's thread. And what concerns a run that
    # is under way is called from here: connected to the worker itself it would wait until the run is over.

    def _on_cancel(self) -> None:
        self.captions.cancel()

    def _on_pause(self, paused: bool) -> None:
        self.captions.pause(paused)

    def _on_export(self, path: Path, rows: tuple[tuple[Captioned | Failure, str | None], ...]) -> None:
        self.export_requested.emit(ExportRequest(path, rows))

    def _on_found(self, number: int, photos: list[Photo]) -> None:
        if number >= self._since:
            self.window.desk.add(photos)

    def _on_missed(self, number: int, error: PhotoError) -> None:
        if number >= self._since:
            self.window.on_missed(error)

    def _on_opened(self, number: int, folders: tuple[Path, ...]) -> None:
        if number < self._since:
            return
        recent = dict.fromkeys([*(str(folder.absolute()) for folder in folders), *self.settings.recent])
        self.settings = replace(self.settings, recent=tuple(recent)[:_RECENT])
        if number == self._opening:
            self.window.on_opened(folders)

    def _on_finished(self) -> None:
        self.window.on_run_ended("")

    def _on_cancelled(self) -> None:
        self.window.on_run_ended("Cancelled; what was captioned stays.")

    def _start(self, worker: QObject, name: str) -> QThread:
        thread = QThread(self)
        thread.setObjectName(name)
        worker.moveToThread(thread)
        thread.start()
        return thread

    def _restore(self) -> None:
        self.window.restoreGeometry(_bytes(self.settings.geometry))
        for splitter, state in zip(self.window.desk.splitters, self.settings.splitters, strict=False):
            splitter.restoreState(_bytes(state))
        self.window.actions_["recursive"].setChecked(self.settings.recursive)

    def _remember(self) -> None:
        self.settings = replace(
            self.settings,
            geometry=_text(self.window.saveGeometry()),
            splitters=tuple(_text(splitter.saveState()) for splitter in self.window.desk.splitters),
            recursive=self.window.actions_["recursive"].isChecked(),
        )
        settings.save(self.settings, self._settings_file)


def run(given: list[Path], device: str = "auto", bundle: Path | None = None) -> int:
    """Opens the window on the paths; returns the exit status when it is closed."""
    if sys.platform == "linux" and not any(
        os.environ.get(n) for n in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    ):
        print("There is no screen to open a window on; see desktop-captioner caption --help.", file=sys.stderr)
        return 1
    log_file = paths.log_file()
    if not log.start(log_file):
        print(f"No log will be written: {log_file} cannot be.", file=sys.stderr)
    try:
        resources = paths.resources()
    except FileNotFoundError as error:
        print(error, file=sys.stderr)
        return 1
    application = QApplication([NAME])
    application.setApplicationName(NAME)
    application.setApplicationVersion(__version__)
    application.setWindowIcon(QIcon(str(resources / "icons" / "app.svg")))
    theme.apply(application)

    def load() -> Captioner:
        return load_captioner(bundle or paths.model(), device)

    program = Application(load, paths.settings_file(), paths.thumbnails(), log_file)
    first_run = not program.settings.geometry
    program.show(given or ([paths.samples()] if first_run and any(paths.samples().glob("*")) else []))
    topic.info("%s %s started", NAME, __version__)
    try:
        return application.exec()
    finally:
        program.close()


def _preview(photo: Photo) -> Image.Image:
    image = open_upright(photo.path, at_least=_PREVIEW * 5 // 8)
    image.thumbnail((_PREVIEW, _PREVIEW), RESAMPLING, reducing_gap=3.0)
    return image


def _bytes(text: str) -> QByteArray:
    return QByteArray(base64.b64decode(text, validate=False) if text.isascii() else b"")


def _text(data: QByteArray) -> str:
    return base64.b64encode(data.data()).decode("ascii")

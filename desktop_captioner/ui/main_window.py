"""The window: folders at the left, photos in the middle, the caption at the right."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QCloseEvent, QDesktopServices, QDragEnterEvent, QDropEvent, QGuiApplication, QImage, QUndoStack
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMainWindow, QMessageBox, QSplitter, QStackedWidget, QWidget

from desktop_captioner import NAME, __version__
from desktop_captioner.photos.photo import Captioned, Failure, Photo, PhotoError, PhotoState
from desktop_captioner.ui import theme
from desktop_captioner.ui.actions import Actions
from desktop_captioner.ui.caption_panel import CaptionPanel
from desktop_captioner.ui.edits import ChangeCaption
from desktop_captioner.ui.failure_list import FailureList
from desktop_captioner.ui.folder_tree import FolderTree
from desktop_captioner.ui.photo_grid import PhotoGrid
from desktop_captioner.ui.photo_model import Entry, PhotoModel
from desktop_captioner.ui.preview import Preview
from desktop_captioner.ui.run_status import RunStatus
from desktop_captioner.ui.welcome import Welcome

_SHOWN = 12_000  # milliseconds that a sentence stays in the status bar


class MainWindow(QMainWindow):
    """Shows photos and captions; asks for everything that takes time.

    Signals ``open_requested(list[Path], recursive)``, ``caption_requested(list[Path])``, ``pause_requested(bool)``,
    ``cancel_requested()``, ``export_requested(Path, rows)``, ``preview_requested(Photo)``, ``closing()``.
    """

    open_requested = Signal(object, bool)
    caption_requested = Signal(object)
    pause_requested = Signal(bool)
    cancel_requested = Signal()
    export_requested = Signal(object, object)
    preview_requested = Signal(object)
    closing = Signal()

    def __init__(self, icons: Path, samples: Path, log_file: Path) -> None:
        super().__init__()
        self._samples, self._log_file = samples, log_file
        self._opened: list[Path] = []
        self.running, self.model_ready = False, False
        self.setWindowTitle(NAME)
        self.setAcceptDrops(True)
        self.resize(1280, 800)
        self.photos = PhotoModel(self)
        self.undo = QUndoStack(self)
        self.actions_ = Actions(self, icons)
        self.tree, self.preview, self.grid = FolderTree(), Preview(), PhotoGrid(self.photos)
        self.panel = CaptionPanel(theme.icon(icons, "copy"))
        self.panel.add_shortcuts(self.grid)
        self.welcome, self.status = Welcome(icons), RunStatus()
        self.count, self.message, self.device = QLabel(), QLabel(), QLabel("Loading the model…")
        self._forget = QTimer(self)
        self._forget.setSingleShot(True)
        self._forget.timeout.connect(self.message.clear)
        self._lay_out()
        self._connect()
        self._refresh()

    # What the application tells

    def begin_opening(self, paths: list[Path]) -> None:
        """A search for photos begins: what was shown goes."""
        self._opened = paths
        if paths:
            self.tree.show_folder(paths[0])
        self.photos.clear()
        self.undo.clear()
        self.preview.show_note("")
        self._refresh()

    def on_found(self, photos: list[Photo]) -> None:
        """Photos were found."""
        first = not self.photos.entries
        self.photos.add(photos)
        if first and photos:
            self.grid.show_photo(photos[0].path)
        self._refresh()

    def on_missed(self, error: PhotoError) -> None:
        """A path cannot be read."""
        self.say(f"{error.path}: {error.sentence}")
        self.welcome.say(f"{error.path}: {error.sentence}")

    def on_opened(self) -> None:
        """The search is over."""
        if not self.photos.entries and self._opened:
            self.welcome.say(f"No photos in {', '.join(map(str, self._opened[:3]))}.")
        self._refresh()

    def on_model_loaded(self, device: str, model: str) -> None:
        """The model is ready."""
        self.model_ready = True
        self.device.setText(f"{model} · {device}")

    def on_model_failed(self, sentence: str) -> None:
        """There is no model; everything else goes on."""
        self.device.setText("No model")
        self.device.setToolTip(sentence)
        self.say(sentence)

    def on_result(self, result: Captioned | Failure) -> None:
        """A photo is captioned, or failed."""
        self.photos.set_result(result)
        self.status.advance()
        self.status.show_failures(len(self._failed()))

    def on_run_ended(self, sentence: str) -> None:
        """The run is over; the sentence says how."""
        self.running = False
        self.status.end()
        self.actions_["pause"].setChecked(False)
        self.say(sentence)
        self._refresh()

    def on_exported(self, path: Path, rows: int) -> None:
        """A table is written."""
        self.say(f"{rows} rows in {path}.")

    def on_problem(self, sentence: str) -> None:
        """Something else failed."""
        self.say(sentence)

    def on_preview(self, path: Path, image: QImage) -> None:
        """A large picture is decoded."""
        if path == self.panel.path:
            self.preview.show_image(image)

    def on_preview_failed(self, path: Path, sentence: str) -> None:
        """A photo cannot be shown."""
        if path == self.panel.path:
            self.preview.show_note(sentence)

    # What the user does

    def caption(self, paths: list[Path]) -> None:
        """Asks for captions of these photos."""
        if paths and not self.running:
            self.running = True
            self.status.begin(len(paths))
            self._refresh()
            self.caption_requested.emit(paths)

    def open(self, paths: list[Path]) -> None:
        """Asks for the photos at these paths."""
        self.open_requested.emit(paths, self.actions_["recursive"].isChecked())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.source() is not self.grid and any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.open(paths)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)

    def _on_open_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, "Open a folder of photos")
        if folder:
            self.open([Path(folder)])

    def _on_add_photos(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(self, "Add photos")
        if names:
            self.open([*self._opened, *map(Path, names)])

    def _on_export(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, "Export captions", "captions.csv", "Tables (*.csv)")
        if name:
            self.export(Path(name))

    def export(self, path: Path) -> None:
        """Asks for a table of all photos that have a result or a text."""
        rows = []
        for entry in self.photos.entries:
            result = entry.result or (Failure(entry.photo.path, "") if entry.edited is not None else None)
            if result is not None:
                rows.append((result, entry.edited))
        self.export_requested.emit(path, tuple(rows))

    def _on_current(self, current: QModelIndex, previous: QModelIndex) -> None:
        entry = self._current()
        self.preview.show_attention(None)
        self.panel.show_entry(entry)
        if entry:
            self.preview_requested.emit(entry.photo)
        self._refresh()

    def _on_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        entry = self._current()
        if entry and first.row() <= self.photos.row(entry.photo.path) <= last.row():
            self.panel.show_entry(entry)

    def _on_edited(self, path: Path, text: str) -> None:
        self.undo.push(ChangeCaption(self.photos, path, text, typed=True))

    def _on_chosen(self, path: Path, number: int) -> None:
        entry = self.photos.entry(path)
        if entry and number < len(entry.captions):
            self.undo.push(ChangeCaption(self.photos, path, entry.captions[number].text, typed=False))

    def _on_word(self, number: int) -> None:
        entry = self._current()
        looks = entry.captions[0].attention if entry and entry.captions else None
        self.preview.show_attention(looks[number] if looks is not None and 0 <= number < len(looks) else None)

    def _on_copy(self) -> None:
        texts = [entry.text for entry in map(self._entry, self.grid.selected()) if entry and entry.text]
        if texts:
            QGuiApplication.clipboard().setText("\n".join(texts))
            self.say("Copied.")

    def _on_failures(self) -> None:
        dialog = FailureList(self._failed(), self)
        dialog.retry_requested.connect(self.caption)
        dialog.open()

    def _on_next_uncaptioned(self) -> None:
        entries, start = self.photos.entries, self.grid.currentIndex().row() + 1
        order = [*entries[start:], *entries[:start]]
        following = next((entry for entry in order if entry.state is PhotoState.EMPTY), None)
        if following:
            self.grid.show_photo(following.photo.path)

    def _step(self, by: int) -> None:
        row = self.grid.currentIndex().row() + by
        if 0 <= row < len(self.photos.entries):
            self.grid.show_photo(self.photos.entries[row].photo.path)

    def _on_select_uncaptioned(self) -> None:
        self.grid.select(entry.photo.path for entry in self.photos.entries if entry.state is PhotoState.EMPTY)

    def _on_pause(self, paused: bool) -> None:
        self.actions_["pause"].setText("&Resume" if paused else "&Pause")
        self.pause_requested.emit(paused)

    def _on_about(self) -> None:
        QMessageBox.about(
            self, f"About {NAME}",
            f"<b>{NAME} {__version__}</b><p>One honest sentence for every photo: offline, private, on your own computer."
            "<p>Apache License 2.0. The model was trained on Flickr8k; its card says what it cannot know.",
        )  # fmt: skip

    # Within

    def say(self, sentence: str) -> None:
        """Shows a sentence at the left of the status bar for a while."""
        self.message.setText(sentence)
        self._forget.start(_SHOWN)

    def _entry(self, photo: Photo) -> Entry | None:
        return self.photos.entry(photo.path)

    def _current(self) -> Entry | None:
        row = self.grid.currentIndex().row()
        return self.photos.entries[row] if 0 <= row < len(self.photos.entries) else None

    def _failed(self) -> list[Entry]:
        return [entry for entry in self.photos.entries if entry.state is PhotoState.FAILED]

    def _uncaptioned(self) -> list[Path]:
        states = (PhotoState.EMPTY, PhotoState.FAILED)
        return [entry.photo.path for entry in self.photos.entries if entry.state in states]

    def _refresh(self) -> None:
        """Brings what can be done in line with what there is."""
        count, selected = len(self.photos.entries), len(self.grid.selectionModel().selectedIndexes())
        self.middle.setCurrentIndex(1 if count else 0)
        chosen = f" · {selected} selected" if selected > 1 else ""
        self.count.setText(f"{count} photo{'' if count == 1 else 's'}{chosen}" if count else "")
        free = not self.running
        for name, possible in {
            "caption_selected": free and selected > 0, "caption_folder": free and count > 0, "pause": self.running,
            "cancel": self.running, "export_csv": count > 0, "select_all": count > 0, "select_uncaptioned": count > 0,
            "next_uncaptioned": count > 0, "copy_caption": selected > 0, "reload": bool(self._opened),
        }.items():  # fmt: skip
            self.actions_[name].setEnabled(possible)

    def _lay_out(self) -> None:
        upright = QSplitter(Qt.Orientation.Vertical)
        upright.addWidget(self.preview)
        upright.addWidget(self.grid)
        upright.setSizes([430, 330])
        self.middle = QStackedWidget()
        self.middle.addWidget(self.welcome)
        self.middle.addWidget(upright)
        across = QSplitter(Qt.Orientation.Horizontal)
        for widget in (self.tree, self.middle, self.panel):
            across.addWidget(widget)
        across.setSizes([220, 740, 320])
        across.setStretchFactor(1, 1)
        self.splitters: list[QSplitter] = [across, upright]
        for splitter in self.splitters:
            splitter.setChildrenCollapsible(False)
            splitter.setHandleWidth(1)
        self.setCentralWidget(across)
        bar = self.statusBar()
        bar.addWidget(self.count)
        bar.addWidget(self.message, 1)
        bar.addPermanentWidget(self.status)
        bar.addPermanentWidget(self.device)
        for label in (self.count, self.message, self.device):
            label.setProperty("quiet", True)
            label.setContentsMargins(8, 0, 8, 0)
        QWidget.setTabOrder(self.tree, self.grid)
        QWidget.setTabOrder(self.grid, self.panel.text)

    def _connect(self) -> None:
        a: Any = self.actions_
        for name, slot in {
            "open_folder": self._on_open_folder, "add_photos": self._on_add_photos,
            "open_samples": lambda: self.open([self._samples]), "reload": lambda: self.open(self._opened),
            "export_csv": self._on_export, "quit": self.close, "undo": self.undo.undo, "redo": self.undo.redo,
            "copy_caption": self._on_copy, "select_all": self.grid.selectAll,
            "select_uncaptioned": self._on_select_uncaptioned, "zoom_in": lambda: self.preview.zoom(1),
            "zoom_out": lambda: self.preview.zoom(-1), "fit": self.preview.fit, "full_size": self.preview.full_size,
            "caption_selected": lambda: self.caption([photo.path for photo in self.grid.selected()]),
            "caption_folder": lambda: self.caption(self._uncaptioned()), "cancel": self.cancel_requested.emit,
            "next_uncaptioned": self._on_next_uncaptioned, "next_photo": lambda: self._step(1),
            "previous_photo": lambda: self._step(-1), "about": self._on_about,
            "show_log": lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._log_file))),
        }.items():  # fmt: skip
            a[name].triggered.connect(lambda checked=False, call=slot: call())
        a["pause"].toggled.connect(self._on_pause)
        a["full_screen"].toggled.connect(lambda full: self.showFullScreen() if full else self.showNormal())
        for name, possible in (("undo", self.undo.canUndoChanged), ("redo", self.undo.canRedoChanged)):
            a[name].setEnabled(False)
            possible.connect(a[name].setEnabled)
        self.undo.undoTextChanged.connect(lambda text: a["undo"].setText(f"&Undo {text}"))
        self.undo.redoTextChanged.connect(lambda text: a["redo"].setText(f"&Redo {text}"))
        self.grid.addActions([a["caption_selected"], a["copy_caption"]])
        self.grid.selectionModel().currentChanged.connect(self._on_current)
        self.grid.selectionModel().selectionChanged.connect(lambda: self._refresh())
        self.photos.dataChanged.connect(self._on_changed)
        self.photos.modelReset.connect(lambda: self.panel.show_entry(None))
        self.tree.folder_chosen.connect(lambda folder: self.open([folder]))
        self.panel.edited.connect(self._on_edited)
        self.panel.chosen.connect(self._on_chosen)
        self.panel.word_pointed.connect(self._on_word)
        self.panel.copy_requested.connect(self._on_copy)
        self.status.cancel_requested.connect(self.cancel_requested)
        self.status.failures_requested.connect(self._on_failures)
        self.welcome.open_requested.connect(self._on_open_folder)
        self.welcome.samples_requested.connect(lambda: self.open([self._samples]))
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_scheme)

    def _on_scheme(self) -> None:
        application = QApplication.instance()
        if isinstance(application, QApplication):
            theme.apply(application)
        self.actions_.dress()

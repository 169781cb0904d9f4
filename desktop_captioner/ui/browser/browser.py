"""The browser: folders, grid and preview of photos, the caption of the current one, and every change of it."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QImage, QUndoStack
from PySide6.QtWidgets import QFrame, QScrollArea, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from desktop_captioner.photos.annotation import Origin
from desktop_captioner.photos.photo import Photo, PhotoState
from desktop_captioner.ui import theme
from desktop_captioner.ui.browser.photo_entry import PhotoEntry
from desktop_captioner.ui.browser.photo_grid import PhotoGrid
from desktop_captioner.ui.browser.photo_model import PhotoModel
from desktop_captioner.ui.browser.place import Place, go_to, place_in
from desktop_captioner.ui.browser.preview import Preview
from desktop_captioner.ui.browser.sidebar import Sidebar
from desktop_captioner.ui.browser.suggestion_strip import SuggestionStrip
from desktop_captioner.ui.browser.welcome import Welcome
from desktop_captioner.ui.caption_panel.caption_panel import CaptionPanel
from desktop_captioner.ui.controllers.edits import ChangeText, Kind, photo_of
from desktop_captioner.ui.translated import translated

_GATHERED = 100  # milliseconds of changes that are told at once


class Browser(QSplitter):
    """Signals ``changed()`` when there are other photos, other captions or another selection,
    ``preview_requested(Photo)``, and ``detail_requested(Photo)`` when the current photo is looked at so closely that it is
    needed at full size, ``elsewhere(Path)`` when a step was undone for a photo that is not shown,
    ``settled()`` when all photos of what was opened are there, ``previewed(Path, QImage)`` and ``detailed(Path, QImage)``
    when a picture is there, large or at full size, and ``preview_failed(Path, sentence)`` when there will be none.
    """

    changed = Signal()
    preview_requested = Signal(object)
    detail_requested = Signal(object)
    elsewhere = Signal(object)
    settled = Signal()
    previewed = Signal(object, QImage)
    detailed = Signal(object, QImage)
    preview_failed = Signal(object, str)

    def __init__(self, icons: Path, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._icons = icons
        self._wanted: Place | None = None
        self._aside: Place | None = None
        self.photos = PhotoModel(self)
        self.undo = QUndoStack(self)
        self.sidebar, self.preview, self.grid = Sidebar(theme.icon(icons, "open")), Preview(), PhotoGrid(self.photos)
        self.tree = self.sidebar.tree
        self.panel = CaptionPanel(theme.icon(icons, "copy"))
        self.panel.add_shortcuts(self.grid)
        self.welcome, self.suggestions = Welcome(icons), SuggestionStrip()
        self._lay_out()
        self.grid.selectionModel().currentChanged.connect(self._on_current)
        self.grid.selectionModel().selectionChanged.connect(self._on_selection)
        self._gathering = QTimer(self)
        self._gathering.setSingleShot(True)
        self._gathering.setInterval(_GATHERED)
        self._gathering.timeout.connect(self.changed)
        self.photos.dataChanged.connect(self._on_changed)
        self.photos.written.connect(self._on_written)
        self.photos.rowsInserted.connect(self._on_rows)
        self.photos.modelReset.connect(self._on_rows)
        self.panel.edited.connect(self._on_edited)
        self.panel.alt_text_edited.connect(self._on_alt_text_edited)
        self.panel.chosen.connect(self._on_chosen)
        self.panel.word_pointed.connect(self._on_word)
        self.panel.copy_requested.connect(self.copy)
        self.panel.left.connect(self.grid.setFocus)
        self.preview.detail_wanted.connect(self._on_detail_wanted)

    def current(self) -> PhotoEntry | None:
        """The photo whose caption is shown."""
        row = self.grid.currentIndex().row()
        return self.photos.entries[row] if 0 <= row < len(self.photos.entries) else None

    def place(self) -> Place:
        """Where the user is among the photos."""
        return place_in(self.grid, self.photos)

    def clear(self, place: Place | None = None) -> None:
        """Shows no photo any more; what is known of them is kept. place: where to go among those to come."""
        self._wanted = place
        self.photos.clear()
        self.preview.show_note("")

    def set_aside(self) -> None:
        """Shows no photo until others come, or ``show_again`` brings back those of now."""
        if self._aside is None:
            self._aside = self.place()
        self._wanted = None
        self.photos.set_aside()
        self.preview.show_note("")

    def show_again(self) -> bool:
        """Shows what was set aside, at the place where the user was; False where there is nothing."""
        self._wanted, self._aside = self._aside, None
        there = self.photos.show_again()
        self.settle()
        return there

    def expect(self, path: Path) -> None:
        """A photo is about to be added: goes there, whatever is selected now."""
        if current := self.current():
            self.grid.show_photo(current.photo.path)
        self._wanted = Place(path)

    def add(self, photos: list[Photo]) -> None:
        """Shows more photos."""
        self.photos.add(photos)
        if self._wanted is None and self.current() is None and self.photos.entries:
            self.grid.show_photo(self.photos.entries[0].photo.path)
        elif self._wanted and self._wanted.current and self.current() is None:
            self.grid.show_photo(self._wanted.current)  # as soon as it is there

    def settle(self) -> None:
        """All photos are there: goes to the wanted place among them."""
        wanted, self._wanted = self._wanted, None
        if wanted and (self.current() is None or self.grid.selected_count() <= 1):
            go_to(wanted, self.grid, self.photos)
        self.settled.emit()

    def show_next(self, accepts: Callable[[PhotoEntry], bool] | None = None) -> None:
        """Shows the view that was prepared; the user stays where they are, as far as that is still there."""
        place = self.place()
        self.photos.show_next(accepts)
        go_to(place, self.grid, self.photos)

    def undo_step(self) -> str:
        """Takes a step back and shows the photo that it is about; returns the step's name, empty where there is none."""
        return self._step(self.undo.index() - 1, self.undo.undo, self.undo.undoText())

    def redo_step(self) -> str:
        """Takes a step again and shows its photo; returns the step's name, empty where there is none."""
        return self._step(self.undo.index(), self.undo.redo, self.undo.redoText())

    def _step(self, number: int, take: Callable[[], object], name: str) -> str:
        path = photo_of(self.undo, number) if 0 <= number < self.undo.count() else None
        take()
        if path is not None and path != self.panel.path:
            if self.photos.row(path) >= 0:
                self.grid.show_photo(path)
            else:
                self.elsewhere.emit(path)
        return name

    def apply_theme(self) -> None:
        """Takes the colours of now."""
        self.panel.set_copy_icon(theme.icon(self._icons, "copy"))
        self.sidebar.places.set_icon(theme.icon(self._icons, "open"))
        self.grid.viewport().update()

    def on_preview(self, path: Path, image: QImage) -> None:
        """A large picture is decoded."""
        if path == self.panel.path:
            self.preview.show_image(image)
            self._on_word(self.panel.words.kept)
        self.previewed.emit(path, image)

    def on_detail(self, path: Path, image: QImage) -> None:
        """A picture is decoded at full size."""
        if path == self.panel.path:
            self.preview.show_detail(image)
        self.detailed.emit(path, image)

    def on_preview_failed(self, path: Path, sentence: str) -> None:
        """A photo cannot be shown."""
        if path == self.panel.path:
            self.preview.show_note(translated(sentence))
        self.preview_failed.emit(path, translated(sentence))

    def copy(self) -> int:
        """Puts the captions of the selected photos on the clipboard, a line each; returns how many."""
        entries = (self.photos.entry(photo.path) for photo in self.grid.selected())
        texts = [entry.text for entry in entries if entry and entry.text]
        if texts:
            QGuiApplication.clipboard().setText("\n".join(texts))
        return len(texts)

    def step(self, by: int) -> None:
        """To the photo so many places further."""
        row = self.grid.currentIndex().row() + by
        if 0 <= row < len(self.photos.entries):
            self.grid.show_photo(self.photos.entries[row].photo.path)

    def step_to_uncaptioned(self) -> None:
        """To the next photo without a caption, from the end on to the beginning."""
        rows, start = self.photos.rows_in(PhotoState.EMPTY), self.grid.currentIndex().row()
        if rows:
            row = next((row for row in rows if row > start), rows[0])
            self.grid.show_photo(self.photos.entries[row].photo.path)

    def select_uncaptioned(self) -> None:
        """Selects all photos without a caption."""
        self.grid.select_rows(self.photos.rows_in(PhotoState.EMPTY, PhotoState.FAILED))

    def _on_rows(self) -> None:
        self.middle.setCurrentIndex(1 if self.photos.opened_count else 0)
        if not self.photos.entries:
            self.panel.show_entry(None)
        self._gather()

    def _on_selection(self) -> None:
        self.changed.emit()

    def _on_current(self, current: QModelIndex, previous: QModelIndex) -> None:
        entry = self.current()
        self.preview.show_attention(None)
        self._show(entry)
        if entry:
            self.preview_requested.emit(entry.photo)
        self.changed.emit()

    def _on_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        if first.row() <= self.grid.currentIndex().row() <= last.row():
            self._show(self.current())
        self._gather()

    def _on_written(self, path: Path) -> None:
        """Somebody wrote: the panel must not wait for the others to be told."""
        if path == self.panel.path:
            self._show(self.current())

    def _show(self, entry: PhotoEntry | None) -> None:
        self.preview.setAccessibleDescription(entry.photo.path.name if entry else "")
        self.panel.show_entry(entry, self.photos.sure_from)

    def _gather(self) -> None:
        if not self._gathering.isActive():  # photos and captions come by the thousand
            self._gathering.start()

    def _on_edited(self, path: Path, text: str) -> None:
        self.undo.push(ChangeText(self.photos, path, text, Kind.TYPING))

    def _on_alt_text_edited(self, path: Path, text: str) -> None:
        self.undo.push(ChangeText(self.photos, path, text, Kind.ALT_TEXT))

    def _on_chosen(self, path: Path, number: int) -> None:
        entry = self.photos.entry(path)
        if entry and number < len(entry.captions):
            # Where the first counts anyway, a photo that takes it was not edited; an unsure one is accepted by that.
            counts = number == 0 and entry.annotation.origin_without_edit is Origin.MODEL
            counts = counts and entry.captions[0].confidence >= self.photos.sure_from
            text = None if counts else entry.captions[number].text
            self.undo.push(ChangeText(self.photos, path, text, Kind.CHOICE))

    def _on_word(self, number: int) -> None:
        entry = self.current()
        caption = (entry.chosen or next(iter(entry.captions), None)) if entry else None
        looks = caption.attention if caption else None
        self.preview.show_attention(looks[number] if looks is not None and 0 <= number < len(looks) else None)

    def _on_detail_wanted(self) -> None:
        entry = self.current()
        if entry:
            self.detail_requested.emit(entry.photo)

    def _lay_out(self) -> None:
        upright = QSplitter(Qt.Orientation.Vertical)
        upright.addWidget(self.preview)
        below = QWidget()
        self.below = QVBoxLayout(below)  # the window puts a bar above the grid
        self.below.setContentsMargins(0, 0, 0, 0)
        self.below.setSpacing(0)
        self.below.addWidget(self.grid)
        upright.addWidget(below)
        upright.setSizes([400, 330])
        self.middle = QStackedWidget()
        welcome = QScrollArea()  # it would need more room than there is on a small screen at 200 %
        welcome.setWidgetResizable(True)
        welcome.setFrameShape(QFrame.Shape.NoFrame)
        welcome.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        welcome.setWidget(self.welcome)
        self.middle.addWidget(welcome)
        self.middle.addWidget(upright)
        center = QWidget()
        column = QVBoxLayout(center)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.suggestions)
        column.addWidget(self.middle)
        for widget in (self.sidebar, center, self.panel):
            self.addWidget(widget)
        self.setSizes([210, 740, 330])
        self.setStretchFactor(0, 0)
        self.setStretchFactor(1, 1)
        self.setStretchFactor(2, 0)
        self.splitters: list[QSplitter] = [self, upright]
        for splitter in self.splitters:
            splitter.setChildrenCollapsible(False)
            splitter.setHandleWidth(1)
        self.preview.setMinimumHeight(80)
        QWidget.setTabOrder(self.sidebar.places, self.sidebar.up)
        QWidget.setTabOrder(self.sidebar.up, self.tree)
        QWidget.setTabOrder(self.tree, self.suggestions.accept)
        for first, second in pairwise([*self.suggestions.buttons, self.grid]):
            QWidget.setTabOrder(first, second)
        QWidget.setTabOrder(self.grid, self.preview)
        QWidget.setTabOrder(self.preview, self.panel.text)

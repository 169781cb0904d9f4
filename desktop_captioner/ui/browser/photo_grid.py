"""The grid of thumbnails, which can be a list with columns."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
)
from PySide6.QtGui import QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from desktop_captioner.photos.photo import Photo
from desktop_captioner.ui.browser.changed_rows import runs
from desktop_captioner.ui.browser.columns import Columns
from desktop_captioner.ui.browser.list_row import ListRow
from desktop_captioner.ui.browser.photo_model import PhotoModel
from desktop_captioner.ui.browser.tile import Tile
from desktop_captioner.ui.spoken import spoken

SIZES = range(120, 361, 40)  # pixels: widths that a tile may have at least
USUAL_SIZE = 160
_MANY = 500  # more than are visible


class PhotoGrid(QListView):
    """Shows a PhotoModel; asks for the thumbnails of what is visible only. The tiles of a row share its width.

    As a list it has one photo a row; it stays the same view, with the same selection. columns: the heads of that list.
    """

    def __init__(self, photos: PhotoModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("grid")
        spoken(self, lambda: self.setAccessibleName(self.tr("Photos")))
        self._photos = photos
        self.columns = Columns(self)
        self.columns.hide()
        self._tile, self._row = Tile(self), ListRow(self.columns, self)
        self._tile_size = USUAL_SIZE
        self.setModel(photos)
        self.setItemDelegate(self._tile)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(500)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # its coming would lay out the grid anew
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setDragEnabled(True)
        self.setAcceptDrops(False)  # the window takes what is dropped
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.columns.laid_out.connect(self.viewport().update)

    @property
    def tile_size(self) -> int:
        """How wide a tile is at least, in pixels."""
        return self._tile_size

    @property
    def is_list(self) -> bool:
        """Whether there is one photo a row, with columns."""
        return self.itemDelegate() is self._row

    def show_as_list(self, wanted: bool) -> None:
        """One photo a row, or as many as there is room for; the current photo stays in sight."""
        if wanted == self.is_list:
            return
        self.setItemDelegate(self._row if wanted else self._tile)
        self.columns.setVisible(wanted)
        self.setViewportMargins(0, self.columns.sizeHint().height() if wanted else 0, 0, 0)
        self.setGridSize(QSize())  # the next one counts, also where it is as large as the last
        self._fill_rows()
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def set_tile_size(self, size: int) -> None:
        """Make the tiles larger or smaller; the current photo stays in sight."""
        self._tile_size = min(max(size, SIZES[0]), SIZES[-1])
        self._fill_rows()
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.columns.setGeometry(
            self.viewport().x(), self.frameWidth(), self.viewport().width(), self.columns.sizeHint().height()
        )
        self._fill_rows()
        super().resizeEvent(event)

    def selected(self) -> list[Photo]:
        """The selected photos in the grid's order."""
        rows = sorted(row for part in self._parts() for row in range(part.top(), part.bottom() + 1))
        return [self._photos.entries[row].photo for row in rows]

    def selected_count(self) -> int:
        """How many photos are selected."""
        return sum(part.height() for part in self._parts())

    def select(self, paths: Iterable[Path]) -> None:
        """Selects these photos and no other."""
        self.select_rows(sorted(row for row in map(self._photos.row, paths) if row >= 0))

    def selectAll(self) -> None:
        """Select all photos at once; Qt would ask for each of them."""
        if self._photos.entries:
            self.select_rows(range(len(self._photos.entries)))

    def select_rows(self, rows: Sequence[int]) -> None:
        """Selects the photos in these rows, which are in order, and no other."""
        chosen = QItemSelection()
        for first, last in [(rows[0], rows[-1])] if isinstance(rows, range) and rows else runs(rows):
            chosen.append(QItemSelectionRange(self._photos.index(first), self._photos.index(last)))
        self.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def show_photo(self, path: Path) -> None:
        """Makes the photo the current and only selected one."""
        row = self._photos.row(path)
        if row >= 0:
            index = self._photos.index(row)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.scrollTo(index)

    def _fill_rows(self) -> None:
        room = self.viewport().width() - 2  # one more would wrap for want of a pixel
        delegate = self._row if self.is_list else self._tile
        size = delegate.size_for(room, self._tile_size, self.fontMetrics())
        if size != self.gridSize():
            delegate.size = size
            self.setGridSize(size)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """Returns the region to paint anew: all of it, where Qt would look for the place of each of very many photos."""
        if sum(selection.at(number).height() for number in range(selection.count())) > _MANY:
            return QRegion(self.viewport().rect())
        return super().visualRegionForSelection(selection)

    def dataChanged(
        self, first: QModelIndex | QPersistentModelIndex, last: QModelIndex | QPersistentModelIndex, roles: Any = ()
    ) -> None:
        """All tiles have one size: of very many that changed, those in sight are painted, and none is measured."""
        if last.row() - first.row() > _MANY:
            self.viewport().update()
        else:
            super().dataChanged(first, last, roles)

    def _parts(self) -> list[QItemSelectionRange]:
        parts = self.selectionModel().selection()
        return [parts.at(number) for number in range(parts.count())]

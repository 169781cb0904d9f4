"""The grid of thumbnails."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_captioner.photos.photo import Photo, PhotoState
from desktop_captioner.ui import theme
from desktop_captioner.ui.browser.photo_model import PhotoModel, Role

CELL = QSize(170, 188)
_MARGIN, _RADIUS, _BADGE = 8, 8, 22


class _Tile(QStyledItemDelegate):
    """Draws a photo: picture, badge, and two lines of its caption."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return CELL

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        now = theme.colours()
        state: Any = option
        selected = bool(state.state & QStyle.StateFlag.State_Selected)
        focused = bool(state.state & QStyle.StateFlag.State_HasFocus)
        cell = QRect(state.rect).adjusted(3, 3, -3, -3)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(QPen(QColor(now.accent if selected or focused else now.line), 2 if selected else 1))
        painter.setBrush(QColor(now.surface))
        painter.drawRoundedRect(QRectF(cell).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS + 2, _RADIUS + 2)
        picture = cell.adjusted(_MARGIN, _MARGIN, -_MARGIN, -50)
        self._paint_picture(painter, picture, index)
        self._paint_badge(painter, picture, index.data(Role.STATE))
        self._paint_text(painter, cell.adjusted(_MARGIN + 2, cell.height() - 46, -_MARGIN, -5), index)
        painter.restore()

    def _paint_picture(self, painter: QPainter, where: QRect, index: Any) -> None:
        picture: QPixmap | None = index.data(Role.THUMBNAIL)
        path = QPainterPath()
        path.addRoundedRect(QRectF(where), _RADIUS, _RADIUS)
        painter.fillPath(path, QColor(theme.colours().sunken))
        if picture is None:
            return
        # The middle of the photo fills its place: a grid of equal pictures is quicker to look through.
        shown = where.size().scaled(picture.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (picture.width() - shown.width()) // 2, (picture.height() - shown.height()) // 2
        painter.setClipPath(path)
        painter.drawPixmap(where, picture, QRect(left, top, shown.width(), shown.height()))
        painter.setClipping(False)

    def _paint_badge(self, painter: QPainter, picture: QRect, state: PhotoState) -> None:
        sign, colour = theme.badge(state)
        if not sign:
            return
        circle = QRectF(picture.right() - _BADGE + 3, picture.top() - 3, _BADGE, _BADGE)
        painter.setPen(QPen(QColor(theme.colours().surface), 2))
        painter.setBrush(QColor(colour))
        if state is PhotoState.FAILED:  # a square, so that colour is not all that tells it
            painter.drawRoundedRect(circle, 5, 5)
        else:
            painter.drawEllipse(circle)
        painter.setPen(QColor(theme.colours().on_accent))
        font = painter.font()
        font.setBold(True)
        painter.setFont(font)
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, sign)
        font.setBold(False)
        painter.setFont(font)

    def _paint_text(self, painter: QPainter, where: QRect, index: Any) -> None:
        now = theme.colours()
        caption = index.data(Role.CAPTION)
        painter.setPen(QColor(now.text if caption else now.quiet))
        metrics = QFontMetrics(painter.font())
        text = caption or index.data(Qt.ItemDataRole.DisplayRole)
        lines = _two_lines(text.replace("\n", " "), metrics, where.width())
        for number, line in enumerate(lines):
            line_rect = QRect(
                where.left(), where.top() + number * metrics.lineSpacing(), where.width(), metrics.height()
            )
            painter.drawText(line_rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, line)


def _two_lines(text: str, metrics: QFontMetrics, width: int) -> list[str]:
    """The text on one or two lines, what is too long cut with an ellipsis."""
    if metrics.horizontalAdvance(text) <= width:
        return [text]
    words, first = text.split(" "), ""
    while words and metrics.horizontalAdvance(f"{first} {words[0]}".strip()) <= width:
        first = f"{first} {words.pop(0)}".strip()
    if not first:
        return [metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, width)]
    return [first, metrics.elidedText(" ".join(words), Qt.TextElideMode.ElideRight, width)]


class PhotoGrid(QListView):
    """Shows a PhotoModel; asks for the thumbnails of what is visible only."""

    def __init__(self, photos: PhotoModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("grid")
        self.setAccessibleName(self.tr("Photos"))
        self._photos = photos
        self.setModel(photos)
        self.setItemDelegate(_Tile(self))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(500)
        self.setSpacing(4)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setDragEnabled(True)
        self.setAcceptDrops(False)  # the window takes what is dropped
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def selected(self) -> list[Photo]:
        """The selected photos in the grid's order."""
        rows = sorted(row for part in self._parts() for row in range(part.top(), part.bottom() + 1))
        return [self._photos.entries[row].photo for row in rows]

    def selected_count(self) -> int:
        """How many photos are selected."""
        return sum(part.height() for part in self._parts())

    def select(self, paths: Iterable[Path]) -> None:
        """Selects these photos and no other."""
        chosen = QItemSelection()
        for row in map(self._photos.row, paths):
            index = self._photos.index(row)
            chosen.select(index, index)
        self.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def show_photo(self, path: Path) -> None:
        """Makes the photo the current and only selected one."""
        row = self._photos.row(path)
        if row >= 0:
            index = self._photos.index(row)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.scrollTo(index)

    def _parts(self) -> list[QItemSelectionRange]:
        parts = self.selectionModel().selection()
        return [parts.at(number) for number in range(parts.count())]

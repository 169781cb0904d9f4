"""One photo in the grid: its picture, its state, its name and its caption."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from desktop_captioner.ui import theme
from desktop_captioner.ui.browser.photo_painting import (
    broken_into_lines,
    paint_badge,
    paint_ground,
    paint_lines,
    paint_picture,
)
from desktop_captioner.ui.browser.photo_roles import Role

_MARGIN = 8
_LINES = 3  # of text: the name, and two of the caption
_GAP = 3  # between two tiles, on each side
_FLAT = 0.75  # height of a picture's place by its width


class Tile(QStyledItemDelegate):
    """Draws a photo. size: of one tile, gap and all."""

    size = QSize(180, 200)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return self.size

    def size_for(self, room: int, least: int, metrics: QFontMetrics) -> QSize:
        """The size of a tile; those of a row share its room. least: how wide it is at least."""
        width = room // max(1, room // least)
        picture = round((width - 2 * (_GAP + _MARGIN)) * _FLAT)
        return QSize(width, picture + _LINES * metrics.lineSpacing() + 2 * _GAP + 2 * _MARGIN + 6)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        state: Any = option
        cell = QRect(state.rect).adjusted(_GAP, _GAP, -_GAP, -_GAP)
        painter.save()
        paint_ground(painter, cell, option)
        text = _LINES * state.fontMetrics.lineSpacing()
        picture = cell.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN - text - 4)
        paint_picture(painter, picture, index)
        paint_badge(painter, picture.topRight() + QPoint(3, -3), index)
        self._paint_text(painter, QRect(picture.left() + 2, picture.bottom() + 5, picture.width() - 4, text), index)
        painter.restore()

    def _paint_text(self, painter: QPainter, where: QRect, index: Any) -> None:
        now = theme.colours()
        metrics = QFontMetrics(painter.font())
        name, caption = index.data(Qt.ItemDataRole.DisplayRole), index.data(Role.CAPTION)
        problem = "" if caption else index.data(Role.PROBLEM)
        shown = metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, where.width())
        paint_lines(painter, where, [shown], now.quiet)
        below = where.adjusted(0, metrics.lineSpacing(), 0, 0)
        lines = broken_into_lines(caption or problem, metrics, where.width())
        paint_lines(painter, below, lines, now.warning if problem else now.text)

"""One photo in the list: a row with columns."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from PySide6.QtCore import (
    QCoreApplication,
    QDate,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_captioner.ui import theme
from desktop_captioner.ui.browser.columns import Column, Columns
from desktop_captioner.ui.browser.photo_painting import (
    broken_into_lines,
    paint_badge,
    paint_ground,
    paint_lines,
    paint_picture,
)
from desktop_captioner.ui.browser.photo_roles import Role

translate = QCoreApplication.translate

_GAP, _MARGIN = 2, 6
_BY_TILE = 0.3  # height of a row's picture by the width of a tile
_WIDE = 4 / 3
_BADGE = 26  # pixels for the badge before the state's name


class ListRow(QStyledItemDelegate):
    """Draws a photo. size: of one row, gap and all; all rows are equally high, so that none is ever measured."""

    size = QSize(600, 60)

    def __init__(self, columns: Columns, parent: QWidget) -> None:
        super().__init__(parent)
        self._columns = columns

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return self.size

    def size_for(self, room: int, least: int, metrics: QFontMetrics) -> QSize:
        """The size of a row. least: how wide a tile would be at least."""
        inner = max(2 * metrics.lineSpacing(), round(least * _BY_TILE))
        height = inner + 2 * (_GAP + _MARGIN)
        picture = round(inner * _WIDE) + 2 * (_GAP + _MARGIN)
        if self._columns.sectionSize(Column.PHOTO) != picture:
            self._columns.resizeSection(Column.PHOTO, picture)
        return QSize(room, height)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        state: Any = option
        cell = QRect(state.rect).adjusted(_GAP, _GAP, -_GAP, -_GAP)
        painter.save()
        paint_ground(painter, cell, option)
        for column, (left, width) in self._columns.places().items():
            # All columns may be too much for the window.
            where = QRect(left, cell.top(), width, cell.height()).intersected(cell)
            where.adjust(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
            if column is Column.PHOTO:
                paint_picture(painter, where.adjusted(_GAP, 0, -_GAP, 0), index)
            elif where.width() > 0:
                self._paint_text(painter, where, column, index)
        painter.restore()

    def _paint_text(self, painter: QPainter, where: QRect, column: Column, index: Any) -> None:
        now, metrics = theme.colours(), QFontMetrics(painter.font())
        text, ink = text_of(column, index), now.text
        if column is Column.STATE:
            paint_badge(painter, QPoint(where.left() + 22, where.center().y() - 11), index)
            where = where.adjusted(_BADGE, 0, 0, 0)
        elif column is Column.CAPTION and not text:
            text, ink = index.data(Role.PROBLEM), now.warning
        elif column not in (Column.NAME, Column.CAPTION):
            ink = now.quiet
        lines = broken_into_lines(text, metrics, where.width(), max(1, where.height() // metrics.lineSpacing()))
        where = where.adjusted(0, (where.height() - len(lines) * metrics.lineSpacing()) // 2, 0, 0)
        paint_lines(painter, where, lines, ink)


def text_of(column: Column, index: Any) -> str:
    """Returns a column's text for a photo."""
    if column is Column.NAME:
        return str(index.data(Qt.ItemDataRole.DisplayRole))
    if column is Column.STATE:
        name = str(index.data(Role.STATE_NAME))
        return name[:1].upper() + name[1:]
    if column is Column.CONFIDENCE:
        confidence = index.data(Role.CONFIDENCE)
        return "" if confidence is None else translate("ListRow", "{percent}%").format(percent=round(confidence * 100))
    if column is Column.DATE:
        day = datetime.fromtimestamp(index.data(Role.PHOTO).modified / 1e9).astimezone().date()
        return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)
    role = {Column.CAPTION: Role.CAPTION, Column.ALT_TEXT: Role.ALT_TEXT}.get(column)
    return str(index.data(role)) if role else ""

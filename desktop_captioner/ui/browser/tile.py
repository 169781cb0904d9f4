"""One photo in the grid: its picture, its state, its name and its caption."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_captioner.photos.photo import PhotoState
from desktop_captioner.ui import theme
from desktop_captioner.ui.browser.photo_roles import Role

_MARGIN, _RADIUS, _BADGE = 8, 8, 22
_LINES = 3  # of text: the name, and two of the caption
_GAP = 3  # between two tiles, on each side
_FLAT = 0.75  # height of a picture's place by its width


class Tile(QStyledItemDelegate):
    """Draws a photo. size: of one tile, gap and all."""

    size = QSize(180, 200)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return self.size

    def size_for(self, width: int, metrics: QFontMetrics) -> QSize:
        """The size of a tile of this width."""
        picture = round((width - 2 * (_GAP + _MARGIN)) * _FLAT)
        return QSize(width, picture + _LINES * metrics.lineSpacing() + 2 * _GAP + 2 * _MARGIN + 6)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        now = theme.colours()
        state: Any = option
        selected = bool(state.state & QStyle.StateFlag.State_Selected)
        current = bool(state.state & QStyle.StateFlag.State_HasFocus)
        cell = QRect(state.rect).adjusted(_GAP, _GAP, -_GAP, -_GAP)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        # Selected is a ground of its own; current, where the keys act, is a ring around it.
        painter.setPen(QPen(QColor(now.accent if selected else now.line), 1))
        painter.setBrush(QColor(now.chosen if selected else now.surface))
        painter.drawRoundedRect(QRectF(cell).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS + 2, _RADIUS + 2)
        if current:
            painter.setPen(QPen(QColor(now.accent), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(cell).adjusted(1.5, 1.5, -1.5, -1.5), _RADIUS + 1, _RADIUS + 1)
        text = _LINES * state.fontMetrics.lineSpacing()
        picture = cell.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN - text - 4)
        self._paint_picture(painter, picture, index)
        self._paint_badge(painter, picture, index.data(Role.STATE))
        self._paint_text(painter, QRect(picture.left() + 2, picture.bottom() + 5, picture.width() - 4, text), index)
        painter.restore()

    def _paint_picture(self, painter: QPainter, where: QRect, index: Any) -> None:
        picture: QPixmap | None = index.data(Role.THUMBNAIL)
        path = QPainterPath()
        path.addRoundedRect(QRectF(where), _RADIUS, _RADIUS)
        painter.fillPath(path, QColor(theme.colours().sunken))
        if picture is None:
            if index.data(Role.PROBLEM):
                _paint_broken(painter, where.center())
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
        metrics = QFontMetrics(painter.font())
        name, caption = index.data(Qt.ItemDataRole.DisplayRole), index.data(Role.CAPTION)
        problem = "" if caption else index.data(Role.PROBLEM)
        lines = [(metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, where.width()), now.quiet)]
        ink = now.warning if problem else now.text
        lines += [(line, ink) for line in _two_lines((caption or problem).replace("\n", " "), metrics, where.width())]
        for number, (line, colour) in enumerate(lines):
            painter.setPen(QColor(colour))
            top = where.top() + number * metrics.lineSpacing()
            row = QRect(where.left(), top, where.width(), metrics.height())
            painter.drawText(row, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, line)


def _paint_broken(painter: QPainter, centre: QPoint) -> None:
    """A picture frame that is struck through."""
    painter.setPen(QPen(QColor(theme.colours().quiet), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    frame = QRectF(centre.x() - 22, centre.y() - 16, 44, 32)
    painter.drawRoundedRect(frame, 4, 4)
    painter.drawEllipse(QRectF(frame.left() + 8, frame.top() + 7, 7, 7))
    painter.drawLine(frame.adjusted(-5, -5, 5, 5).topLeft(), frame.adjusted(-5, -5, 5, 5).bottomRight())


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

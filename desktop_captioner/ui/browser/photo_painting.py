"""Draws the parts of tiles and rows: their ground, picture and badge, and texts on as many lines as fit."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPen, QPixmap, QPixmapCache
from PySide6.QtWidgets import QStyle

from desktop_captioner.photos.photo import PhotoState
from desktop_captioner.ui import theme
from desktop_captioner.ui.browser.photo_roles import Role

RADIUS = 8
_BADGE = 22


def paint_ground(painter: QPainter, cell: QRect, option: Any) -> None:
    """Paints a ground: selected is one of its own; current, where the keys act, a ring around it. What comes after is smooth."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    now = theme.colours()
    selected = bool(option.state & QStyle.StateFlag.State_Selected)
    painter.setPen(QPen(QColor(now.accent if selected else now.line), 1))
    painter.setBrush(QColor(now.chosen if selected else now.surface))
    painter.drawRoundedRect(QRectF(cell).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS + 2, RADIUS + 2)
    if option.state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QPen(QColor(now.accent), 3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(cell).adjusted(1.5, 1.5, -1.5, -1.5), RADIUS + 1, RADIUS + 1)


def paint_picture(painter: QPainter, where: QRect, index: Any) -> None:
    """The middle of the photo fills its place: a grid of equal pictures is quicker to look through."""
    picture: QPixmap | None = index.data(Role.THUMBNAIL)
    if picture is not None:
        fitted = _fitted(picture, where.size(), painter.device().devicePixelRatioF())
        painter.drawPixmap(where, fitted, fitted.rect())
        return
    path = QPainterPath()
    path.addRoundedRect(QRectF(where), RADIUS, RADIUS)
    painter.fillPath(path, QColor(theme.colours().sunken))
    if index.data(Role.PROBLEM):
        _paint_broken(painter, where)


def paint_badge(painter: QPainter, corner: QPoint, index: Any) -> None:
    """A badge that reaches to this upper right corner; a photo without a caption has none."""
    state: PhotoState = index.data(Role.STATE)
    sign, colour = theme.badge(state, index.data(Role.UNSURE))
    if not sign:
        return
    circle = QRectF(corner.x() - _BADGE, corner.y(), _BADGE, _BADGE)
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


def paint_lines(painter: QPainter, where: QRect, lines: list[str], colour: str) -> None:
    """Lines of text from the top on."""
    metrics = QFontMetrics(painter.font())
    painter.setPen(QColor(colour))
    for number, line in enumerate(lines):
        row = QRect(where.left(), where.top() + number * metrics.lineSpacing(), where.width(), metrics.height())
        painter.drawText(row, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, line)


def broken_into_lines(text: str, metrics: QFontMetrics, width: int, most: int = 2) -> list[str]:
    """The text on at most so many lines, what is too long cut with an ellipsis."""
    words = text.split()
    lines: list[str] = []
    while words and len(lines) < most - 1:
        line = ""
        while words and metrics.horizontalAdvance(f"{line} {words[0]}".strip()) <= width:
            line = f"{line} {words.pop(0)}".strip()
        lines.append(line or metrics.elidedText(words.pop(0), Qt.TextElideMode.ElideMiddle, width))
    if words:
        lines.append(metrics.elidedText(" ".join(words), Qt.TextElideMode.ElideRight, width))
    return lines


def _fitted(picture: QPixmap, size: QSize, ratio: float) -> QPixmap:
    """The middle of the picture with round corners, made once for a size: a grid is painted again at every step."""
    key = f"{picture.cacheKey()} {size.width()} {size.height()} {ratio}"
    fitted = QPixmap()
    if QPixmapCache.find(key, fitted):
        return fitted
    fitted = QPixmap(size * ratio)
    fitted.fill(Qt.GlobalColor.transparent)
    place = QRectF(fitted.rect())
    shown = fitted.size().scaled(picture.size(), Qt.AspectRatioMode.KeepAspectRatio)
    left, top = (picture.width() - shown.width()) // 2, (picture.height() - shown.height()) // 2
    path = QPainterPath()
    path.addRoundedRect(place, RADIUS * ratio, RADIUS * ratio)
    painter = QPainter(fitted)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setClipPath(path)
    painter.drawPixmap(place, picture, QRectF(left, top, shown.width(), shown.height()))
    painter.end()
    QPixmapCache.insert(key, fitted)
    return fitted


def _paint_broken(painter: QPainter, where: QRect) -> None:
    """A picture frame that is struck through."""
    painter.setPen(QPen(QColor(theme.colours().quiet), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    unit = min(1.0, where.height() / 64)
    frame = QRectF(0, 0, 44 * unit, 32 * unit)
    frame.moveCenter(QRectF(where).center())
    painter.drawRoundedRect(frame, 4, 4)
    painter.drawEllipse(QRectF(frame.left() + 8 * unit, frame.top() + 7 * unit, 7 * unit, 7 * unit))
    across = frame.adjusted(-5 * unit, -5 * unit, 5 * unit, 5 * unit)
    painter.drawLine(across.topLeft(), across.bottomRight())

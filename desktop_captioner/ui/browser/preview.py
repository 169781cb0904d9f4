"""The photo, large: fitted, at full size, zoomed and moved; and where the model looked."""

from __future__ import annotations

from typing import Any

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPixmap,
    QResizeEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QGraphicsPixmapItem, QGraphicsScene, QGraphicsView, QVBoxLayout, QWidget

from desktop_captioner.ui.accessible_role import set_accessible_role
from desktop_captioner.ui.spoken import spoken
from desktop_captioner.ui.wrapping import WrappedLabel

_STEP, _MOST, _LEAST = 1.25, 16.0, 0.02
_LARGEST_FIT = 2.0  # small photos are enlarged so far
_MARGIN = 14  # pixels around a fitted photo
_SHADE = 0.72  # how dark it is where the model did not look
_OVERLAY = 384  # longest edge of the overlay in pixels; it is only a few cells, made smooth


class Preview(QGraphicsView):
    """Shows one picture and, over it, a grid of attention.

    Signals ``detail_wanted()`` once for a picture, when it is seen so large that its full size is needed.
    """

    detail_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_accessible_role(self, QAccessible.Role.Graphic)
        spoken(self, lambda: self.setAccessibleName(self.tr("Preview")))
        self._scene = QGraphicsScene(self)
        self.setScene(self._scene)
        self._picture, self._overlay = QGraphicsPixmapItem(), QGraphicsPixmapItem()
        for item in (self._picture, self._overlay):
            item.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
            self._scene.addItem(item)
        self._fitted, self._actual, self._detailed = True, False, False
        self.setRenderHints(QPainter.RenderHint.SmoothPixmapTransform | QPainter.RenderHint.Antialiasing)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setAcceptDrops(False)
        self.note = WrappedLabel()
        self.note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.note.setProperty("quiet", True)
        self.note.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 16, 32, 16)
        column.addWidget(self.note)

    def show_image(self, image: QImage) -> None:
        """Shows a picture, fitted."""
        self.note.setText("")
        self._detailed = False
        self._put(image)
        self.show_attention(None)
        self.fit()

    def show_detail(self, image: QImage) -> None:
        """Takes the same picture at full size; what is seen stays where it is."""
        before = self._picture.pixmap().width()
        if not before or image.width() <= before:
            return
        centre = self.mapToScene(self.viewport().rect().center()) * (image.width() / before)
        scale = self.transform().m11() * before / image.width()
        self.show_attention(None)
        self._put(image)
        self.setTransform(QTransform.fromScale(scale, scale) if not self._actual else self._one_to_one())
        self.centerOn(centre)

    def show_note(self, text: str) -> None:
        """Shows a sentence in the place of a picture; an empty one clears the preview."""
        self._picture.setPixmap(QPixmap())
        self.show_attention(None)
        self.note.setText(text)
        self._scene.setSceneRect(QRectF())

    def show_attention(self, weights: Any | None) -> None:
        """Darkens what the model did not look at; weights: ``float32[rows, columns]``, None shows the photo as it is."""
        size = self._picture.pixmap().size()
        if weights is None or size.isEmpty():
            self._overlay.setPixmap(QPixmap())
            return
        overlay = _shade(np.asarray(weights, np.float32), size)
        self._overlay.setPixmap(overlay)
        across, down = size.width() / overlay.width(), size.height() / overlay.height()
        self._overlay.setTransform(QTransform.fromScale(across, down))

    @property
    def attention_shown(self) -> bool:
        """True while an overlay is on the photo."""
        return not self._overlay.pixmap().isNull()

    @property
    def has_picture(self) -> bool:
        """True while a photo is shown."""
        return not self._picture.pixmap().isNull()

    def fit(self) -> None:
        """The whole photo as large as there is room; a small one is enlarged a little."""
        self._fitted, self._actual = True, False
        if not self.has_picture:
            return
        area, room = self._picture.boundingRect(), self.viewport().size()
        across, down = (room.width() - 2 * _MARGIN) / area.width(), (room.height() - 2 * _MARGIN) / area.height()
        scale = max(min(across, down, _LARGEST_FIT), _LEAST)
        self.setTransform(QTransform.fromScale(scale, scale))
        self.centerOn(self._picture)
        self._after_zoom()

    def full_size(self) -> None:
        """One pixel of the photo for one of the screen."""
        self._fitted, self._actual = False, True
        self.setTransform(self._one_to_one())
        self._want_detail()
        self._after_zoom()

    def zoom(self, steps: float) -> None:
        """Larger for positive steps, smaller for negative ones."""
        factor = _STEP**steps
        if self.has_picture and _LEAST < self.transform().m11() * factor < _MOST:
            self._fitted = self._actual = False
            self.scale(factor, factor)
            if self.transform().m11() * self.devicePixelRatioF() > 1:
                self._want_detail()
            self._after_zoom()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fitted:
            self.fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.zoom(event.angleDelta().y() / 120)
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._fitted:
            self.full_size()
        else:
            self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1}.get(Qt.Key(event.key()))
        if steps is None:
            super().keyPressEvent(event)
        else:
            self.zoom(steps)

    def _put(self, image: QImage) -> None:
        self._picture.setPixmap(QPixmap.fromImage(image))
        self._scene.setSceneRect(QRectF(self._picture.boundingRect()))

    def _one_to_one(self) -> QTransform:
        scale = 1 / self.devicePixelRatioF()
        return QTransform.fromScale(scale, scale)

    def _want_detail(self) -> None:
        if self.has_picture and not self._detailed:
            self._detailed = True
            self.detail_wanted.emit()

    def _after_zoom(self) -> None:
        """A hand to move the photo only where there is something to move."""
        moves = not self._fitted and self.has_picture
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag if moves else QGraphicsView.DragMode.NoDrag)


def _shade(weights: Any, size: QSize) -> QPixmap:
    """Black, the more transparent the longer the model looked there, in the photo's proportions."""
    bright = np.sqrt(np.clip(weights / max(float(weights.max()), 1e-9), 0, 1))
    shade = np.zeros((*bright.shape, 4), np.uint8)
    shade[..., 3] = np.rint((1 - bright) * 255 * _SHADE)
    rows, columns = bright.shape
    image = QImage(shade.tobytes(), columns, rows, 4 * columns, QImage.Format.Format_RGBA8888)
    target = size.scaled(_OVERLAY, _OVERLAY, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
    smooth = Qt.TransformationMode.SmoothTransformation
    return QPixmap.fromImage(image.scaled(target, Qt.AspectRatioMode.IgnoreAspectRatio, smooth))

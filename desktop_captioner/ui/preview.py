"""The photo, large: fitted, at full size, zoomed and moved; and where the model looked."""

from __future__ import annotations

from typing import Any

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QGraphicsPixmapItem, QGraphicsScene, QGraphicsTextItem, QGraphicsView, QWidget

from desktop_captioner.ui import theme

_STEP, _MOST, _LEAST = 1.25, 16.0, 0.02
_OPACITY = 0.72


class Preview(QGraphicsView):
    """Shows one picture and, over it, a grid of attention."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Preview")
        self._scene = QGraphicsScene(self)
        self.setScene(self._scene)
        self._picture = QGraphicsPixmapItem()
        self._picture.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
        self._overlay = QGraphicsPixmapItem()
        self._overlay.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
        self._note = QGraphicsTextItem()
        for item in (self._picture, self._overlay, self._note):
            self._scene.addItem(item)
        self._fitted = True
        self.setRenderHints(QPainter.RenderHint.SmoothPixmapTransform | QPainter.RenderHint.Antialiasing)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setAcceptDrops(False)

    def show_image(self, image: QImage) -> None:
        """Shows a picture, fitted."""
        self._picture.setPixmap(QPixmap.fromImage(image))
        self._note.setPlainText("")
        self.show_attention(None)
        self._scene.setSceneRect(QRectF(self._picture.boundingRect()))
        self.fit()

    def show_note(self, text: str) -> None:
        """Shows a sentence in the place of a picture; an empty one clears the preview."""
        self._picture.setPixmap(QPixmap())
        self.show_attention(None)
        self._note.setPlainText(text)
        self._note.setDefaultTextColor(theme.colours().quiet)
        self._scene.setSceneRect(self._note.boundingRect())
        self._fitted = False
        self.resetTransform()

    def show_attention(self, weights: Any | None) -> None:
        """Darkens what the model did not look at; weights: ``float32[rows, columns]``, None shows the photo as it is."""
        size = self._picture.pixmap().size()
        if weights is None or size.isEmpty():
            self._overlay.setPixmap(QPixmap())
            return
        grid = np.asarray(weights, np.float32)
        bright = grid / max(float(grid.max()), 1e-9)
        shade = np.zeros((*grid.shape, 4), np.uint8)
        shade[..., 3] = np.rint((1 - bright) * 255 * _OPACITY)
        rows, columns = grid.shape
        image = QImage(shade.tobytes(), columns, rows, 4 * columns, QImage.Format.Format_RGBA8888)
        smooth = image.scaled(
            size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        self._overlay.setPixmap(QPixmap.fromImage(smooth))

    @property
    def attention_shown(self) -> bool:
        """True while an overlay is on the photo."""
        return not self._overlay.pixmap().isNull()

    @property
    def has_picture(self) -> bool:
        """True while a photo is shown."""
        return not self._picture.pixmap().isNull()

    def fit(self) -> None:
        """The whole photo as large as there is room; a small one at most twice its size."""
        self._fitted = True
        if not self.has_picture:
            return
        self.resetTransform()
        area, room = self._picture.boundingRect(), self.viewport().rect().adjusted(12, 12, -12, -12)
        scale = min(room.width() / area.width(), room.height() / area.height(), 2.0)
        if scale > 0:
            self.scale(scale, scale)
        self.centerOn(self._picture)

    def full_size(self) -> None:
        """One pixel of the photo for one of the screen."""
        self._fitted = False
        self.resetTransform()

    def zoom(self, steps: float) -> None:
        """Larger for positive steps, smaller for negative ones."""
        factor = _STEP**steps
        if self.has_picture and _LEAST < self.transform().m11() * factor < _MOST:
            self._fitted = False
            self.scale(factor, factor)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fitted:
            self.fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.zoom(event.angleDelta().y() / 120)

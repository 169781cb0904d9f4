"""The thumbnails in memory."""

from __future__ import annotations

from collections import OrderedDict
from pathlib import Path

from PySide6.QtGui import QImage, QPixmap

_KEPT = 600  # about 150 MB; more than fit on any screen


class Pixmaps:
    """Keeps the pictures that were painted last."""

    def __init__(self) -> None:
        self._kept: OrderedDict[Path, QPixmap] = OrderedDict()

    def get(self, path: Path) -> QPixmap | None:
        """The picture of a photo, which is about to be painted; None where there is none."""
        if path not in self._kept:
            return None
        self._kept.move_to_end(path)
        return self._kept[path]

    def put(self, path: Path, image: QImage) -> None:
        """Takes a decoded picture; those that were not painted for long go."""
        self._kept[path] = QPixmap.fromImage(image)
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)

    def clear(self) -> None:
        """Keeps none."""
        self._kept.clear()

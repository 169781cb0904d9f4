"""Pictures that were painted last stay in memory."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QImage

from desktop_captioner.ui.browser import pixmaps
from desktop_captioner.ui.browser.pixmaps import Pixmaps

IMAGE = QImage(4, 3, QImage.Format.Format_RGB32)


def test_those_that_were_not_painted_for_long_go(qapp: object, monkeypatch) -> None:
    monkeypatch.setattr(pixmaps, "_KEPT", 3)
    kept = Pixmaps()
    for number in range(3):
        kept.put(Path(f"{number}.jpg"), IMAGE)
    assert kept.get(Path("0.jpg")) is not None  # it is painted once more
    kept.put(Path("3.jpg"), IMAGE)
    assert [number for number in range(4) if kept.get(Path(f"{number}.jpg"))] == [0, 2, 3]
    kept.clear()
    assert kept.get(Path("3.jpg")) is None

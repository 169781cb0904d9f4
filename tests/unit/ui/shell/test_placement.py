"""The window lies on the screen, at the first start and later."""

from __future__ import annotations

from PySide6.QtCore import QSize

from desktop_captioner.ui.shell.placement import fitting
from tests.application import Start


def test_the_first_window_fits_on_a_small_screen(start: Start) -> None:
    size = fitting(QSize(1280, 800), QSize(1366, 728))  # 1366 × 768 with a panel
    assert size.width() == 1280
    assert size.height() < 728
    window = start().window
    room = window.screen().availableGeometry().size()
    assert window.width() <= room.width()
    assert window.height() < room.height()


def test_a_screen_at_twice_the_scale_is_large_enough(start: Start) -> None:
    least = start().window.minimumSizeHint()
    assert least.width() <= 683
    assert least.height() <= 384

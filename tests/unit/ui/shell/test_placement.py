"""The window lies on the screen, at the first start and later."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize

from desktop_captioner.settings import Settings
from desktop_captioner.ui.main_window import MainWindow
from desktop_captioner.ui.shell import placement
from tests.application import Start


def test_the_first_window_fits_on_a_small_screen(start: Start) -> None:
    window = start().window
    room = window.screen().availableGeometry().size()
    assert window.width() <= room.width()
    assert window.height() < room.height()


def test_a_screen_at_twice_the_scale_is_large_enough(start: Start) -> None:
    least = start().window.minimumSizeHint()
    assert least.width() <= 683
    assert least.height() <= 384


def test_parts_that_are_hidden_stay_hidden(start: Start) -> None:
    first = start().window
    assert not first.browser.panel.isHidden()
    for name in ("sidebar", "panel"):
        first.actions_[name].setChecked(False)
    assert first.browser.panel.isHidden()
    first.close()
    second = start().window
    assert second.browser.sidebar.isHidden()
    assert second.browser.panel.isHidden()
    second.actions_["sidebar"].trigger()
    assert not second.browser.sidebar.isHidden()


def test_a_small_first_window_is_for_photo_and_caption(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(placement, "fitting", lambda wanted, room: QSize(700, 400))
    placement.restore(window, Settings())
    assert window.browser.sidebar.isHidden()
    placement.restore(window, Settings(geometry="QUJD"))
    assert not window.browser.sidebar.isHidden()

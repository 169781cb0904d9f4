"""A window that is closed while photos are written asks first."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop_captioner.ui.main_window import MainWindow


@pytest.fixture
def saving(window: MainWindow) -> MainWindow:
    """A window that writes photos."""
    window.show()
    window.saving.busy = True
    assert not window.close()
    assert "still being saved" in window.browser.suggestions.text.text()
    return window


def finish(window: MainWindow) -> None:
    window.saving.busy = False
    window.saving.changed.emit()


def test_a_window_that_writes_nothing_closes(window: MainWindow, qtbot: QtBot) -> None:
    window.show()
    with qtbot.waitSignal(window.closing):
        assert window.close()


def test_it_waits_until_all_is_written(saving: MainWindow) -> None:
    saving.browser.suggestions.buttons[0].click()
    assert saving.isVisible()
    assert not saving.close()  # asked once is enough
    assert saving.browser.suggestions.isHidden()
    finish(saving)
    assert not saving.isVisible()


def test_it_stops_and_closes(saving: MainWindow) -> None:
    saving.browser.suggestions.buttons[1].click()
    assert not saving.isVisible()


def test_a_question_that_has_answered_itself_goes(saving: MainWindow) -> None:
    finish(saving)
    assert saving.browser.suggestions.isHidden()
    assert saving.isVisible()

"""An empty window tells what to do."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_captioner import paths
from desktop_captioner.ui.browser.welcome import Welcome


@pytest.fixture
def welcome(qtbot: QtBot) -> Welcome:
    made = Welcome(paths.icons())
    qtbot.addWidget(made)
    return made


def test_its_buttons_ask_for_photos(welcome: Welcome, qtbot: QtBot) -> None:
    with qtbot.waitSignal(welcome.open_requested):
        welcome.open_folder.click()
    with qtbot.waitSignal(welcome.samples_requested):
        welcome.samples.click()


def test_a_folder_of_before_is_offered_by_its_name(welcome: Welcome, qtbot: QtBot) -> None:
    assert welcome.again.isHidden()
    folder = Path("/photos/Mum & Dad")
    welcome.offer_folder(folder)
    assert welcome.again.text() == "Open “Mum && Dad” again"
    with qtbot.waitSignal(welcome.folder_chosen) as chosen:
        welcome.again.click()
    assert chosen.args == [folder]
    welcome.offer_folder(None)
    assert welcome.again.isHidden()


def test_it_says_why_there_is_nothing(welcome: Welcome) -> None:
    welcome.say("No photos in /empty.")
    assert welcome.note.accessibleName() == "No photos in /empty."

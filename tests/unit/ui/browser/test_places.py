"""Folders where photos usually are, and those that the user marked."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from pytestqt.qtbot import QtBot

from desktop_captioner.ui.browser import places as places_module
from desktop_captioner.ui.browser.places import Places, usual_folders


@pytest.fixture
def places(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Places:
    monkeypatch.setattr(places_module, "drives", lambda: [])
    made = Places(QIcon())
    qtbot.addWidget(made)
    return made


def titles(places: Places) -> list[str]:
    return [places.topLevelItem(row).text(0) for row in range(places.topLevelItemCount())]


def test_sections_without_a_folder_are_left_out(places: Places) -> None:
    assert titles(places)[0] == "Places"
    assert "Bookmarks" not in titles(places)
    places.show_bookmarks(["/photos/2026", "/photos/<b>"])
    assert titles(places)[-3:] == ["Bookmarks", "2026", "<b>"]
    places.show_recent([f"/{number}" for number in range(9)])
    assert titles(places)[-6:] == ["Recent", "0", "1", "2", "3", "4"]


def test_a_folder_is_opened_by_key_and_a_heading_is_not(places: Places, qtbot: QtBot) -> None:
    places.show_bookmarks(["/photos/2026"])
    places.setCurrentItem(places.topLevelItem(places.topLevelItemCount() - 1))
    with qtbot.waitSignal(places.folder_chosen) as chosen:
        qtbot.keyClick(places, Qt.Key.Key_Space)
    assert chosen.args == [Path("/photos/2026")]
    places.setCurrentItem(places.topLevelItem(0))
    with qtbot.assertNotEmitted(places.folder_chosen):
        qtbot.keyClick(places, Qt.Key.Key_Return)


def test_a_menu_adds_and_removes_a_bookmark(places: Places) -> None:
    asked: list[tuple[Path, bool]] = []
    places.bookmarked.connect(lambda folder, wanted: asked.append((folder, wanted)))
    places.show_bookmarks(["/photos/2026"])
    for folder, text in (("/photos/2026", "Remove from Bookmarks"), ("/photos/2025", "Add to Bookmarks")):
        action = places.menu_for(Path(folder)).actions()[1]
        assert action.text() == text
        action.trigger()
    assert asked == [(Path("/photos/2026"), False), (Path("/photos/2025"), True)]


def test_usual_folders_are_there_and_come_once() -> None:
    found = usual_folders()
    assert len(set(found)) == len(found)
    assert all(folder.is_dir() for folder in found)

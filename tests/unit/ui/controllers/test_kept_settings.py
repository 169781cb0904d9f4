"""What the user does is kept at once."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_captioner import paths, settings
from desktop_captioner.settings import Settings
from desktop_captioner.ui.controllers.kept_settings import KeptSettings
from desktop_captioner.ui.main_window import MainWindow


@pytest.fixture
def kept(window: MainWindow, tmp_path: Path) -> KeptSettings:
    return KeptSettings(window, tmp_path / "settings.json", Settings())


def stored(kept: KeptSettings, tmp_path: Path) -> Settings:
    kept.wait()
    return settings.load(tmp_path / "settings.json")


def test_folders_are_remembered_the_last_one_first_and_not_the_samples(kept: KeptSettings, tmp_path: Path) -> None:
    for folder in (tmp_path / "a", tmp_path / "b", tmp_path / "a", paths.samples()):
        kept.on_opened((folder,))
    assert stored(kept, tmp_path).recent == (str(tmp_path / "a"), str(tmp_path / "b"))


def test_a_bookmark_comes_and_goes(kept: KeptSettings, window: MainWindow, tmp_path: Path) -> None:
    window.bookmarked.emit(tmp_path, True)
    window.bookmarked.emit(tmp_path, True)
    assert stored(kept, tmp_path).bookmarks == (str(tmp_path),)
    assert tmp_path in window.browser.sidebar.places.folders()
    window.bookmarked.emit(tmp_path, False)
    assert stored(kept, tmp_path).bookmarks == ()


def test_only_what_concerns_the_model_loads_it_anew(kept: KeptSettings, tmp_path: Path, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(kept.model_changed):
        kept.on_changed(replace(kept.now, iptc="always"))
    with qtbot.waitSignal(kept.model_changed):
        kept.on_changed(replace(kept.now, beams=5))
    with qtbot.waitSignal(kept.language_changed) as changed:
        kept.on_changed(replace(kept.now, language="de"))
    assert changed.args == ["de"]
    assert (stored(kept, tmp_path).iptc, stored(kept, tmp_path).beams) == ("always", 5)


def test_preferences_do_not_undo_what_was_kept_meanwhile(kept: KeptSettings, tmp_path: Path) -> None:
    kept.on_opened((tmp_path,))
    kept.on_changed(Settings(beams=1))  # as the dialog knew it when it was opened
    assert (stored(kept, tmp_path).beams, stored(kept, tmp_path).recent) == (1, (str(tmp_path),))


def test_where_the_window_lay_is_kept_when_it_closes(kept: KeptSettings, window: MainWindow, tmp_path: Path) -> None:
    window.grid.set_tile_size(240)
    kept.on_closing()
    assert stored(kept, tmp_path).tile_size == 240
    assert stored(kept, tmp_path).geometry


def test_nobody_waits_for_the_disk_until_the_end(kept: KeptSettings, tmp_path: Path, monkeypatch) -> None:
    free, real = threading.Event(), settings.save

    def slow(changed: Settings, path: Path) -> None:
        free.wait(10)
        real(changed, path)

    monkeypatch.setattr(settings, "save", slow)
    kept.on_opened((tmp_path / "a",))
    kept.on_opened((tmp_path / "b",))
    assert not (tmp_path / "settings.json").exists()
    free.set()
    kept.on_closing()
    assert settings.load(tmp_path / "settings.json").recent == (str(tmp_path / "b"), str(tmp_path / "a"))

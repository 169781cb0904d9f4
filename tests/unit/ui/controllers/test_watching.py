"""A folder that another program changes meanwhile."""

from __future__ import annotations

from pathlib import Path

from PIL import Image
from PySide6.QtCore import QFileSystemWatcher
from pytestqt.qtbot import QtBot

from desktop_captioner.ui.controllers import watching
from desktop_captioner.ui.controllers.watching import Watching
from tests.application import Application, Start, open_paths, show
from tests.conftest import WAIT


def names(program: Application) -> list[str]:
    return [each.photo.path.stem for each in program.window.photos.entries]


def test_new_removed_and_renamed_photos_appear_as_they_are(
    qtbot: QtBot, program: Application, photo_folder: Path
) -> None:
    program.window.watching.blockSignals(False)
    show(program, "photo5.jpg")
    program.window.panel.text.setPlainText("Mine.")
    Image.new("RGB", (64, 48)).save(photo_folder / "photo10.jpg")
    (photo_folder / "photo1.jpg").unlink()
    (photo_folder / "photo2.jpg").rename(photo_folder / "photo11.jpg")
    expected = [f"photo{number}" for number in range(3, 12)]
    qtbot.waitUntil(lambda: names(program) == expected and not program.window.opening, timeout=WAIT)
    assert program.window.panel.name.text() == "photo5.jpg"  # the place and what was written are kept
    assert program.window.panel.text.toPlainText() == "Mine."


def test_every_open_folder_is_watched_and_the_first_again_after_a_search(
    qtbot: QtBot, program: Application, photo_folder: Path, tmp_path: Path
) -> None:
    window = program.window
    window.watching.blockSignals(False)
    added = tmp_path / "more"
    added.mkdir()
    Image.new("RGB", (64, 48)).save(added / "extra1.jpg")
    open_paths(qtbot, program, lambda: window.add([added]))
    assert window.open_paths.folder is None  # two are open
    assert window.windowTitle() == "Desktop Captioner"
    (photo_folder / "photo1.jpg").unlink()
    qtbot.waitUntil(lambda: len(names(program)) == 9 and not window.opening, timeout=WAIT)
    window.finding.bar.setText("nothing has this")
    qtbot.waitUntil(lambda: not names(program) and not window.opening, timeout=WAIT)
    window.finding.bar.clear()
    qtbot.waitUntil(lambda: len(names(program)) == 9 and not window.opening, timeout=WAIT)
    (added / "extra1.jpg").unlink()
    qtbot.waitUntil(lambda: len(names(program)) == 8 and not window.opening, timeout=WAIT)


def test_a_photo_that_is_written_over_where_it_lies_appears_as_it_is(
    qtbot: QtBot, program: Application, photo_folder: Path
) -> None:
    program.window.watching.blockSignals(False)
    path = photo_folder / "photo3.jpg"
    before = program.window.photos.entry(path).photo
    Image.new("RGB", (32, 24), "white").save(photo_folder / "other.png")
    qtbot.waitUntil(lambda: "other" in names(program) and not program.window.opening, timeout=WAIT)
    path.write_bytes((photo_folder / "other.png").read_bytes())
    qtbot.waitUntil(lambda: program.window.photos.entry(path).photo != before, timeout=WAIT)


def test_folders_below_are_watched_where_they_are_looked_through(
    qtbot: QtBot, program: Application, photo_folder: Path
) -> None:
    window = program.window
    window.watching.blockSignals(False)
    below = photo_folder / "below"
    below.mkdir()
    Image.new("RGB", (64, 48)).save(below / "deep1.jpg")
    open_paths(qtbot, program, window.actions_["recursive"].trigger)
    assert "deep1" in names(program)
    Image.new("RGB", (64, 48)).save(below / "deep2.jpg")
    qtbot.waitUntil(lambda: "deep2" in names(program) and not window.opening, timeout=WAIT)


def test_failures_are_not_forgotten_unasked(qtbot: QtBot, start: Start, photo_folder: Path) -> None:
    program = start(photo_folder, photo_folder / "nowhere.jpg")
    program.window.watching.blockSignals(False)
    assert program.window.failures.count() == 1
    (photo_folder / "photo1.jpg").unlink()
    suggestions = program.window.browser.suggestions
    qtbot.waitUntil(lambda: "has changed" in suggestions.text.text(), timeout=WAIT)
    assert len(names(program)) == 9
    suggestions.accept.click()
    qtbot.waitUntil(lambda: len(names(program)) == 8, timeout=WAIT)


def test_many_photos_are_watched_a_few_at_a_time_and_those_that_stay_without_a_gap(
    qtbot: QtBot, tmp_path: Path, monkeypatch
) -> None:
    monkeypatch.setattr(watching, "_AT_ONCE", 3)
    photos = [tmp_path / f"{number}.jpg" for number in range(10)]
    for photo in photos:
        photo.write_bytes(b"x")
    watched = Watching(lambda: False, lambda: False)
    watcher = watched.findChild(QFileSystemWatcher)
    watched.watch([tmp_path], photos)
    assert len(watcher.directories() + watcher.files()) == 3
    qtbot.waitUntil(lambda: len(watcher.files()) == 10, timeout=WAIT)
    watched.watch([tmp_path], photos[5:])
    assert sorted(watcher.files()) == list(map(str, photos[5:]))
    assert watcher.directories() == [str(tmp_path)]
    watched.watch([])
    assert watcher.directories() + watcher.files() == []

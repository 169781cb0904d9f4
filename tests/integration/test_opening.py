"""Photos get into the window by every door."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_captioner import paths
from desktop_captioner.app import Application
from desktop_captioner.ui.browser.welcome import Welcome
from tests.application import Start, caption_all, entry, open_paths, show


def drop(target: QWidget, paths: list[Path]) -> None:
    """Drops files on a widget, as Qt would: up through its parents to the first that takes drops."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    widget = target
    while not widget.acceptDrops():
        widget = widget.parentWidget()
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, left, none)
    QApplication.sendEvent(widget, entering)
    assert entering.isAccepted()
    QApplication.sendEvent(widget, QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, left, none))


def names(program: Application) -> list[str]:
    return [each.photo.path.name for each in program.window.photos.entries]


def test_an_empty_window_tells_what_to_do(start: Start) -> None:
    window = start().window
    assert window.browser.welcome.isVisible()
    assert not any(window.actions_[name].isEnabled() for name in ("caption_folder", "export_csv", "cancel", "reload"))


def test_files_and_folders_are_taken_wherever_they_are_dropped(qtbot: QtBot, start: Start, photo_folder: Path) -> None:
    program = start()
    window, browser = program.window, program.window.browser
    for target in (window, browser.tree.viewport(), browser.grid.viewport(), browser.preview.viewport(), browser.panel.viewport(),
                   browser.panel.text.viewport(), window.status, browser.welcome):  # fmt: skip
        open_paths(qtbot, program, lambda target=target: drop(target, [photo_folder]))
        assert len(names(program)) == 9
        assert browser.panel.text.toPlainText() == ""
    some = [photo_folder / "photo3.jpg", photo_folder / "photo1.jpg"]
    open_paths(qtbot, program, lambda: drop(window, some))
    assert names(program) == ["photo3.jpg", "photo1.jpg"]


def test_photos_come_in_the_order_that_people_count(program: Application, photo_folder: Path) -> None:
    assert names(program) == [f"photo{number}.jpg" for number in range(1, 10)]
    assert program.window.status.count.text() == "9 photos"
    assert photo_folder.name in program.window.windowTitle()
    assert program.window.panel.path == photo_folder / "photo1.jpg"


def test_a_folder_without_photos_is_told(start: Start, tmp_path: Path) -> None:
    (tmp_path / "bare").mkdir()
    window = start(tmp_path / "bare").window
    assert window.browser.welcome.isVisible()
    assert "No photos" in window.browser.welcome.note.text()


@pytest.mark.parametrize("places", ["/a folder <b>of</b> photos" * 50, "x" * 1000, "/nowhere" * 150])
def test_a_long_sentence_does_not_widen_the_window(start: Start, qtbot: QtBot, places: str) -> None:
    window = start().window
    width = window.minimumSizeHint().width()
    window.browser.welcome.say(f"No photos in {places}.")
    assert window.minimumSizeHint().width() == width
    welcome = Welcome(paths.icons())  # alone, where no window says how large it is
    qtbot.addWidget(welcome)
    welcome.say(f"No photos in {places}.")
    assert welcome.note.textFormat() is Qt.TextFormat.PlainText
    welcome.resize(500, 900)
    welcome.show()
    needed = welcome.note.heightForWidth(welcome.note.width())
    assert welcome.note.height() >= needed > 5 * welcome.note.fontMetrics().height()


def test_what_is_not_there_is_listed(start: Start, tmp_path: Path, photo_folder: Path) -> None:
    window = start(tmp_path / "nowhere", photo_folder).window
    assert len(window.photos.entries) == 9
    assert "1 failed" in window.status.run.failures.text()
    assert window.status.run.failures.isVisible()


def test_captions_and_edits_survive_reload_other_folders_and_added_photos(
    qtbot: QtBot, start: Start, photo_folder: Path, tmp_path: Path
) -> None:
    program = start(photo_folder / "photo1.jpg", photo_folder / "photo2.jpg")
    window = program.window
    caption_all(qtbot, program)
    show(program, "photo2.jpg")
    window.panel.text.setPlainText("Mine.")
    open_paths(qtbot, program, window.actions_["reload"].trigger)
    assert [each.text for each in window.photos.entries] == ["A red square.", "Mine."]
    (tmp_path / "other").mkdir()
    open_paths(qtbot, program, lambda: window.open([tmp_path / "other"]))
    assert names(program) == []
    open_paths(qtbot, program, lambda: window.open([photo_folder / "photo1.jpg", photo_folder / "photo2.jpg"]))
    open_paths(qtbot, program, lambda: window.add([photo_folder / "photo3.jpg"]))
    assert [each.text for each in window.photos.entries] == ["A red square.", "Mine.", ""]


def test_a_photo_that_changed_on_disk_loses_the_models_words_not_ones_own(
    qtbot: QtBot, program: Application, photo_folder: Path
) -> None:
    caption_all(qtbot, program)
    show(program, "photo2.jpg")
    program.window.panel.text.setPlainText("Mine.")
    for name in ("photo1.jpg", "photo2.jpg"):
        (photo_folder / name).write_bytes((photo_folder / "photo9.jpg").read_bytes() + b" ")
    open_paths(qtbot, program, program.window.actions_["reload"].trigger)
    assert entry(program, "photo1.jpg").text == ""
    assert entry(program, "photo2.jpg").text == "Mine."


def test_subfolders_are_opened_when_asked_for(qtbot: QtBot, program: Application, photo_folder: Path) -> None:
    (photo_folder / "deep").mkdir()
    (photo_folder / "photo9.jpg").rename(photo_folder / "deep" / "photo9.jpg")
    open_paths(qtbot, program, program.window.actions_["reload"].trigger)
    assert len(names(program)) == 8
    program.window.actions_["recursive"].setChecked(True)
    open_paths(qtbot, program, program.window.actions_["reload"].trigger)
    assert len(names(program)) == 9


def test_the_samples_are_offered_to_be_captioned(qtbot: QtBot, start: Start) -> None:
    program = start()
    open_paths(qtbot, program, program.window.actions_["open_samples"].trigger)
    suggestions = program.window.browser.suggestions
    assert suggestions.isVisible()
    assert suggestions.text.accessibleName().startswith("These are sample photos.")
    suggestions.accept.click()
    assert not suggestions.isVisible()
    qtbot.waitUntil(lambda: not program.window.running, timeout=20_000)
    assert all(each.text for each in program.window.photos.entries)
    assert not suggestions.isVisible()


def test_the_window_remembers_its_place_but_does_not_reopen_the_folder(start: Start, photo_folder: Path) -> None:
    first = start(photo_folder)
    first.window.resize(760, 560)  # within the screen of the offscreen platform
    first.window.browser.setSizes([150, 300, 310])
    sizes = first.window.browser.sizes()
    first.window.close()
    second = start()
    assert second.window.browser.sizes() == sizes
    assert names(second) == []
    assert second.settings.recent == (str(photo_folder),)


def test_recent_folders_are_offered_again(qtbot: QtBot, start: Start, photo_folder: Path, tmp_path: Path) -> None:
    other = tmp_path / "R&D"
    other.mkdir()
    program = start(photo_folder)
    open_paths(qtbot, program, lambda: program.window.open([other]))
    menu = program.window.actions_.recent
    assert [action.text() for action in menu.actions()] == [str(other).replace("&", "&&"), str(photo_folder)]
    open_paths(qtbot, program, menu.actions()[1].trigger)
    assert len(program.window.photos.entries) == 9

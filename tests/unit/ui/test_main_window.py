"""The window tells what it is told, and asks for what it cannot do."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop_captioner import NAME
from desktop_captioner.operations.import_plan import ImportPlan
from desktop_captioner.photos.photo import Photo, PhotoError
from desktop_captioner.sentence import Sentence
from desktop_captioner.ui.dialogs.import_dialog import ImportDialog
from desktop_captioner.ui.main_window import MainWindow


def test_a_folder_without_photos_is_told_with_its_reason(window: MainWindow, tmp_path: Path) -> None:
    window.begin_opening([tmp_path], adding=False)
    window.on_opened((tmp_path,))
    assert window.browser.welcome.note.accessibleName() == f"No photos in {tmp_path}."
    window.begin_opening([tmp_path / "gone"], adding=False)
    window.on_missed(PhotoError(tmp_path / "gone", Sentence("There is no such file.")))
    window.on_opened(())
    assert window.browser.welcome.note.accessibleName() == "There is no such file."
    assert window.status.message.text().endswith("There is no such file.")


def test_the_title_names_the_folder(window: MainWindow, tmp_path: Path) -> None:
    assert window.windowTitle() == NAME
    window.begin_opening([tmp_path], adding=False)
    window.browser.add([Photo(tmp_path / "a.jpg", 1, 1)])
    window.on_opened((tmp_path,))
    assert window.windowTitle() == f"{tmp_path.name} — {NAME}"


def test_a_bookmark_is_asked_for_where_a_folder_is_open(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(window.bookmarked):
        window.actions_["bookmark"].trigger()
    window.begin_opening([tmp_path], adding=False)
    window.on_opened((tmp_path,))
    with qtbot.waitSignal(window.bookmarked) as asked:
        window.actions_["bookmark"].trigger()
    assert asked.args == [tmp_path, True]


def test_a_damaged_library_is_asked_about_and_another_problem_is_told(window: MainWindow) -> None:
    window.on_library_problem("The library is locked.", damaged=False)
    assert window.status.message.text() == "The library is locked."
    assert window.browser.suggestions.isHidden()
    window.on_library_problem("The library is damaged.", damaged=True)
    assert window.browser.suggestions.text.text() == "The library is damaged."


def test_what_a_table_would_do_is_shown_first(window: MainWindow) -> None:
    window.on_planned(None, ImportPlan([], [], []))
    (dialog,) = window.findChildren(ImportDialog)
    dialog.close()


def test_folders_are_asked_for_with_or_without_what_is_in_them(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.add_requested) as asked:
        window.add([Path("a")])
    assert asked.args == [[Path("a")], False]
    window.actions_["recursive"].setChecked(True)
    with qtbot.waitSignal(window.open_requested) as asked:
        window.open([Path("a")])
    assert asked.args == [[Path("a")], True]

"""The panel takes any name and any text without being cut off."""

from __future__ import annotations

from pathlib import Path

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QIcon
from pytestqt.qtbot import QtBot

from desktop_captioner.app import Application
from desktop_captioner.photos.annotation import Annotation
from desktop_captioner.photos.decode import NO_END
from desktop_captioner.photos.photo import Photo
from desktop_captioner.ui.browser.photo_entry import PhotoEntry
from desktop_captioner.ui.caption_panel.caption_panel import CaptionPanel
from tests.application import Start, show, wait_for_end
from tests.conftest import WAIT, FakeCaptioner

NAME = "PXL_20240512_143055123.PORTRAIT-01.COVER_BURST20240512143055_edited_for_the_album_of_summer~2.jpg"


def test_a_phones_file_name_does_not_cut_off_the_panel(qtbot: QtBot, start: Start, photo_folder: Path) -> None:
    Image.new("RGB", (64, 48)).save(photo_folder / NAME)
    program = start(photo_folder)
    show(program, NAME)
    panel = program.window.panel
    program.window.browser.setSizes([150, 400, 250])
    qtbot.waitUntil(lambda: panel.widget().width() <= panel.viewport().width(), timeout=WAIT)
    assert panel.name.height() >= 2 * panel.name.fontMetrics().height()
    assert QAccessible.queryAccessibleInterface(panel.name).text(QAccessible.Text.Name) == NAME


def test_esc_leaves_the_caption_and_not_the_run(qtbot: QtBot, program: Application, captioner: FakeCaptioner) -> None:
    window = program.window
    captioner.open.clear()
    window.actions_["caption_folder"].trigger()
    window.activateWindow()
    show(program, "photo9.jpg")
    window.panel.text.setFocus()
    qtbot.waitUntil(window.panel.text.hasFocus, timeout=WAIT)
    qtbot.keyClick(window.panel.text, Qt.Key.Key_Escape)
    assert window.grid.hasFocus()
    captioner.open.set()
    wait_for_end(qtbot, program)
    assert all(each.text for each in window.photos.entries)


def test_a_photo_without_its_end_has_a_caption_and_a_note(qtbot: QtBot, start: Start, photo_folder: Path) -> None:
    path = photo_folder / "photo1.jpg"
    Image.effect_noise((64, 48), 50).save(path, progressive=True)
    path.write_bytes(path.read_bytes()[:-2])
    program = start(photo_folder)
    entry = show(program, path.name)
    program.window.actions_["caption_folder"].trigger()
    wait_for_end(qtbot, program)
    assert entry.text
    qtbot.waitUntil(lambda: program.window.panel.problem.accessibleName() == NO_END, timeout=WAIT)
    show(program, "photo2.jpg")
    qtbot.waitUntil(lambda: program.window.panel.problem.text() == "", timeout=WAIT)


def test_a_space_at_the_end_is_no_other_caption(qtbot: QtBot) -> None:
    panel = CaptionPanel(QIcon())
    qtbot.addWidget(panel)
    entry = PhotoEntry(Photo(Path("a.jpg"), 1, 1))
    for typed, said in (("A dog. ", ""), ("A cat.", "In the photo now: A dog.")):
        entry.annotation = Annotation(edited=typed, found="A dog.")
        panel.show_entry(entry)
        assert panel.existing.accessibleName() == said

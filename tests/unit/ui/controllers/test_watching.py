"""A folder that another program changes meanwhile."""

from __future__ import annotations

from pathlib import Path

from PIL import Image
from pytestqt.qtbot import QtBot

from tests.application import Application, Start, show
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


def test_failures_are_not_forgotten_unasked(qtbot: QtBot, start: Start, photo_folder: Path) -> None:
    program = start(photo_folder, photo_folder / "nowhere.jpg")
    program.window.watching.blockSignals(False)
    assert program.window.failures.count() == 1
    (photo_folder / "photo1.jpg").unlink()
    offer = program.window.browser.offer
    qtbot.waitUntil(lambda: "has changed" in offer.text.text(), timeout=WAIT)
    assert len(names(program)) == 9
    offer.accept.click()
    qtbot.waitUntil(lambda: len(names(program)) == 8, timeout=WAIT)

"""The models' page, in the whole program."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from desktop_captioner import paths
from desktop_captioner.app import Application
from desktop_captioner.captioning.bundle import ModelError
from desktop_captioner.photos.photo import PhotoState
from desktop_captioner.sentence import Sentence
from desktop_captioner.ui.dialogs.compare_captions import CompareDialog
from desktop_captioner.ui.dialogs.models import ModelsDialog
from tests.application import entry
from tests.conftest import WAIT, FakeCaptioner

LONG = 6 * WAIT  # models are read and copied


@pytest.fixture
def source(tmp_path: Path) -> Path:
    folder = tmp_path / "other model"
    shutil.copytree(paths.model(), folder)
    config = json.loads((folder / "config.json").read_text())
    (folder / "config.json").write_text(json.dumps(config | {"name": "other"}))
    return folder


def page(qtbot: QtBot, program: Application) -> ModelsDialog:
    """Opens the page and waits until the models are listed."""
    program.window.actions_["models"].trigger()
    dialog = program.window.findChild(ModelsDialog)
    qtbot.waitUntil(lambda: dialog.table.topLevelItemCount() == 1, timeout=LONG)
    return dialog


def drop(dialog: ModelsDialog, folder: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(folder))])
    dialog.dropEvent(
        QDropEvent(
            QPointF(QPoint(5, 5)), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0)
        )
    )


def test_a_model_is_dropped_in_chosen_and_removed(
    qtbot: QtBot, program: Application, source: Path, tmp_path: Path
) -> None:
    dialog = page(qtbot, program)
    table = dialog.table
    assert table.topLevelItem(0).text(0) == "inception-transformer, in use"
    assert not dialog.remove.isEnabled()
    drop(dialog, tmp_path / "settings")
    qtbot.waitUntil(lambda: "There is no model in" in dialog.note.accessibleName(), timeout=LONG)
    drop(dialog, source)
    qtbot.waitUntil(lambda: table.topLevelItemCount() == 2, timeout=LONG)
    assert "was added" in dialog.note.accessibleName()
    table.setCurrentItem(table.topLevelItem(1))
    reloaded = []
    program._kept.model_changed.connect(lambda: reloaded.append(program.settings.model))
    dialog.use.click()
    key = program.settings.model
    assert reloaded == [key]
    assert (tmp_path / "models" / key).is_dir()
    assert table.topLevelItem(1).text(0) == "other, in use"
    table.setCurrentItem(table.topLevelItem(1))
    dialog.remove.click()
    asked = dialog.findChild(QMessageBox)
    assert "other" in asked.text()
    next(button for button in asked.buttons() if button.text() == "Delete").click()
    qtbot.waitUntil(lambda: table.topLevelItemCount() == 1, timeout=LONG)
    assert program.settings.model == ""
    assert list((tmp_path / "models").iterdir()) == []
    dialog.close()


def test_captions_of_two_models_are_compared_and_taken(
    qtbot: QtBot, program: Application, source: Path, photo_folder: Path
) -> None:
    def load(folder: Path, device: str, beams: int, says_person: bool) -> FakeCaptioner:
        return FakeCaptioner()

    program.workers.models._load = load
    window = program.window
    window.grid.select([photo_folder / "photo1.jpg", photo_folder / "photo2.jpg"])
    dialog = page(qtbot, program)
    drop(dialog, source)
    qtbot.waitUntil(lambda: dialog.table.topLevelItemCount() == 2, timeout=LONG)
    dialog.table.setCurrentItem(dialog.table.topLevelItem(1))
    dialog.compare.click()
    compared = dialog.findChild(CompareDialog)
    qtbot.waitUntil(lambda: compared.note.accessibleName().startswith("Select the better"), timeout=WAIT)
    table = compared.table
    assert [table.item(0, column).text() for column in range(3)] == ["photo1.jpg", *["A red square. (75%)"] * 2]
    qtbot.waitUntil(lambda: not compared.unseen, timeout=WAIT)
    assert not table.item(1, 0).icon().isNull()  # whoever judges sees the photo
    assert "photos/s" in table.horizontalHeaderItem(1).text()
    assert not compared.use.isEnabled()
    for row in (0, 1):
        table.item(row, 2).setSelected(True)
    compared.use.click()
    assert entry(program, "photo1.jpg").edited == entry(program, "photo2.jpg").edited == "A red square."
    window.browser.undo_step()
    assert entry(program, "photo1.jpg").state is PhotoState.EMPTY
    assert entry(program, "photo2.jpg").edited is None
    compared.close()
    dialog.close()


def test_a_model_that_cannot_be_loaded_ends_the_comparison_with_its_sentence(
    qtbot: QtBot, program: Application, source: Path
) -> None:
    def load(folder: Path, device: str, beams: int, says_person: bool) -> FakeCaptioner:
        raise ModelError(Sentence("There is not enough memory to caption even one photo."))

    program.workers.models._load = load
    dialog = page(qtbot, program)
    drop(dialog, source)
    qtbot.waitUntil(lambda: dialog.table.topLevelItemCount() == 2, timeout=LONG)
    dialog.table.selectAll()
    dialog.compare.click()
    compared = dialog.findChild(CompareDialog)
    qtbot.waitUntil(
        lambda: compared.note.accessibleName() == "There is not enough memory to caption even one photo.", timeout=WAIT
    )
    compared.close()
    dialog.close()


def test_without_photos_nothing_can_be_compared(qtbot: QtBot, program: Application) -> None:
    program.window.grid.clearSelection()
    dialog = page(qtbot, program)
    dialog.table.selectAll()
    assert not dialog.compare.isEnabled()
    dialog.close()

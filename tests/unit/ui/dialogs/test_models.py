"""Models to choose, add, remove and compare."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_captioner.operations.models import SCORES, InstalledModel
from desktop_captioner.sentence import Sentence
from desktop_captioner.ui.dialogs.models import ModelsDialog

SHIPPED = InstalledModel("", Path("/shipped"), "Shipped", "2.0", "Shipped 2.0", scores={SCORES[0]: 0.3456})
OWN = InstalledModel("own", Path("/own"), "Own", "1", "Own 1")
BROKEN = InstalledModel("broken", Path("/broken"), "broken", problem=Sentence("It is damaged."))


@pytest.fixture
def dialog(qtbot: QtBot) -> ModelsDialog:
    made = ModelsDialog("", photos=2)
    qtbot.addWidget(made)
    made.on_listed([SHIPPED, OWN, BROKEN])
    return made


def choose(dialog: ModelsDialog, *rows: int) -> None:
    dialog.table.clearSelection()
    for row in rows:
        dialog.table.topLevelItem(row).setSelected(True)


def possible(dialog: ModelsDialog) -> tuple[bool, bool, bool]:
    return dialog.use.isEnabled(), dialog.remove.isEnabled(), dialog.compare.isEnabled()


def test_the_one_in_use_is_marked_and_a_broken_one_says_so(dialog: ModelsDialog) -> None:
    names = [dialog.table.topLevelItem(row).text(0) for row in range(3)]
    assert names == ["Shipped, in use", "Own", "broken, cannot be used"]
    assert dialog.table.topLevelItem(0).text(2) == "0.346"
    assert dialog.table.topLevelItem(1).text(2) == "—"
    choose(dialog, 2)
    assert dialog.note.accessibleName() == "It is damaged."


def test_what_can_be_done_depends_on_what_is_chosen(dialog: ModelsDialog) -> None:
    assert possible(dialog) == (False, False, False)
    choose(dialog, 0)
    assert possible(dialog) == (False, False, False)
    choose(dialog, 1)
    assert possible(dialog) == (True, True, True)
    choose(dialog, 2)
    assert possible(dialog) == (False, True, False)
    choose(dialog, 0, 1)
    assert possible(dialog) == (False, False, True)


def test_another_model_is_used_and_compared(dialog: ModelsDialog, qtbot: QtBot) -> None:
    choose(dialog, 1)
    with qtbot.waitSignal(dialog.compare_requested) as compared:
        dialog.compare.click()
    assert compared.args == [[SHIPPED, OWN]]
    with qtbot.waitSignal(dialog.use_requested) as used:
        dialog.use.click()
    assert used.args == [OWN]
    dialog.show_in_use("own")
    assert dialog.table.topLevelItem(1).text(0) == "Own, in use"
    assert not dialog.use.isEnabled()


def test_without_photos_nothing_is_compared(qtbot: QtBot) -> None:
    dialog = ModelsDialog("", photos=0)
    qtbot.addWidget(dialog)
    dialog.on_listed([SHIPPED, OWN])
    choose(dialog, 1)
    assert not dialog.compare.isEnabled()
    assert "Select photos" in dialog.note.accessibleName()

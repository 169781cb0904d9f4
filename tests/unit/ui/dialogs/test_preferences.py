"""What is chosen in Preferences is how captions are saved, and any screen has room for it."""

from __future__ import annotations

from dataclasses import asdict, replace

import pytest
from PySide6.QtWidgets import QLabel, QScrollArea
from pytestqt.qtbot import QtBot

from desktop_captioner.metadata.request import WritePolicy
from desktop_captioner.settings import Settings
from desktop_captioner.ui.controllers.saving import write_policy
from desktop_captioner.ui.dialogs.preferences import SettingsDialog


def test_switches_reach_the_writer(qtbot: QtBot) -> None:
    dialog = SettingsDialog(Settings())
    qtbot.addWidget(dialog)
    for name in asdict(WritePolicy()).keys() & dialog.switches.keys():
        switch = dialog.switches[name]
        before = write_policy(dialog.settings)
        assert getattr(before, name) is switch.isChecked()
        with qtbot.waitSignal(dialog.changed) as told:
            switch.toggle()
        assert write_policy(told.args[0]) == replace(before, **{name: switch.isChecked()})


@pytest.mark.parametrize(
    "name", sorted(name for name, value in asdict(WritePolicy()).items() if value in (True, False))
)
def test_every_choice_of_the_writer_has_a_switch(qtbot: QtBot, name: str) -> None:
    dialog = SettingsDialog(Settings())
    qtbot.addWidget(dialog)
    assert dialog.switches[name].isChecked() is getattr(WritePolicy(), name)


def test_a_small_screen_has_room_for_them_and_no_note_is_cut_off(qtbot: QtBot) -> None:
    dialog = SettingsDialog(Settings())
    qtbot.addWidget(dialog)
    assert dialog.minimumSizeHint().height() < 336  # of 768 pixels at twice the scale, without frame and panel
    dialog.show()
    page = next(each for each in dialog.findChildren(QScrollArea) if each.isVisible())
    for label in page.findChildren(QLabel):
        assert label.height() >= label.heightForWidth(label.width())
    dialog.resize(dialog.width(), dialog.minimumSizeHint().height())
    qtbot.waitUntil(lambda: page.verticalScrollBar().maximum() > 0)
    assert dialog.rect().contains(dialog._buttons.geometry())

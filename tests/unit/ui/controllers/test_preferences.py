"""Preferences act as they are changed."""

from __future__ import annotations

from desktop_captioner.ui.dialogs.preferences import SettingsDialog
from desktop_captioner.ui.main_window import MainWindow


def test_a_change_acts_at_once_and_is_told(window: MainWindow) -> None:
    told = []
    window.preferences.changed.connect(told.append)
    window.preferences.show()
    (dialog,) = window.findChildren(SettingsDialog)
    box = dialog.choices["existing"]
    box.setCurrentIndex(box.findData("ask"))
    assert window.saving.asks
    assert [each.existing for each in told] == ["ask"]
    assert window.preferences.settings is told[0]
    dialog.close()

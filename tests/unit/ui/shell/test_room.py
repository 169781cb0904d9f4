"""Windows fit on the screen with the frame that the system puts around them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from desktop_captioner.ui.shell.room import fit, fitting


def test_a_window_that_fits_is_as_large_as_wanted() -> None:
    assert fitting(QSize(900, 600), QSize(1366, 728)) == QSize(900, 600)


def test_only_what_is_too_large_gives_way() -> None:
    size = fitting(QSize(1280, 800), QSize(1366, 728))  # 1366 × 768 with a panel
    assert size.width() == 1280
    assert size.height() < 728


def test_every_dialog_gives_way_to_a_small_screen() -> None:
    """One that is resized otherwise has its buttons off the screen at 200 % on a laptop."""
    folder = Path(__file__).resolve().parents[4] / "desktop_captioner" / "ui" / "dialogs"
    assert [path.name for path in folder.glob("*.py") if "self.resize(" in path.read_text(encoding="utf-8")] == []


def test_a_dialog_has_the_size_that_it_is_best_read_at_where_there_is_room(qtbot: QtBot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    fit(dialog, 300, 200)
    assert dialog.size() == QSize(300, 200)
    fit(dialog, 99_999, 200)
    assert dialog.width() < dialog.screen().availableSize().width()

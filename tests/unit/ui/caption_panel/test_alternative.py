"""A caption to choose shows its number and confidence, and is heard with both."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from desktop_captioner.photos.photo import Caption
from desktop_captioner.ui.caption_panel.alternative import Choice


def test_a_caption_is_seen_and_heard(qtbot: QtBot) -> None:
    choice = Choice(2)
    qtbot.addWidget(choice)
    choice.show_caption(Caption("A dog & <b>a cat</b>.", 0.756), chosen=True)
    assert choice.accessibleName() == "Caption 2: A dog & <b>a cat</b>. Confidence 76%."
    assert choice.isChecked()
    choice.show_caption(Caption("A cat.", 0.2), chosen=False)
    assert not choice.isChecked()


def test_a_long_caption_takes_more_lines(qtbot: QtBot) -> None:
    choice = Choice(1)
    qtbot.addWidget(choice)
    choice.show_caption(Caption("A dog.", 0.5), chosen=False)
    short = choice.heightForWidth(200) if choice.hasHeightForWidth() else choice._row.heightForWidth(200)
    choice.show_caption(Caption("A dog runs. " * 20, 0.5), chosen=False)
    assert choice._row.heightForWidth(200) > short

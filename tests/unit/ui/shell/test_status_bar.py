"""The state of things in one line."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop_captioner.ui.shell.status_bar import StatusBar


@pytest.fixture
def bar(qtbot: QtBot) -> StatusBar:
    made = StatusBar()
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize(
    ("counts", "expected"),
    [
        ((0, 0, False), ""),
        ((9, 1, False, 9), "9 photos"),
        ((9, 2, False, 9), "9 photos  ·  2 selected"),
        ((3, 0, False, 9), "3 of 9 photos shown"),
        ((1, 0, True, 1), "Looking for photos…  ·  1 photo"),
    ],
)
def test_photos_are_counted_as_they_are_shown_and_selected(
    counts: tuple[int, ...], expected: str, bar: StatusBar
) -> None:
    bar.show_count(*counts)
    assert bar.count.text().replace("photo(s)", "photos" if counts[0] != 1 else "photo") == expected


def test_a_passing_sentence_goes_and_one_that_stays_does_not(bar: StatusBar) -> None:
    bar.say("Copied.")
    assert bar._clearing.isActive()
    bar.say("The library is damaged.", stays=True)
    assert not bar._clearing.isActive()
    assert bar.message.text() == "The library is damaged."


def test_a_long_sentence_makes_no_window_wider(bar: StatusBar) -> None:
    bar.say("x" * 2000)
    assert bar.minimumSizeHint().width() < 1000
    assert "x" * 2000 in bar.message.toolTip()


def test_the_model_takes_the_place_of_its_loading(bar: StatusBar) -> None:
    assert bar.device.text() == "Loading the model…"
    bar.show_model("small 1  ·  CPU", "because")
    assert bar.device.text() == "small 1  ·  CPU"


def test_no_text_makes_the_window_wider(bar: StatusBar) -> None:
    before = bar.minimumSizeHint().width()
    bar.show_model("A model of somebody’s own with a long name · CPU (float32)")
    bar.say("Something that takes long to read, and stays for a while.")
    bar.run.begin(123_456, "Saving")
    for _ in range(3):
        bar.run.advance(False)
    bar.layout().activate()
    assert bar.minimumSizeHint().width() < before + 450

"""One thing to do at a time; questions go before offers."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop_captioner.ui.browser.suggestion_strip import SuggestionStrip


@pytest.fixture
def strip(qtbot: QtBot) -> SuggestionStrip:
    made = SuggestionStrip()
    qtbot.addWidget(made)
    return made


def offered(strip: SuggestionStrip) -> tuple[str, list[str]]:
    buttons = [button.text() for button in strip.buttons if not button.isHidden()]
    return strip.text.text(), buttons


def test_photos_without_a_caption_are_offered(strip: SuggestionStrip, qtbot: QtBot) -> None:
    assert strip.isHidden()
    strip.show_count(3)
    assert not strip.isHidden()
    assert offered(strip)[0].startswith("3 photo")
    with qtbot.waitSignal(strip.caption_requested):
        strip.accept.click()
    strip.show_count(2, samples=True)
    assert "sample photos" in strip.text.text()
    strip.show_count(0)
    assert strip.isHidden()


def test_the_last_question_is_answered_first_and_then_the_one_before(strip: SuggestionStrip) -> None:
    answers: list[str] = []
    strip.show_count(3)
    strip.ask("First?", ("Yes", lambda: answers.append("first")), ("No", lambda: None))
    strip.ask(lambda: "Second?", *((text, lambda text=text: answers.append(text)) for text in ("A", "B", "C")))
    assert offered(strip) == ("Second?", ["A", "B", "C"])
    strip.buttons[2].click()
    assert offered(strip) == ("First?", ["Yes", "No"])
    strip.accept.click()
    assert answers == ["C", "first"]
    assert offered(strip)[1] == ["Caption Them"]


def test_a_question_that_is_withdrawn_is_gone(strip: SuggestionStrip) -> None:
    strip.ask("Reload?", ("Yes", lambda: None), ("No", lambda: None))
    strip.withdraw("Another one?")
    assert not strip.isHidden()
    strip.withdraw("Reload?")
    assert strip.isHidden()

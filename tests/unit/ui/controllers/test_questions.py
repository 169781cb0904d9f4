"""What the window asks, and what becomes of the answers."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_captioner.operations.caption_run import Interrupted
from desktop_captioner.photos.annotation import Existing
from desktop_captioner.photos.photo import Photo
from desktop_captioner.ui.browser.photo_model import PhotoModel
from desktop_captioner.ui.browser.suggestion_strip import SuggestionStrip
from desktop_captioner.ui.controllers.questions import Questions

RUN = Interrupted(7, (Path("a.jpg"), Path("b.jpg")), 3)


@pytest.fixture
def strip(qtbot: QtBot) -> SuggestionStrip:
    made = SuggestionStrip()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def questions(strip: SuggestionStrip) -> Questions:
    return Questions(strip, PhotoModel())


def test_an_interrupted_run_goes_on_when_its_photos_are_there(
    questions: Questions, strip: SuggestionStrip, qtbot: QtBot
) -> None:
    questions.on_interrupted(RUN)
    assert strip.text.text().startswith("The last run was interrupted. 3 photo")
    with qtbot.waitSignal(questions.open_requested) as opened:
        strip.accept.click()
    assert opened.args == [list(RUN.missing)]
    questions.on_opening(list(RUN.missing))
    questions._photos.add([Photo(RUN.missing[1], 1, 1)])
    with qtbot.waitSignal(questions.resume_requested) as resumed:
        questions.on_opened()
    assert resumed.args == [[RUN.missing[1]], 7]


def test_a_run_whose_photos_are_gone_is_forgotten(questions: Questions, strip: SuggestionStrip, qtbot: QtBot) -> None:
    questions.on_interrupted(RUN)
    strip.accept.click()
    with qtbot.waitSignal(questions.forget_requested) as forgotten:
        questions.on_opened()
    assert forgotten.args == [7]
    questions.on_interrupted(RUN)
    with qtbot.waitSignal(questions.forget_requested):
        strip.decline.click()


def test_who_opens_other_photos_meanwhile_sees_those(
    questions: Questions, strip: SuggestionStrip, qtbot: QtBot
) -> None:
    questions.on_interrupted(RUN)
    strip.accept.click()
    questions.on_opening([Path("others")])
    with qtbot.assertNotEmitted(questions.resume_requested), qtbot.assertNotEmitted(questions.forget_requested):
        questions.on_opened()


def test_a_damaged_library_can_be_done_without(questions: Questions, strip: SuggestionStrip, qtbot: QtBot) -> None:
    questions.on_damaged("The library is damaged.")
    with qtbot.assertNotEmitted(questions.new_library_requested):
        strip.decline.click()
    questions.on_damaged("The library is damaged.")
    with qtbot.waitSignal(questions.new_library_requested):
        strip.accept.click()


def test_a_folder_that_changes_again_is_asked_about_once(questions: Questions, strip: SuggestionStrip) -> None:
    reloaded: list[int] = []
    for _ in range(2):
        questions.on_folder_changed(lambda: reloaded.append(1), asks=True)
    strip.accept.click()
    assert (reloaded, strip.isHidden()) == ([1], True)
    questions.on_folder_changed(lambda: reloaded.append(2), asks=False)
    assert reloaded == [1, 2]


@pytest.mark.parametrize(("button", "answer"), list(enumerate(Existing)))
def test_captions_that_photos_have_are_kept_appended_to_or_replaced(
    button: int, answer: Existing, questions: Questions, strip: SuggestionStrip
) -> None:
    answers: list[Existing] = []
    questions.on_existing("And those?", answers.append)
    strip.buttons[button].click()
    assert answers == [answer]

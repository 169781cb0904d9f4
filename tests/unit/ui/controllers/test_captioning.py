"""What “Ask each time” asks when a folder is captioned and saved, without the rest of the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_captioner.operations.caption_photos import CaptionRequest
from desktop_captioner.operations.save_captions import SaveRequest
from desktop_captioner.photos.annotation import Existing
from desktop_captioner.photos.photo import Caption, Captioned, Photo
from desktop_captioner.settings import Settings
from desktop_captioner.ui.browser.photo_model import PhotoModel
from desktop_captioner.ui.browser.suggestion_strip import SuggestionStrip
from desktop_captioner.ui.controllers.captioning import Captioning
from desktop_captioner.ui.controllers.library_writer import LibraryWriter
from desktop_captioner.ui.controllers.questions import Questions
from desktop_captioner.ui.controllers.saving import Saving
from desktop_captioner.ui.shell.status_bar import StatusBar

NAMES = ("empty", "owned", "unread")
PHOTOS = [Photo(Path(f"{name}.jpg"), 1, 1) for name in NAMES]


class Parts:
    """The controllers, and what they ask for."""

    def __init__(self, qtbot: QtBot) -> None:
        self.photos, self.status, self.strip = PhotoModel(), StatusBar(), SuggestionStrip()
        for widget in (self.status, self.strip):
            qtbot.addWidget(widget)
        self.photos.add(PHOTOS)
        for name, found in (("empty", ""), ("owned", "Grandmother, 1962")):
            self.photos.entry(Path(f"{name}.jpg")).annotate(found=found)
        writer = LibraryWriter(self.photos)
        self.saving = Saving(self.photos, writer, Settings(existing="ask"), self.status.saving)
        self.captioning = Captioning(self.photos, self.saving, self.status)
        self.captioning.model = "model 1"
        self.questions = Questions(self.strip, self.photos)
        self.captions: list[CaptionRequest] = []
        self.saves: list[SaveRequest] = []
        self.asked: list[tuple[str, str, Callable[[], object]]] = []
        self.captioning.caption_requested.connect(self.captions.append)
        self.captioning.asked.connect(lambda *asked: self.asked.append(asked))
        self.saving.save_requested.connect(self.saves.append)
        self.saving.asked_existing.connect(self.questions.on_existing)

    def said_of_all(self) -> None:
        """The model has a caption for every photo."""
        for photo in PHOTOS:
            self.photos.set_result(Captioned(photo.path, (Caption("A dog.", 0.9),), "model 1"))


@pytest.fixture
def parts(qtbot: QtBot) -> Parts:
    return Parts(qtbot)


def paths(request: CaptionRequest) -> list[str]:
    return [photo.path.stem for photo in request.photos]


def test_what_has_a_caption_is_asked_about_when_the_rest_is_done(parts: Parts) -> None:
    parts.captioning.caption_all()
    (first,) = parts.captions
    assert (paths(first), first.existing) == (["empty", "unread"], Existing.SKIP)
    assert parts.asked == []
    parts.photos.entry(Path("unread.jpg")).annotate(found="Read meanwhile")
    parts.captioning.on_finished()
    ((question, answer, on_yes),) = parts.asked
    assert question.startswith("2 photo")
    assert answer == "Caption Them Too"
    on_yes()
    assert paths(parts.captions[1]) == ["owned", "unread"]
    assert parts.captions[1].everything


def test_a_run_that_is_cancelled_asks_nothing(parts: Parts) -> None:
    parts.captioning.caption_all()
    parts.captioning.on_cancelled()
    parts.captioning.caption([Path("empty.jpg")])
    parts.captioning.on_finished()
    assert parts.asked == []


def test_who_is_not_to_be_asked_is_not(parts: Parts) -> None:
    parts.saving.settings = Settings()
    parts.captioning.caption_all()
    parts.captioning.on_finished()
    assert parts.asked == []


@pytest.mark.parametrize("answer", list(Existing))
def test_only_captions_that_were_counted_give_way(parts: Parts, answer: Existing) -> None:
    parts.said_of_all()
    parts.saving.save(parts.photos.entries)
    assert parts.strip.text.text().startswith("1 photo")
    assert parts.saves == []
    parts.strip.buttons[list(Existing).index(answer)].click()
    (request,) = parts.saves
    assert request.existing is answer
    assert {path.stem for path in request.unasked} == {"empty", "unread"}
    saved = {path.stem for path, _ in request.photos}
    assert saved == {"empty", "unread"} | (set() if answer is Existing.SKIP else {"owned"})


def test_without_another_caption_there_is_no_question(parts: Parts) -> None:
    parts.photos.set_text(Path("owned.jpg"), "Mine.")
    parts.saving.save(parts.photos.entries)
    (request,) = parts.saves
    assert [path.stem for path, _ in request.photos] == ["owned"]

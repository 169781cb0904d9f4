"""What the window knows of one photo."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from desktop_captioner.metadata.request import PhotoMetadata
from desktop_captioner.photos.annotation import Existing
from desktop_captioner.photos.photo import Caption, Captioned, Photo, PhotoState
from desktop_captioner.sentence import NOTHING, Sentence
from desktop_captioner.ui.browser.photo_entry import PhotoEntry

PHOTO = Photo(Path("a.jpg"), 1, 1)
RESULT = Captioned(PHOTO.path, (Caption("A dog.", 0.4), Caption("A cat.", 0.3)), "fake 1.0")
DAMAGED = Sentence("The file is damaged.")


@pytest.fixture
def entry() -> PhotoEntry:
    return PhotoEntry(PHOTO)


def test_what_failed_is_told_unless_the_photo_has_what_a_person_wants(entry: PhotoEntry) -> None:
    assert (entry.state, entry.problem) == (PhotoState.EMPTY, "")
    entry.failure = DAMAGED
    assert (entry.state, entry.problem) == (PhotoState.FAILED, "The file is damaged.")
    entry.annotate(edited="Rex.")
    assert entry.state is PhotoState.EDITED
    entry.unsaved = Sentence("It is read-only.")
    assert (entry.state, entry.problem) == (PhotoState.FAILED, "It is read-only.")


def test_a_missing_thumbnail_is_a_failure_only_where_there_is_nothing_else(entry: PhotoEntry) -> None:
    entry.unseen = DAMAGED
    assert entry.state is PhotoState.FAILED
    entry.annotate(result=RESULT)
    assert entry.state is PhotoState.GENERATED


def test_a_photo_that_is_found_again_keeps_its_texts_and_forgets_what_failed(entry: PhotoEntry) -> None:
    entry.annotate(edited="Rex.", result=RESULT)
    entry.failure = DAMAGED
    again = entry.found_again(PHOTO)
    assert (again.text, again.captions, again.failure) == ("Rex.", RESULT.captions, NOTHING)
    other = entry.found_again(replace(PHOTO, size=2))
    assert (other.text, other.captions) == ("Rex.", ())  # of another picture the model said nothing


def test_what_stands_in_the_photo_counts_before_the_models_words(entry: PhotoEntry) -> None:
    entry.annotate(result=RESULT)
    assert entry.is_unsure(0.5)
    assert entry.needs_caption("another 2.0")
    entry.take(PhotoMetadata(PHOTO.path, {}, caption="Hers."))
    assert (entry.text, entry.existing, entry.chosen) == ("Hers.", "Hers.", None)
    assert not entry.is_unsure(0.5)
    assert not entry.needs_caption("another 2.0")
    assert not entry.can_be_saved()
    assert entry.can_be_saved(Existing.REPLACE)


def test_a_photo_that_failed_is_tried_again(entry: PhotoEntry) -> None:
    entry.annotate(result=RESULT)
    assert not entry.needs_caption("")  # the model that is not known yet may be the same
    entry.failure = DAMAGED
    assert entry.needs_caption("")

"""A run of captioning is on the disk: it goes on where it was, and nobody else goes on with it meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_captioner.library.error import LibraryError, Trouble
from desktop_captioner.operations.caption_run import (
    CaptionRun,
    forget_run,
    interrupted_run,
    keep_results,
    run_to_resume,
)
from desktop_captioner.operations.library import open_library
from desktop_captioner.photos.photo import Failure, Photo
from desktop_captioner.sentence import Sentence
from tests.unit.library.conftest import MODEL, captioned

Draw = Callable[[str], Photo]


@pytest.fixture
def photos(draw: Draw) -> list[Photo]:
    return [draw(f"{number}.jpg") for number in range(4)]


def test_a_run_that_ends_early_goes_on_with_what_is_missing(library: Path, photos: list[Photo]) -> None:
    run = CaptionRun(library, photos, MODEL, writes=False, job=None)
    assert run.keep(photos[0], captioned(photos[0])) == []
    run.leave_out(photos[1].path)
    run.commit()
    run.close()
    again = run_to_resume(library)
    assert (again.missing, again.done) == ((photos[2].path, photos[3].path), 2)
    run = CaptionRun(library, photos[2:], MODEL, writes=False, job=again.number)
    for photo in photos[2:]:
        run.keep(photo, Failure(photo.path, Sentence("It is damaged.")))
    run.commit()
    run.close()
    with open_library(library) as store:
        assert interrupted_run(store) is None


def test_one_run_more_of_the_same_photos_takes_the_place_of_the_one_that_was_interrupted(
    library: Path, photos: list[Photo]
) -> None:
    CaptionRun(library, photos, MODEL, writes=False, job=None).close()
    first = run_to_resume(library).number
    CaptionRun(library, photos, MODEL, writes=False, job=None).close()
    second = run_to_resume(library)
    assert second.number != first
    assert second.missing == tuple(photo.path for photo in photos)
    with open_library(library) as store:
        forget_run(store, second.number)
        assert interrupted_run(store) is None


def test_a_run_that_somebody_is_at_work_on_is_not_offered(library: Path, photos: list[Photo]) -> None:
    run = CaptionRun(library, photos, MODEL, writes=True, job=None)
    with open_library(library) as store:
        assert interrupted_run(store) is None
    run.close()
    with open_library(library) as store:
        assert interrupted_run(store, writes=False) is None
        found = interrupted_run(store, writes=True)
        assert found is not None
        forget_run(store, found.number)
        assert interrupted_run(store) is None


def test_a_caption_that_goes_into_its_photo_is_on_the_disk_at_once(library: Path, photos: list[Photo]) -> None:
    run = CaptionRun(library, photos, MODEL, writes=True, job=None)
    run.keep(photos[0], captioned(photos[0], "A dog."))
    with open_library(library) as store:
        record = store.record(photos[0])
        assert record is not None
        assert record.text == "A dog."
    assert photos[0].path in run.records(photos)
    run.settle(photos[0].path)
    run.close()
    assert run_to_resume(library).missing == tuple(photo.path for photo in photos[1:])


def test_a_run_that_is_abandoned_is_not_offered_again(library: Path, photos: list[Photo]) -> None:
    run = CaptionRun(library, photos, MODEL, writes=False, job=None)
    run.abandon()
    run.close()
    with pytest.raises(LibraryError, match="no interrupted run") as caught:
        run_to_resume(library)
    assert caught.value.trouble is Trouble.NOTHING_LEFT


def test_results_of_no_run_are_kept(library: Path, photos: list[Photo]) -> None:
    keep_results(library, [(photo, captioned(photo)) for photo in photos])
    with open_library(library) as store:
        assert len(store.records(photos)) == len(photos)

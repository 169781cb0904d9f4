"""Captioning photos: in their order, those that need it, with one ending, kept in the library or without it."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from desktop_captioner.library.jobs import Jobs
from desktop_captioner.library.store import Store
from desktop_captioner.metadata.request import PhotoMetadata
from desktop_captioner.operations.already_read import AlreadyRead
from desktop_captioner.operations.caption_photos import CaptionedPhoto, CaptionPhotos, CaptionRequest
from desktop_captioner.operations.caption_run import run_to_resume
from desktop_captioner.operations.journaled_writer import photo_at
from desktop_captioner.operations.operation import How, Notice
from desktop_captioner.photos.annotation import Origin
from desktop_captioner.photos.photo import Caption, Captioned, Failure, Photo
from desktop_captioner.photos.sources import Sources
from tests.conftest import FakeCaptioner
from tests.exiftool import give, needs_exiftool

SAID = "A red square."


class Run:
    """One run over the photos of a folder, and what came of it."""

    def __init__(
        self, folder: Path, captioner: FakeCaptioner, request: CaptionRequest | None = None, **given: Any
    ) -> None:
        self.library = folder.parent / "library.sqlite"
        self.photos = tuple(photo_at(path) for path in sorted(folder.iterdir()))
        self.outcomes: list[CaptionedPhoto] = []
        self.notices: list[Notice] = []
        self.loads = 0
        self.cancelled, self.abandoned = threading.Event(), threading.Event()
        self.cancel_after = len(self.photos) + 1
        self._captioner = captioner
        self.operation = CaptionPhotos(
            self.library, request or CaptionRequest(self.photos), self._load, captioner.model,
            cancelled=self.cancelled, abandoned=self.abandoned, **given,
        )  # fmt: skip

    def __call__(self) -> How:
        return self.operation.run(self._report).how

    def known(self, photo: Photo) -> str:
        with Store.open(self.library) as store:
            record = store.record(photo)
        return record.text if record else ""

    def _load(self) -> FakeCaptioner:
        self.loads += 1
        return self._captioner

    def _report(self, outcome: CaptionedPhoto | Notice) -> None:
        if isinstance(outcome, Notice):
            self.notices.append(outcome)
            return
        self.outcomes.append(outcome)
        if len(self.outcomes) == self.cancel_after:
            self.cancelled.set()


@needs_exiftool
def test_photos_come_in_their_order_and_those_with_a_caption_are_left_alone(
    photo_folder: Path, captioner: FakeCaptioner
) -> None:
    for number in (2, 3, 9):
        give(photo_folder / f"photo{number}.jpg", f"XMP-dc:Description=Caption {number}")
    (photo_folder / "photo5.jpg").write_bytes(b"no photo")
    run = Run(photo_folder, captioner)
    assert run() is How.FINISHED
    assert [each.photo for each in run.outcomes] == list(run.photos)
    assert [each.annotation.caption for each in run.outcomes] == [
        SAID, "Caption 2", "Caption 3", SAID, "", SAID, SAID, SAID, "Caption 9"
    ]  # fmt: skip
    assert [type(each.result) for each in run.outcomes] == [
        Captioned, type(None), type(None), Captioned, Failure, Captioned, Captioned, Captioned, type(None)
    ]  # fmt: skip
    assert run.known(run.photos[0]) == SAID
    assert run.known(run.photos[1]) == "Caption 2"


@needs_exiftool
def test_the_model_is_not_even_loaded_where_nothing_needs_it(photo_folder: Path, captioner: FakeCaptioner) -> None:
    assert Run(photo_folder, captioner)() is How.FINISHED
    again = Run(photo_folder, captioner)
    assert again() is How.FINISHED
    assert (again.loads, len(again.outcomes)) == (0, 9)
    assert {(each.annotation.caption, each.annotation.origin) for each in again.outcomes} == {(SAID, Origin.MODEL)}


def test_a_run_takes_what_another_thread_has_read_and_tells_what_it_read(
    photo_folder: Path, captioner: FakeCaptioner
) -> None:
    shared = AlreadyRead()
    run = Run(photo_folder, captioner, shared=shared)
    hers = PhotoMetadata(run.photos[1].path, {}, caption="Hers.")
    shared.note([(run.photos[1], hers)])
    assert run() is How.FINISHED
    assert run.outcomes[1].metadata is hers
    assert [each.result is None for each in run.outcomes] == [False, True, *[False] * 7]
    assert all(map(shared.of, run.photos))


def test_everything_is_captioned_where_that_is_asked_for(photo_folder: Path, captioner: FakeCaptioner) -> None:
    first = Run(photo_folder, captioner)
    first()
    with Store.open(first.library) as store:
        store.edit(first.photos[0], "Mine.")
    run = Run(photo_folder, captioner, CaptionRequest(first.photos, everything=True))
    assert run() is How.FINISHED
    assert all(isinstance(each.result, Captioned) for each in run.outcomes)
    mine = run.outcomes[0].annotation
    assert (mine.caption, mine.alternatives[0].text) == ("Mine.", SAID)


@pytest.mark.parametrize("abandoned", [True, False])
def test_a_cancelled_run_can_be_resumed_unless_it_was_abandoned(
    photo_folder: Path, captioner: FakeCaptioner, abandoned: bool
) -> None:
    run = Run(photo_folder, captioner)
    run.cancel_after = 3
    if abandoned:
        run.abandoned.set()
    assert run() is How.CANCELLED
    assert len(run.outcomes) == 3
    with Store.open(run.library) as store:
        left = Jobs(store).unfinished()
    if abandoned:
        assert left == []
        return
    found = run_to_resume(run.library)
    assert (found.done, len(found.missing)) == (3, 6)
    rest = tuple(photo for photo in run.photos if photo.path in found.missing)
    again = Run(photo_folder, captioner, CaptionRequest(rest, job=found.number))
    assert again() is How.FINISHED
    assert [each.photo for each in again.outcomes] == list(run.photos[3:])
    with Store.open(run.library) as store:
        assert Jobs(store).unfinished() == []


def test_without_a_library_photos_are_captioned_after_a_notice(photo_folder: Path, captioner: FakeCaptioner) -> None:
    run = Run(photo_folder, captioner)
    run.library.write_bytes(b"This is no database." * 500)
    assert run() is How.FINISHED
    assert [each.annotation.caption for each in run.outcomes] == [SAID] * 9
    assert len(run.notices) == 1
    assert "will not be remembered" in run.notices[0].sentence


def test_a_library_that_comes_back_has_the_captions(photo_folder: Path, captioner: FakeCaptioner) -> None:
    run = Run(photo_folder, captioner)
    run.library.write_bytes(b"This is no database." * 500)
    captioner.open.clear()
    thread = threading.Thread(target=run)
    thread.start()
    assert captioner.entered.wait(30)
    run.library.unlink()
    captioner.open.set()
    thread.join(30)
    assert [run.known(photo) for photo in run.photos] == [SAID] * 9


class Streamed(Run):
    """A run over a folder that is still being read: behind its first photos the reading waits for ``go_on``."""

    def __init__(self, folder: Path, captioner: FakeCaptioner, first: int) -> None:
        super().__init__(folder, captioner)
        self.go_on, self.first = threading.Event(), first
        self.sources = Sources((folder,))
        request = CaptionRequest(self._found(), sources=self.sources)
        self.operation = CaptionPhotos(
            self.library, request, self._load, captioner.model, cancelled=self.cancelled, abandoned=self.abandoned
        )

    def _found(self) -> Iterator[Photo]:
        for number, photo in enumerate(self.photos):
            assert number < self.first or self.go_on.wait(30)
            yield photo


def make_many(folder: Path, count: int) -> None:
    for number in range(10, count + 1):
        (folder / f"photo{number}.jpg").write_bytes((folder / "photo1.jpg").read_bytes() + bytes([number]))


def test_the_first_photos_are_captioned_while_others_are_being_found(
    photo_folder: Path, captioner: FakeCaptioner
) -> None:
    make_many(photo_folder, 30)
    run = Streamed(photo_folder, captioner, 8)
    report, captioned_when = run._report, []

    def reported(outcome: CaptionedPhoto | Notice) -> None:
        report(outcome)
        captioned_when.append(run.go_on.is_set())
        if len(run.outcomes) == 4:
            run.go_on.set()

    assert run.operation.run(reported).how is How.FINISHED
    assert captioned_when[:4] == [False] * 4
    assert [each.photo for each in run.outcomes] == list(run.photos)
    assert all(isinstance(each.result, Captioned) for each in run.outcomes)
    with Store.open(run.library) as store:
        assert Jobs(store).unfinished() == []


def test_a_run_that_was_stopped_while_photos_were_being_found_is_resumed_with_all(
    photo_folder: Path, captioner: FakeCaptioner
) -> None:
    make_many(photo_folder, 30)
    run = Streamed(photo_folder, captioner, 8)
    run.cancel_after = 2
    assert run() is How.CANCELLED
    found = run_to_resume(run.library)
    assert found.done == 2
    assert {path.name for path in found.missing} == {photo.path.name for photo in run.photos[2:]}
    run.go_on.set()


def test_the_same_once_more_takes_the_place_of_what_was_stopped(photo_folder: Path, captioner: FakeCaptioner) -> None:
    run = Streamed(photo_folder, captioner, 8)
    run.cancel_after = 2
    assert run() is How.CANCELLED
    run.go_on.set()
    assert Streamed(photo_folder, captioner, 9)() is How.FINISHED
    with Store.open(run.library) as store:
        assert Jobs(store).unfinished() == []


def test_a_photo_waits_in_one_run_only(photo_folder: Path, captioner: FakeCaptioner) -> None:
    run = Run(photo_folder, captioner)
    run.cancel_after = 3
    assert run() is How.CANCELLED
    some = Run(photo_folder, captioner, CaptionRequest(run.photos[5:]))
    assert some() is How.FINISHED
    assert {path.name for path in run_to_resume(run.library).missing} == {"photo4.jpg", "photo5.jpg"}


def test_results_are_on_the_disk_while_the_next_batch_takes_long(
    photo_folder: Path, captioner: FakeCaptioner, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = Run(photo_folder, captioner)
    known: list[bool] = []
    say = captioner.caption

    def caption(photos: NDArray[np.uint8]) -> list[tuple[Caption, ...]]:
        until = time.monotonic() + 30
        while run.outcomes and not known and time.monotonic() < until:
            if len(run.outcomes) == 4 and run.known(run.photos[3]):
                known[:] = [True]  # of two batches that wait at once both may see it
            time.sleep(0.05)
        return say(photos)

    monkeypatch.setattr(captioner, "caption", caption)
    assert run() is How.FINISHED
    assert known == [True]

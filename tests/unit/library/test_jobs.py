"""A bulk run goes on where it was, whatever stopped it."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_captioner.library.error import LibraryError, Trouble
from desktop_captioner.library.jobs import SOURCES, Jobs, JobState
from desktop_captioner.library.store import Store
from desktop_captioner.photos.photo import Captioned, Failure, Photo
from tests.unit.library.conftest import captioned
from tests.unit.library.kills import Killing

Draw = Callable[[str], Photo]
# python -m tests.unit.library.kills does more.
KILLS = int(os.environ.get("DESKTOP_CAPTIONER_KILLS", "12"))


def test_a_run_is_resumed_where_it_was(library: Path, draw: Draw) -> None:
    photos = [draw(f"{number}.jpg") for number in range(5)]
    with Store.open(library) as store:
        jobs = Jobs(store)
        number = jobs.create([photo.path for photo in [*photos, photos[0]]], {"beams": 3})
        jobs.skip(number, [photos[0].path])
        broken = Failure(photos[2].path, "The file is damaged.")
        jobs.finish(number, [(photos[1], captioned(photos[1], "A dog.")), (photos[2], broken)])
    with Store.open(library) as store:
        jobs = Jobs(store)
        (job,) = jobs.unfinished()
        assert (job.number, job.settings, job.state, job.total) == (number, {"beams": 3}, JobState.OPEN, 5)
        assert (job.pending, job.done, job.skipped, job.failed) == (2, 1, 1, 1)
        assert jobs.pending(number) == [photos[3].path, photos[4].path]
        assert {path.name: record.text for path, record in store.records(photos).items()} == {"1.jpg": "A dog."}
        jobs.finish(number, [(photo, captioned(photo)) for photo in photos[3:]])
        assert jobs.unfinished() == []


def test_a_late_result_of_another_run_changes_nothing(store: Store, draw: Draw) -> None:
    jobs, photo = Jobs(store), draw("a.jpg")
    number = jobs.create([photo.path])
    jobs.finish(number, [(photo, captioned(photo, "First."))])
    jobs.finish(number, [(photo, captioned(photo, "Second."))])
    jobs.finish(number, [(photo, Failure(photo.path, "No."))])
    assert [each.text for each in store.history(photo)] == ["First."]


def test_a_paused_run_is_offered_and_a_cancelled_one_is_not(store: Store, draw: Draw) -> None:
    jobs = Jobs(store)
    number = jobs.create([draw("a.jpg").path])
    jobs.set_state(number, JobState.PAUSED)
    assert [job.state for job in jobs.unfinished()] == [JobState.PAUSED]
    jobs.set_state(number, JobState.CANCELLED)
    assert jobs.unfinished() == []


def test_only_one_run_works_on_a_job(library: Path, store: Store, draw: Draw) -> None:
    jobs = Jobs(store)
    number, other = jobs.create([draw("a.jpg").path]), jobs.create([draw("b.jpg").path])

    def claim_again() -> None:
        with Store.open(library) as second, Jobs(second).claim(number, patience=0):
            pass

    with jobs.claim(number):
        assert [job.number for job in jobs.unfinished()] == [other]
        with pytest.raises(LibraryError) as caught:
            claim_again()
    assert caught.value.trouble is Trouble.TAKEN
    assert [job.number for job in jobs.unfinished()] == [other, number]
    claim_again()


def test_old_jobs_are_forgotten_and_unfinished_ones_are_not(library: Path, store: Store, draw: Draw) -> None:
    jobs, photo = Jobs(store), draw("a.jpg")
    unfinished = jobs.create([photo.path])
    for _ in range(30):
        number = jobs.create([photo.path])
        with jobs.claim(number):
            jobs.skip(number, [photo.path])
    assert [job.number for job in jobs.unfinished()] == [unfinished]
    kept = [number for (number,) in store.database.rows("SELECT id FROM jobs ORDER BY id")]
    assert unfinished in kept
    assert unfinished + 1 not in kept
    assert number in kept
    assert len(list(library.parent.iterdir())) < 30


def test_a_job_without_photos_is_done(store: Store) -> None:
    jobs = Jobs(store)
    jobs.create([])
    assert jobs.unfinished() == []


@pytest.mark.slow
def test_killed_runs_lose_nothing_and_caption_nothing_twice(tmp_path: Path) -> None:
    killing = Killing(tmp_path)
    killing.run(KILLS, seed=1)
    assert killing.wrong == []


def test_a_caption_that_cannot_be_kept_is_that_photos_failure(store: Store, draw: Draw) -> None:
    jobs, good, broken = Jobs(store), draw("a.jpg"), draw("b.jpg")
    number = jobs.create([good.path, broken.path])
    lost = jobs.finish(number, [(broken, Captioned(broken.path, (), "small 1")), (good, captioned(good))])
    assert [failure.path for failure in lost] == [broken.path]
    assert store.record(good) is not None
    assert store.database.rows("SELECT state, sentence FROM job_photos ORDER BY position") == [
        ("done", ""),
        ("failed", lost[0].sentence),
    ]
    assert jobs.unfinished() == []


def test_a_job_grows_and_takes_photos_from_another(store: Store, draw: Draw) -> None:
    jobs, photos = Jobs(store), [draw(f"{number}.jpg") for number in range(4)]
    old = jobs.create([photo.path for photo in photos])
    new = jobs.create([], {SOURCES: {"paths": []}})
    assert [job.number for job in jobs.unfinished()] == [new, old]  # more are still to be found
    jobs.add(new, [photo.path for photo in photos[:2]], [old])
    jobs.finish(new, [(photos[0], captioned(photos[0]))])
    jobs.add(new, [photo.path for photo in photos[:3]], [old])
    assert jobs.pending(new) == [photos[1].path, photos[2].path]
    assert jobs.pending(old) == [photos[3].path]
    jobs.skip(new, jobs.pending(new))
    assert [job.number for job in jobs.unfinished()] == [new, old]
    jobs.has_all(new)
    assert [job.number for job in jobs.unfinished()] == [old]

"""Saving and taking back end once each, whatever came between."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_captioner.library.journal import Run
from desktop_captioner.metadata.request import WritePolicy
from desktop_captioner.operations.save_captions import SaveRequest
from desktop_captioner.photos.annotation import Annotation
from desktop_captioner.workers.save_worker import SaveWorker
from tests.exiftool import needs_exiftool

pytestmark = needs_exiftool


class Heard:
    """Records what a worker said, in order."""

    def __init__(self, worker: SaveWorker) -> None:
        self.said: list[str] = []
        self.runs: list[list[Run]] = []
        worker.saved.connect(lambda saved: self.said.append(f"saved {saved.photo.path.name}"))
        worker.reverted.connect(lambda photo, metadata: self.said.append(f"reverted {photo.path.name}"))
        worker.failed.connect(lambda failure: self.said.append(f"failed {failure.path.name}"))
        worker.finished.connect(lambda sentence: self.said.append(f"finished {sentence}".strip()))
        worker.listed.connect(self.runs.append)


@pytest.fixture
def worker(qapp: object, tmp_path: Path) -> SaveWorker:
    return SaveWorker(tmp_path / "library.sqlite")


def request(folder: Path, *numbers: int) -> SaveRequest:
    photos = tuple((folder / f"photo{number}.jpg", Annotation(edited="Rex.")) for number in numbers)
    return SaveRequest(photos, WritePolicy(), title="photos")


def test_what_is_saved_is_listed_and_taken_back(worker: SaveWorker, photo_folder: Path) -> None:
    heard = Heard(worker)
    (photo_folder / "photo2.jpg").write_bytes(b"no photo")
    worker.save(request(photo_folder, 1, 2))
    worker.list_runs()
    ((run,),) = heard.runs
    assert (run.title, run.writes) == ("photos", 1)
    worker.revert(run.number)
    assert heard.said == ["saved photo1.jpg", "failed photo2.jpg", "finished", "reverted photo1.jpg", "finished"]


def test_what_was_stopped_can_begin_again_until_the_end(worker: SaveWorker, photo_folder: Path) -> None:
    heard = Heard(worker)
    worker.stop()
    worker.save(request(photo_folder, 1))
    worker.begin()
    worker.save(request(photo_folder, 1))
    worker.cancel()
    worker.begin()
    worker.save(request(photo_folder, 3))
    assert heard.said == ["finished", "saved photo1.jpg", "finished", "finished"]


def test_a_library_that_cannot_be_used_is_a_sentence(worker: SaveWorker, photo_folder: Path, tmp_path: Path) -> None:
    heard = Heard(worker)
    (tmp_path / "library.sqlite").write_bytes(b"no database at all" * 100)
    worker.list_runs()
    worker.save(request(photo_folder, 1))
    assert heard.runs == []
    assert ["is not a library" in said for said in heard.said] == [True, True]

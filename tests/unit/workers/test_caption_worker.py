"""Every request to the model's worker ends in exactly one way."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_captioner.captioning.bundle import ModelError
from desktop_captioner.operations.caption_photos import CaptionedPhoto, CaptionRequest
from desktop_captioner.operations.journaled_writer import photo_at
from desktop_captioner.photos.photo import Failure
from desktop_captioner.workers.caption_worker import CaptionWorker
from tests.conftest import FakeCaptioner


class Heard:
    """Records what a worker said, in order."""

    def __init__(self, worker: CaptionWorker) -> None:
        self.said: list[str] = []
        self.results: list[CaptionedPhoto] = []
        worker.captioned.connect(self.results.append)
        worker.loaded.connect(lambda device, model: self.said.append(f"loaded {model} on {device}"))
        worker.load_failed.connect(lambda sentence: self.said.append(f"load failed: {sentence}"))
        worker.finished.connect(lambda: self.said.append("finished"))
        worker.cancelled.connect(lambda: self.said.append("cancelled"))
        worker.failed.connect(lambda sentence: self.said.append(f"failed: {sentence}"))


@pytest.fixture
def worker(qtbot: QtBot, captioner: FakeCaptioner, tmp_path: Path) -> CaptionWorker:
    return CaptionWorker(lambda: captioner, tmp_path / "library.sqlite")


def request(folder: Path) -> CaptionRequest:
    return CaptionRequest(tuple(photo_at(path) for path in sorted(folder.iterdir())))


def test_the_model_is_loaded_once(worker: CaptionWorker, photo_folder: Path) -> None:
    heard = Heard(worker)
    worker.load()
    worker.caption(request(photo_folder))
    worker.caption(CaptionRequest(()))
    assert heard.said == ["loaded fake 1.0 on CPU (float32)", "finished", "finished"]
    assert [each.photo.path.name for each in heard.results] == [f"photo{number}.jpg" for number in range(1, 10)]


def test_cancelled_before_it_began(worker: CaptionWorker, photo_folder: Path) -> None:
    heard = Heard(worker)
    worker.begin()
    worker.cancel()
    worker.caption(request(photo_folder))
    assert heard.said[-1] == "cancelled"
    assert heard.results == []
    worker.begin()
    worker.caption(request(photo_folder))
    assert heard.said[1:] == ["cancelled", "finished"]


@pytest.mark.parametrize("error", [ModelError("The device ran out of memory."), RuntimeError("odd")])
def test_a_model_that_fails(
    worker: CaptionWorker, captioner: FakeCaptioner, photo_folder: Path, error: Exception
) -> None:
    heard = Heard(worker)
    captioner.error = error
    worker.caption(request(photo_folder))
    assert len(heard.said) == 2
    assert heard.said[1].startswith("failed: ")
    assert heard.said[1].endswith(".")


@pytest.mark.parametrize("error", [ModelError("The model is damaged."), RuntimeError("odd")])
def test_a_model_that_cannot_be_loaded(qtbot: QtBot, photo_folder: Path, error: Exception) -> None:
    def load() -> FakeCaptioner:
        raise error

    worker = CaptionWorker(load, photo_folder.parent / "library.sqlite")
    heard = Heard(worker)
    worker.caption(request(photo_folder))
    assert [said.split(":")[0] for said in heard.said] == ["load failed", "failed"]


def test_a_broken_photo_does_not_end_the_run(worker: CaptionWorker, photo_folder: Path) -> None:
    (photo_folder / "photo2.jpg").write_bytes(b"")
    (photo_folder / "photo3.jpg").write_text("text")
    heard = Heard(worker)
    worker.caption(request(photo_folder))
    assert heard.said[-1] == "finished"
    failed = [each.result for each in heard.results if isinstance(each.result, Failure)]
    assert [failure.path.name for failure in failed] == ["photo2.jpg", "photo3.jpg"]
    assert len(heard.results) == 9

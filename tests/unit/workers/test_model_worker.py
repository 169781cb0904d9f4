"""Models are worked with one request after the other, and what goes wrong is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_captioner.operations.compare_models import Compared, Comparison
from desktop_captioner.operations.journaled_writer import photo_at
from desktop_captioner.workers.model_worker import ModelWorker
from tests.conftest import FakeCaptioner


class Heard:
    """Records what a worker said, in order."""

    def __init__(self, worker: ModelWorker) -> None:
        self.said: list[str] = []
        self.compared: list[Compared] = []
        worker.listed.connect(lambda models: self.said.append(f"listed {len(models)}"))
        worker.failed.connect(lambda sentence: self.said.append(f"failed: {sentence}"))
        worker.compare_ended.connect(lambda: self.said.append("ended"))
        worker.compared.connect(self.compared.append)


@pytest.fixture
def worker(qapp: object, captioner: FakeCaptioner, tmp_path: Path) -> ModelWorker:
    return ModelWorker(lambda *_, **__: captioner, tmp_path / "shipped", tmp_path / "own")


def test_a_folder_that_is_no_model_is_told_and_the_list_follows(worker: ModelWorker, tmp_path: Path) -> None:
    heard = Heard(worker)
    worker.add(tmp_path)
    worker.remove("nothing")
    assert [said.split(":")[0] for said in heard.said if said.startswith("failed")]
    assert [said for said in heard.said if not said.startswith("failed")] == ["listed 1", "listed 1"]
    assert all(said.endswith(".") for said in heard.said if said.startswith("failed"))


def test_a_comparison_ends_once_also_when_it_is_cancelled(worker: ModelWorker, photo_folder: Path) -> None:
    heard = Heard(worker)
    wanted = Comparison(tuple(map(photo_at, sorted(photo_folder.iterdir())[:2])), (Path("a"), Path("b")))
    worker.begin()
    worker.compare(wanted)
    assert len(heard.compared) == 4
    worker.cancel()
    worker.compare(wanted)
    assert (len(heard.compared), heard.said) == (4, ["ended", "ended"])


def test_a_model_that_fails_ends_the_comparison(
    worker: ModelWorker, captioner: FakeCaptioner, photo_folder: Path
) -> None:
    heard = Heard(worker)
    captioner.error = RuntimeError("odd")
    worker.compare(Comparison((photo_at(photo_folder / "photo1.jpg"),), (Path("a"),)))
    assert heard.said == ["failed: That did not work: odd.", "ended"]

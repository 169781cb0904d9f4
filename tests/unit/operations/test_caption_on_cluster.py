"""A real Ray cluster of two workers captions photos; a worker that is killed loses nothing and doubles nothing."""

from __future__ import annotations

import json
import os
import signal
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from desktop_captioner.exports.formats import rows_in
from desktop_captioner.operations.caption_on_cluster import CaptionOnCluster, ChunkCaptioner, _photos
from desktop_captioner.operations.caption_to_parquet import ChunkDone
from desktop_captioner.operations.operation import How
from desktop_captioner.photos.annotation import Origin
from desktop_captioner.photos.photo import Caption, PhotoError

fs = pytest.importorskip("pyarrow.fs", reason="the extra “cluster” is not installed")
ray = pytest.importorskip("ray", reason="the extra “cluster” is not installed")
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX"),
    pytest.mark.filterwarnings("ignore"),  # Ray's and pandas' own
]

PHOTOS = 60


class Worker:
    """Captions a photo by its colour; where there is a file that tells it to, it dies in the middle of its work, once."""

    side, batch, model, device = 8, 4, "small 1", "cpu"
    sure_from = 0.5

    def __init__(self, deadly: Path) -> None:
        self._deadly = deadly

    def caption(self, photos: NDArray[np.uint8]) -> list[tuple[Caption, ...]]:
        try:
            self._deadly.unlink()
        except FileNotFoundError:
            return [(Caption(f"Number {photo[0, 0, 0]}.", 0.5),) for photo in photos]
        os.kill(os.getpid(), signal.SIGKILL)
        raise AssertionError


@pytest.fixture(scope="module")
def cluster() -> Iterator[None]:
    os.environ["RAY_USAGE_STATS_ENABLED"] = "0"
    ray.init(num_cpus=2, include_dashboard=False, log_to_driver=False)
    yield
    ray.shutdown()


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    (tmp_path / "photos").mkdir()
    for number in range(PHOTOS):
        Image.new("RGB", (8, 8), (number, 0, 0)).save(tmp_path / "photos" / f"{number}.png")
    return tmp_path / "photos"


def run(photos: str, out: str, deadly: Path) -> list[ChunkDone | PhotoError]:
    seen: list[ChunkDone | PhotoError] = []
    work = CaptionOnCluster([photos], out, lambda: Worker(deadly), Worker.model, workers=2, size=5)
    ending = work.run(seen.append)
    assert (ending.how, ending.sentence) == (How.FINISHED, "")
    return seen


def test_a_worker_that_is_killed_loses_nothing_and_doubles_nothing(cluster: None, photos: Path, tmp_path: Path) -> None:
    (tmp_path / "deadly").touch()
    seen = run(str(photos), str(tmp_path / "out"), tmp_path / "deadly")
    assert not (tmp_path / "deadly").exists()  # a worker did die
    assert sum(each.photos for each in seen if isinstance(each, ChunkDone)) == PHOTOS
    rows = rows_in(tmp_path / "out")
    assert Counter(Path(row.path).name for row in rows) == Counter(f"{number}.png" for number in range(PHOTOS))
    assert all(row.caption == f"Number {Path(row.path).stem}." for row in rows)
    assert {(row.origin, row.model) for row in rows} == {(Origin.MODEL, "small 1")}
    assert not list((tmp_path / "out").glob("*.partial"))

    [gone] = sorted((tmp_path / "out").iterdir())[:1]
    gone.unlink()
    again = [
        each for each in run(str(photos), str(tmp_path / "out"), tmp_path / "deadly") if isinstance(each, ChunkDone)
    ]
    assert Counter(each.before for each in again) == Counter({True: PHOTOS // 5 - 1, False: 1})


def test_photos_can_lie_on_any_file_system_and_failures_stand_in_the_file(
    cluster: None, photos: Path, tmp_path: Path
) -> None:
    (photos / "7.png").write_text("no photo")
    seen = run(photos.as_uri(), (tmp_path / "out").as_uri(), tmp_path / "deadly")
    assert sum(each.failed for each in seen if isinstance(each, ChunkDone)) == 1
    rows = rows_in(tmp_path / "out")
    assert [Path(row.path).name for row in rows if not row.caption] == ["7.png"]
    assert len(rows) == PHOTOS


def test_files_of_another_file_system_are_fetched_and_put_back_whole(photos: Path, tmp_path: Path) -> None:
    local = fs.LocalFileSystem()
    source, out = fs.SubTreeFileSystem(str(tmp_path), local), fs.SubTreeFileSystem(str(tmp_path / "out"), local)
    (tmp_path / "out").mkdir()
    (photos / "notes.txt").write_text("no photo")
    errors: list[PhotoError] = []
    paths = [path for path, _, _ in _photos(source, "photos", errors)]
    assert (len(paths), errors) == (PHOTOS, [])
    worker = ChunkCaptioner(lambda: Worker(tmp_path / "deadly"), [source], out, "")
    batch = {"name": ["a.parquet"], "source": [0], "paths": [json.dumps([*paths[:3], "photos/gone.png"])]}
    assert worker(batch) == {"name": ["a.parquet"], "photos": [4], "failed": [1], "before": [False]}
    assert worker(batch)["before"] == [True]
    rows = rows_in(tmp_path / "out")
    assert [row.path for row in rows] == [f"subtree://{path}" for path in [*paths[:3], "photos/gone.png"]]
    assert [row.caption for row in rows] == [*(f"Number {Path(path).stem}." for path in paths[:3]), ""]
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["a.parquet"]


def test_an_address_that_is_none_is_a_sentence(tmp_path: Path) -> None:
    ending = CaptionOnCluster(["nowhere://x"], str(tmp_path), lambda: Worker(tmp_path), "m").run(lambda outcome: None)
    assert (ending.how, "cannot be used" in ending.sentence) == (How.FAILED, True)

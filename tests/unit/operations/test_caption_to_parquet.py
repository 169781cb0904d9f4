"""Captions of many photos go into Parquet files, chunk by chunk, and no photo is lost or doubled."""

from __future__ import annotations

import tracemalloc
from collections import Counter
from pathlib import Path

import pytest
from PIL import Image

from desktop_captioner.exports.formats import rows_in
from desktop_captioner.exports.imported_row import ImportRow
from desktop_captioner.operations.caption_to_parquet import CaptionToParquet, ChunkDone
from desktop_captioner.operations.operation import How
from desktop_captioner.photos.annotation import Origin
from desktop_captioner.photos.photo import Failure, PhotoError
from desktop_captioner.photos.shard import Shard
from tests.conftest import FakeCaptioner

pytest.importorskip("pyarrow", reason="the extra “parquet” is not installed")

Outcome = ChunkDone | Failure | PhotoError


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    """A folder of 25 photos, in two folders."""
    place = tmp_path / "photos"
    for number in range(25):
        folder = place / ("one" if number < 13 else "two")
        folder.mkdir(parents=True, exist_ok=True)
        Image.new("RGB", (8, 8), (number, 0, 0)).save(folder / f"{number}.png")
    return place


def operation(photos: Path, out: Path, captioner: FakeCaptioner, **options) -> CaptionToParquet:
    return CaptionToParquet([photos], True, out, lambda: captioner, captioner.model, **{"size": 10} | options)


def run(photos: Path, out: Path, captioner: FakeCaptioner, **options) -> list[Outcome]:
    seen: list[Outcome] = []
    assert operation(photos, out, captioner, **options).run(seen.append).how is How.FINISHED
    return seen


def names(rows: list[ImportRow]) -> Counter[str]:
    return Counter(Path(row.path).name for row in rows)


ALL = Counter(f"{number}.png" for number in range(25))


def test_every_photo_is_in_one_file_and_can_be_imported(photos: Path, tmp_path: Path, captioner: FakeCaptioner) -> None:
    seen = run(photos, tmp_path / "out", captioner)
    assert [(each.photos, each.before) for each in seen if isinstance(each, ChunkDone)] == [
        (10, False),
        (10, False),
        (5, False),
    ]
    rows = rows_in(tmp_path / "out")
    assert names(rows) == ALL
    assert {(row.origin, row.model, row.caption) for row in rows} == {(Origin.MODEL, captioner.model, "A red square.")}


def test_finished_chunks_are_not_captioned_again(photos: Path, tmp_path: Path, captioner: FakeCaptioner) -> None:
    first = operation(photos, tmp_path / "out", captioner)
    assert first.run(lambda outcome: first.cancel()).how is How.CANCELLED
    assert len(list((tmp_path / "out").iterdir())) == 1
    seen = run(photos, tmp_path / "out", captioner)
    assert [each.before for each in seen if isinstance(each, ChunkDone)].count(True) == 1
    assert names(rows_in(tmp_path / "out")) == ALL
    loads: list[int] = []

    def load() -> FakeCaptioner:
        loads.append(1)
        return captioner

    again = CaptionToParquet([photos], True, tmp_path / "out", load, captioner.model, size=10)
    assert again.run(lambda outcome: None).how is How.FINISHED
    assert loads == []


def test_what_has_changed_is_captioned_again(photos: Path, tmp_path: Path, captioner: FakeCaptioner) -> None:
    run(photos, tmp_path / "out", captioner)
    Image.new("RGB", (9, 9)).save(photos / "two" / "24.png")
    seen = run(photos, tmp_path / "out", captioner)
    assert [each.before for each in seen if isinstance(each, ChunkDone)] == [True, True, False]


def test_shards_are_alike_in_size() -> None:
    somewhere = [Path(f"/photos/{number}.png") for number in range(300)]
    assert all(80 <= sum(path in Shard(number, 3) for path in somewhere) <= 120 for number in (1, 2, 3))


def test_shards_are_all_photos_once_whatever_is_added(photos: Path, tmp_path: Path, captioner: FakeCaptioner) -> None:
    shards = [Shard(number, 3) for number in (1, 2, 3)]
    for shard in shards:
        run(photos, tmp_path / "out", captioner, shard=shard)
    assert names(rows_in(tmp_path / "out")) == ALL
    parts = [{path for path in photos.rglob("*.png") if path in shard} for shard in shards]
    Image.new("RGB", (8, 8)).save(photos / "one" / "0a.png")
    assert [
        {path for path in photos.rglob("*.png") if path in shard} - {photos / "one" / "0a.png"} for shard in shards
    ] == parts


def test_a_photo_that_fails_stands_in_the_file_with_the_reason(
    photos: Path, tmp_path: Path, captioner: FakeCaptioner
) -> None:
    (photos / "one" / "3.png").write_text("no photo")
    seen = run(photos, tmp_path / "out", captioner)
    assert [each.path.name for each in seen if isinstance(each, Failure)] == ["3.png"]
    assert [each.failed for each in seen if isinstance(each, ChunkDone)] == [1, 0, 0]
    [row] = [row for row in rows_in(tmp_path / "out") if row.path.endswith("/3.png")]
    assert row.texts == ("", "")


def test_a_folder_that_cannot_be_written_is_a_sentence(photos: Path, tmp_path: Path, captioner: FakeCaptioner) -> None:
    (tmp_path / "out").write_text("a file")
    ending = operation(photos, tmp_path / "out", captioner).run(lambda outcome: None)
    assert (ending.how, "cannot be written" in ending.sentence) == (How.FAILED, True)


def test_the_first_chunk_is_there_before_all_folders_are_read(
    tmp_path: Path, captioner: FakeCaptioner, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(300):
        (tmp_path / "photos" / f"{number:03}").mkdir(parents=True)
        Image.new("RGB", (8, 8)).save(tmp_path / "photos" / f"{number:03}" / "a.png")
    last = tmp_path / "photos" / "299" / "a.png"
    seen: list[bool] = []

    def report(outcome: Outcome) -> None:
        if not seen:
            Image.new("RGB", (8, 8)).save(last.with_name("late.png"))
        seen.append(isinstance(outcome, ChunkDone))

    work = operation(tmp_path / "photos", tmp_path / "out", captioner)
    assert work.run(report).how is How.FINISHED
    assert names(rows_in(tmp_path / "out"))["late.png"] == 1


def test_memory_does_not_grow_with_the_number_of_photos(tmp_path: Path, captioner: FakeCaptioner) -> None:
    (tmp_path / "photos").mkdir()
    Image.new("RGB", (8, 8)).save(tmp_path / "photos" / "0.png")
    for number in range(1, 2000):
        (tmp_path / "photos" / f"{number}.png").hardlink_to(tmp_path / "photos" / "0.png")
    work = operation(tmp_path / "photos", tmp_path / "out", captioner, size=50)
    held: list[int] = []
    tracemalloc.start()
    try:
        assert work.run(lambda outcome: held.append(tracemalloc.get_traced_memory()[0])).how is How.FINISHED
    finally:
        tracemalloc.stop()
    assert len(held) == 40
    assert held[-1] - held[5] < 2_000_000

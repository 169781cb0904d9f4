"""What is in photos: tables of instances, views, and the cells of a grid."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.trainer.data.test_batches import photo_batches
from trainer.data.dataset import DatasetError, Example
from trainer.data.photos import DRAWS, view_of
from trainer.data.sources import load
from trainer.data.things import Things, in_view, targets

WHOLE = (0.0, 0.0, 1.0, 1.0)


def table(folder: Path, **changes: Any) -> Path:
    """A table of two photos: a cat in the right half of the first, a bus somewhere in it; nothing in the second."""
    content = {
        "images": [
            {"id": 1, "file_name": "7.jpg", "width": 200, "height": 100},
            {"id": 2, "file_name": "8.jpg", "width": 10, "height": 10},
        ],
        "categories": [{"id": 17, "name": "cat"}, {"id": 6, "name": "bus"}],
        "annotations": [
            {"image_id": 1, "category_id": 17, "bbox": [100, 0, 100, 100], "score": 0.8},
            {"image_id": 1, "category_id": 6},
        ],
    }
    path = folder / "instances_train.json"
    path.write_text(json.dumps(content | changes))
    return path


def named(name: str) -> Example:
    return Example(Path(name), ("a cat",))


def test_a_table_says_what_is_in_a_photo_and_where(tmp_path: Path) -> None:
    things = Things([table(tmp_path)])
    assert things.kinds == ("cat", "bus")
    seen = things.of(named("elsewhere/7.avif"))
    assert seen == pytest.approx(np.array([[0, 0.8, 0.5, 0, 1, 1], [1, 1, *[np.nan] * 4]]), nan_ok=True)
    empty = things.of(named("8.jpg"))
    assert empty is not None
    assert empty.shape == (0, 6)
    assert things.of(named("9.jpg")) is None


@pytest.mark.parametrize(
    "changes",
    [
        {"images": [{"id": 1, "file_name": "7.jpg", "width": 0, "height": 100}]},
        {"images": []},
        {"categories": []},
        {"annotations": [{"image_id": 1, "category_id": 17, "bbox": [1, 2, 3]}]},
        {"annotations": None},
    ],
)
def test_a_faulty_table_is_refused_by_name(tmp_path: Path, changes: dict[str, Any]) -> None:
    with pytest.raises(DatasetError, match=r"instances_train\.json is no table of instances"):
        Things([table(tmp_path, **changes)])


def test_a_dataset_knows_the_tables_beside_it(in_parts: Path) -> None:
    assert load(in_parts).things == []
    path = table(in_parts)
    assert load(in_parts).things == load(in_parts / "dataset.toml").things == [path]


def test_a_view_shows_what_enough_of_is_left_in_it(tmp_path: Path) -> None:
    seen = Things([table(tmp_path)]).of(named("7.jpg"))
    assert seen is not None
    left = in_view(seen, (0.0, 0.0, 0.6, 1.0), mirrored=False)  # a fifth of the cat
    assert left[:, 0].tolist() == [1]
    right = in_view(seen, (0.4, 0.0, 0.6, 0.5), mirrored=True)
    assert right[0] == pytest.approx([0, 0.8, 0, 0, 5 / 6, 2])


def test_cells_know_how_much_of_a_thing_they_show(tmp_path: Path) -> None:
    seen = Things([table(tmp_path)]).of(named("7.jpg"))
    assert seen is not None
    small = np.array([[1, 1, 0.05, 0.05, 0.1, 0.1], [1, 0.5, 0, 0, 1, 1]], np.float32)
    cells, views = targets([seen, small, seen[:0]], 2, 2, 4)
    assert cells[0, :, :, 0] == pytest.approx(np.array([[0, 0, 0.8, 0.8]] * 2), abs=1e-3)
    assert not cells[0, :, :, 1].any()  # nobody knows where the bus is
    assert cells[1, :, :, 1] == pytest.approx(np.array([[1, 0.5, 0.5, 0.5], [0.5] * 4]))  # a small thing fills its cell
    assert views.tolist() == [pytest.approx([0.8, 1], abs=1e-3), [0, 1], [0, 0]]


def test_a_batch_shows_the_things_where_its_views_show_them(examples: list[Example], tmp_path: Path) -> None:
    things = Things([table(tmp_path)])
    batches = photo_batches(examples, batch=12, things=things, grid=(8, 8))
    inputs, _ = batches[0]
    random = np.random.default_rng((batches.seed, batches.epoch, 0))
    place = batches.rows[0].tolist().index(7)
    mirrored, draws = random.random(12) < 0.5, random.random((12, DRAWS))
    seen = things.of(examples[7])
    assert seen is not None
    wanted = targets([in_view(seen, view_of(0.7, draws[place]), bool(mirrored[place]))], 2, 8, 8)
    assert np.array_equal(inputs["cells"][place], wanted[0][0])
    assert np.array_equal(inputs["things"][place], wanted[1][0])
    assert inputs["cells"][place].any()
    assert sorted(batches.rows[0][inputs["known"]].tolist()) == [7, 8]


def test_the_whole_photo_is_a_view() -> None:
    assert view_of(1.0, np.full(DRAWS, 0.3)) == WHOLE

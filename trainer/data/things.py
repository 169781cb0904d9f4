"""Reads which things are where in photos: what an encoder can learn to see beside what people said.

The tables are COCO's ``instances_train2017.json`` and its like (Lin et al., "Microsoft COCO: Common Objects in Context", ECCV
2014): people's boxes, or those that a detector found, each with its ``score`` then. An annotation without a ``bbox`` says
that the thing is somewhere in the photo.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from trainer.data.dataset import DatasetError, Example
from trainer.data.tables import read_json

Shares = tuple[float, float, float, float]  # left, top, width and height, as shares of the photo's
_SEEN = 0.25  # of a box: less than that in a view, or in a cell that is larger than it, does not show the thing


def files(folder: Path) -> list[Path]:
    """COCO's ``instances_train2017.json`` and its like beside a dataset."""
    return sorted((*folder.glob("annotations/instances_*.json"), *folder.glob("instances_*.json")))


class Things:
    """The things in photos, K kinds of them.

    kinds: their names.
    """

    def __init__(self, paths: Iterable[Path]) -> None:
        """Reads the tables; a photo is known by its file's name without the suffix. Raises DatasetError."""
        self._numbers: dict[str, int] = {}
        self._photos: dict[str, NDArray[np.float32]] = {}
        for path in paths:
            self._read(path)

    @property
    def kinds(self) -> tuple[str, ...]:
        return tuple(self._numbers)

    def of(self, example: Example) -> NDArray[np.float32] | None:
        """What is in a photo, ``[N, 6]``: kind, certainty, and left, top, right and bottom as shares, those NaN without a box.

        None where nobody has looked.
        """
        return self._photos.get(example.photo.stem)

    def _read(self, path: Path) -> None:
        content = read_json(path)
        rows: dict[int, list[tuple[float, ...]]] = defaultdict(list)
        try:
            numbers = {
                each["id"]: self._numbers.setdefault(str(each["name"]), len(self._numbers))
                for each in content["categories"]
            }
            images = {each["id"]: each for each in content["images"]}
            for each in content["annotations"]:
                box = _shares(each.get("bbox"), images[each["image_id"]])
                rows[each["image_id"]].append((numbers[each["category_id"]], float(each.get("score", 1)), *box))
            for number, image in images.items():
                name = Path(str(image["file_name"])).stem
                self._photos[name] = np.array(rows[number], np.float32).reshape(-1, 6)
        except (KeyError, TypeError, ValueError, ZeroDivisionError) as error:
            raise DatasetError(
                f"{path} is no table of instances like COCO's: {error!r} is missing or wrong."
            ) from error


def _shares(box: Any, image: dict[str, Any]) -> tuple[float, ...]:
    if box is None:
        return (np.nan,) * 4
    left, top, width, height = box
    across, down = float(image["width"]), float(image["height"])
    return left / across, top / down, (left + width) / across, (top + height) / down


def in_view(things: NDArray[np.float32], view: Shares, mirrored: bool) -> NDArray[np.float32]:
    """The things that a view of a photo still shows, their boxes as shares of the view."""
    left, top, width, height = view
    found = things.copy()
    found[:, [2, 4]] = (found[:, [2, 4]] - left) / width
    found[:, [3, 5]] = (found[:, [3, 5]] - top) / height
    if mirrored:
        found[:, [2, 4]] = 1 - found[:, [4, 2]]
    sizes = np.maximum((found[:, 4] - found[:, 2]) * (found[:, 5] - found[:, 3]), 1e-9)
    inside = np.clip(found[:, 2:], 0, 1)
    shown = (inside[:, 2] - inside[:, 0]) * (inside[:, 3] - inside[:, 1])
    return found[np.isnan(shown) | (shown >= _SEEN * sizes)]


def targets(
    things: Sequence[NDArray[np.float32]], kinds: int, rows: int, columns: int
) -> tuple[NDArray[np.float16], NDArray[np.float16]]:
    """How surely a thing of each kind is in each cell of a grid ``[B, rows, columns, K]``, and in each view ``[B, K]``.

    A cell counts by the share of it that a box covers, or by the share of the box that it holds, whichever is more.
    """
    cells = np.zeros((len(things), rows, columns, kinds), np.float16)
    views = np.zeros((len(things), kinds), np.float16)
    for place, few in enumerate(things):
        for kind, certainty, left, top, right, bottom in few:
            number = int(kind)
            views[place, number] = max(views[place, number], certainty)
            if np.isnan(left):
                continue
            across, down = _covered(left, right, columns), _covered(top, bottom, rows)
            size = min(1.0, max(1e-6, float((right - left) * columns * (bottom - top) * rows)))
            share = np.minimum(1, down[:, None] * across[None] / size)
            share[share < _SEEN] = 0
            cells[place, :, :, number] = np.maximum(cells[place, :, :, number], certainty * share)
    return cells, views


def _covered(first: float, last: float, count: int) -> NDArray[np.float64]:
    """Return how much of each of so many equal parts of an edge lies between two places on it."""
    edges = np.arange(count + 1) / count
    return np.maximum(0, np.minimum(last, edges[1:]) - np.maximum(first, edges[:-1])) * count

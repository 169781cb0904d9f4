"""Where somebody is among the photos, kept while they are read anew."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from desktop_captioner.ui.browser.photo_grid import PhotoGrid
from desktop_captioner.ui.browser.photo_model import PhotoModel

_MOST = 10_000  # selected photos that are looked for again


@dataclass(frozen=True)
class Place:
    """current: the photo whose caption is shown. selected: the selected photos, unless that is all of them or there are
    very many. row: of the current photo. everything: all are selected.
    """

    current: Path | None = None
    selected: tuple[Path, ...] = ()
    row: int = 0
    everything: bool = False


def place_in(grid: PhotoGrid, photos: PhotoModel) -> Place:
    """Where the grid is now."""
    row = grid.currentIndex().row()
    current = photos.entries[row].photo.path if 0 <= row < len(photos.entries) else None
    count = grid.selected_count()
    selected = tuple(photo.path for photo in grid.selected()) if count <= _MOST else ()
    return Place(current, selected, max(0, row), everything=1 < count == len(photos.entries))


def go_to(place: Place, grid: PhotoGrid, photos: PhotoModel) -> None:
    """Go back to a place; where its photo is gone, to the one that follows it."""
    if not photos.entries:
        return
    known = place.current is not None and photos.row(place.current) >= 0
    path = place.current if known else photos.entries[min(place.row, len(photos.entries) - 1)].photo.path
    if path is None:
        return
    grid.show_photo(path)
    if place.everything:
        grid.selectAll()
    elif selected := [each for each in place.selected if photos.row(each) >= 0]:
        grid.select(selected)

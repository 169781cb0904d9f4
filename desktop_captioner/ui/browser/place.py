"""Where somebody is among the photos, kept while they are read anew."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from desktop_captioner.ui.browser.photo_grid import PhotoGrid
from desktop_captioner.ui.browser.photo_model import PhotoModel


@dataclass(frozen=True)
class Place:
    """current: the photo whose caption is shown. selected: the selected photos. row: of the current photo."""

    current: Path | None = None
    selected: tuple[Path, ...] = ()
    row: int = 0


def place_in(grid: PhotoGrid, photos: PhotoModel) -> Place:
    """Where the grid is now."""
    row = grid.currentIndex().row()
    current = photos.entries[row].photo.path if 0 <= row < len(photos.entries) else None
    return Place(current, tuple(photo.path for photo in grid.selected()), max(0, row))


def go_to(place: Place, grid: PhotoGrid, photos: PhotoModel) -> None:
    """Go back to a place; where its photo is gone, to the one that follows it."""
    if not photos.entries:
        return
    known = place.current is not None and photos.row(place.current) >= 0
    path = place.current if known else photos.entries[min(place.row, len(photos.entries) - 1)].photo.path
    if path is None:
        return
    grid.show_photo(path)
    if selected := [each for each in place.selected if photos.row(each) >= 0]:
        grid.select(selected)

"""A library in a folder of its own, and photos whose content is theirs alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop_captioner.library.error import LibraryError
from desktop_captioner.library.store import Store
from desktop_captioner.photos.photo import Caption, Captioned, Photo

MODEL = "small 1"


def photo_at(path: Path) -> Photo:
    """The photo as it is now."""
    status = path.stat()
    return Photo(path, status.st_size, status.st_mtime_ns)


def captioned(photo: Photo, text: str = "A dog runs.", model: str = MODEL, *others: str) -> Captioned:
    """Returns a model's result."""
    return Captioned(photo.path, (Caption(text, 0.75), *(Caption(other, 0.5) for other in others)), model)


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """Where the library lies."""
    return tmp_path / "data" / "library.sqlite3"


@pytest.fixture
def store(library: Path) -> Iterator[Store]:
    """An open library."""
    with Store.open(library) as store:
        yield store


@pytest.fixture
def draw(tmp_path: Path) -> Callable[[str], Photo]:
    """Makes a file, whose name is its content, and returns it as a photo."""

    def draw(name: str) -> Photo:
        path = tmp_path / "photos" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(name.encode("utf-8", "surrogateescape") * 100)
        return photo_at(path)

    return draw


@pytest.fixture
def filled(library: Path, draw: Callable[[str], Photo]) -> Path:
    """A closed library of 200 captions."""
    photos = [draw(f"{number}.jpg") for number in range(200)]
    with Store.open(library) as store:
        store.keep_results([(photo, captioned(photo, f"Dog {photo.path.stem}. " * 5)) for photo in photos])
    return library


def trouble(library: Path) -> LibraryError:
    """Returns the error with which the library is refused: one sentence, and a way out."""
    with pytest.raises(LibraryError) as caught:
        Store.open(library, patience=0)
    assert caught.value.sentence.endswith(".")
    assert caught.value.way_out.endswith(".")
    assert len(caught.value.sentence.splitlines()) == 1
    return caught.value

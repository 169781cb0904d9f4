"""Photos are found ahead of whoever takes them."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_captioner.operations import listing as listings
from desktop_captioner.operations.listing import Listing
from desktop_captioner.photos.photo import Photo

PHOTOS = [Photo(Path(f"{number}.jpg"), number, 1) for number in range(9)]


def test_every_photo_comes_once_each_way() -> None:
    listing = Listing(iter(PHOTOS))
    assert list(listing) == PHOTOS
    assert not listing.is_noted
    assert listing.unnoted(4) + listing.unnoted(100) == PHOTOS
    assert listing.is_noted


def test_the_first_comes_before_the_last_is_found() -> None:
    go_on = threading.Event()

    def found() -> Iterator[Photo]:
        yield PHOTOS[0]
        assert go_on.wait(30)
        yield PHOTOS[1]

    listing = Listing(found())
    assert next(listing) == PHOTOS[0]
    assert listing.unnoted(5) == PHOTOS[:1]
    assert not listing.is_noted
    go_on.set()
    assert list(listing) == PHOTOS[1:2]


def test_no_more_are_found_ahead_than_memory_is_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(listings, "_AHEAD", 2)
    found: list[Photo] = []

    def finding() -> Iterator[Photo]:
        for photo in PHOTOS:
            found.append(photo)
            yield photo

    listing = Listing(finding())
    assert next(listing) == PHOTOS[0]
    assert len(found) <= 4  # the one that was taken, two that wait, one that is to be added
    assert list(listing) == PHOTOS[1:]


def test_a_closed_listing_ends_for_whoever_waits() -> None:
    hangs = threading.Event()

    def found() -> Iterator[Photo]:
        hangs.wait(30)
        yield PHOTOS[0]

    listing = Listing(found())
    taken: list[Photo] = []
    taker = threading.Thread(target=lambda: taken.extend(listing))
    taker.start()
    listing.close()
    taker.join(30)
    assert not taker.is_alive()
    assert taken == []
    hangs.set()


def test_what_goes_wrong_is_told_to_whoever_takes() -> None:
    def found() -> Iterator[Photo]:
        yield PHOTOS[0]
        raise ZeroDivisionError

    listing = Listing(found())
    assert next(listing) == PHOTOS[0]
    with pytest.raises(ZeroDivisionError):
        next(listing)
    listing.unnoted(5)
    assert not listing.is_noted

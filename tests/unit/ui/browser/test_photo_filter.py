"""Which photos are shown, and in which order."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from desktop_captioner.photos.annotation import Origin
from desktop_captioner.photos.photo import Caption, Captioned, Photo, PhotoState
from desktop_captioner.ui.browser.photo_entry import PhotoEntry
from desktop_captioner.ui.browser.photo_filter import Age, Order, PhotoFilter, sort_key

NOW = time.time_ns()
DAY = 86_400 * 10**9


def entry(name: str, days: float = 0, **texts: object) -> PhotoEntry:
    made = PhotoEntry(Photo(Path(f"{name}.jpg"), 1, NOW - int(days * DAY)))
    made.annotate(**texts)
    return made


def said(name: str, text: str, confidence: float) -> Captioned:
    return Captioned(Path(f"{name}.jpg"), (Caption(text, confidence),), "fake 1.0")


ENTRIES = [
    entry("empty", days=0.5),
    entry("sure", days=3, result=said("sure", "A dog.", 0.9)),
    entry("unsure", days=20, result=said("unsure", "A cat.", 0.2)),
    entry("mine", days=100, edited="Große Straße.", edited_alt_text="A street."),
    entry("hers", days=900, found="Grandmother, 1962"),
]


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (PhotoFilter(), ["empty", "sure", "unsure", "mine", "hers"]),
        (PhotoFilter(frozenset({PhotoState.EMPTY, PhotoState.EDITED})), ["empty", "mine"]),
        (PhotoFilter(origins=frozenset({Origin.FILE})), ["hers"]),
        (PhotoFilter(unsure=True), ["unsure"]),
        (PhotoFilter(age=Age.WEEK), ["empty", "sure"]),
        (PhotoFilter(text="STRASSE"), ["mine"]),
        (PhotoFilter(text="street"), ["mine"]),
        (PhotoFilter(text="empty.j"), ["empty"]),
        (PhotoFilter(frozenset({PhotoState.GENERATED}), text="dog"), ["sure"]),
    ],
)
def test_all_that_is_asked_for_must_be_so(wanted: PhotoFilter, expected: list[str]) -> None:
    accepts = wanted.test(0.5)
    assert [each.photo.path.stem for each in ENTRIES if accepts(each)] == expected


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        (Order.NAME, ["empty", "sure", "unsure", "mine", "hers"]),  # as they were found
        (Order.DATE, ["empty", "sure", "unsure", "mine", "hers"]),
        (Order.CONFIDENCE, ["unsure", "sure", "empty", "mine", "hers"]),
        (Order.STATE, ["empty", "hers", "sure", "unsure", "mine"]),
    ],
)
def test_the_least_sure_the_newest_and_the_least_done_come_first(order: Order, expected: list[str]) -> None:
    assert [each.photo.path.stem for each in sorted(ENTRIES, key=sort_key(order))] == expected

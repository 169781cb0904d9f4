"""A few words find photos, whatever is typed."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from desktop_captioner.library.store import Store
from desktop_captioner.photos.photo import Photo
from tests.unit.library.conftest import captioned

Draw = Callable[[str], Photo]
TEXTS = {
    "IMG_0001.jpg": "A brown dog runs on the beach.",
    "IMG_0002.jpg": "Two dogs are playing in the grass.",
    "strand.jpg": "Zwei Kinder in der Sonne, Café Größe.",
    "犬.jpg": "海辺を走る犬。",
    "boat.jpg": 'A man says "hello" AND waves.',
}


@pytest.fixture
def full(store: Store, draw: Draw) -> Store:
    store.keep_results([(photo, captioned(photo, text)) for name, text in TEXTS.items() for photo in [draw(name)]])
    return store


def names(store: Store, words: str) -> set[str]:
    return {hit.path.name for hit in store.search(words)}


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("dog beach", {"IMG_0001.jpg"}),
        ("BEACH dog", {"IMG_0001.jpg"}),
        ("do", {"IMG_0001.jpg", "IMG_0002.jpg"}),
        ("dogs", {"IMG_0001.jpg", "IMG_0002.jpg"}),
        ("running dog", {"IMG_0001.jpg"}),
        ("dog cat", set()),
        ("0002", {"IMG_0002.jpg"}),
        ("img_0001.jpg", {"IMG_0001.jpg"}),
        ("cafe grosse", {"strand.jpg"}),
        ("cafe\u0301 gro\u0308ß", {"strand.jpg"}),
        ("cafe größe", {"strand.jpg"}),
        ("strand", {"strand.jpg"}),
        ("海辺", {"犬.jpg"}),
        ("走る犬", {"犬.jpg"}),
        ("犬辺", set()),
        ("hello", {"boat.jpg"}),
        ("", set()),
        ("  ...  ", set()),
    ],
)
def test_words_find_photos(full: Store, words: str, expected: set[str]) -> None:
    assert names(full, words) == expected


@pytest.mark.parametrize(
    "words",
    [
        '"', "'", '"dog', "dog AND", "OR", "NOT dog", "NEAR(dog beach)", "dog*", "*", "caption:dog", "^dog", "-dog", "(", "a)b",
        "{caption alt_text}: dog", "dog + beach", "; DROP TABLE photos", "%_", "\0", "dog\0beach", "\ud83d", "\udcff dog", "🐕",
        "́", "ｄｏｇ", "dog" * 5000, "a " * 500, "ing", "sss", "İ", "\u2028", "1e999",
    ],
)  # fmt: skip
def test_nothing_that_is_typed_is_an_error(full: Store, words: str) -> None:
    assert names(full, words) <= set(TEXTS)


def test_operators_are_words(full: Store) -> None:
    assert names(full, 'man "AND" hello') == {"boat.jpg"}
    assert names(full, "dog OR beach") == set()


def test_an_edit_replaces_what_is_found(full: Store, draw: Draw) -> None:
    photo = draw("IMG_0001.jpg")
    full.edit(photo, "Rex.", "On sand.")
    assert names(full, "beach") == set()
    assert names(full, "rex sand") == {"IMG_0001.jpg"}
    (hit,) = full.search("rex")
    assert (hit.path, hit.text, hit.alt_text) == (photo.path, "Rex.", "On sand.")


def test_the_best_first_and_no_more_than_wanted(full: Store, draw: Draw) -> None:
    photo = draw("dog.jpg")
    full.keep_result(photo, captioned(photo, "A cat."))
    assert [hit.path.name for hit in full.search("dog")][-1] == "dog.jpg"
    assert len(full.search("dog", limit=2)) == 2

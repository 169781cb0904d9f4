"""Captions name what is in a photo; that is what becomes of them as keywords."""

from __future__ import annotations

import pytest

from desktop_captioner.photos.keywords import keywords_of, with_keywords


@pytest.mark.parametrize(
    ("caption", "keywords"),
    [
        ("A black and white dog is running through the snow.", ("black", "white", "dog", "running", "snow")),
        ("Two dogs play with another dog on the grass.", ("dogs", "play", "grass")),
        ("A man wearing a T-shirt stands in front of a building.", ("man", "t-shirt", "building")),
        ("A child's kite\nabove the beach!", ("child", "kite", "beach")),
        ("Ein Hund läuft durch den Schnee.", ()),
        ("Un chien court dans la neige.", ()),
        ("ohwx", ()),
        ("", ()),
        ("A " + "x" * 300, ()),
    ],
)
def test_the_content_words_of_a_caption(caption: str, keywords: tuple[str, ...]) -> None:
    assert keywords_of(caption) == keywords


def test_what_is_there_stays_and_is_not_said_twice() -> None:
    assert with_keywords(["Dogs", "Rex", "Rex"], ["dog", "snow"]) == ("Dogs", "Rex", "Rex", "snow")
    assert with_keywords([], ["dog"]) == ("dog",)

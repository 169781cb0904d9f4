"""Many texts are changed by one rule."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_captioner.photos.photo import Photo
from desktop_captioner.photos.text_rules import Replacement, RuleError, Template, Texts

TEXTS = Texts(Photo(Path("Summer/img_2.jpg"), 1, 1_700_000_000_000_000_000), "A dog runs.", "Rex on grass.")


@pytest.mark.parametrize(
    ("rule", "before", "after"),
    [
        (Replacement("dog", "Rex"), "A Dog and a dog, no hotdog.", "A Rex and a Rex, no hotRex."),
        (Replacement("dog", "Rex", match_case=True), "A Dog and a dog.", "A Dog and a Rex."),
        (Replacement("dog", "Rex", whole_words=True), "A dog, no hotdog, dogs.", "A Rex, no hotdog, dogs."),
        (Replacement("a.b", r"\1", whole_words=True), "aXb a.b", r"aXb \1"),
        (Replacement(r"(\w+) dog", r"dog \1", pattern=True), "A red dog.", "A dog red."),
        (Replacement("", "Rex"), "A dog.", "A dog."),
        (Replacement("?", "!"), "Why?", "Why!"),
    ],
)
def test_texts_are_replaced(rule: Replacement, before: str, after: str) -> None:
    assert rule(before) == after


@pytest.mark.parametrize(("find", "by"), [("(", ""), ("a", r"\2"), ("[", ""), ("(?P<x>a", "")])
def test_a_pattern_that_is_none_is_told(find: str, by: str) -> None:
    with pytest.raises(RuleError):
        Replacement(find, by, pattern=True)("a")


@pytest.mark.parametrize(
    ("template", "text"),
    [
        ("{caption}", "A dog runs."),
        ("ohwx {caption} Summer.", "ohwx A dog runs. Summer."),
        ("{name} in {folder}, {date}", "img_2 in Summer, 2023-11-14"),
        ("{alt}", "Rex on grass."),
        ("{ x }", "{ x }"),
    ],
)
def test_a_template_is_filled(template: str, text: str) -> None:
    assert Template(template)(TEXTS) == text


def test_what_a_field_holds_is_no_template() -> None:
    texts = Texts(TEXTS.photo, "{name} {0.__class__}", "")
    assert Template("{caption}")(texts) == "{name} {0.__class__}"


def test_a_field_that_there_is_not_is_told() -> None:
    with pytest.raises(RuleError, match="place"):
        Template("{place}")

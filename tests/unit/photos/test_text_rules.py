"""Many texts are changed by one rule."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from desktop_captioner.photos.photo import Photo
from desktop_captioner.photos.text_rules import Replacement, RuleError, Template, Texts

TEXTS = Texts(Photo(Path("Summer/img_2.jpg"), 1, 1_700_000_000_000_000_000), "A dog runs.", "Rex on grass.")
SEEN = replace(TEXTS, place="Old Town, Bonn", people=("Ann", "Bo"), taken="2021-05-03")


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
    with pytest.raises(RuleError, match="weather"):
        Template("{weather}")


@pytest.mark.parametrize(
    ("template", "seen", "unseen"),
    [
        ("{caption} {people} in {place}", "A dog runs. Ann, Bo in Old Town, Bonn", "A dog runs. in"),
        ("{caption}[ In {place}, {date}.]", "A dog runs. In Old Town, Bonn, 2021-05-03.", "A dog runs."),
        ("{caption}[ {people} in {place}.][ {date}.]", "A dog runs. Ann, Bo in Old Town, Bonn. 2021-05-03.",
         "A dog runs. 2023-11-14."),
        ("[sic] {caption}", "[sic] A dog runs.", "[sic] A dog runs."),
    ],
)  # fmt: skip
def test_where_when_and_whom_the_photo_shows(template: str, seen: str, unseen: str) -> None:
    assert Template(template)(SEEN) == seen
    assert Template(template)(TEXTS) == unseen


def test_only_some_fields_need_the_photo_to_be_read() -> None:
    assert not Template("{caption} {name} {folder} {alt}").needs_scene
    assert all(Template(f"{{caption}} {{{field}}}").needs_scene for field in ("place", "people", "date"))

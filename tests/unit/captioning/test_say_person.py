"""Captions that name no sex, with the grammar that goes with it."""

from __future__ import annotations

import pytest

from desktop_captioner.captioning.say_person import FEMALE, MALE, say_person, sexes
from desktop_captioner.captioning.vocabulary import words_of


@pytest.mark.parametrize(
    ("said", "neutral"),
    [
        ("a man in his kitchen", "a person in their kitchen"),
        ("two women are on a beach", "two people are on a beach"),
        ("a young boy with his dog", "a young child with their dog"),
        ("a group of men and some girls", "a group of people and some children"),
        ("an old lady and her dog", "an old person and their dog"),
        ("a baby boy", "a baby"),
        # Who differed in sex only is counted together.
        ("a man and a woman are sitting", "two people are sitting"),
        ("a boy and girl play", "two children play"),
        ("a young man and woman on bikes", "two young people on bikes"),
        ("the man and the woman", "the two people"),
        ("two men and a woman", "three people"),
        ("men and women in a park", "people in a park"),
        ("a man and a boy", "a person and a child"),
        ("a man with a hat and a woman", "a person with a hat and a person"),
        # Pronouns, and the verbs that go with them.
        ("a woman smiles as she holds her baby", "a person smiles as they hold their baby"),
        (
            "a girl looks in a mirror while she brushes her teeth",
            "a child looks in a mirror while they brush their teeth",
        ),
        ("a man that he carries and watches", "a person that they carry and watch"),
        ("he is jumping and she also was", "they are jumping and they also were"),
        ("a boy and he has a ball", "a child and they have a ball"),
        ("a dog beside him", "a dog beside them"),
        ("a dog looks at her while it sits", "a dog looks at them while it sits"),
        ("a man behind her holding a bag", "a person behind them holding a bag"),
        ("a woman in her wedding dress", "a person in their wedding dress"),
        ("a man looks at himself", "a person looks at themselves"),
        # Possessives, and words that stand as adjectives.
        ("a woman cutting a man's hair", "a person cutting a person's hair"),
        ("a female tennis player and a male umpire", "a tennis player and an umpire"),
        ("a male in a hat", "a person in a hat"),
        ("a male and female playing the guitar", "two people playing the guitar"),
        ("a teenage male grinds on a rail", "a teenage person grinds on a rail"),
        ("two female wrestlers in a ring", "two wrestlers in a ring"),
        ("the men's restroom", "the restroom"),
        ("a policeman on a horse", "a police officer on a horse"),
        # What is no guess stays.
        ("a bride and groom cut a cake", "a bride and groom cut a cake"),
        ("a cat sleeps on a sofa", "a cat sleeps on a sofa"),
        ("a snowman and an umbrella", "a snowman and an umbrella"),
        ("", ""),
    ],
)
def test_a_caption_names_no_sex(said: str, neutral: str) -> None:
    words, places = say_person(words_of(said))
    assert " ".join(words) == neutral
    assert len(places) == len(words)
    assert sexes(words) == (False, False)


def test_every_word_knows_for_which_words_it_stands() -> None:
    words, places = say_person(words_of("an old man and a woman pet a police dog"))
    assert words[:3] == ["an", "old", "person"]
    assert places == [(number,) for number in range(10)]
    words, places = say_person(words_of("a man and a woman with a fireman"))
    assert words == ["two", "people", "with", "a", "firefighter"]
    assert places == [(0, 3), (1, 4), (5,), (6,), (7,)]
    words, places = say_person(words_of("a policeman"))
    assert words == ["a", "police", "officer"]
    assert places == [(0,), (1,), (1,)]


def test_a_caption_names_the_sexes_that_it_names() -> None:
    assert sexes(words_of("a man's hat")) == (True, False)
    assert sexes(words_of("two ladies and her dog")) == (False, True)
    assert sexes(words_of("a boy with his mother")) == (True, True)
    assert sexes(words_of("a person on a manhole")) == (False, False)
    assert MALE.isdisjoint(FEMALE)

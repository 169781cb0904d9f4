"""How often the sex of people is guessed wrong, on captions that were made for it."""

import pytest

from trainer.evaluation.sexes import sentence, sex_statistics

MAN, WOMAN, PERSON, BOTH = "a man runs", "the woman is in her kitchen", "a person runs", "a man and a woman"


def test_a_guess_is_wrong_where_everybody_who_names_a_sex_names_the_other() -> None:
    pairs = [
        ([WOMAN, PERSON, "a lady"], MAN),  # wrong
        ([WOMAN, WOMAN], WOMAN),
        ([WOMAN], "a girl runs"),
        ([MAN, PERSON], "a girl runs"),  # wrong
        ([MAN], "a boy and his father"),
        ([MAN, WOMAN], MAN),  # people do not agree
        ([BOTH, WOMAN], MAN),
        ([PERSON], MAN),  # nobody names any
        ([WOMAN], BOTH),  # it names both
        ([WOMAN], PERSON),  # it names none
    ]
    statistics = sex_statistics([references for references, _ in pairs], [caption for _, caption in pairs])
    assert statistics == pytest.approx({"named": 5, "wrong": 2 / 5, "man for woman": 1 / 3, "woman for man": 1 / 2})
    assert "5 captions" in sentence(statistics)
    assert "40.0% name the other" in sentence(statistics)


def test_where_nobody_is_to_be_seen_there_is_nothing_to_guess() -> None:
    statistics = sex_statistics([["a dog runs"], [PERSON]], ["a dog", PERSON])
    assert statistics == {"named": 0, "wrong": 0, "man for woman": 0, "woman for man": 0}
    assert sentence(statistics) == "No caption names a sex where people name one."

"""Words are looked up in word lists and among the user's own."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_captioner.photos.spelling import WORD, Spelling

pytest.importorskip("spellchecker")


@pytest.fixture(scope="module")
def english(tmp_path_factory: pytest.TempPathFactory) -> Spelling:
    return Spelling("en", tmp_path_factory.mktemp("words") / "new" / "words.txt")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("A dog’s ball, don't!", ["A", "dog’s", "ball", "don't"]),
        ("IMG_2041.jpg and a@b.org/x", ["and"]),
        ("naïve Straße 12th 7", ["naïve", "Straße"]),
        ("犬がdogと走る、dog собака", ["dog"]),
        ("", []),
    ],
)
def test_what_a_word_is(text: str, words: list[str]) -> None:
    assert [found.group() for found in WORD.finditer(text)] == words


def test_wrong_words_are_found_and_right_ones_suggested(english: Spelling) -> None:
    assert english.wrong({"dog", "dgo", "Dog’s", "TV", "Runing", "a"}) == {"dgo", "Runing"}
    assert "dog" in english.suggestions("dgo")
    assert "Running" in english.suggestions("Runing")
    assert english.suggestions("qqqqqqqqqqqq") == ()


def test_own_words_are_kept(tmp_path: Path) -> None:
    own = tmp_path / "new" / "words.txt"
    spelling = Spelling("en", own)
    assert spelling.wrong({"Rexy"}) == {"Rexy"}
    spelling.learn("Rexy")
    assert spelling.wrong({"Rexy"}) == set()
    assert Spelling("en", own).wrong({"rexy", "rexyy"}) == {"rexyy"}


def test_a_language_without_a_list_is_told(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="xx"):
        Spelling("xx", tmp_path / "words.txt")

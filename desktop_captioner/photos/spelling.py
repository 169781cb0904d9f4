"""Spelling, with the word lists of pyspellchecker where that is installed (the extra ``spelling``)."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterable
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spellchecker import SpellChecker

LANGUAGES = ("en", "de", "es", "fr")  # those of the window that have a word list
# A word as it is written: Latin letters, with an apostrophe or soft hyphen inside; the lists know no other script. Numbers
# and names of files are none.
_LETTERS = "[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+"
WORD = re.compile(rf"(?<![\w@./\\-]){_LETTERS}(?:['’\u00ad]{_LETTERS})*(?![\w@/\\])")
_SUGGESTIONS = 6
_SHORTEST, _LONGEST = 3, 24  # words of two letters are mostly abbreviations; a longer one costs much to compare
_APOSTROPHES = str.maketrans({"’": "'", "\u00ad": None})


def is_available() -> bool:
    """Whether there are word lists."""
    return find_spec("spellchecker") is not None


class Spelling:
    """Knows the words of a language and the user's own. Slow to make, and to ask for suggestions; used from one thread."""

    def __init__(self, language: str, own_words: Path) -> None:
        """language: such as "en". own_words: a text file with a word a line, which need not exist. Raises ValueError where
        there is no list for the language.
        """
        from spellchecker import SpellChecker

        self._checker: SpellChecker = SpellChecker(language=language, distance=1)
        self._own_words = own_words
        with contextlib.suppress(FileNotFoundError):
            self._checker.word_frequency.load_words(own_words.read_text(encoding="utf-8").split("\n"))

    def wrong(self, words: Iterable[str]) -> set[str]:
        """Return those of the words that are in no list."""
        plain = {word: word.translate(_APOSTROPHES) for word in words}
        known = self._checker.known(_bare(text) for text in plain.values())
        return {
            word
            for word, text in plain.items()
            if _SHORTEST <= len(text) <= _LONGEST and not text.isupper() and _bare(text).lower() not in known
        }

    def suggestions(self, word: str) -> tuple[str, ...]:
        """Return words that may be meant, the most frequent first, with the same capitals."""
        found = self._checker.candidates(word.translate(_APOSTROPHES)) or set()
        ranked = sorted(found - {word.lower()}, key=lambda each: (-self._checker.word_usage_frequency(each), each))
        return tuple(each.capitalize() if word[:1].isupper() else each for each in ranked[:_SUGGESTIONS])

    def learn(self, word: str) -> None:
        """Add a word to the user's own. Raises OSError."""
        self._checker.word_frequency.load_words([word])
        self._own_words.parent.mkdir(parents=True, exist_ok=True)
        with self._own_words.open("a", encoding="utf-8") as stream:
            stream.write(f"{word}\n")


def _bare(word: str) -> str:
    """Return a word without the ending of the possessive."""
    return word.removesuffix("'s")

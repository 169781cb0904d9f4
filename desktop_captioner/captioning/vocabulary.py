"""Words and their numbers.

The text is that of the field's scorers: lower case, no punctuation.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

PAD, START, END, UNKNOWN = 0, 1, 2, 3
SPECIALS = ("<pad>", "<start>", "<end>", "<unk>")

_WORD = re.compile(r"[a-z0-9]+(?:['’-][a-z0-9]+)*")
_ALWAYS_CAPITAL = {"i": "I"}


def words_of(text: str) -> list[str]:
    """The words of a sentence, lower case, without punctuation."""
    return [word.replace("’", "'") for word in _WORD.findall(text.lower())]


def sentence(words: Sequence[str]) -> str:
    """Words as a sentence: a capital letter first, a full stop last; no words give an empty string."""
    if not words:
        return ""
    text = " ".join(_ALWAYS_CAPITAL.get(word, word) for word in words)
    return f"{text[0].upper()}{text[1:]}."


class Vocabulary:
    """A list of words; a word's number is its place in it. The first four are the special tokens."""

    def __init__(self, words: Sequence[str]) -> None:
        """Raises ValueError when the specials are not at their places or a word stands twice."""
        if tuple(words[: len(SPECIALS)]) != SPECIALS:
            raise ValueError("the vocabulary does not begin with the special tokens")
        self.words = tuple(words)
        self._numbers = {word: number for number, word in enumerate(self.words)}
        if len(self._numbers) != len(self.words):
            raise ValueError("a word stands twice in the vocabulary")

    @classmethod
    def learn(cls, captions: Iterable[str], at_least: int = 4) -> Vocabulary:
        """The words that occur at least so often, the commonest first."""
        counts = Counter(word for caption in captions for word in words_of(caption))
        known = sorted((word for word, count in counts.items() if count >= at_least), key=lambda w: (-counts[w], w))
        return cls((*SPECIALS, *known))

    def __len__(self) -> int:
        return len(self.words)

    def encode(self, words: Iterable[str]) -> list[int]:
        """The numbers of the words; an unknown one becomes UNKNOWN."""
        return [self._numbers.get(word, UNKNOWN) for word in words]

    def decode(self, numbers: Iterable[int]) -> list[str]:
        """The words up to the end token, without specials."""
        words = []
        for number in numbers:
            if number == END:
                break
            if number >= len(SPECIALS):
                words.append(self.words[number])
        return words

"""Words and their numbers.

The text is that of the field's scorers: lower case, no punctuation.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

PAD, START, END, UNKNOWN = 0, 1, 2, 3
SPECIALS = ("<pad>", "<start>", "<end>", "<unk>")

_STYLE = re.compile(r"<start:(.+)>")  # the first word of captions in one of several styles, in the place of START
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
    """A list of words; a word's number is its place in it. The first four are the special tokens.

    The last may be a first word for each of several styles of captions, with the style's name.
    """

    def __init__(self, words: Sequence[str]) -> None:
        """Raises ValueError when the specials are not at their places or a word stands twice."""
        if tuple(words[: len(SPECIALS)]) != SPECIALS:
            raise ValueError("the vocabulary does not begin with the special tokens")
        self.words = tuple(words)
        self._numbers = {word: number for number, word in enumerate(self.words)}
        if len(self._numbers) != len(self.words):
            raise ValueError("a word stands twice in the vocabulary")
        self.styles = tuple(found[1] for word in self.words if (found := _STYLE.fullmatch(word)))
        if self.words[len(self.words) - len(self.styles) :] != tuple(map(_first_word, self.styles)):
            raise ValueError("the first words of styles are not the vocabulary's last")

    @classmethod
    def learn(cls, captions: Iterable[str], at_least: int = 4, styles: Iterable[str] = ()) -> Vocabulary:
        """The words that occur at least so often, the commonest first; after them the first words of the styles."""
        counts = Counter(word for caption in captions for word in words_of(caption))
        known = sorted((word for word, count in counts.items() if count >= at_least), key=lambda w: (-counts[w], w))
        return cls((*SPECIALS, *known, *map(_first_word, styles)))

    def __len__(self) -> int:
        return len(self.words)

    @property
    def starts(self) -> tuple[int, ...]:
        """The number of each style's first word; START alone where there are no styles."""
        return tuple(range(len(self.words) - len(self.styles), len(self.words))) or (START,)

    def start(self, style: str) -> int:
        """The number of a style's first word; START where there are no styles. Raises ValueError for an unknown one."""
        return self.starts[self.styles.index(style)] if self.styles else START

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


def _first_word(style: str) -> str:
    return f"<start:{style}>"

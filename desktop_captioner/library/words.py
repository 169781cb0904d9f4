"""Text as the search sees it: words without what typing does not distinguish, and their English stems."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from snowballstemmer.english_stemmer import EnglishStemmer

# Marks that people leave out when they type: accents, points of Hebrew and Arabic, variation selectors. The vowel signs
# of the scripts of South and South-East Asia, and the sound marks of kana, make other words.
_ACCENTS = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u0711\u0730-\u074a"
)
_IGNORED = re.compile(
    f"[{_ACCENTS}\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f\U0001f3fb-\U0001f3ff]"
)
# Letters that Unicode does not take apart, and how people type them who do not have them.
_LETTERS = str.maketrans(
    {"ø": "o", "đ": "d", "ð": "d", "ħ": "h", "ı": "i", "ł": "l", "ŧ": "t", "æ": "ae", "œ": "oe", "þ": "th", "ŋ": "n"}
)
# Scripts that are written without spaces: Thai, Lao, Myanmar, Khmer, kana, bopomofo, Chinese characters.
_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3021-\u3029\u3040-\u312f\u31a0-\u31ff\u3400-\u4dbf"
    "\u4e00-\u9fff\ua9e0-\ua9ff\uaa60-\uaa7f\uf900-\ufaff\U0001b000-\U0001b16f\U00020000-\U0003ffff"
)
_IS_UNSPACED = re.compile(f"[{_UNSPACED}]")
# More than anybody types; a whole page that was pasted is found by its beginning.
_MOST_TERMS = 100
_QUOTED = re.compile('"([^"]*)"')
_QUOTATION_MARKS = str.maketrans(dict.fromkeys("“”„‟«»「」『』", '"'))
# What separates words when they are typed; all else, as in “e-mail”, “O’Brien” and “img_0001.jpg”, joins them.
_CHUNK = re.compile(r"[^\s,;:/\\|+*=<>()\[\]{}!?¿¡#@~$%^…–—、。，；：！？（）]+")
_ASCII = re.compile("[a-z0-9]+")
_PART = re.compile("[-'’ʼ\u2010\u2011]")
# From the beginning of a word only: looked for from each of its letters, a very long one takes the square of its length.
_PARTED = re.compile(rf"(?<![a-z0-9])[a-z0-9]+(?:{_PART.pattern}[a-z0-9]+)+")
_ENGLISH = re.compile("[a-z]{3,}")


def searchable(text: str | None) -> str:
    """Return the words of a text in their order, with a space between them."""
    return " ".join(_words(text or ""))


def forms(*texts: str | None) -> str:
    """Return further forms of the texts' words, each once: English stems, and “email” for “e-mail”."""
    words = {word for text in texts for word in _words(text or "")}
    found = {_stem(word) for word in words}.union(*(_closed(text or "") for text in texts))
    return " ".join(sorted(found - words))


def query_for(words: str) -> str:
    """Return what a person typed as a query of FTS5 (sqlite.org/fts5.html); all is quoted, so that no text is an operator.

    All words must be there, each as it is, as a beginning or with the same stem. What stands in quotation marks, or is
    joined as in “e-mail”, must stand together.
    """
    exact: list[str] = []

    def take(quoted: re.Match[str]) -> str:
        if phrase := searchable(quoted[1]):
            exact.append(f'"{phrase}"')
        return " "

    rest = _QUOTED.sub(take, words.translate(_QUOTATION_MARKS))
    terms = dict.fromkeys([*exact, *(_term(chunk) for chunk in _CHUNK.findall(rest) if searchable(chunk))])
    return " AND ".join(list(terms)[:_MOST_TERMS])


def _term(chunk: str) -> str:
    words = searchable(chunk)
    terms = [f'"{words}"*', *(f'"{word}"*' for word in _closed(chunk))]
    if (stem := _stem(words)) != words:
        terms.append(f'"{stem}"')
    return f"({' OR '.join(terms)})"


def _words(text: str) -> list[str]:
    """Return letters and digits with their marks; each symbol, and each letter of a script without spaces, is a word."""
    plain = _plain(text)
    if plain.isascii():
        return _ASCII.findall(plain)
    words: list[str] = []
    grows = marks = False  # whether a letter or a mark continues the last word
    for letter in plain:
        kind = unicodedata.category(letter)[0]
        alone = kind == "S" if kind not in "LN" else bool(_IS_UNSPACED.match(letter))
        if kind in "LN" or (alone and unicodedata.category(letter) == "So"):
            if grows and not alone:
                words[-1] += letter
            else:
                words.append(letter)
            grows, marks = not alone, True
        elif kind == "M" and marks:
            words[-1] += letter
        else:
            grows = marks = False
    return words


def _closed(text: str) -> list[str]:
    """Return words that a hyphen or an apostrophe parts, without it."""
    return [_PART.sub("", found) for found in _PARTED.findall(_plain(text))]


def _plain(text: str) -> str:
    """Return the text without what typing does not distinguish: case, accents, widths, ligatures, what cannot be seen.

    Decomposed (NFKD), so that a Korean syllable is found while it is being typed.
    """
    if text.isascii():
        return text.lower()
    bare = _IGNORED.sub("", unicodedata.normalize("NFKD", text))
    bare = "".join(letter for letter in bare if unicodedata.category(letter) != "Cf" or letter == "\u200b")
    return _IGNORED.sub("", unicodedata.normalize("NFKD", bare.casefold())).translate(_LETTERS)


def _stem(word: str) -> str:
    return _english(word) if _ENGLISH.fullmatch(word) else word


@cache
def _stemmer() -> EnglishStemmer:
    from snowballstemmer.english_stemmer import EnglishStemmer  # 40 ms: not before somebody searches or captions

    return EnglishStemmer()


@lru_cache(maxsize=1 << 16)
def _english(word: str) -> str:
    return str(_stemmer().stemWord(word))

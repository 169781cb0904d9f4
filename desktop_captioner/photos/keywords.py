"""Keywords from captions: the words that say what is in a photo, as others would search for it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from snowballstemmer.english_stemmer import EnglishStemmer


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_WORD = re.compile(r"[a-z]+(?:-[a-z]+)*")
_SHORTEST, _LONGEST = 3, 40

# One of these stands in every English sentence of some length, and hardly in one of another language.
_ENGLISH = _set("the is are was were of with and his her their its from into through while that this")

# What joins the words of a caption, counts, compares and places them, or is said of nearly every photo.
_STOP_WORDS = _ENGLISH | _set(
    """
    a an another any all both each either every few many more most much neither no none one other others own same several
    some such two three four five six seven eight nine ten first second third last next
    he she it they we you i him them us me his hers theirs ours yours my your our who whom whose which what when where why how
    himself herself itself themselves someone something somebody anything nothing everyone everything
    about above across after against ahead along alongside amid among around as at atop away back before behind below beneath
    beside besides between beyond by down during except for in inside like near nearby off on onto out outside over past per
    since than then there these those to together toward towards under underneath until up upon via within without
    be been being am can could did do does doing done had has have having may might must shall should will would
    but if nor not or so because very too also just only even still almost away apart here now yet again while
    appear appears be become becomes come comes coming get gets getting give gives giving go goes going hold holding holds keep
    keeps let lets look looking looks make makes making prepare prepares preparing put puts putting see seen seems show showing
    shown shows sit sits sitting stand standing stands take taken takes taking try tries trying use used uses using wear
    wearing wears
    background camera edge end foreground front group image kind lot middle pair photo photograph picture piece side sort
    thing things top type view way
    big different full good large little long nice old several short small tall various whole young
    """
)


def keywords_of(caption: str) -> tuple[str, ...]:
    """Return the content words of a caption in their order, each once whatever its ending.

    None for a text that is not English: its little words are not known here.
    """
    words = _WORD.findall(caption.lower())
    if not _ENGLISH.intersection(words) and words[:1] not in (["a"], ["an"]):
        return ()
    found: dict[str, str] = {}
    for word in words:
        if word not in _STOP_WORDS and _SHORTEST <= len(word) <= _LONGEST:
            found.setdefault(_stem(word), word)
    return tuple(found.values())


def with_keywords(present: Sequence[str], further: Sequence[str]) -> tuple[str, ...]:
    """Return the keywords that are there and, after them, those that are new, whatever their ending or capitals."""
    stems = {_stem(word.lower()) for word in present}
    return (*present, *(word for word in further if _stem(word) not in stems))


@cache
def _stemmer() -> EnglishStemmer:
    from snowballstemmer.english_stemmer import EnglishStemmer  # 40 ms: not before somebody wants keywords

    return EnglishStemmer()


def _stem(word: str) -> str:
    return str(_stemmer().stemWord(word))

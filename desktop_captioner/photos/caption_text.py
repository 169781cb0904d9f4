"""Captions as text: what may be stored, what counts as a caption, how it is shortened."""

from __future__ import annotations

import re
import unicodedata

from desktop_captioner.photos.boilerplate import is_boilerplate
from desktop_captioner.photos.structured_text import is_structured

_LINE_BREAKS = re.compile(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_ELLIPSIS = "…"
_NO_XML = "\ufffe\uffff"  # beside control characters and surrogates all that XML 1.0 forbids ("Char")
_BINARY = 10  # a text with a control character in fewer characters than this is none


def clean(text: str) -> str:
    """The text with ``\\n`` line breaks, trimmed, without control characters and what XML cannot hold."""
    text = _LINE_BREAKS.sub("\n", text).replace("\t", " ")
    kept = (c for c in text if c == "\n" or (unicodedata.category(c) not in ("Cc", "Cs") and c not in _NO_XML))
    return "".join(kept).strip()


def readable(value: str) -> str:
    """A stored value as text; bytes that are no UTF-8 (surrogate escapes) are read as Windows-1252.

    An emoji in a field of two bytes a character is given by ExifTool as two halves.
    """
    raw = value.encode("utf-8", "surrogateescape")
    try:
        return raw.decode("utf-8", "surrogatepass").encode("utf-16", "surrogatepass").decode("utf-16")
    except UnicodeDecodeError:
        return raw.decode("cp1252", "replace")


def meaningful(value: str | None) -> str | None:
    """The caption in a stored value, or None where there is none: blanks, boilerplate, or data."""
    if value is None:
        return None
    value = readable(value).rstrip("\0 ")
    # Some cameras keep numbers of their own in a comment.
    if sum(unicodedata.category(c) == "Cc" and c not in "\t\n\r" for c in value) * _BINARY > len(value):
        return None
    text = clean(value)
    return None if not text or is_boilerplate(text) or is_structured(text) else text


def is_spoken(text: str) -> bool:
    """Whether a text reads like language, not like a camera's numbers and marks ("R: 139 G: 255", "GCM_TAG")."""
    letters = sum(character.isalpha() for character in text)
    words = [word for word in text.split() if any(character.isalpha() for character in word)]
    return letters * 2 > len("".join(text.split())) and (len(words) > 1 or not text.isascii())


def without_emoji(text: str) -> str:
    """The text without what two bytes a character cannot hold, nor what joined it."""
    kept = "".join(c for c in text if ord(c) < 0x10000 and c not in "\u200d\ufe0f")
    return "\n".join(" ".join(line.split()) for line in kept.split("\n")).strip()


def cut_to_bytes(text: str, limit: int) -> str:
    """The longest beginning of whole characters that takes at most ``limit`` bytes as UTF-8."""
    if len(text.encode()) <= limit:
        return text
    short = text.encode()[:limit].decode("utf-8", "ignore")
    # A cut between a letter and its marks, or inside an emoji that is joined from several, would change the last one.
    while short and (
        unicodedata.combining(text[len(short)]) or text[len(short)] in "\u200d\ufe0f" or short[-1] == "\u200d"
    ):
        short = short[:-1]
    return short


def shortened(text: str, characters: int) -> str:
    """The text, or its beginning up to a word's end and an ellipsis, in at most ``characters`` characters."""
    if len(text) <= characters:
        return text
    head = text[: characters - 1]
    space = head.rfind(" ")
    return (head[:space] if space > characters // 2 else head).rstrip() + _ELLIPSIS


def is_shortened(short: str, text: str) -> bool:
    """Whether ``short`` is what ``shortened`` makes of ``text``."""
    return short.endswith(_ELLIPSIS) and text.startswith(short[: -len(_ELLIPSIS)])


def appended(existing: str, caption: str) -> str:
    """The caption on a line of its own after what is there, unless it already stands there."""
    return existing if caption in existing.split("\n") or existing == caption else f"{existing}\n{caption}"

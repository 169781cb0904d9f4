"""Full-text search over captions, alt texts and file names (sqlite.org/fts5.html)."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from desktop_captioner.library.database import Database
from desktop_captioner.library.identity import path_at, readable
from desktop_captioner.library.record import Origin

# Scripts that are written without spaces: each character is a word of its own, and a run of them a phrase.
_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
)
_CHARACTER = re.compile(f"([{_UNSPACED}])")
_WORD = re.compile(rf"[{_UNSPACED}]+|[^\W_{_UNSPACED}]+")
_VOWELS = frozenset("aeiouy")
_ENDINGS = ("ing", "ies", "ed", "es", "s")
# A caption's words count most, a file name's least.
_FOUND = """
    SELECT p.path, c.text, a.text, c.origin
    FROM search JOIN photos p ON p.id = search.rowid
         LEFT JOIN captions c ON c.id = p.caption LEFT JOIN captions a ON a.id = p.alt_text
    WHERE search MATCH ? AND p.path IS NOT NULL AND NOT p.gone
    ORDER BY bm25(search, 10.0, 6.0, 1.0), p.path LIMIT ?
"""


@dataclass(frozen=True)
class Hit:
    """A photo that was found; the file may be gone by now. origin: of its text."""

    path: Path
    text: str
    alt_text: str
    origin: Origin | None


def found(database: Database, words: str, limit: int) -> list[Hit]:
    """Photos with all the words, or words that begin with them, best first. Any text is safe; raises LibraryError."""
    query = query_for(words)
    if not query:
        return []
    rows = database.rows(_FOUND, (query, limit))
    return [
        Hit(path_at(place), text or "", alt_text or "", Origin(origin) if origin else None)
        for place, text, alt_text, origin in rows
    ]


def query_for(words: str) -> str:
    """What a person typed, in FTS5's language: quoted, so that none of it is an operator."""
    return " AND ".join(_term(word) for word in _WORD.findall(_plain(words)))


def index(database: Database, photo: int) -> None:
    """Brings the index up to date with a photo, inside a transaction."""
    (place, caption, alt_text), *_ = database.rows(
        "SELECT p.path, c.text, a.text FROM photos p LEFT JOIN captions c ON c.id = p.caption "
        "LEFT JOIN captions a ON a.id = p.alt_text WHERE p.id = ?",
        (photo,),
    )
    name = readable(path_at(place).name) if place else ""
    texts = [_CHARACTER.sub(r" \1 ", _plain(text or "")) for text in (caption, alt_text, name)]
    database.change("DELETE FROM search WHERE rowid = ?", (photo,))
    database.change("INSERT INTO search (rowid, caption, alt_text, name) VALUES (?, ?, ?, ?)", (photo, *texts))


def _plain(text: str) -> str:
    """The text without what typing it does not distinguish: case, ß and ss, composed and decomposed letters."""
    return unicodedata.normalize("NFKC", text).casefold()


def _term(word: str) -> str:
    if _CHARACTER.match(word):
        return f'"{" ".join(word)}"'
    stem = _stem(word)
    return f'"{word}"*' if stem == word else f'("{word}"* OR "{stem}"*)'


def _stem(word: str) -> str:
    """The word without a plural's or verb's ending, so that «dogs running» finds «a dog runs»; crude, English only."""
    for ending in _ENDINGS:
        if not word.endswith(ending) or (ending == "s" and word.endswith("ss")):
            continue
        stem = word.removesuffix(ending)
        if len(stem) < 3 or not _VOWELS & set(stem):
            continue
        if ending in ("ing", "ed") and stem[-1] == stem[-2] and stem[-1] not in "lsz":
            stem = stem[:-1]
        return stem
    return word

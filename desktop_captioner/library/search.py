"""Full-text search over captions, alt texts and file names (sqlite.org/fts5.html)."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from desktop_captioner.library.checksum import sound
from desktop_captioner.library.database import Database
from desktop_captioner.library.identity import path_at
from desktop_captioner.library.record import joined, origin_of
from desktop_captioner.library.words import query_for
from desktop_captioner.photos.annotation import Origin

# A caption's words count most, a file name's least.
_FOUND = f"""
    SELECT p.path, c.text, a.text, c.origin
    FROM search JOIN photos p ON p.id = search.rowid
         {joined("c", "caption")} {joined("a", "alt_text")}
    WHERE search MATCH ? AND p.path IS NOT NULL AND NOT p.gone AND {sound("photos", "p")}
    ORDER BY bm25(search, 10.0, 6.0, 1.0, 4.0), p.path LIMIT ?
"""


@dataclass(frozen=True)
class Hit:
    """A photo that was found; the file may be gone by now. origin: of its text."""

    path: Path
    text: str
    alt_text: str
    origin: Origin | None


def found(database: Database, words: str, limit: int) -> list[Hit]:
    """Return the photos that all the words describe (see ``query_for``), best first. Any text is safe; raises LibraryError."""
    query = query_for(words)
    if not query:
        return []
    rows = database.rows(_FOUND, (query, limit))
    return [
        Hit(path_at(place), text or "", alt_text or "", origin_of(origin)) for place, text, alt_text, origin in rows
    ]

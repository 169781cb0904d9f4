"""Tables to import, written by hand."""

from __future__ import annotations

from pathlib import Path

from desktop_captioner.exports.csv_file import rows_in
from desktop_captioner.exports.imported_row import ImportRow


def table(tmp_path: Path, content: str | bytes) -> Path:
    """Writes a table."""
    path = tmp_path / "in.csv"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def read(tmp_path: Path, content: str | bytes) -> list[ImportRow]:
    """Returns the rows of a table with this content."""
    return rows_in(table(tmp_path, content))


def texts(tmp_path: Path, content: str | bytes) -> list[tuple[str, str]]:
    """Returns paths and captions of a table without problems."""
    found = read(tmp_path, content)
    assert [row.problem for row in found] == [None] * len(found)
    return [(row.path, row.caption) for row in found]

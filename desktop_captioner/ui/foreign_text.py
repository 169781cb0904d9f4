"""Treats what comes from outside: names and captions that Qt would take for HTML, and files that are dropped."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import Qt


def tool_tip(text: str) -> str:
    """The text as a tool tip shows it letter by letter; one that looks like HTML would be taken for that."""
    return f'<p style="white-space: pre-wrap">{escape(text)}</p>' if Qt.mightBeRichText(text) else text


def local_paths(urls: Iterable[QUrl]) -> list[Path]:
    """The files of this computer among the addresses: ``file:///photo.jpg``, or ``file://localhost/photo.jpg`` (RFC 8089)."""
    found = []
    for url in urls:
        if url.isLocalFile():
            here = QUrl(url)
            if here.host() == "localhost":
                here.setHost("")
            found.append(Path(here.toLocalFile()))
    return found

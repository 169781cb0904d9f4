"""The README and the pages of the documentation, taken apart for the tests."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob(".github/*.md"), *(ROOT / "docs").rglob("*.md")])
_BLOCK = r"^ *```{language}\n(.*?)^ *```"


def name(path: Path) -> str:
    """The page's path in the repository."""
    return path.relative_to(ROOT).as_posix()


def blocks(page: Path, language: str) -> list[str]:
    """The page's blocks of code in this language, without their indentation in a list."""
    found = re.findall(_BLOCK.format(language=language), page.read_text("utf-8"), re.MULTILINE | re.DOTALL)
    return [re.sub(r"^ +", "", block, flags=re.MULTILINE) if language in ("sh", "ini") else block for block in found]


def without_blocks(page: Path) -> str:
    """The page without its blocks of code."""
    return re.sub(_BLOCK.format(language="[a-z]*"), "", page.read_text("utf-8"), flags=re.MULTILINE | re.DOTALL)


def prose(page: Path) -> str:
    """The page without code."""
    return re.sub(r"`[^`\n]*`", "code", without_blocks(page))


def code_in_text(page: Path) -> list[str]:
    """Returns what is marked as code within sentences."""
    return re.findall(r"`([^`\n]+)`", without_blocks(page))


def anchors(page: Path) -> set[str]:
    """Returns the names that a link can have within the page."""
    titles = re.findall(r"^#+ (.+)$", page.read_text("utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}

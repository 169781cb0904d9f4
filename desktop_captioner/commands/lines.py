"""What commands say of photos: each sentence on one line, whatever is in a name."""

from __future__ import annotations

import re
from pathlib import Path

from desktop_captioner.saving.csv_file import readable

# A line break would make two lines of one, an escape could change the terminal's colours or its title.
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")


def shown(name: Path | str) -> str:
    """The name on one line, as a terminal can take it."""
    text = readable(name) if isinstance(name, Path) else name
    return _CONTROL.sub(lambda found: found[0].encode("unicode_escape").decode("ascii"), text)


def named(path: Path, sentence: str) -> str:
    """The sentence on one line, with the path before it unless it names that itself."""
    return shown(sentence if str(path) in sentence else f"{readable(path)}: {sentence}")

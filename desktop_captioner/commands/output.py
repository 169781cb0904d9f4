"""Output of commands about photos: each sentence on one line, whatever is in a name."""

from __future__ import annotations

import codecs
import json
import re
import sys
from pathlib import Path
from typing import Any

from desktop_captioner.photos.readable_path import readable

# A line break would make two lines of one, an escape could change the terminal's colours or its title.
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")


def shown(name: Path | str) -> str:
    """The name on one line, as a terminal can take it."""
    text = readable(name) if isinstance(name, Path) else name
    return _CONTROL.sub(lambda found: found[0].encode("unicode_escape").decode("ascii"), text)


def named(path: Path, sentence: str) -> str:
    """The sentence on one line, with the path before it unless it names that itself."""
    return shown(sentence if str(path) in sentence else f"{readable(path)}: {sentence}")


def about(path: Path, **said: str) -> dict[str, str]:
    """Returns a photo's path and what is said of it, for ``as_json``."""
    return {"path": readable(path), **said}


def as_json(value: Any) -> str:
    """Returns JSON that standard output can hold whatever its encoding: an escape of Python's would be none of JSON's."""
    holds_all = codecs.lookup(sys.stdout.encoding or "ascii").name == "utf-8"
    return json.dumps(value, indent=1, ensure_ascii=not holds_all)

"""The texts of sidecars in another encoding than UTF-8, whose declaration ExifTool does not look at."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from desktop_captioner.metadata.containers.rdf import narrow
from desktop_captioner.metadata.fields import KEYWORD_KEYS
from desktop_captioner.metadata.sidecar import SUFFIX
from desktop_captioner.metadata.xmp import NAMES, texts_of
from desktop_captioner.photos.saving_error import RefusedError

_DECLARED = re.compile(rb"\s*<\?xml[^>]*\bencoding\s*=\s*[\"'](?!utf-8[\"'])", re.IGNORECASE)
_OURS = re.compile(rf"(Copy\d+:)?({'|'.join(map(re.escape, NAMES))})(-[A-Za-z-]+)?")
_LONGEST = 64 << 20


def recoded(values: dict[str, Any], path: Path) -> dict[str, Any]:
    """Return ExifTool's answer; of such a sidecar with our texts as its XML says them."""
    try:
        if path.suffix.lower() != SUFFIX or path.stat().st_size > _LONGEST:
            return values
        content = path.read_bytes()
        if narrow(content) == content and not _DECLARED.match(content):
            return values
        texts = texts_of(content)
    except (RefusedError, OSError):
        return values
    texts.pop("XML:Rest", None)
    others = {key: value for key, value in values.items() if not _OURS.fullmatch(key) and key != "ExifTool:Error"}
    return others | {key: text.split("\n") if key in KEYWORD_KEYS else text for key, text in texts.items()}

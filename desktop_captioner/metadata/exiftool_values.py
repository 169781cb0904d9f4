"""What ExifTool's JSON says, as the text that was stored."""

from __future__ import annotations

import contextlib
import json
from base64 import b64decode
from typing import Any

from desktop_captioner.metadata.backends.exiftool import ExifToolError


def parse_json(output: bytes) -> list[dict[str, Any]]:
    """The objects of a ``-j`` answer, numbers as the text that was stored. Raises ExifToolError."""
    try:
        parsed = json.loads(output, parse_int=str, parse_float=str, parse_constant=str) if output.strip() else []
    except (ValueError, RecursionError) as error:
        raise ExifToolError("ExifTool's answer cannot be read") from error
    return [_plain(each) for each in parsed]


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _plain(each) for key, each in value.items()}
    if isinstance(value, list):
        return [_plain(each) for each in value]
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str) and value.startswith("base64:"):
        with contextlib.suppress(ValueError):
            raw = b64decode(value.removeprefix("base64:"), validate=True)
            text = raw.decode("utf-8", "surrogateescape")
            # ExifTool does this to bytes that are no UTF-8 only; anything else is a text that begins so.
            return text if any("\udc80" <= c <= "\udcff" for c in text) else value
    return value

"""Parses ExifTool's answers into the texts that were stored.

Asked for PHP (``-php``) and not for JSON: there "True" becomes ``true``, bytes that are no UTF-8 look like a text that
begins with "base64:", and NUL bytes are left out.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from desktop_captioner.metadata.backends.exiftool import ExifToolError
from desktop_captioner.sentence import Sentence

_TOKEN = re.compile(r'\s*(?:(Array\()|(\))|(,)|(=>)|"([^"\\]*(?:\\.[^"\\]*)*)"|([^\s,()"=;]+))', re.DOTALL)
_OPEN, _CLOSE, _COMMA, _ARROW, _STRING, _BARE = range(1, 7)
_DEEPEST = 100

Token = tuple[int, str]


def parse_php(output: bytes) -> list[dict[str, Any]]:
    """Return the tags of each file of a ``-php`` answer, all values as text (bytes that are no UTF-8 as surrogate escapes).

    Raises ExifToolError.
    """
    if not output.strip():
        return []
    tokens = _tokens(output.decode("utf-8", "surrogateescape").strip().removesuffix(";"))
    try:
        files = _value(tokens, next(tokens), 0)
    except StopIteration as error:
        raise ExifToolError(Sentence("ExifTool's answer cannot be read")) from error
    if not isinstance(files, list) or not all(isinstance(each, dict) for each in files):
        raise ExifToolError(Sentence("ExifTool's answer cannot be read"))
    return files


def _tokens(text: str) -> Iterator[Token]:
    at = 0
    while at < len(text):
        match = _TOKEN.match(text, at)
        if match is None or match.lastindex is None:
            raise ExifToolError(Sentence("ExifTool's answer cannot be read"))
        at = match.end()
        yield match.lastindex, match[match.lastindex]


def _value(tokens: Iterator[Token], token: Token, depth: int) -> Any:
    kind, text = token
    if kind == _STRING:
        return _unescaped(text)
    if kind == _BARE:
        return text
    if kind != _OPEN or depth > _DEEPEST:
        raise ExifToolError(Sentence("ExifTool's answer cannot be read"))
    items: list[Any] = []
    named: dict[str, Any] = {}
    token = next(tokens)
    while token[0] != _CLOSE:
        value = _value(tokens, token, depth + 1)
        token = next(tokens)
        if token[0] == _ARROW:
            named[value] = _value(tokens, next(tokens), depth + 1)
            token = next(tokens)
        else:
            items.append(value)
        if token[0] == _COMMA:
            token = next(tokens)
    return named or items


def _unescaped(text: str) -> str:
    """Decode a PHP string, which but for two escapes is one of JSON."""
    if "\\" not in text:
        return text
    parts = (part.replace("\\x", "\\u00").replace("\\$", "$") for part in text.split("\\\\"))
    try:
        return str(json.loads('"' + "\\\\".join(parts) + '"', strict=False))
    except ValueError as error:
        raise ExifToolError(Sentence("ExifTool's answer cannot be read")) from error

"""Text files that other programs wrote, in the encodings that they use."""

from __future__ import annotations

import codecs
import stat
from pathlib import Path

from desktop_captioner.exports.imported_row import ImportFileError
from desktop_captioner.sentence import Sentence, reason

_MOST_BYTES = 1 << 30
# The mark of UTF-32 begins like that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_LOOKED_AT = 200  # bytes at the beginning, which are a header's


def decoded_text(path: Path, most_bytes: int = _MOST_BYTES) -> str:
    """Reads a file in UTF-8 or UTF-16, with or without a byte order mark, or in UTF-32 with one. Raises ImportFileError.

    Any other encoding is refused: nothing in a file tells which one it is, and a wrong guess changes captions.
    """
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise ImportFileError(Sentence("{path} is not a file.", path=path))
        if status.st_size > most_bytes:
            raise ImportFileError(Sentence("{path} is too large: {size} MiB.", path=path, size=status.st_size >> 20))
        data = path.read_bytes()
    except (OSError, ValueError) as error:
        raise ImportFileError(Sentence("{path} cannot be read: {reason}.", path=path, reason=reason(error))) from error
    try:
        return data.decode(_encoding(data))
    except UnicodeDecodeError as error:
        raise ImportFileError(Sentence("{path} is not in UTF-8: save it as “CSV UTF-8”.", path=path)) from error


def _encoding(data: bytes) -> str:
    for mark, name in _MARKS:
        if data.startswith(mark):
            return name
    head = data[:_LOOKED_AT]
    even, odd = head[::2].count(0), head[1::2].count(0)
    if max(even, odd) * 4 > len(head) > 1 and min(even, odd) * 8 < len(head):
        return "utf-16-le" if odd > even else "utf-16-be"
    return "utf-8"

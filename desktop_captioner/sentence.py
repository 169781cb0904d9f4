"""Sentences for the user: English here, and in the user's language where the window shows them."""

from __future__ import annotations

import errno
import os
from typing import Any, Self


class Sentence(str):
    """An English text that knows from which template it was made, so that the window can translate it.

    It is a str like any other; text that is put together of it (an f-string, a join) can be translated no more. The
    template is a literal where it is written: ``packaging/translations.py`` collects them from the code.
    """

    __slots__ = ("template", "values")

    template: str
    values: dict[str, Any]

    def __new__(cls, template: str, /, **values: Any) -> Self:
        """values: for the fields of the template; those that are sentences themselves are translated, too."""
        made = super().__new__(cls, template.format(**values))
        # An error would keep alive all that its traceback holds.
        made.template, made.values = template, {name: _kept(value) for name, value in values.items()}
        return made

    def __reduce__(self) -> tuple[Any, ...]:
        return _again, (type(self), self.template, self.values)


class SentenceError(Exception):
    """An error whose message is a sentence for the user."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(sentence)
        self.sentence = sentence


NOTHING = Sentence("")


def verbatim(text: object) -> Sentence:
    """A text that somebody else wrote, which is shown as it is."""
    return Sentence("{text}", text=text)


def reason(error: BaseException) -> Sentence:
    """Why the system refused, as a clause; what it seldom says is left in its own words."""
    if not isinstance(error, OSError) or error.errno is None:
        return verbatim(error)
    return _REASONS.get(error.errno) or verbatim(error.strerror or os.strerror(error.errno))


def _kept(value: Any) -> Any:
    if isinstance(value, SentenceError):
        return value.sentence
    return value if isinstance(value, str | int) else str(value)


def _again(kind: type[Sentence], template: str, values: dict[str, Any]) -> Sentence:
    return kind(template, **values)


_REASONS = {
    errno.ENOENT: Sentence("No such file or directory"),
    errno.EACCES: Sentence("Permission denied"),
    errno.EPERM: Sentence("Operation not permitted"),
    errno.ENOSPC: Sentence("No space left on device"),
    errno.EDQUOT if hasattr(errno, "EDQUOT") else -1: Sentence("Disk quota exceeded"),
    errno.EROFS: Sentence("Read-only file system"),
    errno.EIO: Sentence("Input/output error"),
    errno.ENAMETOOLONG: Sentence("File name too long"),
    errno.EISDIR: Sentence("Is a directory"),
    errno.ENOTDIR: Sentence("Not a directory"),
    errno.EEXIST: Sentence("File exists"),
    errno.EFBIG: Sentence("File too large"),
    errno.EMFILE: Sentence("Too many open files"),
    errno.ENOTCONN: Sentence("Transport endpoint is not connected"),
    errno.ETIMEDOUT: Sentence("Connection timed out"),
}

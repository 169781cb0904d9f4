"""Rules by which many captions or alt texts are changed at once."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

from desktop_captioner.photos.caption_text import clean
from desktop_captioner.photos.photo import Photo

_FIELD = re.compile(r"{(\w+)}")
_OPTIONAL = re.compile(r"\[([^\[\]]*{\w+}[^\[\]]*)\]")
FIELDS = ("caption", "alt", "name", "folder", "date", "place", "people")
_OF_SCENE = frozenset(("date", "place", "people"))


class RuleError(Exception):
    """A rule says nothing; its text is a sentence for the user."""


@dataclass(frozen=True)
class Texts:
    """The texts of a photo. place, people, taken: where and on which day it was taken, and whom it shows."""

    photo: Photo
    caption: str
    alt_text: str
    place: str = ""
    people: tuple[str, ...] = ()
    taken: str = ""


class Replacement:
    """Puts one text in the place of another, wherever it stands.

    match_case: capitals count. whole_words: not within another word. pattern: ``find`` is a regular expression, and ``by``
    may name its groups (``\\1``).
    """

    def __init__(
        self, find: str, by: str, match_case: bool = False, whole_words: bool = False, pattern: bool = False
    ) -> None:
        """Raises RuleError where the pattern is none."""
        source = find if pattern else re.escape(find)
        if whole_words:
            source = rf"(?<!\w)(?:{source})(?!\w)"
        self._empty = not find
        self._by = by if pattern else by.replace("\\", r"\\")
        try:
            self._find = re.compile(source, re.NOFLAG if match_case else re.IGNORECASE)
            self._find.sub(self._by, "")
        except (re.error, IndexError) as error:
            raise RuleError(str(error)) from error

    def __call__(self, text: str) -> str:
        """The text with everything replaced."""
        if self._empty:
            return text
        try:
            return self._find.sub(self._by, text)
        except (re.error, IndexError) as error:
            raise RuleError(str(error)) from error


class Template:
    """A text with fields: ``{caption}``, ``{alt}``, ``{name}`` of the file without its ending, ``{folder}``, and ``{date}``,
    ``{place}`` and ``{people}`` as the photo itself says; the date, where it does not, is that of the file's last change.

    What stands in square brackets is left out where a field in them is empty: ``{caption}[ In {place}.]``
    needs_scene: whether the photo itself must have been read.
    """

    def __init__(self, text: str) -> None:
        """Raises RuleError for a field that there is not."""
        self._text = text
        fields = _FIELD.findall(text)
        unknown = next((field for field in fields if field not in FIELDS), None)
        if unknown is not None:
            raise RuleError("{" + unknown + "}")
        self.needs_scene = bool(_OF_SCENE.intersection(fields))

    def __call__(self, texts: Texts) -> str:
        """The text for a photo; two spaces where a field is empty become one."""
        photo = texts.photo
        values = {
            "caption": texts.caption,
            "alt": texts.alt_text,
            "name": photo.path.stem,
            "folder": photo.path.parent.name,
            "date": texts.taken or datetime.fromtimestamp(photo.modified / 1e9).astimezone().date().isoformat(),
            "place": texts.place,
            "people": ", ".join(texts.people),
        }

        def optional(found: re.Match[str]) -> str:
            return found[1] if all(values[field] for field in _FIELD.findall(found[1])) else ""

        filled = _FIELD.sub(lambda found: values[found[1]], _OPTIONAL.sub(optional, self._text))
        return re.sub(" {2,}", " ", clean(filled))

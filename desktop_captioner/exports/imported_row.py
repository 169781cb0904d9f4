"""A row of a table that somebody imports, whatever program wrote it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path
from typing import Any

from desktop_captioner.photos.annotation import Origin
from desktop_captioner.photos.photo import Caption
from desktop_captioner.sentence import Sentence, SentenceError

# Names of columns in other programs' tables, without case, blanks and punctuation; the first that is there counts.
# SourceFile, ImageDescription, Caption-Abstract and AltTextAccessibility are ExifTool's. People who fill in a table by hand
# name its columns in their own language: then come those that the window speaks.
_NAMES = {
    "path": (
        "path", "filepath", "sourcefile", "file", "filename", "photo", "photopath", "image", "imagepath", "imagefile",
        "imagefilename", "imagename", "photoname", "img", "src", "name",
        "datei", "dateiname", "pfad", "foto", "bild", "bilddatei", "fichier", "nomdefichier", "nomdufichier", "chemin",
        "archivo", "nombredearchivo", "fichero", "ruta", "imagen", "ファイル", "ファイル名", "パス", "写真", "画像",
    ),
    "caption": (
        "caption", "captions", "text", "description", "imagedescription", "captionabstract", "captiontext",
        "bildunterschrift", "bildunterschriften", "bildbeschreibung", "beschreibung", "légende", "légendes", "legende",
        "piedefoto", "pie", "leyenda", "descripción", "descripcion", "キャプション", "説明",
    ),
    "alt_text": (
        "alttext", "alt", "alternativetext", "alternatetext", "imagealt", "imagealttext", "alttextaccessibility",
        "alternativtext", "textealternatif", "textoalternativo", "代替テキスト",
    ),
    "origin": ("origin",),
    "confidence": ("confidence",),
    "model": ("model",),
    "not_a_photo": ("notaphoto",),
}  # fmt: skip
_PUNCTUATION = re.compile(r"[\W_]+")
_ORIGINS = {"human": Origin.PERSON} | {origin.value: origin for origin in Origin}


class ImportFileError(SentenceError):
    """A table cannot be read; the message is one sentence for the user."""


class Problem(Enum):
    """Why a row is not taken; the value is the sentence for the user."""

    UNMATCHED = Sentence("No photo has this path or name.")
    AMBIGUOUS = Sentence("More than one photo has this name.")
    TWICE = Sentence("Another row has a different text for this photo.")
    DIFFERS = Sentence("The photo already has another text.")
    EMPTY = Sentence("The row has no text.")
    MORE_CELLS = Sentence("The row has more cells than the header: a text with a separator needs quotation marks.")
    INCOMPLETE = Sentence("The row is incomplete: a text with a line break needs quotation marks.")
    UNREADABLE = Sentence("The row cannot be read.")
    NO_PHOTO = Sentence("The file is not a photo.")
    NO_ANSWER = Sentence("The folder of the photo does not respond.")


@dataclass(frozen=True, eq=False)
class ImportRow:
    """A row of a table. line: where it ends in the file, from 1. problem: why it cannot be taken, whatever the photos are.

    origin: who wrote the caption, a person where the table does not say. doubtful: if no photo is meant, this is the rest
    of the row before. not_photo: the model took the picture for none.
    """

    line: int
    path: str
    caption: str = ""
    alt_text: str = ""
    origin: Origin = Origin.PERSON
    confidence: float | None = None
    alternatives: tuple[Caption, ...] = ()
    model: str = ""
    problem: Problem | None = None
    doubtful: bool = False
    not_photo: bool = False

    def with_problem(self, problem: Problem) -> ImportRow:
        """Returns the row with what is wrong with it."""
        return replace(self, problem=problem)

    @property
    def texts(self) -> tuple[str, str]:
        """Caption and alt text."""
        return self.caption, self.alt_text


def columns_of(path: Path, header: Sequence[str]) -> dict[str, list[int]]:
    """Returns where a table has what is imported, in all columns of the same name (XMP:Description, EXIF:Description).

    Raises ImportFileError where it names no photos or no texts.
    """
    plain = [_plain(name) for name in header]
    found = {
        key: [column for column, each in enumerate(plain) if each == name]
        for key, known in _NAMES.items()
        for name in reversed(known)
        if name in plain
    }
    if "path" not in found or not found.keys() & {"caption", "alt_text"}:
        raise ImportFileError(
            Sentence("{path} needs a first line that names a column “path” and a column “caption”.", path=path)
        )
    return found


def imported(line: int, cell: Callable[[str], str], problem: Problem | None = None) -> ImportRow:
    """Returns the row. cell: gives a column's text by the name that it has here."""
    return ImportRow(
        line,
        cell("path"),
        cell("caption").strip(),
        cell("alt_text").strip(),
        _origin(cell("origin")),
        _confidence(cell("confidence")),
        (),
        cell("model"),
        problem,
        not_photo=cell("not_a_photo").strip().casefold() == "true",
    )


def _plain(name: str) -> str:
    """A column's name without case, blanks, punctuation and ExifTool's group ("XMP:")."""
    return _PUNCTUATION.sub("", name.rpartition(":")[2].casefold())


def _origin(text: str) -> Origin:
    return _ORIGINS.get(text.strip().casefold(), Origin.PERSON)


def _confidence(text: str) -> float | None:
    """A share in (0, 1]; None for anything else."""
    try:
        share = float(text.replace(",", "."))
    except ValueError:
        return None
    return share if 0 < share <= 1 else None


def row_of_record(line: int, record: Mapping[str, Any]) -> ImportRow:
    """Returns the row for a record with named values, as JSON and Parquet have them; never raises.

    Its alternatives are objects with ``caption`` and ``confidence``, as our own exports write them.
    """
    plain = {_plain(str(name)): value for name, value in record.items()}
    found = {key: next((plain[n] for n in known if plain.get(n) is not None), "") for key, known in _NAMES.items()}
    if not all(isinstance(found[key], str) for key in ("path", "caption", "alt_text")) or not found["path"]:
        return ImportRow(line, str(found["path"])[:80], problem=Problem.UNREADABLE)
    row = imported(line, lambda name: str(found[name]))
    others = record.get("alternatives")
    return replace(row, alternatives=tuple(_captions(others))) if isinstance(others, list) else row


def _captions(others: list[Any]) -> Iterator[Caption]:
    for each in others:
        if isinstance(each, Mapping) and isinstance(each.get("caption"), str):
            confidence = _confidence(str(each.get("confidence")))
            if confidence is not None:
                yield Caption(each["caption"], confidence)

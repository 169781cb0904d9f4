"""Captions as text files beside the photos, written and read: ``photo.txt``, and ``photo.alt.txt`` for the alt text."""

from __future__ import annotations

import contextlib
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from desktop_captioner.atomic_file import AtomicFile
from desktop_captioner.exports.imported_row import ImportFileError, ImportRow, Problem
from desktop_captioner.exports.row import CaptionRow
from desktop_captioner.exports.text_encoding import decoded_text
from desktop_captioner.exports.writer import ExportWriter
from desktop_captioner.photos.discover import SUFFIXES
from desktop_captioner.photos.photo import Failure
from desktop_captioner.photos.saving_error import SavingError, writing

_CAPTION, _ALT_TEXT = ".txt", ".alt.txt"
_MOST_BYTES = 1 << 20


class TextFileNames:
    """The names of the text files beside photos.

    ``photo.txt``, or ``photo.jpg.txt`` where two photos would share that. Photos that lie in the folder count as well, so
    that a name does not depend on which ones are exported.
    """

    def __init__(self, photos: Iterable[Path]) -> None:
        """photos: all that will be asked for."""
        wanted: dict[Path, set[str]] = {}
        for photo in photos:
            wanted.setdefault(photo.parent, set()).add(photo.name)
        self._claims = {folder: _claims(folder, names) for folder, names in wanted.items()}

    def shared(self, photo: Path) -> bool:
        """Returns whether another photo in the folder could claim the short name."""
        claims = self._claims[photo.parent]
        return any(claims[f"{photo.stem}{ending}".casefold()] > 1 for ending in (_CAPTION, _ALT_TEXT))

    def caption(self, photo: Path) -> Path:
        """The file of a photo's caption."""
        return photo.with_name(f"{self._base(photo)}{_CAPTION}")

    def alt_text(self, photo: Path) -> Path:
        """The file of a photo's alt text."""
        return photo.with_name(f"{self._base(photo)}{_ALT_TEXT}")

    def _base(self, photo: Path) -> str:
        return photo.name if self.shared(photo) else photo.stem


class TextFilesWriter(ExportWriter):
    """Writes a photo's texts into files beside it (UTF-8, one line break at the end).

    A file that says something else is not ours to replace unasked: somebody may have written it about the photo.
    """

    def __init__(self, photos: Iterable[Path], replace: bool = False) -> None:
        """photos: all that will come. replace: also files that say something else."""
        super().__init__()
        self._names, self._replace = TextFileNames(photos), replace
        self._error: SavingError | None = None

    def write(self, row: CaptionRow) -> None:
        """Writes the files of a photo; one that cannot be written is one failure."""
        texts = ((self._names.caption(row.path), row.caption), (self._names.alt_text(row.path), row.alt_text))
        try:
            kept = [path for path, text in texts if text and not self._put(path, text)]
        except SavingError as error:
            self.failures.append(Failure(row.path, error.sentence))
            return
        self.kept += kept
        self.written += any(text and path not in kept for path, text in texts)

    def close(self, keep: bool = True) -> None:
        """Raises SavingError where nothing but failures came of it."""
        if keep and self.failures and not (self.written or self.kept):
            raise SavingError(self.failures[0].sentence)

    def _put(self, path: Path, text: str) -> bool:
        """Writes the file; returns False where one with another text is there. Raises SavingError."""
        with writing(path):
            if not self._replace and _differs(path, text):
                return False
            with AtomicFile(path) as stream:
                stream.write(f"{text}\n")
        return True


def rows_beside(photos: Iterable[Path]) -> Iterator[ImportRow]:
    """Reads the text files beside the photos; a photo without any brings no row. A row's path is its photo's.

    ``photo.jpg.txt`` is read where it is there, else ``photo.txt``, which is a problem where two photos share it.
    """
    photos = list(photos)
    names = TextFileNames(photos)
    for number, photo in enumerate(photos, 1):
        texts, problem = [], None
        for ending in (_CAPTION, _ALT_TEXT):
            try:
                text, shared = _read(photo, ending, names.shared(photo))
            except ImportFileError:
                text, shared, problem = "", False, Problem.UNREADABLE
            texts.append(text)
            problem = problem or (Problem.AMBIGUOUS if shared else None)
        if any(texts) or problem:
            yield ImportRow(number, str(photo), texts[0], texts[1], problem=problem)


def _read(photo: Path, ending: str, shared: bool) -> tuple[str, bool]:
    """The text, empty where there is no file, and whether the file could be about another photo. Raises ImportFileError."""
    for base in (photo.name, photo.stem):
        path = photo.with_name(f"{base}{ending}")
        if path.is_file():
            return decoded_text(path, _MOST_BYTES).strip(), shared and base == photo.stem
    return "", False


def _claims(folder: Path, names: set[str]) -> Counter[str]:
    """How many photos of the folder could claim each name, without case: each by its stem and by its full name."""
    present = set(names)
    with contextlib.suppress(OSError):
        present |= {other.name for other in folder.iterdir() if other.suffix.lower() in SUFFIXES}
    return Counter(
        f"{base}{ending}".casefold()
        for name in present
        for base in {name, Path(name).stem}
        for ending in (_CAPTION, _ALT_TEXT)
    )


def _differs(path: Path, text: str) -> bool:
    """Raises OSError where that cannot be known."""
    try:
        return path.read_bytes().strip() != text.encode("utf-8", "replace").strip()
    except FileNotFoundError:
        return False

"""Plans an import: matches rows with photos and shows every conflict before anything is changed."""

from __future__ import annotations

import os
import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path, PurePath, PureWindowsPath
from urllib.parse import unquote

from desktop_captioner.exports.imported_row import ImportRow, Problem
from desktop_captioner.library.record import Record
from desktop_captioner.library.store import Store
from desktop_captioner.photos.annotation import Origin, Role
from desktop_captioner.photos.photo import Caption, Captioned, Failure, Photo
from desktop_captioner.photos.readable_path import readable

Index = dict[str, list[Photo]]

_UNNAMED = "unnamed model"
_ADDRESS = re.compile(r"file:(?://[^/]*)?(/.*)", re.IGNORECASE)


@dataclass(frozen=True)
class Change:
    """The effect of a row on a photo; None leaves a text as it is. replaces: a person's caption, or the file's own."""

    row: ImportRow
    photo: Photo
    caption: str | None
    alt_text: str | None
    replaces: bool = False

    @property
    def captioned(self) -> Captioned | None:
        """The caption as the model's that wrote it; None where that was a person or another program."""
        row = self.row
        if row.origin is not Origin.MODEL or self.caption is None:
            return None
        best = Caption(self.caption, row.confidence or 0.0, not_photo=row.not_photo)
        return Captioned(self.photo.path, (best, *row.alternatives), row.model or _UNNAMED)

    @property
    def edited(self) -> str | None:
        """The caption as a person's: what the person who imports it writes, or chooses in the place of another."""
        return self.caption if self.captioned is None or self.replaces else None


@dataclass(frozen=True)
class Refusal:
    """A row that is left out. photos: those that it could mean. change: its effect if existing texts may be replaced."""

    row: ImportRow
    problem: Problem
    photos: tuple[Path, ...] = ()
    change: Change | None = None


@dataclass
class ImportPlan:
    """The effects of an import. same: rows whose texts the photos have already."""

    changes: list[Change] = field(default_factory=list)
    same: list[ImportRow] = field(default_factory=list)
    refusals: list[Refusal] = field(default_factory=list)

    @property
    def differing(self) -> list[Change]:
        """The changes that are made only if existing texts may be replaced."""
        return [each.change for each in self.refusals if each.problem is Problem.DIFFERS and each.change is not None]


def apply(changes: Iterable[Change], store: Store) -> list[Failure]:
    """Keeps the changes, all or nothing but for photos that the library cannot keep, which are the failures.

    A model's captions stay the model's; all other texts are kept as if a person had written them here. Texts that stood in
    a photo's file elsewhere, too: kept as this file's, they would go with the next look into it. Raises LibraryError.
    """
    by_model: list[tuple[Photo, Captioned]] = []
    by_person: list[tuple[Photo, Role, str | None]] = []
    for each in changes:
        if each.captioned is not None:
            by_model.append((each.photo, each.captioned))
        if each.edited is not None:
            by_person.append((each.photo, Role.CAPTION, each.edited))
        if each.alt_text is not None:
            by_person.append((each.photo, Role.ALT_TEXT, each.alt_text))
    with store.batch():
        return [*store.keep_results(by_model), *store.edit_many(by_person)]


def import_plan(
    rows: Iterable[ImportRow],
    photos: Iterable[Photo],
    records: Callable[[list[Photo]], Mapping[Path, Record]],
    base: Path,
) -> ImportPlan:
    """Returns what the rows would do to the photos; nothing is changed.

    A row means the photo with its path (as it stands, or from the folder ``base``), else the only one with its name.
    records: tells what the library knows of photos; it is asked about those that rows mean alone. A text that a person
    wrote, or that stood in the file, is not replaced.
    """
    index = PhotoIndex(photos, base)
    plan = ImportPlan()
    meant: dict[Path, list[tuple[ImportRow, Photo]]] = defaultdict(list)
    rows = list(rows)
    matches = [index.meant(row.path) if row.path else [] for row in rows]
    for number, (row, found) in enumerate(zip(rows, matches, strict=True)):
        paths = tuple(photo.path for photo in found)
        torn = number + 1 < len(rows) and rows[number + 1].doubtful and not matches[number + 1]
        if row.problem is not None or (torn and found):
            plan.refusals.append(Refusal(row, row.problem or Problem.INCOMPLETE, paths))
        elif not any(row.texts):
            plan.refusals.append(Refusal(row, Problem.EMPTY, paths))
        elif len(found) != 1:
            plan.refusals.append(Refusal(row, Problem.AMBIGUOUS if found else Problem.UNMATCHED, paths))
        else:
            meant[found[0].path].append((row, found[0]))
    known = records([pairs[0][1] for pairs in meant.values()])
    for path, pairs in meant.items():
        if len({row.texts for row, _ in pairs}) > 1:
            plan.refusals += [Refusal(row, Problem.TWICE, (path,)) for row, _ in pairs]
            continue
        _decide(plan, *pairs[0], known.get(path))
        plan.same += [row for row, _ in pairs[1:]]
    plan.refusals.sort(key=lambda refusal: refusal.row.line)
    return plan


def _decide(plan: ImportPlan, row: ImportRow, photo: Photo, record: Record | None) -> None:
    had = {Origin.PERSON, Origin.FILE}
    caption, alt_text = row.caption or None, row.alt_text or None
    replaces = other_alt_text = False
    if record is not None:
        caption = None if caption == record.text else caption
        alt_text = None if alt_text == record.alt_text else alt_text
        replaces = bool(caption and record.text and record.origin in had)
        other_alt_text = bool(alt_text and record.alt_text and record.alt_origin in had)
    change = Change(row, photo, caption, alt_text, replaces)
    if caption is None and alt_text is None:
        plan.same.append(row)
    elif replaces or other_alt_text:
        plan.refusals.append(Refusal(row, Problem.DIFFERS, (photo.path,), change))
    else:
        plan.changes.append(change)


class PhotoIndex:
    """Photos under their paths and names.

    What is exactly the same comes first; then names that differ only in how accents are composed (macOS writes them apart)
    and in capitals.
    """

    def __init__(self, photos: Iterable[Photo], base: Path) -> None:
        """base: the folder that relative paths begin at."""
        self._base = str(base)
        self._paths: dict[str, list[Photo]] = {}
        for photo in photos:
            self._paths.setdefault(_whole_path(str(photo.path)), [photo])

    def meant(self, text: str) -> list[Photo]:
        """Returns the photos that a cell can mean."""
        return self.at(text) or self._named(text)

    def at(self, text: str) -> list[Photo]:
        """Returns the photos whose path a cell can mean."""
        wanted = [_whole_path(path) for path in candidates(self._base, text)]
        return _first(wanted, self._paths, lambda: self._folded_paths)

    def _named(self, text: str) -> list[Photo]:
        names = [PurePath(text).name, PureWindowsPath(text).name.strip()]
        return _first(names, self._names, lambda: self._folded_names)

    @cached_property
    def _names(self) -> dict[str, list[Photo]]:
        return _gathered((os.path.basename(path), photo) for path, (photo,) in self._paths.items())  # noqa: PTH119

    @cached_property
    def _folded_paths(self) -> dict[str, list[Photo]]:
        return _gathered((folded(path), photo) for path, (photo,) in self._paths.items())

    @cached_property
    def _folded_names(self) -> dict[str, list[Photo]]:
        return _gathered((folded(name), photo) for name, photos in self._names.items() for photo in photos)


def _first(wanted: list[str], exact: Index, other: Callable[[], Index]) -> list[Photo]:
    """Looks the texts up. other: gives the index of folded texts, which is made only where it is needed."""
    for text in wanted:
        if text in exact:
            return exact[text]
    return next((other()[text] for text in map(folded, wanted) if text in other()), [])


def _gathered(pairs: Iterable[tuple[str, Photo]]) -> Index:
    found = defaultdict(list)
    for text, photo in pairs:
        found[text].append(photo)
    return dict(found)


def candidates(base: str, text: str) -> list[str]:
    """Returns the paths that a cell can mean: as it stands, with the separators of Windows, as a ``file:`` address."""
    texts = [text, text.strip()] if text[:1].isspace() or text[-1:].isspace() else [text]
    texts += [each.replace("\\", "/") for each in texts if "\\" in each]
    if address := _ADDRESS.fullmatch(text):
        texts.append(unquote(address[1]))
    return [os.path.join(base, each) for each in texts if _can_be_a_name(each)]  # noqa: PTH118 (for 100,000 rows)


def _can_be_a_name(text: str) -> bool:
    """Whether a file can have this name: half an emoji, as JSON can hold, is none."""
    try:
        return b"\0" not in os.fsencode(text)
    except UnicodeEncodeError:
        return False


def folded(name: str) -> str:
    """Returns the name as all its spellings share it."""
    if name.isascii():
        return name.lower()
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


def _whole_path(path: str) -> str:
    """The absolute path as text that tables hold, without asking the disk about its folders."""
    whole = os.path.abspath(path)  # noqa: PTH100
    return whole if whole.isascii() else readable(whole)

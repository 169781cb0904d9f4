"""Captions as ``.txt`` files beside the photos, and as one COCO captions file."""

from __future__ import annotations

import contextlib
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from desktop_captioner.atomic_file import AtomicFile
from desktop_captioner.exports.csv_file import readable
from desktop_captioner.photos.decode import open_upright
from desktop_captioner.photos.discover import SUFFIXES
from desktop_captioner.photos.photo import Failure, PhotoError
from desktop_captioner.photos.saving_error import SavingError, writing

_SUFFIX = ".txt"


@dataclass(frozen=True)
class CocoEntry:
    """A photo for a COCO file. width, height: in pixels, upright, None where not known."""

    path: Path
    caption: str
    width: int | None = None
    height: int | None = None


@dataclass(frozen=True)
class Texts:
    """What became of text files.

    written: each photo's. kept: those that say something else, left as they are. failures: the photos whose file could
    not be written.
    """

    written: dict[Path, Path]
    kept: tuple[Path, ...] = ()
    failures: tuple[Failure, ...] = ()


def text_paths(photos: Iterable[Path]) -> dict[Path, Path]:
    """Photo: the text file beside it. ``photo.txt``, or ``photo.jpg.txt`` where two photos would share that.

    Photos that lie in the folder count as well, so that a name does not depend on which ones are exported.
    """
    wanted = list(dict.fromkeys(photos))
    taken = {folder: _taken(folder, wanted) for folder in {photo.parent for photo in wanted}}
    return {
        photo: photo.with_name(
            f"{photo.stem if taken[photo.parent][photo.stem.casefold()] == 1 else photo.name}{_SUFFIX}"
        )
        for photo in wanted
    }


def _taken(folder: Path, wanted: list[Path]) -> Counter[str]:
    """How many photos of the folder could claim a name, without case: each its stem and its full name."""
    present = {photo.name for photo in wanted if photo.parent == folder}
    with contextlib.suppress(OSError):
        present |= {other.name for other in folder.iterdir() if other.suffix.lower() in SUFFIXES}
    return Counter(claim.casefold() for name in present for claim in {name, Path(name).stem})


def write_texts(captions: Mapping[Path, str], replace: bool = False) -> Texts:
    """Writes each photo's caption (UTF-8, one line break at the end) into its text file.

    A text file that says something else is not ours to replace unasked: somebody may have written it about the photo.
    replace: it is. One file that cannot be written is one failure; raises SavingError where nothing else came of it.
    """
    written, kept, failures = {}, [], []
    for photo, path in text_paths(captions).items():
        try:
            if _write_text(path, captions[photo], replace):
                written[photo] = path
            else:
                kept.append(path)
        except SavingError as error:
            failures.append(Failure(photo, str(error)))
    if failures and not (written or kept):
        raise SavingError(failures[0].sentence)
    return Texts(written, tuple(kept), tuple(failures))


def _write_text(path: Path, caption: str, replace: bool) -> bool:
    """Whether it was written; else it says something else. Raises SavingError."""
    with writing(path):
        if not replace and _says_else(path, caption):
            return False
        with AtomicFile(path) as stream:
            stream.write(f"{caption}\n")
    return True


def _says_else(path: Path, text: str) -> bool:
    """Raises OSError where that cannot be known."""
    try:
        return path.read_bytes().strip() != text.encode("utf-8", "replace").strip()
    except FileNotFoundError:
        return False


def coco_entries(captions: Mapping[Path, str]) -> Iterator[CocoEntry]:
    """Photos' captions with the sizes of the photos, for which each is decoded."""
    for path, caption in captions.items():
        try:
            width, height = open_upright(path).size
        except PhotoError:
            yield CocoEntry(path, caption)
        else:
            yield CocoEntry(path, caption, width, height)


def write_coco(path: Path, entries: Iterable[CocoEntry], model: str) -> int:
    """Writes a COCO captions file (https://cocodataset.org/#format-data); how many photos. Raises SavingError."""
    images, annotations = [], []
    for number, entry in enumerate(entries, 1):
        size = {"width": entry.width, "height": entry.height} if entry.width and entry.height else {}
        images.append({"id": number, "file_name": readable(entry.path), **size})
        annotations.append({"id": number, "image_id": number, "caption": entry.caption})
    facts = {"info": {"description": f"Captions by {model}"}, "images": images, "annotations": annotations}
    with writing(path), AtomicFile(path) as stream:
        stream.write(json.dumps(facts, ensure_ascii=False, indent=1))
    return len(images)

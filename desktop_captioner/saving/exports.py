"""Captions as ``.txt`` files beside the photos, and as one COCO captions file."""

from __future__ import annotations

import contextlib
import json
import os
import secrets
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from desktop_captioner.photos.decode import open_upright
from desktop_captioner.photos.discover import SUFFIXES
from desktop_captioner.photos.photo import PhotoError
from desktop_captioner.saving.csv_file import readable
from desktop_captioner.saving.error import SavingError

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
    """What became of text files. written: each photo's. kept: those that say something else, left as they are."""

    written: dict[Path, Path]
    kept: tuple[Path, ...] = ()


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
    replace: it is. Raises SavingError.
    """
    written, kept = {}, []
    for photo, path in text_paths(captions).items():
        if not replace and _says_else(path, captions[photo]):
            kept.append(path)
        else:
            write_whole(path, f"{captions[photo]}\n".encode())
            written[photo] = path
    return Texts(written, tuple(kept))


def _says_else(path: Path, text: str) -> bool:
    try:
        return path.read_bytes().strip() != text.encode().strip()
    except FileNotFoundError:
        return False
    except OSError:
        return True


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
    write_whole(path, json.dumps(facts, ensure_ascii=False, indent=1).encode("utf-8", "replace"))
    return len(images)


def write_whole(path: Path, content: bytes) -> None:
    """Writes a file that is complete or absent. Raises SavingError."""
    partial = path.absolute().with_name(f".{secrets.token_hex(8)}.partial")
    try:
        try:
            with partial.open("xb") as stream:
                stream.write(content)
                stream.flush()
                os.fsync(stream.fileno())
            if path.exists():
                partial.chmod(path.stat().st_mode)
            partial.replace(path)
        finally:
            partial.unlink(missing_ok=True)
    except OSError as error:
        raise SavingError(f"{path} cannot be written: {error.strerror or error}.") from error

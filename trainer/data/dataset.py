"""Datasets of photos with captions, in splits: the records that every loader returns."""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from desktop_captioner.photos.decode import open_upright
from desktop_captioner.photos.photo import PhotoError

SPLITS = ("train", "dev", "test")
_SHOWN = 20  # problems in the log; run.json has them all
log = logging.getLogger("trainer")


class DatasetError(Exception):
    """The data cannot be used; the message says why and what to do."""


@dataclass(frozen=True)
class Example:
    """One photo and what people said of it. mirrored: its mirror image is meant; the file stays as it is."""

    photo: Path
    captions: tuple[str, ...]
    mirrored: bool = False


@dataclass
class Dataset:
    """The examples of each split, in the order of their list, and what is wrong with the data.

    sha256: of the splits, the photos' names and their captions. things: tables of what is in the photos.
    """

    name: str
    splits: dict[str, list[Example]]
    problems: list[str] = field(default_factory=list)
    sha256: str = ""
    things: list[Path] = field(default_factory=list)


class PhotoFiles:
    """The files of some folders, found by name; where no file has the name, by the name without its suffix.

    So photos that were converted to another format are found under the names that the captions know.
    """

    def __init__(self, folders: Iterable[Path]) -> None:
        """Lists the folders once, without looking into the files; an earlier folder wins. Raises OSError."""
        self.by_name: dict[str, Path] = {}
        for folder in folders:
            for path in folder.iterdir():
                self.by_name.setdefault(path.name, path)
        self._by_stem: dict[str, Path] = {}
        for name, path in self.by_name.items():
            self._by_stem.setdefault(name.rpartition(".")[0] or name, path)

    def find(self, name: str) -> Path | None:
        """The file of a photo; None where there is none."""
        return self.by_name.get(name) or self._by_stem.get(name.rpartition(".")[0] or name)


def assemble(
    name: str,
    place: Path,
    splits: Mapping[str, Sequence[str]],
    captions: Mapping[str, Sequence[str]],
    photos: Mapping[str, Path],
) -> Dataset:
    """Puts a dataset together and lists what is missing; no photo is opened.

    place: where the data lies, for messages. splits: names of photos; photos: their files. A photo of the dev or test
    split is left out of the train split. Raises DatasetError where a split has photos, but none that can be used.
    """
    held_back = {photo for split in SPLITS[1:] for photo in splits.get(split, ())}
    data = Dataset(name, {})
    for split in SPLITS:
        wanted = splits.get(split, ())
        examples = data.splits.setdefault(split, [])
        for photo in wanted:
            if photo not in photos:
                data.problems.append(f"{split}: {photo}: the image is missing")
            elif not captions.get(photo):
                data.problems.append(f"{split}: {photo}: the image has no caption")
            elif split == "train" and photo in held_back:
                data.problems.append(f"{split}: {photo}: the image is in the dev or test split, too")
            else:
                examples.append(Example(photos[photo], tuple(captions[photo])))
        if wanted and not examples:
            raise DatasetError(
                f"{place}: none of the {len(wanted)} photos of the {split} split can be used; first: {data.problems[-1]}"
            )
    data.sha256 = _digest(data.splits)
    return data


def report(data: Dataset) -> None:
    """Logs what the dataset holds and the first of its problems."""
    counts = ", ".join(f"{len(examples)} {split}" for split, examples in data.splits.items() if examples)
    log.info("%s: %s photos, %d problems", data.name, counts, len(data.problems))
    for problem in data.problems[:_SHOWN]:
        log.warning("%s: %s", data.name, problem)
    if len(data.problems) > _SHOWN:
        log.warning("%s: and %d problems more", data.name, len(data.problems) - _SHOWN)


def readable(examples: Iterable[Example], side: int = 1) -> Iterator[Example]:
    """Yield the examples whose photos can be read, in their order, and report each broken one.

    side: edge in pixels that the photos will be needed at; a JPEG is decoded faster where it is small.
    """
    for example in examples:
        try:
            open_upright(example.photo, at_least=side)
        except PhotoError as error:
            log.warning("left out: %s: %s", example.photo.name, error.sentence)
        else:
            yield example


def first_readable(examples: Sequence[Example], count: int | None, side: int = 1) -> list[Example]:
    """The first ``count`` examples whose photos can be read; all of them for None."""
    return list(islice(readable(examples, side), count))


def _digest(splits: Mapping[str, Sequence[Example]]) -> str:
    digest = hashlib.sha256()
    for split, examples in splits.items():
        digest.update(f"{split}\n".encode())
        for example in examples:
            digest.update("\n".join((example.photo.name, *example.captions, "")).encode())
    return digest.hexdigest()

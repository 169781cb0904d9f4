"""Reads the texts of photos and their sidecars, one or many at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from desktop_captioner.metadata import sidecar, viewers
from desktop_captioner.metadata.fields import ALT_TEXT, LONG_ALT_TEXT
from desktop_captioner.metadata.request import PhotoMetadata
from desktop_captioner.metadata.rewriter import Rewriter
from desktop_captioner.metadata.scene import scene_in
from desktop_captioner.metadata.staging import sentences
from desktop_captioner.metadata.tags import Tags
from desktop_captioner.photos.caption_text import is_shortened, readable
from desktop_captioner.photos.saving_error import SavingError
from desktop_captioner.sentence import Sentence, reason


class CaptionReader:
    """Reads captions and alt texts through a rewriter, on the thread that owns that."""

    def __init__(self, rewriter: Rewriter) -> None:
        self._rewriter = rewriter
        self._ahead: Mapping[Path, Tags] = {}

    def read(self, path: Path) -> PhotoMetadata:
        """Returns what a photo and its sidecars say. Raises SavingError."""
        photo = real_file(path)
        tags = self._caption_tags(photo)
        sidecars = self.sidecars(photo)
        texts = {each: found.texts() for each, found in sidecars.items()}
        alt_texts = (alt_text_in(found) for found in (*sidecars.values(), tags))
        return PhotoMetadata(
            path,
            tags.texts(),
            texts,
            caption_in([*sidecars.values(), tags]),
            next((readable(text) for text in alt_texts if text), None),
            viewers.shown(tags.texts(), list(texts.values()), sidecar.is_raw(photo)),
            tags.has_credentials,
            scene_in([*sidecars.values(), tags]),
        )

    def read_many(self, paths: Sequence[Path]) -> dict[Path, PhotoMetadata | SavingError]:
        """Returns what photos and their sidecars say, or why that cannot be read; one command for all of them."""
        answers: dict[Path, PhotoMetadata | SavingError] = {}
        files: dict[Path, None] = {}
        for path in paths:
            try:
                photo = real_file(path)
            except SavingError as error:
                answers[path] = error
            else:
                files |= dict.fromkeys([photo, *sidecar.find_sidecars(photo)])
        self._ahead = self._rewriter.caption_tags_of_many(list(files))
        try:
            for path in paths:
                if path not in answers:
                    answers[path] = self._answer(path)
        finally:
            self._ahead = {}
        return {path: answers[path] for path in paths}

    def sidecars(self, photo: Path) -> dict[Path, Tags]:
        """Returns what the sidecars of a photo say. Raises SavingError."""
        return {each: self._caption_tags(each) for each in sidecar.find_sidecars(photo)}

    def _answer(self, path: Path) -> PhotoMetadata | SavingError:
        try:
            return self.read(path)
        except SavingError as error:
            return error

    def _caption_tags(self, file: Path) -> Tags:
        if (tags := self._ahead.get(file)) is not None:
            return tags
        with sentences(file, "read"):
            return self._rewriter.caption_tags(file)


def real_file(path: Path) -> Path:
    """Returns the file behind symbolic links. Raises SavingError."""
    try:
        real = path.resolve(strict=True)
    except (OSError, RuntimeError, ValueError) as error:
        raise SavingError(Sentence("{name} cannot be read: {reason}.", name=path.name, reason=reason(error))) from error
    if not real.is_file():
        raise SavingError(Sentence("{name} is not a file.", name=path.name))
    return real


def caption_in(sources: list[Tags]) -> str | None:
    """Returns the first caption of the first source that has one."""
    return next((text for tags in sources for text in tags.captions().values()), None)


def alt_text_in(tags: Tags) -> str | None:
    """Returns the alt text, in its long form where it was too long; a long description beside it is another text."""
    short, long = tags.first(ALT_TEXT), tags.first(LONG_ALT_TEXT)
    return long if long and (not short or is_shortened(short, long)) else short

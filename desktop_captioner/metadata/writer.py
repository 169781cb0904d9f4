"""Captions into photos and sidecars: each write is verified, atomic, and can be taken back."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

from desktop_captioner.metadata import sidecar, write_plan
from desktop_captioner.metadata.backends.exiftool import ExifTool, ExifToolError, OldExifToolError, find_exiftool
from desktop_captioner.metadata.backends.pillow import PlainRewriter
from desktop_captioner.metadata.fields import (
    IPTC_CAPTION,
    SIDECAR_EXTENSION,
)
from desktop_captioner.metadata.reader import CaptionReader, alt_text_in, caption_in, real_file
from desktop_captioner.metadata.request import (
    Before,
    PhotoMetadata,
    Request,
    Sidecars,
    Where,
    WritePolicy,
    Written,
)
from desktop_captioner.metadata.revert import revert
from desktop_captioner.metadata.rewriter import ExifToolRewriter, Rewriter
from desktop_captioner.metadata.staging import StagedCopy, StagingArea, sentences
from desktop_captioner.metadata.tags import Tags
from desktop_captioner.metadata.write_plan import Plan
from desktop_captioner.photos.annotation import Existing
from desktop_captioner.photos.caption_text import clean
from desktop_captioner.photos.saving_error import RefusedError, SavingError
from desktop_captioner.sentence import Sentence


class MetadataWriter:
    """Reads, writes and reverts captions; used from one thread, in a ``with``.

    notice: a sentence for the user where ExifTool is missing or too old, else None.
    """

    def __init__(self, policy: WritePolicy, exiftool: Path | None = None, seconds: float = 60) -> None:
        """exiftool: the program; None looks for it. seconds: the limit for one command of it."""
        self.policy = policy
        self._rewriter, self.notice = _rewriter(exiftool or find_exiftool(), seconds)
        self._reader = CaptionReader(self._rewriter)

    def write(self, path: Path, request: Request, before_replace: Callable[[Before], None] | None = None) -> Written:
        """Gives a photo its caption.

        before_replace: called with what will be replaced when everything is verified and nothing is replaced yet; what
        it raises stops the write. Raises SavingError: the photo and its sidecars are then as they were, but for a
        PartlyWrittenError, after which what ``before_replace`` was given can still be reverted.
        """
        photo = real_file(path)
        embeds = self._embeds(photo)
        with StagingArea(self._rewriter, self.policy, photo.parent) as staging:
            sidecars = self._reader.sidecars(photo)
            with sentences(photo, "read"):
                status = photo.stat()
                # All of a raw file, which will not be written anyway, is too much.
                complete = embeds and not sidecar.is_raw(photo)
                tags = self._rewriter.all_tags(photo) if complete else self._rewriter.caption_tags(photo)
            existing = caption_in([*sidecars.values(), tags])
            if request.existing is Existing.SKIP and existing:
                return Written(Where.SKIPPED, existing)
            caption = write_plan.wanted_caption(request, existing)
            if write_plan.asks_nothing(request):
                raise SavingError(Sentence("There is no caption to save into {name}.", name=photo.name))
            staged: list[StagedCopy] = []
            notes: list[Sentence] = []
            if embeds:
                try:
                    staged += self._photo(staging, photo, status, tags, caption, request, notes)
                except SavingError as error:
                    if self.policy.sidecars is not Sidecars.WHEN_NEEDED:
                        raise
                    notes.append(error.sentence)
                    embeds = False
            targets = self._targets(photo, embeds, sidecars, request)
            for target in targets:
                staged += self._sidecar(staging, photo, target, caption, request, tags.keywords(), notes)
            notes += _differing({each: sidecars[each] for each in sidecars if each not in targets}, caption, request)
            before = Before(tuple(each.part for each in staged))
            if staged and before_replace is not None:
                before_replace(before)
            staging.commit(staged)
        where = (Where.BOTH if targets else Where.EMBEDDED) if embeds else Where.SIDECAR
        return Written(where, caption or "", before, tuple(notes))

    def read(self, path: Path) -> PhotoMetadata:
        """Returns what a photo and its sidecars say. Raises SavingError."""
        return self._reader.read(path)

    def read_many(self, paths: Sequence[Path]) -> dict[Path, PhotoMetadata | SavingError]:
        """Returns what photos and their sidecars say, or why that cannot be read; all at once, which costs least."""
        return self._reader.read_many(paths)

    def revert(self, path: Path, before: Before, force: bool = False) -> None:
        """Puts back what a write replaced; see ``revert``. Raises SavingError, PartlyRevertedError."""
        photo = real_file(path)
        with StagingArea(self._rewriter, self.policy, photo.parent) as staging:
            revert(self._rewriter, staging, photo, before, force)

    def close(self) -> None:
        """Ends ExifTool."""
        self._rewriter.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def _embeds(self, photo: Path) -> bool:
        """Whether to try to write into the photo itself."""
        if self.policy.sidecars is Sidecars.ALWAYS:
            return False
        return self.policy.sidecars is Sidecars.NEVER or not sidecar.is_raw(photo)

    def _targets(self, photo: Path, embeds: bool, sidecars: dict[Path, Tags], request: Request) -> list[Path]:
        """The sidecars to write."""
        if not embeds:
            return list(sidecars) or [sidecar.new_sidecar(photo, self.policy.adobe_sidecar_names)]
        if self.policy.sidecars is Sidecars.NEVER:
            return []
        # A sidecar goes before the file in many programs: its texts would hide the new ones.
        about_alt_text = request.alt_text is not None
        return [each for each, found in sidecars.items() if found.captions() or (about_alt_text and alt_text_in(found))]

    def _photo(
        self,
        staging: StagingArea,
        photo: Path,
        status: os.stat_result,
        tags: Tags,
        caption: str | None,
        request: Request,
        notes: list[Sentence],
    ) -> list[StagedCopy]:
        staging.check(photo, status)
        if tags.has_credentials and self.policy.keep_credentials:
            raise SavingError(
                Sentence(
                    "{name} carries content credentials (C2PA), which a change would make invalid.", name=photo.name
                )
            )
        with sentences(photo, "written"):
            kind = self._rewriter.kind(photo, tags)
        plan = write_plan.plan_embedded(tags, caption, request, self.policy)
        if not plan.changes:
            return []
        notes += write_plan.notes(photo.name, tags, plan)
        try:
            return [staging.stage(photo, status, tags, plan, kind)]
        except SavingError as error:
            if not isinstance(error.__cause__, RefusedError) or isinstance(error.__cause__, ExifToolError):
                raise
            first = error
        for fallback, blocks in write_plan.fallbacks(plan, tags):
            try:
                staged = staging.stage(photo, status, tags, fallback, kind)
            except SavingError:
                continue
            stale = "IPTC" in blocks and tags.first(IPTC_CAPTION) is not None
            notes += [_left_alone(block, photo.name, stale) for block in blocks]
            return [staged]
        raise first

    def _sidecar(
        self,
        staging: StagingArea,
        photo: Path,
        target: Path,
        caption: str | None,
        request: Request,
        keywords: list[str],
        notes: list[Sentence],
    ) -> list[StagedCopy]:
        status, tags, name = None, Tags({}), target.name
        if target.exists():
            target = target.resolve()
            with sentences(target, "read"):
                status = target.stat()
                staging.check(target, status)
                tags = self._rewriter.all_tags(target)
            if tags.file_type != "XMP" or tags.error:
                raise SavingError(
                    Sentence("{name} cannot be written: it is damaged or not an XMP file.", name=target.name)
                )
        plan = write_plan.plan_sidecar(tags, caption, request, self.policy, keywords)
        changes = plan.changes
        if not changes:
            return []
        notes += write_plan.notes(name, tags, plan)
        if status is None and target.stem == photo.stem:
            changes |= {SIDECAR_EXTENSION: photo.suffix.removeprefix(".").upper()}
        return [staging.stage(target, status, tags, Plan(changes), None, name)]


def _rewriter(exiftool: Path | None, seconds: float) -> tuple[Rewriter, Sentence | None]:
    """Choose what reads and writes files, and return it with the notice for the user."""
    plain = PlainRewriter()
    if exiftool is not None:
        tool = ExifTool(exiftool, seconds)
        try:
            tool.start()
        except OldExifToolError as error:
            plain = PlainRewriter(error.sentence)
        except ExifToolError:
            return ExifToolRewriter(tool), None  # each file says so; it may start the next time
        else:
            return ExifToolRewriter(tool), None
    return plain, Sentence("{reason}.", reason=plain.reason)


def _differing(unwritten: dict[Path, Tags], caption: str | None, request: Request) -> list[Sentence]:
    """Notes on the sidecars that will go on saying something else."""
    notes = []
    for path, found in unwritten.items():
        if request.caption is not None and any(text != caption for text in found.captions().values()):
            notes.append(Sentence("{name} holds another caption, which some programs show instead.", name=path.name))
        wanted, there = request.alt_text, alt_text_in(found)
        if there and (wanted or (wanted is not None and request.clear)) and there != clean(wanted):
            notes.append(Sentence("{name} holds another alt text, which some programs show instead.", name=path.name))
    return notes


def _left_alone(block: str, name: str, stale: bool) -> Sentence:
    """A note on a block that stays as it is. stale: with an old caption."""
    if stale:
        return Sentence(
            "The {block} block of {name} could not take the caption and was left as it was; Apple Photos may show the old one.",
            block=block, name=name,
        )  # fmt: skip
    return Sentence(
        "The {block} block of {name} could not take the caption and was left as it was.", block=block, name=name
    )

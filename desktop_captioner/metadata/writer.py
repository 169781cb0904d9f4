"""Captions into photos and sidecars: each write is verified, atomic, and can be taken back."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

from desktop_captioner.metadata import atomic_replace, sidecar, write_plan
from desktop_captioner.metadata.backends.exiftool import ExifTool, ExifToolError, OldExifToolError, find_exiftool
from desktop_captioner.metadata.backends.pillow import PlainRewriter
from desktop_captioner.metadata.fields import (
    BY_KEY,
    IPTC_CAPTION,
    IPTC_DIGEST,
    NEW_IPTC_KEYS,
    SIDECAR_EXTENSION,
    Role,
)
from desktop_captioner.metadata.identity import Identity
from desktop_captioner.metadata.reader import CaptionReader, alt_text_in, caption_in, real_file
from desktop_captioner.metadata.request import (
    Before,
    Part,
    PhotoMetadata,
    Request,
    Sidecars,
    Where,
    WritePolicy,
    Written,
)
from desktop_captioner.metadata.rewriter import ExifToolRewriter, Rewriter
from desktop_captioner.metadata.staging import StagedCopy, StagingArea, sentences
from desktop_captioner.metadata.tags import Tags
from desktop_captioner.metadata.write_plan import NEW_DIGEST, Changes, Plan
from desktop_captioner.photos.annotation import Existing
from desktop_captioner.photos.caption_text import clean, readable
from desktop_captioner.photos.saving_error import RefusedError, SavingError


class PartlyWrittenError(SavingError):
    """A write ended when some of its files were in place already; ``revert`` takes that back."""


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
                raise SavingError(f"There is no caption to save into {photo.name}.")
            staged: list[StagedCopy] = []
            notes: list[str] = []
            if embeds:
                try:
                    staged += self._photo(staging, photo, status, tags, caption, request, notes)
                except SavingError as error:
                    if self.policy.sidecars is not Sidecars.WHEN_NEEDED:
                        raise
                    notes.append(str(error))
                    embeds = False
            targets = self._targets(photo, embeds, sidecars, request)
            for target in targets:
                staged += self._sidecar(staging, photo, target, caption, request, notes)
            notes += _differing({each: sidecars[each] for each in sidecars if each not in targets}, caption, request)
            before = Before(tuple(each.part for each in staged))
            if staged and before_replace is not None:
                before_replace(before)
            _commit(staging, staged)
        where = (Where.BOTH if targets else Where.EMBEDDED) if embeds else Where.SIDECAR
        return Written(where, caption or "", before, tuple(notes))

    def read(self, path: Path) -> PhotoMetadata:
        """Returns what a photo and its sidecars say. Raises SavingError."""
        return self._reader.read(path)

    def read_many(self, paths: Sequence[Path]) -> dict[Path, PhotoMetadata | SavingError]:
        """Returns what photos and their sidecars say, or why that cannot be read; all at once, which costs least."""
        return self._reader.read_many(paths)

    def revert(self, path: Path, before: Before, force: bool = False) -> None:
        """Puts back what a write replaced: every byte where nothing changed the file since, else only our texts.

        Raises SavingError where the caption was changed since, unless forced; after a PartlyWrittenError it can be
        called again.
        """
        photo = real_file(path)
        with StagingArea(self._rewriter, self.policy, photo.parent) as staging:
            staged: list[StagedCopy] = []
            created: list[tuple[Path, Identity]] = []
            for part in before.parts:
                target = photo if part.sidecar is None else photo.with_name(part.sidecar).resolve()
                if part.created and not target.exists():
                    continue
                with sentences(target, "read"):
                    status = target.stat()
                    staging.check(target, status)
                    if part.undo and part.undo.is_done(target):
                        continue
                    if part.undo and part.undo.applies_to(target):
                        staged.append(staging.restore(target, status, part, part.undo))
                        continue
                    identity = Identity.of(target)
                    tags = self._rewriter.all_tags(target)
                    kind = self._rewriter.kind(target, tags) if part.sidecar is None else None
                changes = _undoing(target, tags, part, force)
                if part.created and not tags.besides(set(part.after)):
                    created.append((target, identity))
                elif changes:
                    staged.append(staging.stage(target, status, tags, Plan(changes), kind, part.sidecar))
            _commit(staging, staged)
            for target, identity in created:
                with sentences(target, "removed"):
                    atomic_replace.take_away(target, identity)

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
        notes: list[str],
    ) -> list[StagedCopy]:
        staging.check(photo, status)
        if tags.has_credentials and self.policy.keep_credentials:
            raise SavingError(f"{photo.name} carries content credentials (C2PA), which a change would make invalid.")
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
            stale = "; Apple Photos may show the old one" if "IPTC" in blocks and tags.first(IPTC_CAPTION) else ""
            notes += [
                f"The {block} block of {photo.name} could not take the caption and is as it was{stale}."
                for block in blocks
            ]
            return [staged]
        raise first

    def _sidecar(
        self, staging: StagingArea, photo: Path, target: Path, caption: str | None, request: Request, notes: list[str]
    ) -> list[StagedCopy]:
        status, tags, name = None, Tags({}), target.name
        if target.exists():
            target = target.resolve()
            with sentences(target, "read"):
                status = target.stat()
                staging.check(target, status)
                tags = self._rewriter.all_tags(target)
            if tags.file_type != "XMP" or tags.error:
                raise SavingError(f"{target.name} cannot be written: it is damaged or not an XMP file.")
        plan = write_plan.plan_sidecar(tags, caption, request)
        changes = plan.changes
        if not changes:
            return []
        notes += write_plan.notes(name, tags, plan)
        if status is None and target.stem == photo.stem:
            changes |= {SIDECAR_EXTENSION: photo.suffix.removeprefix(".").upper()}
        return [staging.stage(target, status, tags, Plan(changes), None, name)]


def _rewriter(exiftool: Path | None, seconds: float) -> tuple[Rewriter, str | None]:
    """Choose what reads and writes files, and return it with the notice for the user."""
    plain = PlainRewriter()
    if exiftool is not None:
        tool = ExifTool(exiftool, seconds)
        try:
            tool.start()
        except OldExifToolError as error:
            plain = PlainRewriter(str(error))
        except ExifToolError:
            return ExifToolRewriter(tool), None  # each file says so; it may start the next time
        else:
            return ExifToolRewriter(tool), None
    return plain, f"{plain.reason}."


def _differing(unwritten: dict[Path, Tags], caption: str | None, request: Request) -> list[str]:
    """Notes on the sidecars that will go on saying something else."""
    notes = []
    for path, found in unwritten.items():
        if request.caption is not None and any(text != caption for text in found.captions().values()):
            notes.append(f"{path.name} holds another caption, which some programs show instead.")
        wanted, there = request.alt_text, alt_text_in(found)
        if there and (wanted or (wanted is not None and request.clear)) and there != clean(wanted):
            notes.append(f"{path.name} holds another alt text, which some programs show instead.")
    return notes


def _commit(staging: StagingArea, staged: list[StagedCopy]) -> None:
    """Puts every copy in its file's place, the photo last. Raises SavingError, PartlyWrittenError."""
    for each in staged:
        with sentences(each.target, "written"):
            atomic_replace.check_unchanged(each.target, each.identity)
    try:
        for each in sorted(staged, key=lambda each: each.part.sidecar is None):
            staging.commit(each)
    except SavingError as error:
        # A copy goes when it takes its file's place, also where what follows on that fails.
        changed = ", ".join(each.target.name for each in staged if not each.copy.exists())
        if not changed:
            raise
        raise PartlyWrittenError(f"{error} By then {changed} had been changed.") from error


def _undoing(target: Path, tags: Tags, part: Part, force: bool) -> Changes:
    """Plan how the tags become as before. Raises SavingError if somebody has changed a text since."""
    changes: Changes = {}
    for key, old in part.before.items():
        now = tags.first(key)
        is_text = key in BY_KEY and BY_KEY[key].role is not Role.OTHER
        if is_text and not force and now not in (old, part.after[key]):
            raise SavingError(f"{target.name} was not reverted: its {BY_KEY[key].name} was changed since.")
        if now != old and key != IPTC_DIGEST:
            if key in part.several and not force:
                raise SavingError(
                    f"{target.name} was not reverted: its {BY_KEY[key].name} stood there more than once, and the file was"
                    " changed since."
                )
            changes[key] = readable(old) if old is not None and key.startswith("XMP-") else old
    if any(key.startswith("IPTC:") for key in tags.besides(set(part.before))):
        # The block that came with the caption holds something else by now.
        changes = {key: value for key, value in changes.items() if key not in NEW_IPTC_KEYS}
    if changes and IPTC_DIGEST in part.before:
        changes[IPTC_DIGEST] = NEW_DIGEST if part.before[IPTC_DIGEST] is not None else None
    return changes

"""A changed copy beside its file, and the moment in which it takes the file's place."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from desktop_captioner.metadata import atomic_replace
from desktop_captioner.metadata.containers.blocks import XMP, single_blocks
from desktop_captioner.metadata.fields import IPTC_DIGEST, NEW_IPTC_KEYS
from desktop_captioner.metadata.folder_lock import folder_lock
from desktop_captioner.metadata.identity import Identity
from desktop_captioner.metadata.request import Part, WritePolicy
from desktop_captioner.metadata.rewriter import Rewriter
from desktop_captioner.metadata.sidecar import SUFFIX
from desktop_captioner.metadata.tags import Tags
from desktop_captioner.metadata.undo import Undo, digest, digest_of, undo_of, undo_of_block
from desktop_captioner.metadata.write_plan import Plan
from desktop_captioner.photos.saving_error import RefusedError, SavingError
from desktop_captioner.sentence import Sentence, reason


class PartlyWrittenError(SavingError):
    """A write ended when some of its files were in place already; ``revert`` takes that back."""


@dataclass(frozen=True)
class StagedCopy:
    """A verified copy beside its target. identity: what the target must still be; None: it must not exist."""

    target: Path
    copy: Path
    identity: Identity | None
    part: Part


class StagingArea:
    """Makes copies and puts them in place. When the ``with`` block ends, no copy is left."""

    def __init__(self, rewriter: Rewriter, policy: WritePolicy, folder: Path) -> None:
        """folder: of the photo; it is locked against other writers of this program within the ``with`` block."""
        self._rewriter, self._policy = rewriter, policy
        self._copies: list[Path] = []
        self._lock = folder_lock(folder)

    def check(self, target: Path, status: os.stat_result) -> None:
        """Raises SavingError where a file may not be written. status: of the file."""
        atomic_replace.check(target, status)

    def stage(
        self,
        target: Path,
        status: os.stat_result | None,
        tags: Tags,
        plan: Plan,
        kind: str | None,
        sidecar: str | None = None,
        source: Path | None = None,
    ) -> StagedCopy:
        """Make a verified, flushed copy of the target with the plan's changes.

        status: of the target before its tags were read; None makes a new file. kind: the photo's format, None for a
        sidecar. sidecar: its name beside the photo, None is the photo. source: a copy of it to be changed in its
        stead. Raises SavingError.
        """
        identity = _identity(target, status) if status else None
        copy = atomic_replace.temporary_beside(target, target.suffix.lower() if kind else SUFFIX)
        self._copies.append(copy)

        undo: Undo | None = None
        blocks: dict[str, Undo] = {}

        def finish() -> None:
            if status is not None:
                atomic_replace.take_over(target, status, copy, self._policy.keep_times and kind is not None)
            atomic_replace.flush(copy)
            if status is not None:
                nonlocal undo, blocks
                undo = undo_of(target, copy, old.result())
                blocks = _undo_of_blocks(kind, target, copy) if kind else {}

        with sentences(target, "written"), ThreadPoolExecutor(1) as aside:
            old = aside.submit(_digest, target, identity)  # while ExifTool writes
            after = self._rewriter.copy(source or (target if status else None), tags, plan, copy, kind, finish)
        new_iptc = NEW_IPTC_KEYS if IPTC_DIGEST in plan.changes and not tags.has_iptc else ()
        touched = [*plan.changes, *new_iptc]
        part = Part(
            sidecar,
            {key: tags.first(key) for key in touched},
            {key: after.first(key) for key in touched},
            created=status is None,
            undo=undo,
            several=tuple(key for key in touched if tags.stands_twice(key)),
            blocks=blocks,
        )
        return StagedCopy(target, copy, identity, part)

    def restore(self, target: Path, status: os.stat_result, part: Part, undo: Undo) -> StagedCopy:
        """A flushed copy with the bytes that stood in the target before a write. Raises SavingError."""
        identity = _identity(target, status)
        copy = atomic_replace.temporary_beside(target, target.suffix.lower())
        self._copies.append(copy)
        with sentences(target, "written"):
            undo.restore(target, copy)
            atomic_replace.take_over(target, status, copy, self._policy.keep_times and part.sidecar is None)
            atomic_replace.flush(copy)
        return StagedCopy(target, copy, identity, part)

    def restore_blocks(self, target: Path, status: os.stat_result, part: Part, kind: str) -> StagedCopy | None:
        """A flushed copy in which the blocks that nobody changed since are as before, byte for byte.

        None where there is nothing to be restored so. kind: the photo's format. Raises SavingError.
        """
        identity = _identity(target, status)
        with sentences(target, "read"):
            now = single_blocks(kind, target)
        untouched = {
            name: undo for name, undo in part.blocks.items() if now.get(name) and undo.after == digest_of(now[name])
        }
        with sentences(target, "written"):
            for names in (
                untouched.keys(),
                untouched.keys() - {XMP},
            ):  # ExifTool completes a packet that lacks its ends
                copy = atomic_replace.temporary_beside(target, target.suffix.lower())
                self._copies.append(copy)
                try:
                    blocks = {name: untouched[name].restored(now[name]) for name in names}
                    if not blocks:
                        return None
                    self._rewriter.copy_with_blocks(target, blocks, copy, kind)
                except RefusedError:
                    continue
                atomic_replace.take_over(target, status, copy, self._policy.keep_times)
                atomic_replace.flush(copy)
                return StagedCopy(target, copy, identity, part)
        return None

    def commit(self, staged: Sequence[StagedCopy]) -> None:
        """Put every copy in its file's place, the photo last. Raises SavingError, PartlyWrittenError."""
        for each in staged:
            with sentences(each.target, "written"):
                atomic_replace.check_unchanged(each.target, each.identity)
        try:
            for each in sorted(staged, key=lambda each: each.part.sidecar is None):
                with sentences(each.target, "written"):
                    atomic_replace.replace(each.copy, each.target, each.identity)
        except SavingError as error:
            # A copy goes when it takes its file's place, also where what follows on that fails.
            changed = ", ".join(each.target.name for each in staged if not each.copy.exists())
            if not changed:
                raise
            raise PartlyWrittenError(
                Sentence("{error} By then {names} had been changed.", error=error, names=changed)
            ) from error

    def __enter__(self) -> StagingArea:
        self._lock.__enter__()
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is not None and not issubclass(kind, Exception):
            self._rewriter.close()  # interrupted: it may still be writing a copy
        for copy in self._copies:
            atomic_replace.remove(copy)
        self._lock.__exit__(None, None, None)


def _digest(target: Path, identity: Identity | None) -> str:
    """Return the digest of a file with this identity, which may have it already; "" where there is no file."""
    return (identity.content or digest(target)) if identity else ""


def _undo_of_blocks(kind: str, old: Path, new: Path) -> dict[str, Undo]:
    before, after = single_blocks(kind, old), single_blocks(kind, new)
    both = [name for name in before if name in after and before[name] != after[name]]
    return {name: undo for name in both if (undo := undo_of_block(before[name], after[name])) is not None}


def _identity(target: Path, status: os.stat_result) -> Identity:
    """Return the identity of the file with this status. Raises SavingError if it has changed since."""
    with sentences(target, "read"):
        identity = Identity.of(target)
    if not identity.agrees(status):
        raise atomic_replace.changed(target)
    return identity


@contextlib.contextmanager
def sentences(path: Path, what: str) -> Iterator[None]:
    """Turn what the system or this layer refuses into a SavingError. what: "read", "written" or "removed"."""
    try:
        yield
    except RefusedError as error:
        raise SavingError(_CANNOT_BE[what](name=path.name, reason=error.sentence)) from error
    except OSError as error:
        raise SavingError(_CANNOT_BE[what](name=path.name, reason=reason(error))) from error


_CANNOT_BE = {
    "read": partial(Sentence, "{name} cannot be read: {reason}."),
    "written": partial(Sentence, "{name} cannot be written: {reason}."),
    "removed": partial(Sentence, "{name} cannot be removed: {reason}."),
}

"""A changed copy beside its file, and the moment in which it takes the file's place."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from desktop_captioner.metadata import atomic_replace
from desktop_captioner.metadata.fields import IPTC_DIGEST, NEW_IPTC_KEYS
from desktop_captioner.metadata.folder_lock import folder_lock
from desktop_captioner.metadata.identity import Identity
from desktop_captioner.metadata.request import Part, WritePolicy
from desktop_captioner.metadata.rewriter import Rewriter
from desktop_captioner.metadata.sidecar import SUFFIX
from desktop_captioner.metadata.tags import Tags
from desktop_captioner.metadata.undo import Undo, undo_of
from desktop_captioner.metadata.write_plan import Plan
from desktop_captioner.photos.saving_error import RefusedError, SavingError


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
    ) -> StagedCopy:
        """Make a verified, flushed copy of the target with the plan's changes.

        status: of the target before its tags were read; None makes a new file. kind: the photo's format, None for a
        sidecar. sidecar: its name beside the photo, None is the photo. Raises SavingError.
        """
        identity = _identity(target, status) if status else None
        copy = atomic_replace.temporary_beside(target, target.suffix.lower() if kind else SUFFIX)
        self._copies.append(copy)

        undo: Undo | None = None

        def finish() -> None:
            if status is not None:
                atomic_replace.take_over(target, status, copy, self._policy.keep_times and kind is not None)
            atomic_replace.flush(copy)
            if status is not None:
                nonlocal undo
                undo = undo_of(target, copy)

        with sentences(target, "written"):
            after = self._rewriter.copy(target if status else None, tags, plan, copy, kind, finish)
        new_iptc = NEW_IPTC_KEYS if IPTC_DIGEST in plan.changes and not tags.has_iptc else ()
        touched = [*plan.changes, *new_iptc]
        part = Part(
            sidecar,
            {key: tags.first(key) for key in touched},
            {key: after.first(key) for key in touched},
            created=status is None,
            undo=undo,
            several=tuple(key for key in touched if tags.stands_twice(key)),
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

    def commit(self, staged: StagedCopy) -> None:
        """Put a copy in its file's place. Raises SavingError; the file is then as it was."""
        with sentences(staged.target, "written"):
            atomic_replace.replace(staged.copy, staged.target, staged.identity)

    def __enter__(self) -> StagingArea:
        self._lock.__enter__()
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is not None and not issubclass(kind, Exception):
            self._rewriter.close()  # interrupted: it may still be writing a copy
        for copy in self._copies:
            atomic_replace.remove(copy)
        self._lock.__exit__(None, None, None)


def _identity(target: Path, status: os.stat_result) -> Identity:
    """Return the identity of the file with this status. Raises SavingError if it has changed since."""
    with sentences(target, "read"):
        identity = Identity.of(target)
    if not identity.agrees(status):
        raise atomic_replace.changed(target)
    return identity


@contextlib.contextmanager
def sentences(path: Path, what: str) -> Iterator[None]:
    """Turn what the system or this layer refuses into a SavingError. what: "read" or "written"."""
    try:
        yield
    except RefusedError as error:
        raise SavingError(f"{path.name} cannot be {what}: {error}.") from error
    except OSError as error:
        raise SavingError(f"{path.name} cannot be {what}: {error.strerror or error}.") from error

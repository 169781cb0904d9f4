"""A changed copy beside its file, and the moment in which it takes the file's place."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from desktop_captioner.metadata import atomic_replace as replacing
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
class Prepared:
    """A verified copy that waits beside its target. identity: what the target must still be; None: not there."""

    target: Path
    copy: Path
    identity: Identity | None
    part: Part


class Preparer:
    """Makes copies and puts them in place; every copy is gone when the ``with`` ends."""

    def __init__(self, rewriter: Rewriter, policy: WritePolicy, folder: Path) -> None:
        """folder: where the photo lies; no other writer of this program is at work there meanwhile."""
        self._rewriter, self._policy = rewriter, policy
        self._copies: list[Path] = []
        self._lock = folder_lock(folder)

    def check(self, target: Path, facts: os.stat_result) -> None:
        """Raises SavingError where a file may not be written. facts: what the system says of it."""
        replacing.check(target, facts)

    def prepare(
        self,
        target: Path,
        facts: os.stat_result | None,
        tags: Tags,
        plan: Plan,
        kind: str | None,
        sidecar: str | None = None,
    ) -> Prepared:
        """A verified, flushed copy of the target with the plan's changes.

        facts: of the target before its tags were read; None makes a new file. kind: the photo's format, None for a
        sidecar. sidecar: its name beside the photo, None is the photo. Raises SavingError.
        """
        identity = _identity(target, facts) if facts else None
        copy = replacing.temporary_beside(target, target.suffix.lower() if kind else SUFFIX)
        self._copies.append(copy)

        def finish() -> None:
            if facts is not None:
                replacing.take_over(target, facts, copy, self._policy.keep_times and kind is not None)
            replacing.flush(copy)

        with sentences(target, "written"):
            after = self._rewriter.copy(target if facts else None, tags, plan, copy, kind, finish)
            undo = undo_of(target, copy) if facts else None
        new_iptc = NEW_IPTC_KEYS if IPTC_DIGEST in plan.changes and not tags.has_iptc else ()
        touched = [*plan.changes, *new_iptc]
        part = Part(
            sidecar,
            {key: tags.first(key) for key in touched},
            {key: after.first(key) for key in touched},
            created=facts is None,
            undo=undo,
            several=tuple(key for key in touched if tags.stands_twice(key)),
        )
        return Prepared(target, copy, identity, part)

    def restore(self, target: Path, facts: os.stat_result, part: Part, undo: Undo) -> Prepared:
        """A flushed copy with the bytes that stood in the target before a write. Raises SavingError."""
        identity = _identity(target, facts)
        copy = replacing.temporary_beside(target, target.suffix.lower())
        self._copies.append(copy)
        with sentences(target, "written"):
            undo.restore(target, copy)
            replacing.take_over(target, facts, copy, self._policy.keep_times and part.sidecar is None)
            replacing.flush(copy)
        return Prepared(target, copy, identity, part)

    def commit(self, prepared: Prepared) -> None:
        """Puts a copy in its file's place. Raises SavingError; the file is then as it was."""
        with sentences(prepared.target, "written"):
            replacing.replace(prepared.copy, prepared.target, prepared.identity)

    def __enter__(self) -> Preparer:
        self._lock.__enter__()
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is not None and not issubclass(kind, Exception):
            self._rewriter.close()  # interrupted: it may still be writing a copy
        for copy in self._copies:
            replacing.remove(copy)
        self._lock.__exit__(None, None, None)


def _identity(target: Path, facts: os.stat_result) -> Identity:
    """The identity of the file that these facts were told of. Raises SavingError where it changed since."""
    with sentences(target, "read"):
        identity = Identity.of(target)
    if not identity.agrees(facts):
        raise replacing.changed(target)
    return identity


@contextlib.contextmanager
def sentences(path: Path, what: str) -> Iterator[None]:
    """What the system or this layer refuses becomes a sentence. what: "read" or "written"."""
    try:
        yield
    except RefusedError as error:
        raise SavingError(f"{path.name} cannot be {what}: {error}.") from error
    except OSError as error:
        raise SavingError(f"{path.name} cannot be {what}: {error.strerror or error}.") from error

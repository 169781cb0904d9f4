"""Takes a write back.

A file that nothing has changed since becomes what it was, byte for byte. Of another one the blocks that nobody has changed
do, and in the others our texts are put back, so that what came later stays.
"""

from __future__ import annotations

from functools import reduce
from pathlib import Path

from desktop_captioner.metadata import atomic_replace
from desktop_captioner.metadata.fields import BY_KEY, IPTC_DIGEST, NEW_IPTC_KEYS, Role
from desktop_captioner.metadata.identity import Identity
from desktop_captioner.metadata.request import Before, Part
from desktop_captioner.metadata.rewriter import Rewriter
from desktop_captioner.metadata.staging import StagedCopy, StagingArea, sentences
from desktop_captioner.metadata.tags import Tags
from desktop_captioner.metadata.write_plan import KEYS_OF, NEW_DIGEST, Changes, Plan
from desktop_captioner.photos.caption_text import readable
from desktop_captioner.photos.saving_error import SavingError
from desktop_captioner.sentence import Sentence


class PartlyRevertedError(SavingError):
    """A write was taken back but for what somebody has changed since; its sentence says what that is."""


def revert(rewriter: Rewriter, staging: StagingArea, photo: Path, before: Before, force: bool) -> None:
    """Put back what a write replaced in a photo and its sidecars. force: also texts that somebody changed since.

    Raises SavingError, after which nothing has changed, and PartlyRevertedError. After that, and after a
    PartlyWrittenError, it can be called again.
    """
    staged: list[StagedCopy] = []
    created: list[tuple[Path, Identity]] = []
    left: list[Sentence] = []
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
            tags = rewriter.all_tags(target)
            kind = rewriter.kind(target, tags) if part.sidecar is None else None
        restored = staging.restore_blocks(target, status, part, kind) if kind else None
        if restored:
            with sentences(target, "read"):
                tags = rewriter.all_tags(restored.copy)
        changes, kept = _undoing(tags, part, force)
        left += [
            Sentence("its {change}", change=each)
            if target == photo
            else Sentence("in {name} the {change}", name=target.name, change=each)
            for each in kept
        ]
        if part.created and not kept and not tags.besides(set(part.after)):
            created.append((target, identity))
        elif changes:
            source = restored.copy if restored else target
            staged.append(staging.stage(target, status, tags, Plan(changes), kind, part.sidecar, source))
        elif restored:
            staged.append(restored)
    if left and not staged and not created:
        raise SavingError(Sentence("{name} was not reverted: {changes}.", name=photo.name, changes=_together(left)))
    staging.commit(staged)
    for target, identity in created:
        with sentences(target, "removed"):
            atomic_replace.take_away(target, identity)
    if left:
        together = _together(left)
        raise PartlyRevertedError(
            Sentence("{name} was reverted in part: {changes}, so it was left.", name=photo.name, changes=together)
        )


def _undoing(tags: Tags, part: Part, force: bool) -> tuple[Changes, list[Sentence]]:
    """Plan how the tags become as before; and say of which blocks that cannot be: they stay as they are."""
    changes: Changes = {}
    left: dict[str, Sentence] = {}
    for key, old in part.before.items():
        now = tags.first(key)
        is_text = key in BY_KEY and BY_KEY[key].role is not Role.OTHER
        if is_text and not force and now not in (old, part.after[key]):
            left[_block(key)] = Sentence("{field} was changed since", field=BY_KEY[key].name)
        elif now != old and key != IPTC_DIGEST:
            if key in part.several and not force:
                left.setdefault(
                    _block(key),
                    Sentence(
                        "{field} stood there more than once, and the block was changed since", field=BY_KEY[key].name
                    ),
                )
            changes[key] = readable(old) if old is not None and key.startswith("XMP-") else old
    changes = {key: value for key, value in changes.items() if _block(key) not in left}
    if any(key.startswith("IPTC:") for key in tags.besides(set(part.before))):
        # The block that came with the caption holds something else by now.
        changes = {key: value for key, value in changes.items() if key not in NEW_IPTC_KEYS}
    if IPTC_DIGEST in part.before and any(_block(key) == "IPTC" for key in changes):
        changes[IPTC_DIGEST] = None if part.before[IPTC_DIGEST] is None else NEW_DIGEST
    return changes, list(left.values())


def _together(clauses: list[Sentence]) -> Sentence:
    return reduce(lambda some, more: Sentence("{some}; {more}", some=some, more=more), clauses)


def _block(key: str) -> str:
    """Return the block in which a tag stands; a tag outside of EXIF, XMP and IPTC is its own."""
    return next((block for block, begins in KEYS_OF.items() if key.startswith(begins)), key)

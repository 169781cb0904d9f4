"""Comparison of a changed file's tags with those before: what was asked for has changed, and nothing else."""

from __future__ import annotations

from desktop_captioner.metadata.fields import BY_KEY, IPTC_DIGEST, NEW_IPTC_KEYS
from desktop_captioner.metadata.tags import Tags
from desktop_captioner.metadata.write_plan import Changes
from desktop_captioner.photos.saving_error import RefusedError
from desktop_captioner.sentence import Sentence


def verify_changes(after: Tags, changes: Changes) -> None:
    """Raises RefusedError where a change did not come about."""
    for key, value in changes.items():
        if key == IPTC_DIGEST or key in NEW_IPTC_KEYS:
            continue
        if not after.says(key, value):
            raise RefusedError(
                Sentence("its {field} did not come out as it should", field=BY_KEY[key].name if key in BY_KEY else key)
            )

    digest, current = after.first(IPTC_DIGEST), after.first("File:CurrentIPTCDigest")
    if changes.get(IPTC_DIGEST) and digest is not None and current is not None and digest != current:
        raise RefusedError(Sentence("the digest of its IPTC block did not come out as it should"))


def verify_rest(before: Tags, after: Tags, changes: Changes) -> None:
    """Raises RefusedError where anything but the changes came about."""
    expected = set(changes) | (set(NEW_IPTC_KEYS) if IPTC_DIGEST in changes else set())
    if different := before.differences(after, expected):
        raise RefusedError(too_much(different))


def too_much(different: list[str]) -> Sentence:
    """Says which tags would change that must not."""
    tags, more = ", ".join(different[:3]), len(different) - 3
    if more > 0:
        return Sentence("saving would change {tags} and {count} other tags too", tags=tags, count=more)
    return Sentence("saving would change {tags} too", tags=tags)

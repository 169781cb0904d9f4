"""What was asked for has changed, and nothing else."""

from __future__ import annotations

import pytest

from desktop_captioner.metadata.tags import Tags
from desktop_captioner.metadata.verification import verify_changes, verify_rest
from desktop_captioner.photos.saving_error import RefusedError

BEFORE = {"XMP-dc:Description": "Old.", "IFD0:Make": "Maker", "XMP-xmp:Rating": "4"}
CHANGES = {"XMP-dc:Description": "New."}


def test_what_came_about_as_asked_is_accepted() -> None:
    after = Tags(BEFORE | CHANGES)
    verify_changes(after, CHANGES)
    verify_rest(Tags(BEFORE), after, CHANGES)


@pytest.mark.parametrize("came", ["Old.", "New"])
def test_a_change_that_did_not_come_about_is_refused(came: str) -> None:
    with pytest.raises(RefusedError, match="did not come out as it should"):
        verify_changes(Tags(BEFORE | {"XMP-dc:Description": came}), CHANGES)


@pytest.mark.parametrize(
    ("others", "sentence"),
    [
        ({"XMP-xmp:Rating": "5"}, "saving would change .*Rating too"),
        ({f"IFD0:Own{number}": "x" for number in range(5)}, "and 2 other tags too"),
    ],
)
def test_what_changed_besides_is_refused(others: dict[str, str], sentence: str) -> None:
    with pytest.raises(RefusedError, match=sentence):
        verify_rest(Tags(BEFORE), Tags(BEFORE | CHANGES | others), CHANGES)

"""A person's own words, written into photos."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_captioner.library.store import Store
from desktop_captioner.metadata.request import WritePolicy
from desktop_captioner.operations.journaled_writer import WrittenPhoto, photo_at
from desktop_captioner.operations.operation import How, Notice
from desktop_captioner.operations.write_caption import WriteCaption
from desktop_captioner.photos.annotation import Annotation, Existing, Origin, Wanted
from desktop_captioner.photos.photo import Failure
from tests.exiftool import needs_exiftool, tag
from tests.unit.operations.saving import said, save

pytestmark = needs_exiftool


@pytest.fixture
def photo(photo_folder: Path) -> Path:
    return photo_folder / "photo1.jpg"


def test_a_caption_from_the_command_line_is_that_persons(library: Path, photo: Path) -> None:
    outcomes: list[WrittenPhoto | Failure | Notice] = []
    for text, existing in (("There.", Existing.REPLACE), ("More.", Existing.APPEND)):
        operation = WriteCaption(library, [photo], Wanted(text, None, existing), WritePolicy(), "a test")
        assert operation.run(outcomes.append).how is How.FINISHED
    assert tag(photo) == "There..More."  # as ExifTool shows a line break
    with Store.open(library) as store:
        record = store.record(photo_at(photo))
        assert record is not None
        assert (record.text, record.origin, record.saved) == ("There.\nMore.", Origin.PERSON, True)
        store.keep_result(photo_at(photo), said(photo))
    save(library, photo, Annotation())
    assert tag(photo) == "There..More."

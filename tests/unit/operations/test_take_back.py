"""What was saved is taken back, and the photos are their owners' again."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_captioner.library.store import Store
from desktop_captioner.metadata.request import WritePolicy
from desktop_captioner.operations.journaled_writer import photo_at
from desktop_captioner.operations.operation import How
from desktop_captioner.operations.save_captions import SaveCaptions, SaveRequest
from desktop_captioner.operations.take_back import TakeBack, TakenBack
from desktop_captioner.photos.annotation import Annotation, Existing, Origin
from desktop_captioner.photos.photo import Failure
from tests.exiftool import give, needs_exiftool, tag
from tests.unit.operations.saving import said

pytestmark = needs_exiftool


@pytest.fixture
def photo(photo_folder: Path) -> Path:
    return photo_folder / "photo1.jpg"


def test_what_is_taken_back_is_the_photos_own_again(library: Path, photo: Path) -> None:
    give(photo, "XMP-dc:Description=Grandmother, 1962")
    request = SaveRequest(((photo, Annotation(result=said(photo))),), WritePolicy(), Existing.REPLACE)
    assert SaveCaptions(library, request).run(lambda _: None).how is How.FINISHED
    assert tag(photo) == "A dog."
    outcomes: list[TakenBack | Failure] = []
    assert TakeBack(library, None).run(outcomes.append).how is How.FINISHED
    assert [type(each) for each in outcomes] == [TakenBack]
    assert tag(photo) == "Grandmother, 1962"
    with Store.open(library) as store:
        record = store.record(photo_at(photo))
    assert record is not None
    assert (record.text, record.origin, record.saved) == ("Grandmother, 1962", Origin.FILE, False)

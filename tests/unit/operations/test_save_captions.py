"""Saving: what was written last goes along, what others wrote meanwhile stands, and taking back is known."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_captioner import NAME, __version__
from desktop_captioner.library.store import Store
from desktop_captioner.metadata.request import WritePolicy
from desktop_captioner.operations.journaled_writer import photo_at
from desktop_captioner.operations.operation import How, Notice
from desktop_captioner.operations.save_captions import Edit, SaveCaptions, SavedPhoto, SaveRequest
from desktop_captioner.photos.annotation import Annotation, Origin, Role
from desktop_captioner.photos.photo import Failure, PhotoState
from tests.exiftool import give, needs_exiftool, tag
from tests.unit.operations.saving import said, save

pytestmark = needs_exiftool


@pytest.fixture
def photo(photo_folder: Path) -> Path:
    return photo_folder / "photo1.jpg"


def test_what_was_typed_last_is_kept_and_saved_at_once(library: Path, photo: Path) -> None:
    annotation = Annotation(edited="Mine.", result=said(photo))
    (outcome,) = save(library, photo, annotation, Edit(photo_at(photo), Role.CAPTION, "Mine."))
    assert isinstance(outcome, SavedPhoto)
    assert outcome.annotation.state is PhotoState.SAVED
    assert (tag(photo), tag(photo, "XMP-photoshop:CaptionWriter")) == ("Mine.", f"{NAME} {__version__}")
    with Store.open(library) as store:
        record = store.record(photo_at(photo))
    assert record is not None
    assert (record.text, record.origin, record.saved, record.changed) == ("Mine.", Origin.PERSON, True, False)
    assert [each.text for each in record.alternatives] == ["A dog."]


def test_an_edit_that_was_undone_a_moment_ago_is_not_saved(library: Path, photo: Path) -> None:
    with Store.open(library) as store:
        store.edit(photo_at(photo), "Wrong.")
    save(library, photo, Annotation(result=said(photo)), Edit(photo_at(photo), Role.CAPTION, None))
    assert tag(photo) == "A dog."
    assert tag(photo, "XMP-photoshop:CaptionWriter") == f"{NAME} {__version__}, small 1"


def test_what_another_program_wrote_meanwhile_stands(library: Path, photo: Path) -> None:
    give(photo, "XMP-dc:Description=Grandmother, 1962")
    (outcome,) = save(library, photo, Annotation(found="", result=said(photo)))  # the window has read it before
    assert isinstance(outcome, SavedPhoto)
    assert (outcome.kept, outcome.wanted, outcome.annotation.caption) == (True, None, "Grandmother, 1962")
    assert tag(photo) == "Grandmother, 1962"


def test_a_photo_that_cannot_be_saved_is_one_failure(library: Path, photo: Path) -> None:
    other = photo.with_name("photo2.jpg")
    photo.write_bytes(b"no photo")
    outcomes: list[SavedPhoto | Failure | Notice] = []
    photos = ((photo, Annotation(edited="Mine.")), (other, Annotation(edited="Hers.")))
    assert SaveCaptions(library, SaveRequest(photos, WritePolicy())).run(outcomes.append).how is How.FINISHED
    assert [type(each) for each in outcomes] == [Failure, SavedPhoto]
    assert tag(other) == "Hers."
